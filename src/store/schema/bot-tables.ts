import type { AccountId } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Kit } from './columns.ts'

/** The tables that stand between the bots and everything else. */
export function botTables(kit: Kit) {
  return { ...inboxTables(kit), sentTexts: sentTextsTable(kit), vault: vaultTable(kit) }
}

/**
 * The texts that we said lately, as keyed hashes with the time of the last time: whoever asks whether a message is ours has the
 * text, and nobody can read one out of this, nor to whom it went.
 */
function sentTextsTable(kit: Kit) {
  return kit.table(
    'sent_texts',
    column => ({
      textKey: column.text('text_key').primaryKey(),
      at: column.instant('at').notNull(),
    }),
    self => [kit.index('sent_texts_at').on(self.at)],
  )
}

/** Messages seen already, by keyed hash, and those that could not be understood without failing. */
function inboxTables(kit: Kit) {
  const inbounds = kit.table(
    'inbounds',
    column => ({
      key: column.text('key').primaryKey(),
      at: column.instant('at').notNull(),
    }),
    self => [kit.index('inbounds_at').on(self.at)],
  )
  const quarantine = kit.table(
    'quarantine',
    column => ({
      key: column.text('key').primaryKey(),
      addressKey: column.text('address_key').notNull(),
      inbound: column.spare<Inbound>('inbound').notNull(),
      times: column.int('times').notNull(),
      at: column.instant('at').notNull(),
    }),
    self => [kit.index('quarantine_address').on(self.addressKey), kit.index('quarantine_at').on(self.at)],
  )
  return { inbounds, quarantine }
}

/**
 * The memory with which a bot is the same device on its network after a restart: keys, sessions, and messages
 * that are not committed yet. Names hold numbers, so they are sealed with their values and found by keyed index.
 */
function vaultTable(kit: Kit) {
  return kit.table(
    'vault',
    column => ({
      turn: column.autoincrement<number>('turn'),
      key: column.text('key').notNull(),
      account: column.text<AccountId>('account').notNull(),
      kind: column.text('kind').notNull(),
      entry: column.sealed<{ readonly name: string; readonly value: string }>('entry').notNull(),
    }),
    self => [kit.uniqueIndex('vault_key').on(self.key), kit.index('vault_kind').on(self.account, self.kind)],
  )
}
