import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { AccountId, Address } from '../../domain/messaging/address.ts'
import { accountOwner } from '../sealing/owner.ts'
import type { Indexer } from '../sealing/sealed.ts'
import type { Store, Tx } from '../store.ts'
import { ownerOfChat } from './owned/owners.ts'
import { closedRow, openedColumn } from './owned/sealed-rows.ts'
import { readable } from './recovery/readable.ts'

/** One entry as a vault is asked to keep it; without a value it is forgotten. */
export interface VaultChange {
  readonly kind: string
  readonly name: string
  readonly value?: string
  /** The chat that it is about, if it is about one: it goes when that is forgotten. */
  readonly about?: Pick<Address, 'network' | 'chat'>
}

/** SQLite takes 32,766 values a statement; a device's first 812 keys are written at once. */
const AT_ONCE = 500

/**
 * All that `account` keeps in the database: entries of a kind and a name, sealed, both. Each call is one transaction,
 * and what was written is on disk when it resolves.
 */
export function openVault(store: Store, account: AccountId) {
  return {
    read: (kind: string, names: readonly string[]) =>
      store.read(async tx => new Map(await entries(tx, account, kind, names))),
    all: (kind: string) => store.read(tx => entries(tx, account, kind)),
    write: (changes: readonly VaultChange[]) => store.write(tx => change(tx, account, changes)),
    erase: (kinds: readonly string[]) =>
      store.write(async ({ db, tables: { vault } }) => {
        await db.delete(vault).where(and(eq(vault.account, account), inArray(vault.kind, [...kinds])))
      }),
  }
}

/** The entries of a kind, or those of `names`, in the order in which they were first written; one that is damaged is left out. */
async function entries(
  tx: Tx,
  account: AccountId,
  kind: string,
  names?: readonly string[],
): Promise<(readonly [string, string])[]> {
  const { vault } = tx.tables
  const keys = names?.map(name => vaultKey(tx.sealer, account, kind, name))
  const ofKind = keys ? inArray(vault.key, keys) : and(eq(vault.account, account), eq(vault.kind, kind))
  const select = (which: SQL | undefined) =>
    tx.db
      .select({ entry: openedColumn(vault.entry) })
      .from(vault)
      .where(which)
      .orderBy(asc(vault.turn))
  const rows = await readable({
    all: () => select(ofKind),
    ids: () => tx.db.select({ turn: vault.turn }).from(vault).where(ofKind).orderBy(asc(vault.turn)),
    one: async ({ turn }) => (await select(eq(vault.turn, turn)))[0],
  })
  return rows.map(({ entry }) => [entry.name, entry.value] as const)
}

async function change(tx: Tx, account: AccountId, changes: readonly VaultChange[]): Promise<void> {
  const { vault } = tx.tables
  const kept = changes.flatMap(({ kind, name, value, about }) => {
    const key = vaultKey(tx.sealer, account, kind, name)
    if (value === undefined) return []
    const owner = about ? ownerOfChat(tx, { ...about, account }) : accountOwner(account)
    return [closedRow(tx, vault, owner, { key, account, kind, entry: { name, value } })]
  })
  const forgotten = changes.flatMap(({ kind, name, value }) =>
    value === undefined ? [vaultKey(tx.sealer, account, kind, name)] : [],
  )
  for (let from = 0; from < kept.length; from += AT_ONCE) {
    await tx.db
      .insert(vault)
      .values(kept.slice(from, from + AT_ONCE))
      .onConflictDoUpdate({ target: vault.key, set: { entry: sql`excluded.entry` } })
  }
  if (forgotten.length > 0) await tx.db.delete(vault).where(inArray(vault.key, forgotten))
}

function vaultKey(sealer: Indexer, account: AccountId, kind: string, name: string): string {
  return sealer.index('vault', `${account}\n${kind}\n${name}`)
}
