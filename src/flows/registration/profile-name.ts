import { bareWords } from '../../domain/messaging/bare-words.ts'
import type { Sender } from '../../domain/messaging/inbound.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { isNameOfOffice } from '../../understanding/names.ts'

/** A shorter name of an organisation may be anybody's: "Ana". */
const LEAST_LETTERS = 5

/**
 * The name that somebody shows on their network, as others may read it in a message of ours. Empty if there is none, or if a
 * reader could take its bearer for an office, for a notice or for the `organisation` that runs the service: whoever shows "Consulado de
 * México" is nobody's consulate.
 */
export function profileName({ name }: Pick<Sender, 'name'>, organisation: string): string {
  const shown = sanitizeName(name)
  return isNameOfOffice(shown) || bearsName(shown, organisation) ? '' : shown
}

/** True for a name that holds that of an organisation, however it is spelled. */
export function bearsName(name: string, organisation: string): boolean {
  const theirs = bareWords(organisation)
  return theirs.length >= LEAST_LETTERS && bareWords(name).includes(theirs)
}
