import { bareWords } from '../domain/messaging/bare-words.ts'
import { anyOf } from './vocabulary/languages.ts'
import { OFFICER_ANSWERS, type OfficerAnswer } from './vocabulary/order-vocabulary.ts'

/** No such answer is longer, in UTF-16 units: more words say more. */
const LONGEST_OFFICER_ANSWER = 60

const ANSWER_WORDS: ReadonlyMap<OfficerAnswer, RegExp> = new Map(
  OFFICER_ANSWERS.map(one => [one, new RegExp(`^${anyOf(({ orders }) => orders.answers[one])}$`)]),
)

/** "Por favor" around an answer says nothing. */
const POLITENESS = new RegExp(
  `^${anyOf(({ replies }) => replies.politeness)} | ${anyOf(({ replies }) => replies.politeness)}$`,
  'g',
)

const TOWARD_SOMEBODY = new RegExp(`^${anyOf(({ orders }) => orders.toward)} `)

const RENEWS = new RegExp(`^${anyOf(({ orders }) => orders.renews)}$`)

/** True for "sí, aquí seguimos", should it be the answer to whether a chat goes on as a desk; not for "seguimos buscando". */
export function goesOnAsDesk(text: string): boolean {
  return RENEWS.test(bareWords(text))
}

/** Everything that an officer's words may answer to what they were asked; nothing for a sentence that says more. */
export function officerAnswersIn(text: string): readonly OfficerAnswer[] {
  if (text.length > LONGEST_OFFICER_ANSWER) return []
  const folded = bareWords(text).replace(POLITENESS, '')
  return OFFICER_ANSWERS.filter(one => ANSWER_WORDS.get(one)?.test(folded))
}

/** True for a name, whole or its beginning, with "con", "para" or the like before it. */
export function isNamed(text: string, name: string): boolean {
  const said = bareWords(text).replace(TOWARD_SOMEBODY, '')
  return said !== '' && `${bareWords(name)} `.startsWith(`${said} `)
}

const FOR_COLLEAGUES = new RegExp(`\\b${anyOf(({ orders }) => orders.forColleagues)}\\b`)

/** True for bare words by which an officer speaks to another, be they in answer to a message of ours: "¿la tomas tú?" */
export function isForColleagues(folded: string): boolean {
  return FOR_COLLEAGUES.test(folded)
}
