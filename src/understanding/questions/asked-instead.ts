import { bareWords } from '../../domain/messaging/bare-words.ts'
import { isWrittenAsNames } from '../names.ts'
import { hasQuestionMark, questionsIn } from '../relatives.ts'
import { anyOf } from '../vocabulary/languages.ts'

const OPENS = `^(?:${anyOf(({ relatives }) => relatives.questionOpens)} )*`

/** More words behind such a question tell of something. */
const ASKS_US = new RegExp(`${OPENS}${anyOf(({ replies }) => replies.asksUs)}(?: \\p{L}+){0,4}$`, 'u')

const AT_PLACE = new RegExp(
  String.raw`\d|${OPENS}${anyOf(({ whereabouts }) => [...whereabouts.within, ...whereabouts.beside])}\b`,
)

/** True for a question of whom one deals with, what it costs or what comes next, by its words alone: "me van a cobrar". */
export function asksAboutUs(folded: string): boolean {
  return ASKS_US.test(folded)
}

/** True for a question in the place of an answer. One that may be the answer itself, in doubt, is none: "¿en la 26?", "¿Juan Pérez?" */
export function asksInstead(text: string, folded = bareWords(text)): boolean {
  if (asksAboutUs(folded)) return true
  if (!hasQuestionMark(text)) return false
  const asked = questionsIn(text)
  return asksAboutUs(bareWords(asked)) || !(AT_PLACE.test(bareWords(asked)) || isWrittenAsNames(asked))
}
