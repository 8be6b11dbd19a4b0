import { bareWords } from '../../domain/messaging/bare-words.ts'
import { authorityIn, nameBeginning, nameKind } from '../names.ts'
import type { NameSaid } from '../told-of-taken.ts'
import { CRY_NAMES } from '../vocabulary/es/names.ts'
import { KIN_WORDS } from '../vocabulary/kin.ts'
import { anyOf, inAnyLanguage } from '../vocabulary/languages.ts'

/** A word of a text, with where it stands. */
export interface ReportWord {
  readonly written: string
  readonly folded: string
  readonly from: number
  readonly to: number
}

const WHOSE = anyOf(({ whereabouts }) => whereabouts.possessive)
const WHO_TO_WRITER = `(?:${[...KIN_WORDS].join('|')})`
const CALLS = anyOf(({ taken }) => taken.calls)
const NAMED_BEHIND = anyOf(({ taken }) => taken.namedBehind)
const WRITERS_OWN = `${WHOSE} ${WHO_TO_WRITER}`

const TAKEN_RELATIVE = new RegExp(String.raw`\b${NAMED_BEHIND} (?:${WRITERS_OWN} )?(?:${CALLS} )?`, 'g')
const CALLED_SO = new RegExp(String.raw`\b${CALLS} `, 'g')
const BEGINS_CALLED = new RegExp(`^${CALLS} `)
const OF_RELATIVE = new RegExp(String.raw`\b${WRITERS_OWN} `, 'g')
const EVERY_RELATIVE = new RegExp(String.raw`\b${WRITERS_OWN}\b`, 'g')
const BEGINS_TAKEN = new RegExp(String.raw`^${anyOf(({ relatives }) => relatives.takenAfter)}\b`)

const ENDS_RUN = new Set([
  ...inAnyLanguage(({ taken }) => taken.endsName),
  ...inAnyLanguage(({ names }) => names.sentence),
  ...inAnyLanguage(({ names }) => names.possessives),
  ...inAnyLanguage(({ taken }) => taken.neverNames),
  ...inAnyLanguage(({ taken }) => taken.tells),
])
const NEVER_NAMES = new Set(inAnyLanguage(({ taken }) => taken.neverNames))
const NEVER_ENDING = new RegExp(`${anyOf(({ taken }) => taken.neverNameEndings)}$`)
const ALL_THE_SAME = new Set(inAnyLanguage(({ taken }) => taken.namesAllTheSame))
const TELLERS = new Set(inAnyLanguage(({ taken }) => taken.tells))
const OF_WRITER = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.possessive))
const SMALL_WORDS = new Set(inAnyLanguage(({ names }) => names.particles))
const BEHIND_OF_ALONE = new Set(inAnyLanguage(({ taken }) => taken.articlesInNames))

/** Names in a report have so many words at most, without the small ones. */
const MOST_WORDS = 5

/**
 * The name of whoever was taken in a report that says so in one sentence: "se llevaron a mi esposo Juan Pérez". Undefined where none is
 * given, and for that of whoever tells: "mi hermana Ana dice que". One word in small letters is a name behind "se llama" alone.
 */
export function nameReported(text: string, isPlace: (part: string) => boolean): NameSaid | undefined {
  const words = reportWords(text)
  const folded = words.map(word => word.folded).join(' ')
  const starts = [
    ...startsOf(folded, TAKEN_RELATIVE),
    ...startsOf(folded, CALLED_SO),
    ...startsOfOnly(folded),
  ]
  for (const start of starts) {
    const isCalled = new RegExp(`${CALLS} $`).test(folded.slice(0, start))
    const name = nameFrom(text, words, folded.slice(0, start).split(' ').length - 1, isCalled)
    if (name !== undefined && !isPlace(name.name)) return name
  }
  return undefined
}

/** True for words that begin by giving a name: "se llama Juan Pérez". */
export function beginsWithCalled(text: string): boolean {
  return BEGINS_CALLED.test(bareWords(text))
}

/** True for words that give a name so anywhere: "pues él se llama Juan". */
export function callsByName(text: string): boolean {
  return bareWords(text).search(CALLED_SO) >= 0
}

/** True for words that go on after a name with that they were taken: "lo agarraron en Cicero". */
export function beginsWithTaken(text: string): boolean {
  return BEGINS_TAKEN.test(bareWords(text))
}

/** The words behind "lo agarraron", where a text begins with that; else the whole text. */
export function withoutTaken(text: string): string {
  const said = BEGINS_TAKEN.exec(bareWords(text))?.[0]
  const last = said && reportWords(text)[said.split(' ').length - 1]
  return last ? text.slice(last.to).replace(/^[\s,;:.]+/, '') : text
}

/** True for words of which one at least is in nobody's name: "tres hombres". */
export function isNobodysName(name: string): boolean {
  return (
    authorityIn(name) !== undefined ||
    bareWords(name)
      .split(' ')
      .some(word => NEVER_NAMES.has(word))
  )
}

/** True for words that name somebody by what they are to the writer, by a name, or by both, and say no more: "mi esposo Juan". */
export function isNothingButPerson(who: string): boolean {
  const name = bareWords(who)
    .split(' ')
    .filter(word => !KIN_WORDS.has(word) && !OF_WRITER.has(word))
    .join(' ')
  if (name === '') return true
  return nameKind(name, 'relative') === 'name' && nameBeginning(name) === name && !isNobodysName(name)
}

/** The words of a text, in their order. */
export function reportWords(text: string): readonly ReportWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: written, index }) => ({
    written,
    folded: bareWords(written),
    from: index,
    to: index + written.length,
  }))
}

function startsOf(folded: string, before: RegExp): readonly number[] {
  return [...folded.matchAll(before)].map(({ 0: all, index }) => index + all.length)
}

/** With several relatives in a text the name behind one of them may be of whoever was not taken. */
function startsOfOnly(folded: string): readonly number[] {
  return folded.match(EVERY_RELATIVE)?.length === 1 ? startsOf(folded, OF_RELATIVE) : []
}

/** The name that begins with the word at `first`, and the text without it. */
function nameFrom(
  text: string,
  words: readonly ReportWord[],
  first: number,
  isCalled: boolean,
): NameSaid | undefined {
  const run = nameRun(text, words.slice(first))
  const [begin, end] = [run[0], run.at(-1)]
  if (begin === undefined || end === undefined) return undefined
  const isWritten = isCapital(begin) && !isShouted(text)
  if (run.length === 1 && !isWritten && !isCalled) return undefined
  const behind = words[first + run.length]
  if (!isCalled && behind !== undefined && TELLERS.has(behind.folded)) return undefined
  const name = text.slice(begin.from, end.to)
  if (isNobodysName(name) || nameKind(name, 'relative') !== 'name') return undefined
  return { name, rest: text.slice(end.to).replace(/^[\s,;:.()]+/, '') }
}

/** The words of a name from the first on, up to a mark or a word that no name has. */
function nameRun(text: string, words: readonly ReportWord[]): readonly ReportWord[] {
  const [first, second] = words
  const isWritten = first !== undefined && second !== undefined && isCapital(first) && isCapital(second)
  const byCapitals = isWritten && !isShouted(text)
  const end = words.findIndex((word, place) => {
    const before = words[place - 1]
    if (before !== undefined && /[^\s'’-]/u.test(text.slice(before.to, word.from))) return true
    return endsRun(word, before, byCapitals)
  })
  const run = words.slice(0, end < 0 ? undefined : end)
  const most = run.findIndex((_, place) => countOfNames(run.slice(0, place + 1)) > MOST_WORDS)
  const kept = run.slice(0, most < 0 ? undefined : most)
  const last = kept.findLastIndex(({ folded }) => !SMALL_WORDS.has(folded))
  return kept.slice(0, last + 1)
}

function countOfNames(run: readonly ReportWord[]): number {
  return run.filter(({ folded }) => !SMALL_WORDS.has(folded)).length
}

function endsRun(word: ReportWord, before: ReportWord | undefined, byCapitals: boolean): boolean {
  const { folded } = word
  if (/\d/.test(folded)) return true
  if (BEHIND_OF_ALONE.has(folded)) return before?.folded !== 'de'
  if (SMALL_WORDS.has(folded)) return before === undefined && !/^(?:san|santa)$/.test(folded)
  // "María del Socorro" is no cry.
  if (ENDS_RUN.has(folded)) return !(before?.folded === 'del' && CRY_NAMES.includes(folded))
  if (byCapitals) return !isCapital(word)
  return !isCapital(word) && NEVER_ENDING.test(folded) && !ALL_THE_SAME.has(folded)
}

/** True for a word that begins with a capital. */
export const isCapital = ({ written }: ReportWord): boolean => /^\p{Lu}/u.test(written)

/** True for a text all in capitals, in which a capital says nothing. */
export const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text)
