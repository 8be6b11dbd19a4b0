import { bareWords } from '../domain/messaging/bare-words.ts'
import { toE164 } from '../domain/people/phone-number.ts'
import { nameBeginning, nameKind, withoutArticle, withoutIntroductionOf } from './names.ts'
import { peopleIn } from './people.ts'
import { anyOf, inAnyLanguage, VOCABULARIES } from './vocabulary/languages.ts'

/** How old somebody is, as far as words tell it. */
export interface AgeSaid {
  readonly minor: boolean
  /** In full years; left out where it was told in months, or only on which side of 18. */
  readonly years?: number
}

/** A name at the beginning of an answer, and the words behind it. */
export interface NameSaid {
  readonly name: string
  readonly rest: string
}

const OF_AGE = 18

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(VOCABULARIES).flatMap(({ taken }) => Object.entries(taken.numbers)),
)
const NUMBER = String.raw`(?<number>\d{1,3}|${[...NUMBERS.keys()].join('|')})`
const YEARS = anyOf(({ taken }) => taken.years)
const MONTHS = anyOf(({ taken }) => taken.months)
/** An age that is counted: "15 años". */
export const COUNTED = new RegExp(String.raw`\b${NUMBER} ?(?:${YEARS}|(?<months>${MONTHS}))(?=$| )`, 'g')
const TOLD = new RegExp(
  String.raw`\b${anyOf(({ taken }) => taken.beforeAge)} ${NUMBER}(?=$| ${anyOf(({ taken }) => taken.behindAge)}\b)`,
  'g',
)
const NOT_BEFORE = new RegExp(String.raw`\b${anyOf(({ taken }) => taken.notAgeAfter)} $`)
const NOT_BEHIND = new RegExp(String.raw`^ ${anyOf(({ taken }) => taken.notAgeBefore)}\b`)
const NOT_YET = new RegExp(
  String.raw`\b${anyOf(({ taken }) => taken.notYet)} (?:18|dieciocho|eighteen)(?=$| )`,
)
const UNDER = new RegExp(String.raw`\b${anyOf(({ taken }) => taken.underAge)}\b`)
const OVER = new RegExp(String.raw`\b${anyOf(({ taken }) => taken.ofAge)}\b`)
const ANSWERS_UNDER = new RegExp(`^${anyOf(({ taken }) => taken.answersUnder)}$`)
const ANSWERS_OVER = new RegExp(`^${anyOf(({ taken }) => taken.answersOf)}$`)
const BARE_AGE = new RegExp(String.raw`^(?:\p{L}+ ){0,2}${NUMBER}$`, 'u')
const BEHIND_NAME = new RegExp(
  String.raw`^(?:${anyOf(({ taken }) => taken.beforeAge)} |de )?${NUMBER}(?: ${YEARS})?(?=$| (?!de )\p{L})`,
  'u',
)
const KIN_BEFORE = new RegExp(String.raw`\b${anyOf(({ relatives }) => relatives.kin)}\b`, 'g')
const OTHERS_NUMBER = new RegExp(String.raw`\b${anyOf(({ taken }) => taken.othersNumber)}\b`)
const NO_NUMBER = new RegExp(String.raw`^${anyOf(({ taken }) => taken.noNumber)}\b`)
const AROUND = new Set(inAnyLanguage(({ taken }) => taken.around))
const NOT_FIRST = new Set(inAnyLanguage(({ names }) => names.possessives))

/** The age in words of whoever is asked about one who was taken: undefined for none, for several, and for years that are no age. */
export function ageSaid(text: string): AgeSaid | undefined {
  const folded = bareWords(text)
  if (NOT_YET.test(folded)) return { minor: true }
  const ages = agesIn(folded)
  const [only] = ages
  if (only !== undefined) return ages.length === 1 ? only : undefined
  if (OVER.test(folded)) return { minor: false }
  return UNDER.test(folded) ? { minor: true } : undefined
}

/** The same in answer to "¿tiene menos de 18?", where "14" and "adulto" are enough. */
export function ageAnswered(text: string): AgeSaid | undefined {
  const folded = bareWords(text)
  if (ANSWERS_UNDER.test(folded)) return { minor: true }
  if (ANSWERS_OVER.test(folded)) return { minor: false }
  const bare = BARE_AGE.exec(folded)?.groups?.['number']
  return (
    ageSaid(text) ??
    (bare !== undefined && !NOT_BEFORE.test(folded.slice(0, -bare.length)) ? ofYears(bare) : undefined)
  )
}

const OWN_AGE = new RegExp(
  String.raw`\b${anyOf(({ taken }) => taken.ownAge)} ${NUMBER}(?: ${YEARS})?(?=$| ${anyOf(({ taken }) => [...taken.behindAge, ...taken.behindOwnAge])}\b)`,
)
const OWN_MINOR = new RegExp(String.raw`\b${anyOf(({ taken }) => taken.ownMinor)}\b`)
const ALONE = new RegExp(String.raw`\b${anyOf(({ taken }) => taken.alone)}\b`)

/** Whether a child writes a report, and one who is without grown-ups; undefined where the words tell nothing of the kind. */
export function childWrites(text: string): 'child' | 'alone' | undefined {
  const folded = bareWords(text)
  const number = OWN_AGE.exec(folded)?.groups?.['number']
  const isChild = (number !== undefined && ofYears(number)?.minor === true) || OWN_MINOR.test(folded)
  if (!isChild) return undefined
  return ALONE.test(folded) ? 'alone' : 'child'
}

/** The age in a report, which may tell of several: that of the only relative in it. */
export function ageReported(text: string): AgeSaid | undefined {
  const told = bareWords(text).match(KIN_BEFORE) ?? []
  return told.length === 1 ? ageSaid(text) : undefined
}

/** The age with which the words behind a name begin: "de 15", "15 años". */
export function ageBehindName(rest: string): AgeSaid | undefined {
  const number = BEHIND_NAME.exec(bareWords(rest))?.groups?.['number']
  return number === undefined ? undefined : ofYears(number)
}

function agesIn(folded: string): readonly AgeSaid[] {
  const counted = [...folded.matchAll(COUNTED)].filter(({ 0: all, index }) => isAge(folded, all, index))
  const told = [...folded.matchAll(TOLD)].filter(({ 0: all, index }) => isAge(folded, all, index))
  return (counted.length > 0 ? counted : told).flatMap(({ groups }): readonly AgeSaid[] => {
    if (groups?.['months'] !== undefined) return [{ minor: true }]
    const age = ofYears(groups?.['number'] ?? '')
    return age === undefined ? [] : [age]
  })
}

function isAge(folded: string, all: string, index: number): boolean {
  return !NOT_BEFORE.test(folded.slice(0, index)) && !NOT_BEHIND.test(folded.slice(index + all.length))
}

function ofYears(number: string): AgeSaid | undefined {
  const years = NUMBERS.get(number) ?? Number(number)
  return years > 0 && years < 110 ? { minor: years < OF_AGE, years } : undefined
}

/** The telephone number of whoever writes, in digits with the country code; undefined for none, and for another's. */
export function ownNumberSaid(text: string): string | undefined {
  if (OTHERS_NUMBER.test(bareWords(text))) return undefined
  const numbers = peopleIn(text).flatMap(({ number }) => (number === undefined ? [] : (toE164(number) ?? [])))
  return numbers.length === 1 ? numbers[0] : undefined
}

/** True for an answer that there is no number to give. */
export function hasNoNumber(text: string): boolean {
  return NO_NUMBER.test(bareWords(text))
}

/** True if words tell more than an age and a telephone number. */
export function tellsMore(text: string): boolean {
  if (OTHERS_NUMBER.test(bareWords(text))) return true
  const [number] = peopleIn(text).flatMap(one => one.number ?? [])
  const without = number !== undefined && toE164(number) !== undefined ? text.replace(number, ' ') : text
  const folded = bareWords(without)
    .replaceAll(COUNTED, ' ')
    .replaceAll(TOLD, ' ')
    .replace(UNDER, ' ')
    .replace(OVER, ' ')
  return folded.split(' ').some(word => word !== '' && !AROUND.has(word))
}

/**
 * The name with which an answer begins: up to a mark, a number, a verb or a word of place, whatever stands behind it. "Pérez Gómez,
 * Juan" is one name; `isPlace` tells of a part that it is none.
 */
export function nameSaid(text: string, isPlace: (part: string) => boolean): NameSaid | undefined {
  const words = withoutArticle(withoutIntroductionOf(text))
  const parts = [...words.matchAll(/[^,;:\n()]+[,;:\n()]*/g)].map(([part]) => part)
  const [first = '', second] = parts
  const name = nameBeginning(first)
  if (name === '' || isOfKin(name) || isPlace(name)) return undefined
  if (nameKind(name, 'relative') !== 'name') return undefined
  const more = name.length === trimmed(first).length ? secondPart(name, second, isPlace) : undefined
  const end = more === undefined ? name.length : first.length + (second?.length ?? 0)
  return {
    name: more === undefined ? name : `${name}, ${more}`,
    rest: words.slice(end).replace(/^[\s,;:.()]+/, ''),
  }
}

/** "Juan" behind "Pérez Gómez,", written as that is. */
function secondPart(name: string, part = '', isPlace: (part: string) => boolean): string | undefined {
  const more = nameBeginning(part)
  const isWhole = more !== '' && more.length === trimmed(part).length && !isPlace(more)
  if (!isWhole || isOfKin(more) || (beginsWithCapital(name) && !beginsWithCapital(more))) return undefined
  return nameKind(`${name} ${more}`, 'relative') === 'name' ? more : undefined
}

const trimmed = (part: string): string => part.replaceAll(/[\s,;:()\n]+$/g, '').trim()

const beginsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** "mi esposo". */
function isOfKin(name: string): boolean {
  return NOT_FIRST.has(bareWords(name).split(' ')[0] ?? '')
}
