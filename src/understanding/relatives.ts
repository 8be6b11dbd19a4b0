import { bareWords } from '../domain/messaging/bare-words.ts'
import { deniesTaken } from './replies.ts'
import { signOf } from './signs.ts'
import { anyOf } from './vocabulary/languages.ts'
import type { RelativeVocabulary } from './vocabulary/vocabulary.ts'
import { partLinks } from './written/links.ts'

/**
 * The message of a relative while an alert is under way: that they read it, that the person is safe or not after all, or a question that
 * the alert itself answers.
 */
export type RelativeSays = 'received' | 'safe' | 'takes-back' | 'asks-after'

function phrase(pick: (relatives: RelativeVocabulary) => readonly string[]): string {
  return anyOf(({ relatives }) => pick(relatives))
}

function somewhere(pick: (relatives: RelativeVocabulary) => readonly string[], unless = ''): RegExp {
  return new RegExp(String.raw`\b${phrase(pick)}\b${unless}`)
}

const UNSURE = somewhere(({ unsure }) => unsure)
const SAFE = somewhere(({ safe }) => safe)
const NOT_SAFE = somewhere(({ notSafe }) => notSafe)
const READ_ANYWHERE = somewhere(({ read }) => read)

const NEWS_OF_OTHERS = new RegExp(
  String.raw`(?<!\b${phrase(({ others }) => others.unlessAfter)} )\b${phrase(({ others }) => others.who)}\b`,
)

const CHILD = somewhere(({ others }) => others.child)

const READ_PARTS = [
  phrase(({ read }) => read),
  phrase(({ readAlone }) => readAlone),
  phrase(({ nods }) => nods),
  phrase(({ addressed }) => addressed),
  anyOf(({ replies }) => replies.politeness),
].join('|')

const ONLY_READ = new RegExp(`^(?:(?:${READ_PARTS})(?: |$))+$`)

const READ_ALONE = new RegExp(
  `^(?:${phrase(({ readAlone }) => readAlone)}|` +
    `(?:${phrase(({ nods }) => nods)}(?: |$))+${phrase(({ addressed }) => addressed)}?)$`,
)

const YES_BEFORE = anyOf(({ replies }) => replies.means.yes)

const SPOKE_WITH = new RegExp(
  `^(?<before>(?:${YES_BEFORE} )?(?:${phrase(({ spoke }) => spoke.before)} )?(?:${phrase(({ kin }) => kin)} )?)` +
    `(?<who>.+?)(?<behind>(?: ${phrase(({ spoke }) => spoke.behind)})?)$`,
)

const SPOKE_WITH_ONE = new RegExp(`^${phrase(({ spoke }) => spoke.withOne)}$`)
const BESIDE = new RegExp(
  `^(?:${YES_BEFORE} (?:${phrase(({ addressed }) => addressed)} )?)?${phrase(({ beside }) => beside)}(?: ${anyOf(({ replies }) => replies.politeness)})?$`,
)

const SPOKE_WITH_ALL = new RegExp(`^(?:${YES_BEFORE} )?${phrase(({ spoke }) => spoke.withAll)}$`)

const ASKING = new RegExp(String.raw`^${phrase(({ asking }) => asking)}\b`)

const ASKS_AFTER = somewhere(
  ({ asksAfter }) => asksAfter,
  String.raw`(?!.*\b${phrase(({ asksOther }) => asksOther)})`,
)

const TO_PERSON = new RegExp(String.raw`^(?:\p{L}+ ){0,2}${phrase(({ toPerson }) => toPerson)}\b`, 'u')

const QUESTION_OPENS = `(?:${phrase(({ questionOpens }) => questionOpens)} )*`
const KEPT_OUT = somewhere(({ keptOut }) => keptOut)
const FOR_ANOTHER = somewhere(({ forAnother }) => forAnother)
const NEWS_OF_KNOWN = somewhere(({ news }) => news.ofPerson)
const NEWS_WITHOUT_SUBJECT = new RegExp(`^${QUESTION_OPENS}${phrase(({ news }) => news.ofPerson)}`)
const STILL_MISSING = somewhere(({ stillMissing }) => stillMissing.people)
const DOUBTS_END = somewhere(({ doubtsEnd }) => doubtsEnd)
const NOT_PEOPLE = somewhere(({ stillMissing }) => stillMissing.things)

const ASKS_WHAT_TO_DO = new RegExp(String.raw`\b${phrase(({ asksWhatToDo }) => asksWhatToDo)}$`)

const ASKS_HOW_IT_STANDS = new RegExp(
  `^${QUESTION_OPENS}${phrase(({ asksHowItStands }) => asksHowItStands)}$`,
)
const LOST_IN_ALERT = new RegExp(`^${QUESTION_OPENS}${phrase(({ lostInAlert }) => lostInAlert)}$`)

/** True for words of which the whole is a question how an alert stands, or what to do in it, or that nothing is understood any more. */
export function asksHowItStands(text: string, folded = bareWords(text)): boolean {
  if (LOST_IN_ALERT.test(folded) || asksWhatToDo(folded)) return true
  return isPutAsQuestion(text, folded) && ASKS_HOW_IT_STANDS.test(folded)
}

/** True for folded words that end by asking what to do. */
export function asksWhatToDo(folded: string): boolean {
  return ASKS_WHAT_TO_DO.test(folded)
}

/** Reads what a relative writes about an alert; undefined for anything else. A question is no news of anybody. */
export function relativeSays(text: string, folded = bareWords(text)): RelativeSays | undefined {
  const sign = signOf(text)
  if (sign === 'yes' || sign === 'kind') return 'received'
  if (!hasQuestionMark(text) && deniesTaken(folded)) return 'safe'
  if (!hasQuestionMark(text) && NOT_SAFE.test(folded)) return 'takes-back'
  if (!hasQuestionMark(text) && !UNSURE.test(folded)) {
    if (READ_ALONE.test(folded)) return 'received'
    if (SAFE.test(folded)) return 'safe'
    if (READ_ANYWHERE.test(folded)) return 'received'
  }
  return ASKS_AFTER.test(folded) || asksHowItStands(text, folded) ? 'asks-after' : undefined
}

/** True for folded words of good news that are of somebody or something else: "el niño ya está conmigo". */
export function isNewsOfAnother(folded: string): boolean {
  return NEWS_OF_OTHERS.test(folded)
}

/** True for folded words of good news of a child: "mi niño ya está conmigo", of whom it may be said that is no adult. */
export function isNewsOfChild(folded: string): boolean {
  return NEWS_OF_OTHERS.test(folded) || CHILD.test(folded)
}

/** True for folded words that say no more than that the alert was read: "ya la vi, mija", and not "ya voy, aguanta". */
export function isOnlyRead(folded: string): boolean {
  return ONLY_READ.test(folded)
}

/**
 * True for words that tell, of a person, that they are not back or not found: "no la encuentro en ningún lado". A question tells
 * nothing, but may stand beside.
 */
export function isStillMissing(text: string): boolean {
  const folded = bareWords(withoutQuestions(text))
  return STILL_MISSING.test(folded) && !NOT_PEOPLE.test(folded)
}

/** True for words that do not believe that somebody is free: "no es ella, le quitaron el teléfono". A question beside them tells nothing. */
export function doubtsEnd(text: string): boolean {
  const folded = bareWords(withoutQuestions(text))
  return DOUBTS_END.test(folded) && !NOT_PEOPLE.test(folded.replace(DOUBTS_END, ''))
}

/** A text without the questions in it: people ask and tell in one breath, "la tienen en Broadview, ¿qué hago?" */
export function withoutQuestions(text: string): string {
  return sentencesOf(text)
    .filter(part => !isQuestion(part))
    .join('')
}

/** The questions in a text: "¿qué hago?" of the same. */
export function questionsIn(text: string): string {
  return sentencesOf(text).filter(isQuestion).join('')
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.,;:!?])(?=\s)|(?=[¿\n])/)
}

function isQuestion(sentence: string): boolean {
  return isPutAsQuestion(partLinks(sentence).words)
}

/** True for words that somebody is to tell the person: "dile que la amo". */
export function isToPerson(folded: string): boolean {
  return TO_PERSON.test(folded)
}

/**
 * The answer to whether they spoke with whoever is called `name`, in words that say nothing else: `said` by "sí, hablé con Ana", by "hablé
 * con ella" and by "aquí la tengo", which may be anybody's of several; only `named` by "Ana"; undefined for all other words, as "sí, pero Ana
 * no contesta".
 */
export function spokeWith(folded: string, name: string): 'said' | 'named' | undefined {
  if (BESIDE.test(folded)) return 'said'
  const { before = '', who = '', behind = '' } = SPOKE_WITH.exec(folded)?.groups ?? {}
  if (SPOKE_WITH_ONE.test(who)) return before === '' ? undefined : 'said'
  const names = bareWords(name).split(' ')
  const said = who.split(' ')
  if (said[0] !== names[0] || !said.every(word => names.includes(word))) return undefined
  return before === '' && behind === '' ? 'named' : 'said'
}

/** True for the answer that they spoke with each of several who were named: "sí, con las dos". */
export function spokeWithAll(folded: string): boolean {
  return SPOKE_WITH_ALL.test(folded)
}

/** True for words that tell of somebody who is known to be spoken of: "no contesta su teléfono", "la vi en Broadview". */
export function tellsOfPerson(folded: string): boolean {
  return NEWS_OF_KNOWN.test(folded)
}

/** The same where nobody is named of whom it tells: "no contesta", but not "mi hermano no contesta". */
export function tellsWithoutSubject(folded: string): boolean {
  return NEWS_WITHOUT_SUBJECT.test(folded)
}

/** True for words of whoever is not let in where another is held: "estoy afuera de la cárcel y no me dejan pasar". */
export function isKeptOut(text: string): boolean {
  return KEPT_OUT.test(bareWords(text))
}

/** True for a call for help that says it is for another: "ayúdenla". */
export function isForAnother(folded: string): boolean {
  return FOR_ANOTHER.test(folded)
}

/** True if `text` is put as a question, with a question mark or by how it begins. */
export function isPutAsQuestion(text: string, folded = bareWords(text)): boolean {
  return hasQuestionMark(text) || ASKING.test(folded)
}

/** True for a question mark anywhere in `text`: "tengo sed" opens as some questions do, and asks nothing. */
export function hasQuestionMark(text: string): boolean {
  return /[?¿]/.test(text)
}
