import type { Instant } from '../../../domain/ids.ts'
import type { Address } from '../../../domain/messaging/address.ts'

/** One entry as a vault is asked to keep it: named within its kind; without a value it is forgotten. */
export interface VaultChange {
  readonly kind: string
  readonly name: string
  readonly value?: string
  /** The chat that it is about, if it is about one: it goes when that is forgotten. */
  readonly about?: Pick<Address, 'network' | 'chat'>
}

/**
 * Where a linked device keeps what makes it that device: its keys, its sessions with everybody, what arrived and
 * is not committed yet. Kept sealed, because names and values hold people's numbers; handed over by the app, since
 * a bot knows no database.
 */
export interface AuthVault {
  /** The values of those of `names` that are there. */
  read(kind: string, names: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Every entry of a kind as name and value, in the order in which they were first written. */
  all(kind: string): Promise<readonly (readonly [name: string, value: string])[]>
  /** Makes all changes or none; they are on disk when it resolves, and it rejects if they are not. */
  write(changes: readonly VaultChange[]): Promise<void>
  /** Forgets everything of these kinds. */
  erase(kinds: readonly string[]): Promise<void>
}

const LINKED_AT = { kind: 'linked-at', name: 'first' } as const

/** When the number was first linked; undefined if it never was. */
export async function linkedAt(vault: AuthVault): Promise<Instant | undefined> {
  const at = (await vault.read(LINKED_AT.kind, [LINKED_AT.name])).get(LINKED_AT.name)
  return at === undefined ? undefined : (Number(at) as Instant)
}

/** Notes when a number was first linked, which a later linking does not change. */
export async function noteLinked(vault: AuthVault, now: Instant): Promise<void> {
  if ((await linkedAt(vault)) === undefined) await vault.write([{ ...LINKED_AT, value: String(now) }])
}
