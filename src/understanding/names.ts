import { bareWords } from '../domain/messaging/bare-words.ts'
import { understand } from './intent.ts'
import { CRY_NAMES } from './vocabulary/es/names.ts'
import { anyOf, inAnyLanguage } from './vocabulary/languages.ts'

/** The answer to a question for a name, judged: one, a sentence that may be one, that there is nobody, or plainly none. */
export type NameKind = 'name' | 'sentence' | 'nobody' | 'none'

const NAME_INTRODUCTION = new RegExp(
  String.raw`^\s*(?:${anyOf(({ names }) => names.greetings)}[,.!\s]+)?` +
    String.raw`${anyOf(({ names }) => names.introductions)}\s+`,
  'i',
)

const OTHER_INTRODUCTION = new RegExp(
  String.raw`^\s*${anyOf(({ names }) => names.ofOthers)}(?:[,:]?\s+|$)`,
  'i',
)

const NAME_PARTICLES = new Set(inAnyLanguage(({ names }) => names.particles))
const SENTENCE = new Set(inAnyLanguage(({ names }) => names.sentence))
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

/** The words after "se llama", "mi esposo" and their like, in answer to a question for another's name; else the whole text. */
export function withoutIntroductionOf(text: string): string {
  return text.replace(OTHER_INTRODUCTION, '').trim()
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
  return speaks || nameWords(words).length > MOST_NAME_WORDS ? 'sentence' : 'name'
}

function nameWords(words: readonly string[]): readonly string[] {
  return words.filter(word => !NAME_PARTICLES.has(word))
}

/**
 * True for "Socorro", "María del Socorro", "Perpetuo Socorro" and "Auxilio Ramos": who is asked for a name may be giving
 * one. Written as names are, each word with a capital: in small letters, in large ones alone or with an exclamation mark
 * these are cries; so they are with any other word of need.
 */
export function isNameLikeACry(text: string): boolean {
  const words = withoutIntroduction(text).trim().split(/\s+/)
  const isWritten = words.every(
    word => NAME_PARTICLES.has(bareWords(word)) || /^\p{Lu}[\p{Ll}'’]*[.,]?$/u.test(word),
  )
  const others = words.filter(word => !CRY_NAMES.includes(bareWords(word)))
  if (
    !isWritten ||
    others.length === words.length ||
    nameWords(others.map(bareWords)).length > MOST_NAME_WORDS
  )
    return false
  return others.length === 0 || understand(others.join(' ')).intent === 'other'
}
