import { bareWords } from '../domain/messaging/bare-words.ts'
import { understand } from './intent.ts'
import { CRY_NAMES } from './vocabulary/es/names.ts'
import { anyOf, inAnyLanguage } from './vocabulary/languages.ts'

/** The answer to a question for a name, judged: one, a sentence that may be one, that there is nobody, or plainly none. */
export type NameKind = 'name' | 'sentence' | 'nobody' | 'none'

const GREETINGS = String.raw`^\s*(?:${anyOf(({ names }) => names.greetings)}[,.!\s]+)*`

const NAME_INTRODUCTION = new RegExp(
  String.raw`${GREETINGS}${anyOf(({ names }) => names.introductions)}(?:\s*[:,]\s*|\s+)`,
  'i',
)

const BEFORE_NAME = String.raw`(?:\s*[,:]\s*|\s+|$)`
const OTHER_CALLED = new RegExp(`${GREETINGS}${anyOf(({ names }) => names.othersCalled)}${BEFORE_NAME}`, 'i')
const OTHER_INTRODUCTION = new RegExp(
  `${GREETINGS}${anyOf(({ names }) => names.ofOthers)}${BEFORE_NAME}`,
  'i',
)

const NAME_PNAME_ARTICLES = new Set(inAnyLanguage(({ names }) => names.particles))
const SENTENCE = new Set(inAnyLanguage(({ names }) => names.sentence))
const ENDS_NAME = new Set([...inAnyLanguage(({ taken }) => taken.endsName), ...SENTENCE])
const DESCRIBING = new Set(inAnyLanguage(({ names }) => names.describing))
const ORIGINS = new Set(inAnyLanguage(({ names }) => names.origins))
const NAME_ARTICLES = new Set(inAnyLanguage(({ taken }) => taken.articlesInNames))
const JOINING_WORDS = new Set(inAnyLanguage(({ taken }) => taken.joins))
const POSSESSIVES = new Set(inAnyLanguage(({ names }) => names.possessives))

const AUTHORITIES = new Set(inAnyLanguage(({ contacts }) => contacts.authorities))
const OF_OURS = new Set(inAnyLanguage(({ names }) => names.ofOurs))

const NOBODY = new RegExp(`^${anyOf(({ names }) => names.nobody)}$`)
const LOST = new RegExp(`^${anyOf(({ names }) => names.lost)}$`)

/** María Guadalupe del Socorro Fernanda López Hernández Cruz: names are longer than forms allow, and end before this. */
const MOST_NAME_WORDS = 7

/** Longer is no name whatever it says: words of any kind. */
const LONGEST_ANSWER = 14

/** "Mamá 2" and "Tío 10": more digits are a number. */
const MOST_DIGITS = 2

/** The words after "me llamo" and its like; the whole text where nobody introduces themselves. */
export function withoutIntroduction(text: string): string {
  return text.replace(NAME_INTRODUCTION, '')
}

/**
 * The words with which a text begins that may be a name, up to the first that no name has: a number, a verb, what somebody is or where they
 * are from ("hondureño", "de Honduras"), and behind two with a capital one without.
 */
export function nameBeginning(text: string): string {
  const words = text
    .replaceAll(/[\s,;:()]+$/g, '')
    .trim()
    .split(/\s+/)
  const isShouted = !/\p{Ll}/u.test(text)
  const byCapitals = !isShouted && words.length > 1 && words.slice(0, 2).every(word => /^\p{Lu}/u.test(word))
  const ends = (word: string, place: number) => {
    const [folded = ''] = bareWords(word).split(' ')
    if (/\d/.test(word) || (POSSESSIVES.has(folded) && isEnd(words, place)) || ENDS_NAME.has(folded))
      return true
    if (folded === 'de' && isHomeland(words.slice(place + 1))) return true
    const isSmall = isShouted || !/^\p{Lu}/u.test(word)
    return isSmall && (DESCRIBING.has(folded) || (byCapitals && !isParticle(folded)))
  }
  const end = words.findIndex(ends)
  const name = words.slice(0, end < 0 ? undefined : end)
  while (name.length > 0 && isParticle(bareWords(name.at(-1) ?? ''))) name.pop()
  return name.join(' ').replace(/\.$/, '')
}

/** "Juan mi esposo" goes on about Juan, "Juan y mi cuñado" tells of two. */
function isEnd(words: readonly string[], place: number): boolean {
  return place > 0 && !JOINING_WORDS.has(bareWords(words[place - 1] ?? ''))
}

function isParticle(folded: string): boolean {
  return NAME_PNAME_ARTICLES.has(folded) || NAME_ARTICLES.has(folded)
}

/** "Honduras", "El Salvador". */
function isHomeland([first = '', second = '']: readonly string[]): boolean {
  const folded = bareWords(first)
  return ORIGINS.has(NAME_ARTICLES.has(folded) ? bareWords(second) : folded)
}

/** The words after "se llama", "mi esposo" and their like, in answer to a question for another's name; else the whole text. */
export function withoutIntroductionOf(text: string): string {
  return text.replace(isOtherCalled(text) ? OTHER_CALLED : OTHER_INTRODUCTION, '').trim()
}

/** "Wilmer" of "el Wilmer", as people speak of him; "La Rosa Díaz" may be a surname. */
export function withoutArticle(text: string): string {
  const [first = '', ...others] = text.trim().split(' ')
  return others.length > 0 && NAME_ARTICLES.has(first) ? others.join(' ') : text
}

/** True for words that say of another that a name follows: "se llama Juan", "mi esposo es Juan". */
export function isOtherCalled(text: string): boolean {
  return OTHER_CALLED.test(text)
}

/** True for two words with a capital at least, however the rest is written. */
export function isWrittenAsNames(text: string): boolean {
  return (text.match(/(?<!\p{L})\p{Lu}\p{Ll}/gu)?.length ?? 0) >= 2
}

/** The word of a name that speaks of a consulate, a government or the police, folded; undefined if none does. */
export function authorityIn(name: string): string | undefined {
  return bareWords(name)
    .split(' ')
    .find(word => AUTHORITIES.has(word))
}

/** True for a name in which a reader could take its bearer for an office, or for a notice of ours. */
export function isNameOfOffice(name: string): boolean {
  return (
    authorityIn(name) !== undefined ||
    bareWords(name)
      .split(' ')
      .some(word => OF_OURS.has(word))
  )
}

/** Judges what was written in answer to a question for the `own` name, or for that of a relative, who may be "mi mamá". */
export function nameKind(text: string, of: 'own' | 'relative'): NameKind {
  const folded = bareWords(text)
  if (NOBODY.test(folded)) return 'nobody'
  const digits = text.replaceAll(/\D/g, '').length
  if (!/\p{L}/u.test(text) || /[?¿]/.test(text) || digits > MOST_DIGITS || LOST.test(folded)) return 'none'
  const words = folded.split(' ')
  if (words.length > LONGEST_ANSWER || (of === 'own' && isNameOfOffice(text))) return 'none'
  const speaks = words.some(word => SENTENCE.has(word) || (of === 'own' && POSSESSIVES.has(word)))
  return speaks || nameBeginning(text) === '' || nameWords(words).length > MOST_NAME_WORDS
    ? 'sentence'
    : 'name'
}

function nameWords(words: readonly string[]): readonly string[] {
  return words.filter(word => !NAME_PNAME_ARTICLES.has(word))
}

const OWN_NAME = new RegExp(String.raw`\b${anyOf(({ names }) => names.ownName)}\b`)

/** True for words that introduce somebody by a name and say nothing else: "me llamo Lupita", whatever else may be heard in them. */
export function introducesName(text: string): boolean {
  const named = withoutIntroduction(text)
  return named !== text && nameKind(named, 'own') === 'name'
}

/** True for words that introduce somebody by a name, or speak of the writer's own: "quien va a ver mi nombre". */
export function speaksOfOwnName(text: string): boolean {
  return introducesName(text) || OWN_NAME.test(bareWords(text))
}

/**
 * True for "Socorro", "María del Socorro", "Perpetuo Socorro" and "Auxilio Ramos": who is asked for a name may be giving
 * one. Written as names are, each word with a capital, or behind "me llamo" or "María del" in any letters: else in small letters, in
 * large ones alone or with an exclamation mark these are cries; so they are with any other word of need.
 */
export function isNameLikeACry(text: string): boolean {
  const named = withoutIntroduction(text).trim()
  const words = named.split(/\s+/)
  const folded = words.map(bareWords)
  const others = folded.filter(word => !CRY_NAMES.includes(word))
  if (others.length === words.length || nameWords(others).length > MOST_NAME_WORDS) return false
  const isIntroduced = named !== text.trim() || isOfOurLady(folded)
  if (!(isIntroduced ? isOneClause(named) : isCapitalised(words))) return false
  if (others.some(word => SENTENCE.has(word) || DESCRIBING.has(word))) return false
  return others.length === 0 || understand(others.join(' ')).intent === 'other'
}

/** "maria del socorro": nobody cries so. */
function isOfOurLady(folded: readonly string[]): boolean {
  return folded.some((word, at) => at > 1 && CRY_NAMES.includes(word) && folded[at - 1] === 'del')
}

function isOneClause(text: string): boolean {
  return !/[,;:.!?¡¿][\s\S]*\p{L}/u.test(text)
}

function isCapitalised(words: readonly string[]): boolean {
  return words.every(
    word => NAME_PNAME_ARTICLES.has(bareWords(word)) || /^\p{Lu}[\p{Ll}'’]*[.,]?$/u.test(word),
  )
}
