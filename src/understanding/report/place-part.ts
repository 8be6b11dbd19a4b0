import { bareWords } from '../../domain/messaging/bare-words.ts'
import { peopleIn } from '../people.ts'
import { COUNTED, ownNumberSaid } from '../told-of-taken.ts'
import { inAnyLanguage } from '../vocabulary/languages.ts'
import { reportWords } from './name-in-report.ts'

const LEADING = new Set(inAnyLanguage(({ taken }) => taken.around))
const ENDS_PLACE = new Set(inAnyLanguage(({ taken }) => taken.endsPlace))

/** The words of a place, without an age and the writer's own number in them, and without the words that lead to those. */
export function withoutAgeAndNumber(text: string): string {
  return withoutAges(withoutNumber(text)).trim()
}

/** The words of a place up to the next clause: "en Cicero, Illinois" of "en Cicero, Illinois ayer, se llama Juan". */
export function placePart(text: string): string {
  const end = reportWords(text).find(({ folded, from }) => from > 0 && ENDS_PLACE.has(folded))
  return end === undefined ? text : withoutEnd(text.slice(0, end.from))
}

function withoutNumber(text: string): string {
  const [number] = peopleIn(text).flatMap(one => one.number ?? [])
  const at = number === undefined ? -1 : text.indexOf(number)
  if (number === undefined || at < 0 || ownNumberSaid(text) === undefined) return text
  return sidesOf(text.slice(0, at), text.slice(at + number.length))
}

/** Each age as it was typed: folding takes marks and accents away, so that words are counted and not letters. */
function withoutAges(text: string): string {
  const words = reportWords(text)
  const folded = words.map(word => word.folded).join(' ')
  const age = folded.matchAll(COUNTED).next().value
  if (age === undefined) return text
  const first = folded.slice(0, age.index).split(' ').length - 1
  const last = words[first + age[0].split(' ').length - 1]
  return sidesOf(text.slice(0, words[first]?.from), text.slice(last?.to))
}

/** The two sides of what was cut out, without the words that lead to it. */
function sidesOf(before: string, behind: string): string {
  const kept = withoutEnd(before)
  const rest = behind.replace(/^[\s,;:.()]+/, '')
  return kept === '' || rest === '' ? kept + rest : `${kept}, ${rest}`
}

/** Without the marks and the small words at the end. */
function withoutEnd(text: string): string {
  const words = text.trimEnd().split(/(?=\s)/)
  const last = words.findLastIndex(word => bareWords(word) !== '' && !LEADING.has(bareWords(word)))
  return words
    .slice(0, last + 1)
    .join('')
    .replace(/[\s,;:.(]+$/, '')
}
