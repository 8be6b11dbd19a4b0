import { bareWords } from '../domain/messaging/bare-words.ts'
import { holdsDenial, withoutWasWrong } from './replies.ts'
import { anyOf } from './vocabulary/languages.ts'
import type { RelativeVocabulary } from './vocabulary/vocabulary.ts'

function takenPhrase(pick: (relatives: RelativeVocabulary) => readonly string[]): string {
  return anyOf(({ relatives }) => pick(relatives))
}

const TAKEN_KIN = takenPhrase(({ kin }) => kin)
const ONLY_KIN = new RegExp(`^${TAKEN_KIN}$`)
const KIN_ANYWHERE = new RegExp(String.raw`\b${TAKEN_KIN}\b`)
const UNSURE_WHO = new RegExp(String.raw`\b${takenPhrase(({ unsure }) => unsure)}\b`)
const BEFORE_TAKEN = takenPhrase(({ takenBefore }) => takenBefore)
const PLAINLY = anyOf(({ taken }) => taken.takenPlainly)
const AROUND_PLAINLY = anyOf(({ taken }) => taken.aroundPlainly)
const AFTER_TAKEN = takenPhrase(({ takenAfter }) => takenAfter)

const MEANT_BEFORE = new RegExp(String.raw`^\s*${takenPhrase(({ meantBefore }) => meantBefore)}\s+`, 'i')
const MEANT_SELF = new RegExp(`^${takenPhrase(({ meantSelf }) => meantSelf)}$`)

const OF_KNOWN = new RegExp(String.raw`\b${takenPhrase(({ ofKnown }) => ofKnown)}\b`)
const OF_ANOTHER = new RegExp(String.raw`(?<!\p{L})${takenPhrase(({ ofAnother }) => ofAnother)}\b`, 'u')

/**
 * True for words that tell more of somebody of whom was told already, as whoever is called `name` if that is known: "la agarraron cuando iba
 * a la escuela". False if they tell of one more: "también se llevaron a mi hermano".
 */
export function tellsOfKnown(text: string, name = ''): boolean {
  const said = bareWords(text)
  return OF_KNOWN.test(said) && (mentions(text, name) || !tellsOfOneMore(text))
}

/** True for words that tell of one more who was taken: "también se llevaron a mi hermano". */
export function tellsOfOneMore(text: string): boolean {
  return OF_ANOTHER.test(bareWords(text))
}

/** True for a report in which whoever is called `name` is the one who was taken: "Ana dice que se llevaron a Luis" is Luis alone. */
export function isTakenByName(text: string, name: string): boolean {
  const first = firstName(name)
  if (first === undefined || hasOtherSurname(text, name)) return false
  const taken = new RegExp(
    String.raw`\b(?:${BEFORE_TAKEN} (?:${TAKEN_KIN} )?${first}\b|${first}(?: \p{L}+)? ${AFTER_TAKEN}\b)`,
    'u',
  )
  return taken.test(bareWords(text))
}

/** True for words that say that whoever is called `name` was taken, and hardly anything else: "agarraron a Ana", and not "agarraron a Ana copiando". */
export function isPlainlyTaken(text: string, name: string): boolean {
  const named = bareWords(name).split(' ').filter(Boolean)
  const first = named[0]
  if (first === undefined || !isTakenByName(text, name)) return false
  const surnames = named.length > 1 ? `(?: (?:${named.slice(1).join('|')}))*` : ''
  const plainly = new RegExp(
    `^(?:${AROUND_PLAINLY} )*${PLAINLY} (?:${TAKEN_KIN} )?${first}${surnames}(?: ${AROUND_PLAINLY})*$`,
    'u',
  )
  return plainly.test(bareWords(text))
}

/** True for an answer to "¿a quién?" that has `name` in it, and is sure of it. */
export function answersWithName(text: string, name: string): boolean {
  return !isUnsureWho(text) && mentions(text, name)
}

/** True for words in which whoever is called `name` is named, whatever is said of them. */
export function mentions(text: string, name: string): boolean {
  const first = firstName(name)
  return first !== undefined && !hasOtherSurname(text, name) && ` ${bareWords(text)} `.includes(` ${first} `)
}

/**
 * True for folded words that say of one person that it was another: "no, a Ana no, a Beto", "no era Ana, es Beto", "me equivoqué, es Beto". "Ana no
 * contesta" says nothing of the kind.
 */
export function meantInstead(folded: string, wrong: string, right: string): boolean {
  const words = folded.split(' ')
  const at = words.indexOf(firstName(wrong) ?? '')
  const rest = withoutWasWrong(folded)
  if (at < 0) return rest !== folded && isOnlyName(rest, right)
  const [before, behind] = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')]
  const isDenied = holdsDenial(before) || holdsDenial(behind.split(' ')[0] ?? '')
  const isShort = withoutWasWrong(before).split(' ').length <= MOST_BEFORE_WRONG
  return isShort && isDenied && isOnlyName(withoutDenial(behind), right)
}

/** "No fue por Ana". */
const MOST_BEFORE_WRONG = 3

function withoutDenial(folded: string): string {
  const [first = '', ...others] = folded.split(' ')
  return holdsDenial(first) ? others.join(' ') : folded
}

function isOnlyName(folded: string, name: string): boolean {
  const said = withoutMeantBefore(folded)
  return said === firstName(name) || said === bareWords(name)
}

/** True for an answer that says nothing but what they are to the writer: "a mi hija". */
export function isOnlyKin(text: string): boolean {
  return ONLY_KIN.test(bareWords(text))
}

/** True for an answer to "¿por quién es?" that it is about the writer: "por mí". */
export function isSelfMeant(text: string): boolean {
  return MEANT_SELF.test(bareWords(text))
}

/** True for words that are not sure of whom they name, or say that it is somebody else. */
export function isUnsureWho(text: string): boolean {
  return UNSURE_WHO.test(bareWords(text))
}

/** The answer to "¿por quién es?" from whoever is meant on: "mi hija Ana" of "es por mi hija Ana". */
export function withoutMeantBefore(text: string): string {
  return text.replace(MEANT_BEFORE, '').trim()
}

/** True for words that speak of somebody by what they are to the writer, wherever: "no aparece mi hija". */
export function namesKin(text: string): boolean {
  return KIN_ANYWHERE.test(bareWords(text))
}

function firstName(name: string): string | undefined {
  return bareWords(name).split(' ')[0] || undefined
}

/** True if the first name stands before a name that a person of two names does not have: somebody else is called so. */
function hasOtherSurname(text: string, name: string): boolean {
  const [first, ...others] = bareWords(name).split(' ')
  if (others.length === 0) return false
  const words = text.split(/\s+/)
  const next = words[words.findIndex(word => bareWords(word) === first) + 1] ?? ''
  return /^\p{Lu}\p{Ll}/u.test(next) && !others.includes(bareWords(next))
}
