import { takesBackPlace } from '../../../understanding/about-alert.ts'
import { mentions, namesKin } from '../../../understanding/who-was-taken.ts'
import type { Context } from '../../context.ts'

/**
 * True for words of one's own by which nobody is to be told where the writer is: "ya no manden mi ubicación". What names one of theirs keeps
 * it from that one alone, if it is heard so; else from all.
 */
export function isPlaceTakenBack({ utterance, contacts, inbound }: Context): boolean {
  const folded = utterance.folded()
  if (inbound.group || utterance.authorship() !== 'own' || !takesBackPlace(folded)) return false
  if (utterance.hiding() === undefined) return true
  return !namesKin(folded) && !contacts.some(({ name }) => mentions(folded, name))
}
