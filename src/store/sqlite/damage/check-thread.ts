import { parentPort, workerData } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'

/** Reads a whole database in a thread of its own and posts whether its pages make sense; the main thread waits for nothing. */
function isSound(path: unknown): boolean {
  if (typeof path !== 'string') throw new Error('The thread was not told which database to check')
  const database = new Sqlite(path, { readonly: true })
  try {
    return database.pragma('quick_check(1)', { simple: true }) === 'ok'
  } catch {
    // What cannot even be checked is damaged.
    return false
  } finally {
    database.close()
  }
}

parentPort?.postMessage(isSound(workerData))
