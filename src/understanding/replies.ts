import { bareWords } from '../domain/messaging/bare-words.ts'
import { signOf } from './signs.ts'
import { anyOf, inAnyLanguage } from './vocabulary/languages.ts'
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

const FROM_ALL = new RegExp(replyPhrase(({ hidesFromAll: ways }) => ways))

/** True for folded words by which none of the writer's own is to know: "a nadie de mi familia, solo al consulado". */
export function hidesFromAll(folded: string): boolean {
  return FROM_ALL.test(folded)
}

const ACCUSES = new RegExp(replyPhrase(({ accuses: ways }) => ways))
const DEAR_ENDING = new RegExp(`${replyPhrase(({ dearEnding }) => dearEnding)}$`)

/** True for folded words by which somebody harms the writer or is not to be trusted, whom `isNamed` knows by a word. */
export function accuses(folded: string, isNamed: (word: string) => boolean): boolean {
  const words = folded.split(' ')
  return words.some(isNamed) && ACCUSES.test(words.map(word => (isNamed(word) ? 'X' : word)).join(' '))
}

/** True for a name as it is said small and dear: "betito" for "beto". */
export function isDearFor(dear: string, name: string): boolean {
  const stem = dear.replace(DEAR_ENDING, '')
  return stem !== dear && stem.length > 2 && name.startsWith(stem) && name.length <= stem.length + 1
}

/** A wish that somebody is not told. */
export interface Hiding {
  /** The folded words behind the wish that say who; undefined if none stand there. */
  readonly whom?: readonly string[]
  /** Set if `whom` are those who alone are to know, and all others are not: relatives, or the consulate. */
  readonly only?: 'relatives' | 'office'
  /** The folded words of the wish itself and right before it, among which somebody may be named: "a Beto ni le digan". */
  readonly near: readonly string[]
  /** True if it is wanted that they are taken off the list: that is asked first. */
  readonly unlisted?: true
  /** True if it is somebody on nobody's list from whom it is hidden, unless one of the list stands in `near`. */
  readonly others?: true
}

const DONT_TELL = new RegExp(String.raw`\b${replyPhrase(({ dontTell }) => dontTell)}\b`)
const TELLS_BUT = new RegExp(
  String.raw`(?:\b${replyPhrase(({ tellThem }) => tellThem)}\b.*?\b|^${replyPhrase(({ tellsThese }) => tellsThese)} )${replyPhrase(({ allBut }) => allBut)}`,
)
const TELLS_ONLY = new RegExp(String.raw`\b${replyPhrase(({ onlyThem }) => onlyThem)}`)
const WHOSE = String.raw`(?: ${replyPhrase(({ whose }) => whose)}\b)?`
const WHOM_BEHIND = new RegExp(
  String.raw`^${replyPhrase(({ whomBehind }) => whomBehind)}${WHOSE} (?<whom>\p{L}+)`,
  'u',
)

/** Whom English names without a word before: "don't tell my mom". */
const RIGHT_BEHIND = new RegExp(String.raw`^${WHOSE} (?<whom>\p{L}+)`, 'u')

/** A further one: "ni a mi mamá". */
const NEXT_BEHIND = new RegExp(
  String.raw`^ ${replyPhrase(({ whomNext }) => whomNext)}${WHOSE} (?<whom>\p{L}+)`,
  'u',
)

/** Up to three words of courtesy or haste may stand before it. */
const TAKE_OFF = new RegExp(
  String.raw`^(?:\p{L}+ ){0,3}?${replyPhrase(({ takeOff }) => takeOff)}\b${WHOSE} (?<whom>\p{L}+)`,
  'u',
)

const FROM_OTHERS = new RegExp(String.raw`\b${replyPhrase(({ hiddenFromAnyway }) => hiddenFromAnyway)}\b`)

/** Where a wish stands in folded words, and the end of the names behind it. */
interface Wish {
  readonly from: number
  readonly to: number
  readonly said: string
  readonly whom: readonly string[]
  readonly only?: true
}

/**
 * Reads in folded words that somebody is not to be told, or to be taken off the list: "no le digan a mi mamá", "a todos menos a Beto",
 * "esa no es mi hermana". Undefined for all else, and for those from whom anybody hides, who are on no list.
 */
export function hidingIn(folded: string): Hiding | undefined {
  const takenOff = TAKE_OFF.exec(folded)?.groups?.whom
  const wish = wishIn(folded)
  if (wish === undefined)
    return takenOff === undefined ? undefined : { whom: [takenOff], near: [], unlisted: true }
  const before = folded.slice(0, wish.from).trim().split(' ').slice(-NEAR)
  const near = [...before, ...wish.said.split(' ')]
  if (wish.whom.length > 0)
    return { whom: wish.whom, near, ...(wish.only && { only: isOffice(wish.whom) ? 'office' : 'relatives' }) }
  if (takenOff !== undefined) return { whom: [takenOff], near }
  return FROM_OTHERS.test(folded) ? { near, others: true } : { near }
}

const OFFICES = new Set(inAnyLanguage(({ places }) => places.consulate))
const isOffice = (whom: readonly string[]) => whom.some(word => OFFICES.has(word))

/** "A mi mamá ni": three words before the wish. */
const NEAR = 3

function wishIn(folded: string): Wish | undefined {
  const only = TELLS_ONLY.exec(folded)
  if (only !== null) return { ...wishAt(folded, only, RIGHT_BEHIND), only: true }
  const but = TELLS_BUT.exec(folded)
  if (but !== null) return wishAt(folded, but, RIGHT_BEHIND)
  const wish = DONT_TELL.exec(folded)
  return wish === null ? undefined : wishAt(folded, wish, WHOM_BEHIND)
}

function wishAt(folded: string, { index, 0: said }: RegExpExecArray, behind: RegExp): Wish {
  const from = index + said.length
  const first = behind.exec(folded.slice(from))
  // Those who are named before are not whom the words right behind the wish name: "ICE is here, don't tell Beto".
  const isOther = FROM_OTHERS.test(first?.groups?.whom ?? folded)
  const named = isOther ? RIGHT_BEHIND.exec(folded.slice(from)) : first
  const whom = named?.groups?.whom
  if (named === null || whom === undefined || FROM_OTHERS.test(whom))
    return { from: index, to: from, said, whom: [] }
  return namesOn(folded, { from: index, to: from + named[0].length, said, whom: [whom] })
}

function namesOn(folded: string, wish: Wish): Wish {
  const next = NEXT_BEHIND.exec(folded.slice(wish.to))
  const whom = next?.groups?.whom
  if (next === null || whom === undefined) return wish
  return namesOn(folded, { ...wish, to: wish.to + next[0].length, whom: [...wish.whom, whom] })
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
  const wish = wishIn(folded)
  if (wish === undefined) return undefined
  const behind = folded.slice(wish.to).trim()
  return { before: folded.slice(0, wish.from).trim(), behind, isHidden: HIDDEN_OPENS.test(behind) }
}
