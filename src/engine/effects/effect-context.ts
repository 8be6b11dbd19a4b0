import type { Directory } from '../../consulates/directory.ts'
import type { Instant } from '../../domain/ids.ts'
import type { AccountId, Address } from '../../domain/messaging/address.ts'
import type { Metrics } from '../metrics.ts'

/** The knowledge that carrying out an effect needs besides the transaction. */
export interface EffectContext {
  readonly now: Instant
  readonly directory: Directory
  readonly metrics: Metrics
  /** Whether what an account of ours said can be replaced in place. */
  edits(account: AccountId): boolean
  newId(): string
  /** Remembers outside of the database that somebody erased themselves, by the key of their chat. */
  noteErased(key: string): void
  /** A fresh one-time code for a link. */
  newCode(): string
  /** Links that open a chat with one of our accounts and deliver `code`: one for each account. */
  inviteLinks(code: string): readonly string[]
  /** How many bare numbers are told in one hour at most, of whomever. */
  readonly numbersAnHour: number
  /** The chat of whoever has this telephone number, if one of our networks lets us write first. */
  reach(phone: string): Address | undefined
}
