import { z } from 'zod'
import { type ContactCard, contactBody, type InboundBody } from '../../../domain/messaging/inbound.ts'
import { bestNumber } from '../../shared/vcard.ts'

/** Shared contact cards as a delivery brings them. */
export const sharedCards = z.array(
  z.object({
    name: z
      .object({
        formatted_name: z.string().optional(),
        first_name: z.string().optional(),
        last_name: z.string().optional(),
      })
      .optional(),
    phones: z
      .array(
        z.object({
          phone: z.string().optional(),
          wa_id: z.string().optional(),
          type: z.string().optional(),
        }),
      )
      .optional(),
  }),
)

type SharedCard = z.infer<typeof sharedCards>[number]

/** The content of shared cards, sent by whoever has the number `sender`; undefined if there are none. */
export function cardsBody(cards: readonly SharedCard[], sender: string | undefined): InboundBody | undefined {
  return contactBody(cards.map(card => cardOf(card, sender)))
}

/** A card is the sender's own if it has the number that they write from. */
function cardOf({ name, phones = [] }: SharedCard, sender: string | undefined): ContactCard {
  const numbers = phones.map(({ phone, wa_id: waid, type }) => ({
    number: phone ?? '',
    kinds: type === undefined ? [] : [type.toLowerCase()],
    ...(waid !== undefined && { waid }),
  }))
  const phone = bestNumber(numbers)
  const own = sender !== undefined && numbers.some(({ waid }) => waid === sender)
  return { name: nameOn(name), own, ...(phone && { phone }) }
}

function nameOn(name: SharedCard['name']): string {
  return name?.formatted_name ?? [name?.first_name, name?.last_name].filter(Boolean).join(' ')
}
