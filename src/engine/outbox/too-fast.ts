import type { Sent } from '../../bots/bot.ts'
import { SECOND } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'

/** So many chats refused for their pace within one window mean that the account itself is too fast. */
const CHATS_TOO_FAST = 3

/** The length of that window, in milliseconds. */
const WINDOW = 10 * SECOND

/** Notices from refusals of single chats that it is the whole account that is too fast. */
export class TooFast {
  readonly #refusals = new Map<AccountId, number[]>()

  /** Takes one more refusal, at `steady`; true if the account is too fast. */
  heard(account: AccountId, sent: Sent & { kind: 'later' }, steady: number): boolean {
    if (sent.after === undefined) return false
    const recent = (this.#refusals.get(account) ?? []).filter(at => steady - at < WINDOW)
    recent.push(steady)
    this.#refusals.set(account, recent)
    return recent.length >= CHATS_TOO_FAST
  }
}
