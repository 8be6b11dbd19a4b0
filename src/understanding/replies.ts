import { bareWords } from '../domain/messaging/bare-words.ts'
import { signOf } from './signs.ts'
import { anyOf } from './vocabulary/languages.ts'
import type { Reply, ReplyVocabulary } from './vocabulary/reply-vocabulary.ts'

/** No short answer is longer, in UTF-16 units. */
const LONGEST_REPLY = 40

function replyPhrase(pick: (replies: ReplyVocabulary) => readonly string[]): string {
  return anyOf(({ replies }) => pick(replies))
}

function whollyReply(reply: Reply, after = ''): RegExp {
  return new RegExp(`^${replyPhrase(({ means }) => means[reply])}${after}$`)
}

/** Each reply and how it is said, in the order in which they are tried. */
const REPLY_WORDS: ReadonlyMap<Reply, RegExp> = new Map([
  ['yes', whollyReply('yes', `(?: ${replyPhrase(({ politeness }) => politeness)})?`)],
  ['no', whollyReply('no', `(?: ${replyPhrase(({ politeness }) => politeness)})?`)],
  ['skip', whollyReply('skip')],
  ['back', whollyReply('back')],
  ['repeat', whollyReply('repeat')],
  ['stop', whollyReply('stop')],
])

const BEGINS_YES = new RegExp(
  String.raw`^${replyPhrase(({ beginsYes }) => beginsYes)}\b(?!.*\b${replyPhrase(({ denies }) => denies)}\b)`,
)

/** Up to two words more may name whoever is greeted or thanked. */
const COURTESY = new RegExp(String.raw`^${replyPhrase(({ courtesy }) => courtesy)}(?: \p{L}+){0,2}$`, 'u')

/** Reads a short answer, in words or in emoji, whatever its accents, capitals and punctuation; `folded` are the bare words of `text`. */
export function replyOf(text: string, folded = bareWords(text)): Reply | undefined {
  if (text.length > LONGEST_REPLY) return undefined
  const sign = signOf(text)
  if (sign === 'yes' || sign === 'no') return sign
  return [...REPLY_WORDS].find(([, pattern]) => pattern.test(folded))?.[0]
}

const NOT_THEM = new RegExp(`^${replyPhrase(({ notThem }) => notThem)}$`)

/** True for bare words that say of somebody that they are not whom they were taken for, or that they are to go. */
export function deniesSomebody(folded: string): boolean {
  return folded.length <= LONGEST_REPLY && NOT_THEM.test(folded)
}

const IS_THEM = new RegExp(`^${replyPhrase(({ isThem }) => isThem)}$`)

/** True for bare words that say of somebody that they are whom they were taken for: "sí, es mi mamá". */
export function affirmsSomebody(folded: string): boolean {
  return folded.length <= LONGEST_REPLY && IS_THEM.test(folded)
}

const NOT_ME = new RegExp(`^${replyPhrase(({ notMe }) => notMe)}$`)

/** True for bare words that say no more than that another is in need and not the writer: "no, es mi hija", "no es para mí". */
export function isForNotMe(folded: string): boolean {
  return folded.length <= LONGEST_REPLY && NOT_ME.test(folded)
}

const WAS_WRONG = new RegExp(`^${replyPhrase(({ wasWrong }) => wasWrong)}$`)
const BEGINS_WRONG = new RegExp(String.raw`^${replyPhrase(({ wasWrong }) => wasWrong)}(?=\b|$)`)
const NOT_TAKEN = new RegExp(`^${replyPhrase(({ notTaken }) => notTaken)}$`)

/** True for bare words that say no more than that the writer was wrong: "no, me equivoqué". */
export function saysWasWrong(folded: string): boolean {
  return folded.length <= LONGEST_REPLY && WAS_WRONG.test(folded)
}

/** Bare words without those at their beginning that say that the writer was wrong: "es beto" of "me equivoqué, es Beto". */
export function withoutWasWrong(folded: string): string {
  return folded.replace(BEGINS_WRONG, '').trim()
}

/** True for bare words that take a report back: "me equivoqué, no se la llevaron". */
export function deniesTaken(folded: string): boolean {
  return NOT_TAKEN.test(folded)
}

const DOES_NOT_KNOW = new RegExp(
  `^(?:\\p{L}+ ){0,3}${replyPhrase(({ doesNotKnow }) => doesNotKnow)}(?: \\p{L}+){0,5}$`,
  'u',
)
const KNOWS_ANYWAY = new RegExp(String.raw`\b${replyPhrase(({ knowsAnyway }) => knowsAnyway)}\b`)

/** True for an answer that the writer does not know what was asked: "no sé cómo fue", and not "no sé, por la 26". */
export function doesNotKnow(folded: string): boolean {
  return DOES_NOT_KNOW.test(folded) && !KNOWS_ANYWAY.test(folded)
}

/** The same of an answer that may tell of something else besides: "es un vecino, no lo conozco", "no sé su nombre, fue en la 26". */
export function doesNotKnowName(text: string): boolean {
  return text.split(CLAUSES).some(clause => DOES_NOT_KNOW.test(bareWords(clause)))
}

const CLAUSES = new RegExp(
  String.raw`[,.;\n]|(?<!\p{L})${replyPhrase(({ goesOn }) => goesOn)}(?!\p{L})`,
  'iu',
)

const TELL_THEM = new RegExp(String.raw`\b${replyPhrase(({ tellThem }) => tellThem)}\b`)

const DENIES = new RegExp(String.raw`\b${replyPhrase(({ denies }) => denies)}\b`)

/** True if bare words hold a "no", wherever it stands. */
export function holdsDenial(folded: string): boolean {
  return DENIES.test(folded)
}

/** True for bare words that want somebody told or called, and hold no "no". */
export function asksToTell(folded: string): boolean {
  return TELL_THEM.test(folded) && !holdsDenial(folded)
}

/** True for bare words that begin with yes, however many; a "sí" before a "no" means something else. */
export function beginsWithYes(folded: string): boolean {
  return BEGINS_YES.test(folded)
}

/** True for a greeting, a farewell or thanks, in words or as 🙏: it wants no more than a kind word. */
export function isCourtesy(text: string, folded = bareWords(text)): boolean {
  return signOf(text) === 'kind' || (text.length <= LONGEST_REPLY && COURTESY.test(folded))
}

/** A wish that somebody is not told. `whom` is the folded word that says who, behind the wish; undefined if none stands there. */
export interface Hiding {
  readonly whom?: string
}

const DONT_TELL = new RegExp(String.raw`\b${replyPhrase(({ dontTell }) => dontTell)}\b`)
const WHOSE = String.raw`(?: ${replyPhrase(({ whose }) => whose)}\b)?`
const WHOM_BEHIND = new RegExp(
  String.raw`^${replyPhrase(({ whomBehind }) => whomBehind)}${WHOSE} (?<whom>\p{L}+)`,
  'u',
)

/** Whom English names without a word before: "don't tell my mom". */
const RIGHT_BEHIND = new RegExp(String.raw`^${WHOSE} (?<whom>\p{L}+)`, 'u')

/** Up to three words of courtesy or haste may stand before it. */
const TAKE_OFF = new RegExp(
  String.raw`^(?:\p{L}+ ){0,3}?${replyPhrase(({ takeOff }) => takeOff)}\b${WHOSE} (?<whom>\p{L}+)`,
  'u',
)

const FROM_OTHERS = new RegExp(String.raw`\b${replyPhrase(({ hiddenFromAnyway }) => hiddenFromAnyway)}\b`)

/**
 * Reads in folded words that somebody is not to be told, or to be taken off the list: "no le digan a mi mamá", "esa no es mi hermana".
 * Undefined for all else, and for those from whom anybody hides, who are on no list.
 */
export function hidingIn(folded: string): Hiding | undefined {
  const takenOff = TAKE_OFF.exec(folded)?.groups?.whom
  const wish = DONT_TELL.exec(folded)
  if (wish === null) return takenOff === undefined ? undefined : { whom: takenOff }
  const whom = WHOM_BEHIND.exec(folded.slice(wish.index + wish[0].length))?.groups?.whom ?? takenOff
  if (FROM_OTHERS.test(whom ?? folded)) return whom === undefined ? fromOneBehind(folded, wish) : undefined
  return whom === undefined ? {} : { whom }
}

/** "ICE is here, don't tell Beto": those who are named before are not whom the word right behind the wish names. */
function fromOneBehind(folded: string, wish: RegExpExecArray): Hiding | undefined {
  const whom = RIGHT_BEHIND.exec(folded.slice(wish.index + wish[0].length))?.groups?.whom
  return whom === undefined || FROM_OTHERS.test(whom) ? undefined : { whom }
}

const HIDDEN_OPENS = new RegExp(String.raw`^${replyPhrase(({ hiddenOpens }) => hiddenOpens)}\b`)

/** Folded words on either side of a wish that somebody is not told; `isHidden` if those behind are what they are not to know. */
interface BesideWish {
  readonly before: string
  readonly behind: string
  readonly isHidden: boolean
}

/** The folded words beside a wish that somebody is not told, without whom it names; undefined where there is none. */
export function besideWish(folded: string): BesideWish | undefined {
  const wish = DONT_TELL.exec(folded)
  if (wish === null) return undefined
  const rest = folded.slice(wish.index + wish[0].length)
  const whom = (WHOM_BEHIND.exec(rest) ?? RIGHT_BEHIND.exec(rest))?.[0] ?? ''
  const behind = rest.slice(whom.length).trim()
  return { before: folded.slice(0, wish.index).trim(), behind, isHidden: HIDDEN_OPENS.test(behind) }
}
