import { bareWords } from '../domain/messaging/bare-words.ts'
import { readable, soundInFull, soundOf } from './intent/fold.ts'
import { inAnyLanguage } from './vocabulary/languages.ts'
import { CONCERNS, type Concern } from './vocabulary/vocabulary.ts'
import type { Phrases } from './vocabulary/word-list.ts'

/** The letters of a phrase, without those of an escape such as `\w`. */
const LETTERS = /(?<!\\)[a-z]+/g

/** Words by their sound, so that "fianza", "fiansa" and "FIANZA!!" are one; a sum stays as it is: 5000 has no sound of 50. */
function sounded(text: string): string {
  return bareWords(readable(text))
    .split(' ')
    .map(word => (/^\d+$/.test(word) ? word : soundInFull(word)))
    .join(' ')
}

/** Matches any of `phrases` from word to word in {@link sounded} text; nothing if there are none. */
function anywhereBySound(phrases: Phrases): RegExp {
  const heard = phrases.map(phrase => phrase.replaceAll(LETTERS, soundOf))
  return heard.length === 0 ? /(?!)/ : new RegExp(String.raw`\b(?:${heard.join('|')})\b`)
}

const SAID = CONCERNS.map(name => ({
  name,
  says: anywhereBySound(inAnyLanguage(({ concerns }) => concerns[name].says)),
  unless: anywhereBySound(inAnyLanguage(({ concerns }) => concerns[name].unless)),
}))

const PERHAPS_RETURNED = anywhereBySound(inAnyLanguage(({ concerns }) => concerns.perhapsReturned))

const LOST_BY_ANOTHER = anywhereBySound(inAnyLanguage(({ concerns }) => concerns.lostByAnother))

const OF_MONEY = anywhereBySound(inAnyLanguage(({ concerns }) => concerns.money))

/** Reads all that in `text` has an answer of its own, the gravest first. */
export function concernsOf(text: string): readonly Concern[] {
  const heard = sounded(text)
  return SAID.filter(({ says, unless }) => says.test(heard) && !unless.test(heard)).map(({ name }) => name)
}

/** True for words by which somebody else's telephone is lost, where they are of a lost telephone: "mi hija perdió su teléfono". */
export function losesAnothersPhone(text: string): boolean {
  return LOST_BY_ANOTHER.test(sounded(text))
}

/** The gravest of {@link concernsOf}; undefined if there is none. */
export function concernOf(text: string): Concern | undefined {
  const [gravest] = concernsOf(text)
  return gravest
}

/** True for words that mean a return to Mexico if they are said in an open alert: "me sacaron". */
export function perhapsReturned(text: string): boolean {
  return PERHAPS_RETURNED.test(sounded(text))
}

/** True for words of money, of a way to send it, or of a scam: wider than the concern, since it does no more than put a warning beside them. */
export function speaksOfMoney(text: string): boolean {
  return OF_MONEY.test(sounded(text)) || concernsOf(text).includes('scam')
}
