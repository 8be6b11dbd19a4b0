import { bareWords } from '../../domain/messaging/bare-words.ts'
import { KIN_WORDS } from '../vocabulary/kin.ts'
import { anyOf, inAnyLanguage, VOCABULARIES } from '../vocabulary/languages.ts'
import { MUTUAL_KIN, type MutualKin } from '../vocabulary/mutual-kin.ts'

const SAME_KIN = Object.values(VOCABULARIES).flatMap(({ relatives }) =>
  relatives.sameKin.map(words => new Set(words)),
)
const endsOf = (kin: MutualKin, end: 0 | 1) =>
  new Set(inAnyLanguage(({ relatives }) => relatives.mutualKin[kin][end]))
/** In all languages together: "Mamá" has a daughter, too. */
const BOTH_ENDS = MUTUAL_KIN.map(kin => [endsOf(kin, 0), endsOf(kin, 1)] as const)
const RELATIVES = [...KIN_WORDS].join('|')
const OF_SELF = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.ofSelf))
const BY_SELF = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.bySelf))
const TOLD_ME = new RegExp(String.raw`\b${anyOf(({ whereabouts }) => [whereabouts.toldMe])}\b`, 'g')
const POSSESSIVE = anyOf(({ whereabouts }) => whereabouts.possessive)
const TAKEN_RELATIVES = new RegExp(
  String.raw`\b${anyOf(({ taken }) => taken.namedBehind)} (?:${POSSESSIVE} )?(${RELATIVES})\b`,
  'g',
)
const MINE = anyOf(({ whereabouts }) => whereabouts.mine)
const WRITERS_RELATIVE = new RegExp(String.raw`\b${MINE} (${RELATIVES})\b`, 'g')
const OWN_RELATIVE = new RegExp(String.raw`\b${POSSESSIVE} (${RELATIVES})\b`)

/** The words for those who were taken by what they are to whoever tells: "esposo" of "se llevaron a mi esposo". */
export function takenKin(text: string): readonly string[] {
  return [...bareWords(text).matchAll(TAKEN_RELATIVES)].flatMap(match => match.at(-1) ?? [])
}

/** The word for somebody by what they are to the writer: "hija" of "por mi hija"; undefined for none. */
export function kinNamed(text: string): string | undefined {
  return OWN_RELATIVE.exec(bareWords(text))?.at(-1)
}

/** The words for all of whom the writer speaks as theirs: "hija" of "mi hija toma pastillas", nobody of "su esposo no sabe". */
export function writersKin(text: string): readonly string[] {
  return [...bareWords(text).matchAll(WRITERS_RELATIVE)].flatMap(match => match.at(-1) ?? [])
}

/** True for words that say where the writer: "yo estoy". */
export function speaksOfSelf(text: string): boolean {
  return bareWords(text)
    .split(' ')
    .some(word => OF_SELF.has(word))
}

/** True for words that have the writer in them: "me agarraron", but not "me dijo que iba con su prima". */
export function isOfWriter(text: string): boolean {
  return bareWords(text)
    .replaceAll(TOLD_ME, ' ')
    .split(' ')
    .some(word => BY_SELF.has(word))
}

/** True for two words for the same relation: "esposo" and "marido". */
export function isSameKin(one: string, other: string): boolean {
  return one === other || SAME_KIN.some(words => words.has(one) && words.has(other))
}

/**
 * Whether somebody whose contact is called `contact` ("Mamá") may be `kin` to that contact ("hija"): undefined where the name
 * of the contact tells no relation.
 */
export function mayBeKin(contact: string, kin: string): boolean | undefined {
  const words = bareWords(contact).split(' ')
  const theirs = BOTH_ENDS.flatMap(([one, other]) => [
    ...(words.some(word => one.has(word)) ? [other] : []),
    ...(words.some(word => other.has(word)) ? [one] : []),
  ])
  return theirs.length === 0 ? undefined : theirs.some(set => set.has(kin))
}
