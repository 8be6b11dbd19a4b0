import { createHash } from 'node:crypto'
import type { ContactId } from '../ids.ts'
import { type Address, addressKey } from '../messaging/address.ts'
import { choice, label } from '../messaging/callback-id.ts'
import type { Choice } from '../messaging/message.ts'

/** Length of {@link tokenOf} in hexadecimal digits: enough to tell chats apart, too few to find a number by. */
const DIGITS = 4

/**
 * Names the chat in which somebody said yes as a contact. It stands in every tap that confirms or refuses it, because one entry may be accepted by
 * somebody, left, and accepted by somebody else: the tap counts for the chat alone that its message told of.
 */
function tokenOf(contact: ContactId, address: Address): string {
  return createHash('sha256')
    .update(`${contact}\n${addressKey(address)}`)
    .digest('hex')
    .slice(0, DIGITS)
}

/** A contact, and the chat in which somebody said yes as them; without one the tap confirms nobody. */
interface Acceptance {
  readonly id: ContactId
  readonly address?: Address | undefined
}

/** The argument of the taps that say whether whoever said yes is meant: the contact, and after a point which chat it was. */
export function confirmArgument({ id, address }: Acceptance): string {
  return address === undefined ? id : `${id}.${tokenOf(id, address)}`
}

/** The choice with that tap, under `words` that hold a name. */
export function confirmChoice(acceptance: Acceptance, words: string): Choice {
  return choice('confirm', confirmArgument(acceptance), label(words))
}
