import type { Kit } from './columns.ts'

/**
 * The data keys, which the master key opens, each with the keyed index of its owner; a backup of the database holds no row of it. Rows
 * are of one length and are overwritten where they lie, never deleted: SQLite leaves copies behind of a row that it moves.
 */
export function keysTable(kit: Kit) {
  return kit.table(
    'keys',
    column => ({
      slot: column.autoincrement<number>('slot'),
      id: column.text('id').notNull(),
      ownerKey: column.text('owner_key').notNull(),
      wrapped: column.bytes('wrapped').notNull(),
    }),
    self => [kit.uniqueIndex('keys_id').on(self.id), kit.uniqueIndex('keys_owner').on(self.ownerKey)],
  )
}
