import { KIN_WORDS } from '../vocabulary/kin.ts'
import { anyOf, inAnyLanguage, VOCABULARIES } from '../vocabulary/languages.ts'
import { isCapital, isNobodysName, isShouted, type ReportWord, reportWords } from './name-in-report.ts'

/** One of several who were taken at once, in the words of whoever tells. */
export interface TakenOne {
  /** Who it is to them, or the name: "mi hijo". */
  readonly whom: string
  /** The words about this one alone, up to the next: "mi hijo Kevin de 15 años". */
  readonly words: string
}

/** Somebody in a report: the words from `first` up to `end`, and how many they are. */
interface OneInList {
  readonly first: number
  readonly end: number
  readonly count: number
}

/** As many are told of at once; more are left to the words. */
const MOST_AT_ONCE = 5

const POSSESSIVES = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.possessive))
const SEVERAL_KIN = new Set(inAnyLanguage(({ taken }) => taken.severalKin))
const JOINS = new Set(inAnyLanguage(({ taken }) => taken.joins))
const TOO = new Set(inAnyLanguage(({ taken }) => taken.too))
const DONE_TO = new Set(inAnyLanguage(({ taken }) => taken.doneTo))
const OF_THEM = new Set(inAnyLanguage(({ taken }) => taken.ofThem))
const BEHIND = new Set([...inAnyLanguage(({ taken }) => taken.behindTaken), ...JOINS, ...TOO])
const COUNTS = new Map(Object.values(VOCABULARIES).flatMap(({ taken }) => Object.entries(taken.numbers)))

const VERB_BEFORE = new RegExp(String.raw`\b${anyOf(({ taken }) => taken.namedBehind)} `, 'g')
const AFTER_ONE = new RegExp(String.raw`^${anyOf(({ relatives }) => relatives.takenAfter)}\b`)
const AFTER_SEVERAL = new RegExp(String.raw`^${anyOf(({ taken }) => taken.takenAfterSeveral)}\b`)

/**
 * Those of whom a report says in one breath that they were taken: "se llevaron a mi esposo y a mi hijo". Empty for fewer than two. "Y a mi hijo lo
 * dejaron", "y mi hija está llorando" tell of nobody more. `isPlace` is true for words that are surely a place.
 */
export function takenTogether(text: string, isPlace: (part: string) => boolean): readonly TakenOne[] {
  const words = reportWords(text)
  const report: ReadReport = { text, words, folded: words.map(one => one.folded), isPlace }
  for (const mentions of [...listsBehindVerb(report), ...listsBeforeVerb(report)]) {
    const ones = oneByOne(report, mentions)
    if (ones.length > 1) return ones.slice(0, MOST_AT_ONCE)
  }
  return []
}

interface ReadReport {
  readonly text: string
  readonly words: readonly ReportWord[]
  readonly folded: readonly string[]
  readonly isPlace: (part: string) => boolean
}

/** "Se llevaron a mi esposo y a mi hijo". */
function listsBehindVerb(report: ReadReport): readonly (readonly OneInList[])[] {
  const joined = report.folded.join(' ')
  return [...joined.matchAll(VERB_BEFORE)].map(({ 0: all, index }) => {
    const first = joined.slice(0, index + all.length).split(' ').length - 1
    const one = kinAt(report, first) ?? namedOneAt(report, first)
    return one === undefined ? [] : listFrom(report, one, 'behind')
  })
}

/** "Mi esposo y mi hijo fueron detenidos". */
function listsBeforeVerb(report: ReadReport): readonly (readonly OneInList[])[] {
  return report.words.flatMap((_, first) => {
    const one = kinAt(report, first)
    const all = one === undefined ? [] : listFrom(report, one, 'before')
    const end = namesEnd(report, all.at(-1)?.end ?? 0)
    return all.length > 1 && AFTER_SEVERAL.test(report.folded.slice(end).join(' ')) ? [all] : []
  })
}

/** The first and all that are joined to it. */
function listFrom(report: ReadReport, first: OneInList, verb: 'behind' | 'before'): readonly OneInList[] {
  const all = [first]
  for (let at = first.end; at < report.words.length; at += 1) {
    const next = joinedAt(report, at, verb)
    if (next === undefined || isSameOne(report, all.at(-1) ?? first, next)) continue
    all.push(next)
    at = next.end - 1
  }
  return all
}

/** "Pedro, mi esposo" and "mi hermano Juan, mi hermano mayor" are one. */
function isSameOne(
  { folded, words, text }: ReadReport,
  before: OneInList,
  { first, end }: OneInList,
): boolean {
  const between = text.slice(words[first - 1]?.to, words[first]?.from)
  if (!between.includes(',')) return false
  return !KIN_WORDS.has(folded[before.end - 1] ?? '') || folded[before.end - 1] === folded[end - 1]
}

/** Somebody who is joined to those before at this word: "y a mi hijo", ", mi hermana", "y también a Pedro". */
function joinedAt(report: ReadReport, at: number, verb: 'behind' | 'before'): OneInList | undefined {
  const { folded } = report
  const isComma = markBefore(report, at) === ','
  let first = at
  while (JOINS.has(folded[first] ?? '') || TOO.has(folded[first] ?? '')) first += 1
  if (first === at && !isComma) return undefined
  const isDoneTo = DONE_TO.has(folded[first] ?? '')
  if (isDoneTo) first += 1
  const bare = first > at && !isComma ? bareKinAt(report, first) : undefined
  const one = kinAt(report, first) ?? bare ?? (isDoneTo ? namedOneAt(report, first) : undefined)
  if (one === undefined || verb === 'before') return one
  return isTakenToo(report, one, isDoneTo) ? one : undefined
}

/** False where a new clause about them begins, in which nobody took them. */
function isTakenToo(report: ReadReport, { end }: OneInList, isDoneTo: boolean): boolean {
  const { folded, words } = report
  for (let at = namesEnd(report, end); at < words.length; at += 1) {
    const word = folded[at] ?? ''
    if (markBefore(report, at) !== '' || BEHIND.has(word)) return true
    if (OF_THEM.has(word)) return AFTER_ONE.test(folded.slice(at).join(' '))
    if (!isDoneTo) return false
  }
  return true
}

/** "Mi hijo", "mis dos hermanos". */
function kinAt(report: ReadReport, first: number): OneInList | undefined {
  return POSSESSIVES.has(report.folded[first] ?? '') ? bareKinAt(report, first, first + 1) : undefined
}

function bareKinAt({ folded }: ReadReport, first: number, from = first): OneInList | undefined {
  const counted = COUNTS.get(folded[from] ?? '') ?? Number(folded[from])
  const at = counted > 1 ? from + 1 : from
  const kin = folded[at] ?? ''
  if (!KIN_WORDS.has(kin)) return undefined
  const count = counted > 1 ? counted : SEVERAL_KIN.has(kin) ? 2 : 1
  return { first, end: at + 1, count }
}

/** A name in capitals, behind the word that says to whom it was done. */
function namedOneAt(report: ReadReport, first: number): OneInList | undefined {
  const { words, text, isPlace } = report
  const end = namesEnd(report, first)
  const [begin, last] = [words[first], words[end - 1]]
  if (begin === undefined || last === undefined || end === first || isShouted(text)) return undefined
  const name = text.slice(begin.from, last.to)
  return isNobodysName(name) || isPlace(name) ? undefined : { first, end, count: 1 }
}

/** Where the words in capitals end that begin at `from`. */
function namesEnd(report: ReadReport, from: number): number {
  const { words, text } = report
  if (isShouted(text)) return from
  const end = words.findIndex(
    (word, at) => at >= from && (!isCapital(word) || (at > from && markBefore(report, at) !== '')),
  )
  return end < 0 ? words.length : end
}

/** The mark between a word and the one before. */
function markBefore({ text, words }: ReadReport, at: number): string {
  const between = text.slice(words[at - 1]?.to ?? 0, words[at]?.from)
  return /[,.;:!?()\n]/.exec(between)?.[0] ?? ''
}

function oneByOne({ text, words }: ReadReport, mentions: readonly OneInList[]): readonly TakenOne[] {
  return mentions.flatMap(({ first, end, count }, place) => {
    const from = words[first]?.from ?? 0
    const next = mentions[place + 1]
    const before = next === undefined ? undefined : words[next.first - 1]
    const whom = text.slice(from, words[end - 1]?.to)
    return Array.from({ length: count }, () => ({ whom, words: text.slice(from, before?.from) }))
  })
}
