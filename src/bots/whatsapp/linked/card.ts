import type { InboundBody } from '../../../domain/messaging/inbound.ts'
import { digitsOf, type Party } from './address.ts'

/**
 * The content of a shared card, of which WhatsApp gives a name and a vCard. It is the sender's own if WhatsApp itself says
 * that its number is the sender's.
 */
export function cardBody(
  displayName: string | null | undefined,
  vcard: string | null | undefined,
  sender: Party,
): InboundBody {
  const lines = (vcard ?? '').replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const name = displayName || (lines.find(line => /^FN[;:]/i.test(line))?.replace(/^[^:]*:/, '') ?? '')
  const tel = lines.find(line => /^(?:item\d+\.)?TEL[;:]/i.test(line))
  const known = tel && /waid=(\d+)/i.exec(tel)?.[1]
  const phone = known ? `+${known}` : tel?.replace(/^[^:]*:/, '').trim()
  const own = known !== undefined && sender.number !== undefined && known === digitsOf(sender.number)
  return { kind: 'contact', name, ...(phone && { phone }), own }
}
