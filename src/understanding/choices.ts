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
