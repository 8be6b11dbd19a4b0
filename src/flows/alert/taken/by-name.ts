import { saysNoDrill } from '../../../understanding/about-alert.ts'
import { isPlainlyTaken, isTakenByName } from '../../../understanding/who-was-taken.ts'
import type { Context, Relative } from '../../context.ts'

/** True for words that say of one by name that they were taken, and nothing else; in a drill of theirs, also that it is none. */
export function isPlainReport({ utterance }: Context, [named]: readonly Relative[]): boolean {
  if (named === undefined || utterance.isPutAsQuestion()) return false
  const isDrill = named.alert?.alert.drill === true
  return isPlainlyTaken(utterance.words(), named.person.name) && (!isDrill || saysNoDrill(utterance.folded()))
}

/** True for words that say of one of a relative's own, by their name, that they were taken. */
export function namesTaken(context: Context): boolean {
  return takenByName(context).length > 0 && !context.utterance.isPutAsQuestion()
}

/** Those of a relative's own of whom words say by their name that they were taken. */
export function takenByName({ utterance, relatives }: Context): readonly Relative[] {
  return relatives.filter(({ person }) => isTakenByName(utterance.words(), person.name))
}
