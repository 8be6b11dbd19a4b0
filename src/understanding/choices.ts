import { bareWords } from '../domain/messaging/bare-words.ts'
import type { Inbound } from '../domain/messaging/inbound.ts'
import type { Choice } from '../domain/messaging/message.ts'
import { holdsDenial, replyOf } from './replies.ts'
import { anyOf, VOCABULARIES } from './vocabulary/languages.ts'

/** No answer that names a line of a list is longer, in UTF-16 units. */
const LONGEST_CHOICE = 40

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.values(VOCABULARIES).flatMap(({ numbers }) =>
    numbers.words.flatMap((words, place) => words.map(word => [word, place + 1] as const)),
  ),
)

const NAMED = new RegExp(
  String.raw`^${anyOf(({ numbers }) => numbers.before)}(?<number>\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')})(?: (?<rest>.+))?$`,
)

const POLITE = new RegExp(`^${anyOf(({ replies }) => replies.politeness)}$`)

/**
 * The inbound as it is meant: the sender's own words that name a line of the list that they answer are that choice. This is how
 * people tap where nothing can be tapped.
 */
export function meant(inbound: Inbound): Inbound {
  if (inbound.kind !== 'text' || inbound.offered === undefined) return inbound
  const { kind: _, text, replyTo, offered, ...envelope } = inbound
  const own = inbound.authorship === undefined || inbound.authorship === 'own'
  const choice = own ? choiceIn(text, offered.choices) : undefined
  if (choice !== undefined) return { ...envelope, kind: 'choice', choice: choice.id, on: offered.on }
  return { ...envelope, kind: 'text', text, ...(replyTo !== undefined && { replyTo }) }
}

/**
 * The choice that words name: by its number in any dress ("2", "2️⃣", "#2", "la 2", "opción dos", "2 sí"), or by its label;
 * undefined if they are plain words.
 */
export function choiceIn(text: string, choices: readonly Choice[]): Choice | undefined {
  if (text.length > LONGEST_CHOICE || /[?¿]/.test(text)) return undefined
  // Digits in a frame, in a circle or of full width are digits.
  const said = bareWords(text.normalize('NFKC'))
  // People do not type an emoji to choose.
  const labelled = said === '' ? undefined : choices.find(({ label }) => bareWords(label) === said)
  if (labelled !== undefined) return labelled
  const { number = '', rest } = NAMED.exec(said)?.groups ?? {}
  const named = choices[(NUMBER_WORDS.get(number) ?? Number(number)) - 1]
  return named !== undefined && (rest === undefined || agrees(rest, named)) ? named : undefined
}

/** True if folded words are a number alone: it answers a list, and says nothing to anybody else. */
export function isBareNumber(folded: string): boolean {
  return /^\d{1,3}$/.test(folded)
}

/** True if what stands behind a number only says the same once more: "1 por favor", "1 sí", "2 ya está a salvo". */
function agrees(rest: string, { label }: Choice): boolean {
  const words = bareWords(label)
  if (POLITE.test(rest)) return true
  if (replyOf(rest) === 'yes') return !holdsDenial(words)
  return rest.split(' ').every(word => words.split(' ').includes(word))
}

/** Whom an answer to "¿a quién no le digo?" keeps out: a line of its list, those who are named, all but these, or all. */
export type KeptAnswer =
  | { readonly keeps: 'line'; readonly line: number }
  | { readonly keeps: 'named' | 'others'; readonly named: readonly string[] }
  | { readonly keeps: 'all' }

const KEPT_FROM_ALL = new RegExp(`^${anyOf(({ replies }) => replies.keptFromAll)}$`)
const NEAR_NAMES = new RegExp(`^${anyOf(({ replies }) => replies.besideNames)}$`)
const HOLDS_YES = new RegExp(String.raw`\b${anyOf(({ replies }) => replies.beginsYes)}\b`)

/** Longer words tell more than whom they mean. */
const MOST_BESIDE_NAMES = 9

/**
 * Reads an answer to "¿a quién no le digo?" under which stand `choices`: a number, a label, or words that hold nothing but names, by `isName`,
 * and what stands beside these. Undefined for all else.
 */
export function keptAnswer(
  text: string,
  choices: readonly Choice[],
  isName: (word: string) => boolean,
): KeptAnswer | undefined {
  const tapped = choiceIn(text, choices)
  if (tapped !== undefined) return { keeps: 'line', line: choices.indexOf(tapped) }
  const folded = bareWords(text)
  if (KEPT_FROM_ALL.test(folded)) return { keeps: 'all' }
  const words = folded.split(' ')
  const named = words.filter(isName)
  const rest = words.filter(word => !isName(word))
  if (named.length === 0 || words.length > MOST_BESIDE_NAMES) return undefined
  if (!rest.every(word => NEAR_NAMES.test(word))) return undefined
  const tells = HOLDS_YES.test(rest.join(' ')) && !holdsDenial(folded)
  return { keeps: tells ? 'others' : 'named', named }
}
