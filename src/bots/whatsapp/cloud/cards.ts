import { z } from 'zod'
import { type ContactCard, contactBody, type InboundBody } from '../../../domain/messaging/inbound.ts'
import { each, some } from '../../shared/lenient.ts'
import { bestNumber } from '../../shared/vcard.ts'

/** Shared contact cards as a delivery brings them. */
export const sharedCards = each(
  z.object({
    name: some(
      z.object({
        formatted_name: some(z.string()),
        first_name: some(z.string()),
        last_name: some(z.string()),
      }),
    ),
    phones: each(
      z.object({
        phone: some(z.string()),
        wa_id: some(z.string()),
        type: some(z.string()),
      }),
    ),
  }),
)

type CloudCard = z.infer<typeof sharedCards>[number]

/** The content of shared cards, sent by whoever has the number `sender`; undefined if there are none. */
export function cloudCardsBody(
  cards: readonly CloudCard[],
  sender: string | undefined,
): InboundBody | undefined {
  return contactBody(cards.map(card => contactCardOf(card, sender)))
}

/** A card is the sender's own if it has the number that they write from. */
function contactCardOf({ name, phones = [] }: CloudCard, sender: string | undefined): ContactCard {
  const numbers = phones.map(({ phone, wa_id: waid, type }) => ({
    number: phone ?? '',
    kinds: type === undefined ? [] : [type.toLowerCase()],
    ...(waid !== undefined && { waid }),
  }))
  const phone = bestNumber(numbers)
  const own = sender !== undefined && numbers.some(({ waid }) => waid === sender)
  return { name: nameOn(name), own, ...(phone && { phone }) }
}

function nameOn(name: CloudCard['name']): string {
  return name?.formatted_name ?? [name?.first_name, name?.last_name].filter(Boolean).join(' ')
}
