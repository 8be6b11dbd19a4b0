import type { Database, Statement } from 'better-sqlite3'
import { isCorrupt } from './rows-around.ts'

/** `database`, whose prepared statements tell `met` whenever they come upon damage. What they throw is thrown on. */
export function watched(database: Database, met: () => void): Database {
  const prepare = (sql: string): Statement => watchedStatement(database.prepare(sql), met)
  return new Proxy(database, {
    get(target, name) {
      if (name === 'prepare') return prepare
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

function watchedStatement(statement: Statement, met: () => void): Statement {
  const itself: Statement = new Proxy(statement, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      return (...values: unknown[]): unknown => {
        try {
          const result: unknown = Reflect.apply(method, target, values)
          // Those that set how rows are to be read answer with the statement.
          return result === target ? itself : result
        } catch (thrown) {
          if (isCorrupt(thrown)) met()
          throw thrown
        }
      }
    },
  })
  return itself
}
