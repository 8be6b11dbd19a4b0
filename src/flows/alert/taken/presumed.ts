import { reportBarred } from '../../../domain/people/person.ts'
import { sanitizeName } from '../../../locales/plain.ts'
import { asksWhatToDo, isPutAsQuestion } from '../../../understanding/relatives.ts'
import { kinNamed, mayBeKin, takenKin } from '../../../understanding/report/kinship.ts'
import { mentions } from '../../../understanding/who-was-taken.ts'
import type { Context, Relative } from '../../context.ts'
import { say } from '../../reply.ts'
import type { ReportWords } from '../../state.ts'
import type { Turn } from '../../turn.ts'
import type { Meant } from '../../who-is-meant.ts'
import { searchText } from '../search.ts'
import { reportedName } from '../taken-answer.ts'
import { severalIn } from './several.ts'

/**
 * The one of whom a report most likely tells, so that "¿Es Ana?" can be asked and a yes answers it: the only one of the writer's, where the
 * report says what they are to the writer, and that may be so: "se llevaron a mi mamá". Undefined where it names another, or tells of several.
 */
export function presumedTaken(context: Context, words: readonly ReportWords[]): Relative | undefined {
  const [only, ...others] = context.relatives
  const [report] = words
  if (only === undefined || others.length > 0 || report === undefined || report.passedOn) return undefined
  // Whoever is named beside the one who was taken is not that one: "Ana dice que", "Ana está conmigo".
  if (words.some(one => mentions(one.text, only.person.name))) return undefined
  const { text } = report
  const kin = takenKin(text)[0] ?? kinNamed(text)
  if (kin === undefined || mayBeKin(only.contact.name, kin) === false) return undefined
  return reportedName(context, text) || severalIn(context, text).length > 1 ? undefined : only
}

/** The one who was presumed, after words that begin with yes and say hardly more: "sí es ella". */
export function agreedTo(context: Context, words: readonly ReportWords[]): Meant | undefined {
  const { utterance } = context
  const isShort = utterance.folded().split(' ').length <= WORDS_OF_A_YES
  const relative = isShort && utterance.beginsWithYes() ? presumedTaken(context, words) : undefined
  return relative && { who: 'relative', relative }
}

const WORDS_OF_A_YES = 4

/** The words of the question who was taken: each second time, and after that, other ones. */
export function whoWasTaken(context: Context, words: readonly ReportWords[]): string {
  const { t } = context
  const presumed = presumedTaken(context, words)
  if (presumed === undefined) return t('alert.for-whom')
  const name = sanitizeName(presumed.person.name)
  // No alert is promised to whom none would open.
  if (reportBarred(presumed.contact, context.now) !== undefined)
    return t('alert.for-presumed-again', { name })
  return t(words.length % 2 === 1 ? 'alert.for-presumed' : 'alert.for-presumed-again', { name })
}

/** `turn`, which asks again who was taken, behind how to look for somebody where that, or what to do, was asked. */
export function withAdvice(context: Context, turn: Turn): Turn {
  const { utterance } = context
  const asks = asksWhatToDo(utterance.folded()) || isPutAsQuestion(utterance.words(), utterance.folded())
  return asks ? { ...turn, say: [say(searchText(context)), ...turn.say] } : turn
}
