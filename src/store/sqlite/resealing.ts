import type { Database } from 'better-sqlite3'
import type { Log } from '../../platform/log.ts'
import { BETWEEN_PARTS } from '../schema/places.ts'
import type { Closed, KeyRing } from '../sealing/key-ring.ts'
import type { KeyOwner } from '../sealing/owner.ts'
import type { Sealer } from '../sealing/sealed.ts'
import { unlessDamaged } from '../store-error.ts'

/** The first byte of all that a version before data keys sealed. */
const OLD_VERSION = 1

/** So many rows are sealed anew in one transaction. */
const ROWS_AT_ONCE = 500

/** How often the log says how far it is, in rows. */
const TOLD_EVERY = 10_000

/** Whose each row is, in SQL; the person of an alert, or else the chat. */
const OF_ALERT = (alert: string) =>
  `(select 'person:' || told.person from alerts told where told.id = ${alert})`

/** A table with sealed columns: whose they are, and their place, as SQL; both as the queries that write them have it. */
interface SealedTable {
  readonly table: string
  readonly owner: string
  readonly place: readonly string[]
  readonly columns: readonly string[]
  /** Parts of the place of its address besides. */
  readonly ofAddress?: readonly string[]
  /** Columns that belong to a chat, too. */
  readonly ofChat?: readonly string[]
}

/** Every table that versions before data keys sealed values in: a later one adds none here. */
const SEALED_TABLES: readonly SealedTable[] = [
  { table: 'meta', owner: `'service'`, place: ['name'], columns: ['value'] },
  {
    table: 'desks',
    owner: `'desk:' || id`,
    place: ['id'],
    columns: ['helper', 'address', 'title'],
    ofAddress: ['consulate', 'address_key'],
  },
  {
    table: 'persons',
    owner: `'person:' || id`,
    place: ['id'],
    columns: ['address', 'name', 'place', 'details', 'allies'],
    ofAddress: ['address_key'],
  },
  {
    table: 'contacts',
    owner: `'person:' || person`,
    place: ['person', 'id'],
    columns: ['name', 'phone', 'address', 'shown'],
    ofAddress: ['address_key'],
    ofChat: ['address', 'shown'],
  },
  {
    table: 'alerts',
    owner: `'person:' || person`,
    place: ['person', 'id'],
    columns: [
      'reporter',
      'own_cry',
      'about',
      'place',
      'officer',
      'reached',
      'protection',
      'closed_by',
      'ending',
      'named',
      'area',
      'hearsay',
      'untold',
    ],
  },
  {
    table: 'recipients',
    owner: OF_ALERT('alert'),
    place: ['alert', 'id'],
    columns: ['name', 'address', 'attended_until'],
    ofAddress: ['address_key'],
  },
  { table: 'alert_words', owner: OF_ALERT('alert'), place: ['alert', 'id'], columns: ['entry'] },
  {
    table: 'alert_events',
    owner: OF_ALERT('alert'),
    place: ['alert', 'at', 'kind', '"by"'],
    columns: ['entry'],
  },
  {
    table: 'notices',
    owner: `coalesce(${OF_ALERT('alert')}, 'chat:' || address_key)`,
    place: ['alert', 'recipient'],
    columns: ['address', 'about'],
    ofAddress: ['address_key'],
  },
  { table: 'conversations', owner: `'chat:' || address_key`, place: ['address_key'], columns: ['state'] },
  { table: 'quarantine', owner: `'chat:' || address_key`, place: ['key'], columns: ['inbound'] },
  { table: 'vault', owner: `'account:' || account`, place: ['key'], columns: ['entry'] },
]

/** The parts that it is made of. */
export interface ResealingParts {
  readonly database: Database
  readonly sealer: Sealer
  readonly ring: KeyRing
  readonly log: Log
}

/**
 * Seals anew, each to its owner and in its place, what versions before data keys sealed with the master key itself, a few rows a
 * transaction: whenever it is cut off, the next start goes on. Returns how many rows that were.
 */
export function sealAnew(parts: ResealingParts): number {
  const { log } = parts
  let rows = 0
  for (const table of SEALED_TABLES) {
    for (let after = 0; ; ) {
      const batch = sealBatch(parts, table, after)
      if (batch.last === undefined) break
      const told = Math.floor(rows / TOLD_EVERY)
      rows += batch.sealed
      if (Math.floor(rows / TOLD_EVERY) > told)
        log.info('what is kept of people is being sealed anew, each with a key of their own', { count: rows })
      after = batch.last
    }
  }
  if (rows > 0) log.info('what is kept of people is sealed with a key for each of them', { count: rows })
  return rows
}

type OldRow = Record<string, unknown> & { readonly _row: number; readonly _owner: KeyOwner | null }

/** Seals the next rows behind `after`: up to which number, undefined where there are none, and how many had anything to seal. */
function sealBatch(
  parts: ResealingParts,
  sealed: SealedTable,
  after: number,
): { readonly last: number | undefined; readonly sealed: number } {
  const { database, ring } = parts
  const { table, owner, place, columns, ofAddress = [] } = sealed
  const clear = [...new Set([...place, ...ofAddress, ...(sealed.ofChat ? ['address_key'] : [])])]
  const values = columns.map(name => `"${name}" as "=${name}"`)
  const read = database.prepare<[number], OldRow>(
    `select rowid as _row, ${owner} as _owner, ${[...clear, ...values].join(', ')} from ${table}
     where rowid > ? order by rowid limit ${ROWS_AT_ONCE}`,
  )
  database.exec('BEGIN IMMEDIATE')
  try {
    const rows = read.all(after)
    const changed = rows.filter(row => sealRow(parts, sealed, row))
    database.exec('COMMIT')
    ring.kept()
    return { last: rows.at(-1)?._row, sealed: changed.length }
  } finally {
    ring.undo(0)
    if (database.inTransaction) database.exec('ROLLBACK')
  }
}

/** Seals what is old in a row; what cannot be opened stays as it is, and is damaged as it was. True if there was anything. */
function sealRow(parts: ResealingParts, sealed: SealedTable, row: OldRow): boolean {
  const anew = sealed.columns.flatMap(column => {
    const bytes = row[`=${column}`]
    if (!(bytes instanceof Uint8Array) || bytes[0] !== OLD_VERSION || row._owner === null) return []
    const value = unlessDamaged(() => ({ is: parts.sealer.open(`${sealed.table}.${column}`, bytes) }))
    return value === undefined
      ? []
      : [{ column, closed: closedAnew(parts.ring, sealed, row._owner, row, column, value.is) }]
  })
  if (anew.length === 0) return false
  const set = anew.map(({ column }) => `"${column}" = ?`).join(', ')
  parts.database
    .prepare(`update ${sealed.table} set ${set} where rowid = ?`)
    .run(...anew.map(({ closed }) => closed.bytes), row._row)
  return true
}

function closedAnew(
  ring: KeyRing,
  { table, place, ofAddress = [], ofChat = [] }: SealedTable,
  owner: KeyOwner,
  row: OldRow,
  column: string,
  value: unknown,
): Closed {
  const parts = [...place, ...(column === 'address' ? ofAddress : [])]
  const at = parts.map(name => String(row[name.replaceAll('"', '')] ?? '')).join(BETWEEN_PARTS)
  const { address_key: chat } = row
  const inner =
    ofChat.includes(column) && typeof chat === 'string'
      ? ring.close(`chat:${chat}`, `${table}.${column}`, at, value)
      : value
  return ring.close(owner, `${table}.${column}`, at, inner)
}
