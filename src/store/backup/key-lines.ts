import { readFileSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { StoredKey } from '../sealing/key-ring.ts'

/** The name of the data keys in the archive that holds them and nothing else. */
export const KEYS_NAME = 'avisa-keys.txt'

/**
 * Takes the data keys out of the copy of a database, so that nothing is left of them in it, and writes them into the new file `lines`,
 * one a line, each closed by the master key. False if the copy is of a version that had none.
 */
export function takeKeysOut(copy: string, lines: string): boolean {
  const database = new Sqlite(copy)
  try {
    if (!hasKeyTable(database)) return false
    const keys = database
      .prepare<[], StoredKey>(`select id, owner_key as ownerKey, wrapped from keys where owner_key < '~'`)
      .all()
    // The pages that a table gives up are overwritten; what SQLite would need to take it back stays in memory.
    database.pragma('journal_mode = MEMORY')
    database.pragma('secure_delete = ON')
    database.exec('delete from keys')
    const text = keys.map(
      ({ id, ownerKey, wrapped }) => `${id} ${ownerKey} ${Buffer.from(wrapped).toString('base64')}\n`,
    )
    writeFileSync(lines, text.join(''), { mode: 0o600, flag: 'wx' })
    return true
  } finally {
    database.close()
  }
}

/** Whether the database of a backup, which no service works on, holds its keys, or is of a version that had none. */
export function holdsItsKeys(path: string): boolean {
  const database = new Sqlite(path, { readonly: true })
  try {
    return !hasKeyTable(database) || database.prepare('select 1 from keys limit 1').get() !== undefined
  } finally {
    database.close()
  }
}

/** Puts the keys of a file that {@link takeKeysOut} wrote into the database of a backup. */
export function putKeys(path: string, lines: string): void {
  const database = new Sqlite(path)
  try {
    const add = database.prepare<[string, string, Uint8Array]>(
      'insert or ignore into keys (id, owner_key, wrapped) values (?, ?, ?)',
    )
    database.exec('BEGIN')
    for (const line of readFileSync(lines, 'utf8').split('\n')) {
      const [id, ownerKey, wrapped] = line.split(' ')
      if (id && ownerKey && wrapped) add.run(id, ownerKey, Buffer.from(wrapped, 'base64'))
    }
    database.exec('COMMIT')
  } finally {
    database.close()
  }
}

function hasKeyTable(database: Sqlite.Database): boolean {
  return (
    database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'keys'").get() !== undefined
  )
}
