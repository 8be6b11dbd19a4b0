import { type ContactCard, contactBody, type InboundBody } from '../../../domain/messaging/inbound.ts'
import { bestNumber, type Vcard, vcardsIn } from '../../shared/vcard.ts'
import { digitsOf, type Party } from './address.ts'

/** A shared card as WhatsApp hands it over: the name that is shown, and a vCard. */
export interface SharedCard {
  readonly displayName?: string | null | undefined
  readonly vcard?: string | null | undefined
}

/** The content of shared cards, of which one may hold several people; undefined if there are none. */
export function cardsBody(cards: readonly SharedCard[], sender: Party): InboundBody | undefined {
  return contactBody(cards.flatMap(card => cardsIn(card, sender)))
}

function cardsIn({ displayName, vcard }: SharedCard, sender: Party): readonly ContactCard[] {
  const people = vcardsIn(vcard ?? '')
  const shown = displayName || undefined
  if (people.length === 0) return shown === undefined ? [] : [{ name: shown, own: false }]
  const of = (one: Vcard) => cardOf(one, sender)
  return people.length === 1 && shown !== undefined
    ? people.map(one => ({ ...of(one), name: shown }))
    : people.map(of)
}

/** A card is the sender's own if WhatsApp itself says that one of its numbers is the sender's. */
function cardOf({ name, numbers }: Vcard, { number }: Party): ContactCard {
  const phone = bestNumber(numbers)
  const own = number !== undefined && numbers.some(({ waid }) => waid === digitsOf(number))
  return { name, own, ...(phone && { phone }) }
}
