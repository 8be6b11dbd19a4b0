import { bareWords } from '../domain/messaging/bare-words.ts'
import { plainDigits, readPhoneNumber } from '../domain/people/phone-number.ts'
import { read } from './intent/tokens.ts'
import { KIN_WORDS } from './vocabulary/kin.ts'
import { anyOf, inAnyLanguage } from './vocabulary/languages.ts'
import type { ContactVocabulary } from './vocabulary/people-vocabulary.ts'

/** Somebody whom a text or a card names. */
export interface NamedPerson {
  /** Who it is; '' where a number came alone. */
  readonly who: string
  /** As it was typed, without what stood around it. */
  readonly number?: string
}

/** A telephone number, and where it stands in a text. */
interface FoundNumber {
  readonly from: number
  readonly to: number
  readonly number: string
}

/** Shorter numbers are part of a name: "Tío 2". */
const FEWEST_DIGITS = 3

function contactPhrase(pick: (contacts: ContactVocabulary) => readonly string[]): string {
  return anyOf(({ contacts }) => pick(contacts))
}

const FILLER = new RegExp(
  String.raw`\b(?:${contactPhrase(({ joiner }) => joiner)} )?(?:${contactPhrase(({ articles }) => articles)} )?` +
    String.raw`${contactPhrase(({ number }) => number)}\b(?: ${contactPhrase(({ ofNumber }) => ofNumber)}\b)?` +
    String.raw`|\b${contactPhrase(({ called }) => called)}\b`,
  'giu',
)

const AROUND_NAME = new RegExp(
  String.raw`^(?:${contactPhrase(({ beforeName }) => beforeName)}\s+)+|(?:\s+${contactPhrase(({ afterName }) => afterName)})+$`,
  'giu',
)

const LABEL = new RegExp(
  String.raw`^\s*${contactPhrase(({ labels }) => labels)}(?:\s*[:-]\s*|\s+(?=\p{L}))`,
  'iu',
)

const EXTENSION = new RegExp(
  String.raw`(\d)\s*,?\s*${contactPhrase(({ extension }) => extension)}\s*\d{1,6}\b`,
  'giu',
)

const ALTERNATIVE = new RegExp(
  String.raw`^[\s,;/]*${contactPhrase(({ alternative }) => alternative)}?[\s,;/]*$`,
  'iu',
)

const POSSESSIVE_WORDS = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.possessive))

const JOINING = `(?:${inAnyLanguage(({ taken }) => taken.joins).join('|')})`
const NAMES_JOINED = new RegExp(String.raw`[\s,;]+${JOINING}[\s,]+`, 'iu')
const LEADING_JOIN = new RegExp(String.raw`^[\s,;]*(?:[,;]|${JOINING}\s)\s*`, 'iu')

const MARK_OF_LIST = /^\s*(?:\d{1,2}[.)]|[•*·-])\s+/u

const CHAT_LINK =
  /(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?(?:\S*&)?phone=)(?:\+|%2B)?(\d{8,15})\S*/giu

/** Digits in groups, with the signs that people put between them. */
const DIGITS = /[+(]{0,2}\d[\d ().\t/-]*/g

/** Reads "a mi esposa, se llama Lupe y su número es …" and "Mamá 312…, Papá 312…": everybody whom it names, at least one. */
export function peopleIn(text: string): readonly NamedPerson[] {
  const plain = withoutLinks(plainDigits(text)).replaceAll(EXTENSION, '$1')
  const numbers = [...plain.matchAll(DIGITS)].flatMap(({ 0: run, index }) => numbersInRun(run, index))
  const [first, ...more] = numbers
  if (first === undefined) return namesIn(plain).map(who => ({ who }))
  const chunks = chunksAround(plain, numbers)
  return more.length === 0 ? withOneNumber(chunks, first) : paired(chunks, numbers)
}

/** The number is that of whoever was named last before it; whoever is joined behind it has none. */
function withOneNumber(
  [before = '', after = '']: readonly string[],
  { number }: FoundNumber,
): readonly NamedPerson[] {
  const others = namesIn(before)
  const last = others.at(-1) ?? ''
  const behind = LEADING_JOIN.test(after) ? namesIn(after.replace(LEADING_JOIN, '')) : []
  const areBehind = last !== '' && behind.length > 0 && behind.every(beginsWithKin)
  if (others.length < 2 && !areBehind) return [{ who: nameLeftIn(`${before} ${after}`), number }]
  const rest = areBehind ? [] : [nameLeftIn(after)].filter(who => who !== '')
  return [
    ...others.slice(0, -1).map(who => ({ who })),
    { who: [last, ...rest].join(' '), number },
    ...(areBehind ? behind.map(who => ({ who })) : []),
  ]
}

/**
 * Everybody named in words without a number, at least one: "mi mamá y mi hermano Beto" are two. Names alone may be one's two, as "Ortega y
 * Gasset" are, so that one of them at least is said by what they are to the writer; "Beto, mi hermano" is one.
 */
function namesIn(text: string): readonly string[] {
  const joined = text.split(NAMES_JOINED).filter(part => /\p{L}/u.test(part))
  const areMany = joined.length > 1 && joined.some(beginsWithKin) && joined.every(isPerson)
  return (areMany ? joined : [text]).flatMap(part => {
    const parts = part.split(/[,;\n]/).filter(one => /\p{L}/u.test(one))
    return (parts.length > 1 && parts.every(beginsWithKin) ? parts : [part]).map(nameLeftIn)
  })
}

/** True for words that begin with what somebody is to the writer: "mi hermano Beto", "Mamá". */
function beginsWithKin(text: string): boolean {
  const [first = '', second = ''] = bareWords(nameLeftIn(text)).split(' ')
  return KIN_WORDS.has(POSSESSIVE_WORDS.has(first) ? second : first)
}

/**
 * True for nothing but what somebody is to the writer and, behind it, a name of which we know no word: "mi mamá", "mi hermana Lupe". "Mi
 * mamá ya viene" says more.
 */
export function isKinByName(who: string): boolean {
  const [first = '', ...more] = bareWords(who)
    .split(' ')
    .filter(word => !POSSESSIVE_WORDS.has(word))
  if (!KIN_WORDS.has(first) || more.length > MOST_WORDS_OF_NAME) return false
  return more.every(word => read(word).tokens.every(({ words }) => words.size === 0))
}

function isPerson(text: string): boolean {
  return text.split(',').every(part => beginsWithKin(part) || isWrittenName(part))
}

/** No name that stands beside kin is longer, in words. */
const MOST_WORDS_OF_NAME = 3

function isWrittenName(text: string): boolean {
  const words = nameLeftIn(text).split(' ')
  return words.length <= MOST_WORDS_OF_NAME && words.every(word => /^\p{Lu}\p{Ll}/u.test(word))
}

/** A link that opens a WhatsApp chat becomes its number; any other one says nothing of anybody. */
function withoutLinks(text: string): string {
  return text
    .replaceAll(CHAT_LINK, ' +$1 ')
    .replaceAll(/\btel:/giu, ' ')
    .replaceAll(/https?:\/\/\S+/giu, ' ')
}

/** The numbers in one run of digits: those that leave the fewest digits over; all of it if none can be dialled. */
function numbersInRun(run: string, at: number): readonly FoundNumber[] {
  const groups = [...run.matchAll(/[+(]{0,2}\d+/g)].map(({ 0: digits, index: from }) => ({
    from,
    to: from + digits.length,
  }))
  const { windows } = bestReading(run, groups)
  if (windows.length > 0) return windows.map(({ from, to }) => foundIn(run, at, from, to))
  const whole = run.replaceAll(/\D/g, '').length >= FEWEST_DIGITS
  return whole ? [foundIn(run, at, 0, run.length)] : []
}

/** A part of a run, from where to where. */
interface TextSpan {
  readonly from: number
  readonly to: number
}

/** Numbers in a run, and how many characters of it are in none. */
interface NumberReading {
  readonly windows: readonly TextSpan[]
  readonly left: number
}

/** A number has no more groups of digits: 15 digits at most (E.164), and a prefix before them. */
const MOST_GROUPS = 20

/** No number with its signs and spaces is longer, in UTF-16 units. */
const LONGEST_NUMBER = 60

/** Cuts groups of digits into numbers, each group in one number or in none; of equal readings the one with longer numbers. */
function bestReading(run: string, groups: readonly TextSpan[]): NumberReading {
  let after: readonly NumberReading[] = [{ windows: [], left: 0 }]
  for (const [first, { from, to: end }] of [...groups.entries()].toReversed()) {
    const without = after[0] ?? { windows: [], left: 0 }
    const skipped = { ...without, left: without.left + end - from }
    const taken = groups
      .slice(first, first + MOST_GROUPS)
      .flatMap(({ to }, more): readonly NumberReading[] => {
        const rest = after[more]
        return rest && to - from <= LONGEST_NUMBER && canBeDialled(run.slice(from, to))
          ? [{ ...rest, windows: [{ from, to }, ...rest.windows] }]
          : []
      })
    const [best = skipped] = [...taken.toReversed(), skipped].toSorted((one, other) => one.left - other.left)
    after = [best, ...after]
  }
  return after[0] ?? { windows: [], left: 0 }
}

function canBeDialled(text: string): boolean {
  return readPhoneNumber(text).kind !== 'unknown'
}

function foundIn(run: string, at: number, from: number, to: number): FoundNumber {
  return { from: at + from, to: at + to, number: run.slice(from, to).trim() }
}

/** The words before, between and after the numbers: one more than there are numbers. */
function chunksAround(text: string, numbers: readonly FoundNumber[]): readonly string[] {
  const ends = [0, ...numbers.map(({ to }) => to)]
  return ends.map((from, place) => text.slice(from, numbers[place]?.from))
}

/** Gives each number the words before it, or after it where the text begins with a number; "o" gives the same person two. */
function paired(chunks: readonly string[], numbers: readonly FoundNumber[]): readonly NamedPerson[] {
  const isNamedBefore = nameLeftIn(chunks[0] ?? '') !== ''
  return numbers.flatMap(({ number }, place) => {
    const [before = '', after = ''] = [chunks[place], chunks[place + 1]]
    if (place > 0 && ALTERNATIVE.test(before) && (isNamedBefore || /\p{L}/u.test(before))) return []
    const words = isNamedBefore ? before : after
    return [{ who: ALTERNATIVE.test(words) ? '' : nameLeftIn(words), number }]
  })
}

function nameLeftIn(text: string): string {
  const parts = text
    .replace(/^[\s),;.]+/, '')
    .replace(MARK_OF_LIST, '')
    .replace(LABEL, '')
    .replaceAll(FILLER, ' ')
    .replaceAll(/[,:;()/-]/g, ' ')
  return parts.replaceAll(/\s+/g, ' ').trim().replaceAll(AROUND_NAME, '').trim()
}
