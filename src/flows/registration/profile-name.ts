import type { Sender } from '../../domain/messaging/inbound.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { isNameOfOffice } from '../../understanding/names.ts'

/**
 * The name that somebody shows on their network, as others may read it in a message of ours. Empty if there is none, or if a
 * reader could take its bearer for an office or for a notice: whoever shows "Consulado de México" is nobody's consulate.
 */
export function profileName({ name }: Pick<Sender, 'name'>): string {
  const shown = sanitizeName(name)
  return isNameOfOffice(shown) ? '' : shown
}
