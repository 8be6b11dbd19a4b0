import { bareWords } from '../../domain/messaging/bare-words.ts'
import { anyOf, inAnyLanguage } from '../vocabulary/languages.ts'
import { isOneSlip } from './fold.ts'
import { read, type Token } from './tokens.ts'
import type { Understanding } from './understanding.ts'

const WORDS = inAnyLanguage(({ taught }) => taught.words)
const BEFORE_TAUGHT = new Set(inAnyLanguage(({ taught }) => taught.before))
const AROUND_CALL = new Set(inAnyLanguage(({ taught }) => taught.around))
const TO_PLACE = new Set(inAnyLanguage(({ taught }) => taught.toPlace))
const JOINED = new RegExp(`^${anyOf(({ taught }) => taught.joined)}`)
const ABOUT = new RegExp(`^${anyOf(({ taught }) => taught.about)}$`)
const NO_CRY = new RegExp(
  `^${anyOf(({ taught }) => [...taught.errands, ...taught.setPhrases].map(phrase => String.raw`${phrase}(?!\p{L})`))}`,
  'u',
)

/** The shortest word in which a slip is forgiven. */
const FORGIVING = 6

function isTaught({ words, typed }: Token): boolean {
  if (words.size > 0) return WORDS.some(word => words.has(word))
  return JOINED.test(typed) || WORDS.some(word => word.length >= FORGIVING && isOneSlip(typed, word))
}

/** The words behind the taught one with which a message begins, however that is spelled; undefined if it begins with none. */
function behindTaughtWord(tokens: readonly Token[]): readonly Token[] | undefined {
  const at = tokens.findIndex(({ typed }) => !BEFORE_TAUGHT.has(typed))
  const first = tokens[at]
  if (!first || !isTaught(first)) return undefined
  const rest = tokens.slice(at)
  const next = rest.findIndex(token => !isTaught(token))
  return next < 0 ? [] : rest.slice(next)
}

function typed(tokens: readonly Token[]): string {
  return tokens.map(token => token.typed).join(' ')
}

/**
 * `judged`, or a question to the person where it would have left unheard a message that begins with a word that people
 * are taught to send in need, whatever follows. The whole exception are the lists `taught` of the vocabulary: nothing
 * follows but a question about the button, or it is the beginning of an errand or of another thing's name.
 */
export function withTaughtWord(tokens: readonly Token[], judged: Understanding): Understanding {
  const { intent, close } = judged
  const behind = behindTaughtWord(tokens)
  if (behind === undefined || intent === 'panic' || intent === 'proxy' || close === 'cancel') return judged
  if (ABOUT.test(typed(behind))) return { intent: 'question', reason: 'question:about-the-button' }
  if (intent === 'ask' || NO_CRY.test(typed(tokens))) return judged
  return { intent: 'ask', reason: 'ask:taught-word' }
}

/** The folded words behind the taught one with which a text begins, one space between them; undefined if it begins with none, or nothing follows. */
export function saidBehindTaught(text: string): string | undefined {
  const behind = behindTaughtWord(read(text).tokens) ?? []
  // Tokens part what looks run together ("chica go"): what was typed has the same letters.
  const letters = behind.map(token => token.typed).join('')
  const words = bareWords(text).split(' ')
  const at = words.findIndex((_, start) => words.slice(start).join('') === letters)
  return letters === '' || at < 0 ? undefined : words.slice(at).join(' ')
}

/** True for a call for help that says nothing else, not even of whom: "AYUDA", "ayúdenme por favor". */
export function isBareCall(text: string): boolean {
  const { tokens } = read(text)
  return tokens.length > 0 && tokens.every(token => isCall(token) || isAround(token))
}

function isCall(token: Token): boolean {
  return isTaught(token) || token.tags.has('cry') || token.tags.has('helpword')
}

function isAround({ typed: word, words }: Token): boolean {
  return [word, ...words].some(one => AROUND_CALL.has(one) || BEFORE_TAUGHT.has(one))
}

/** True for a word that leads to a place, and says nothing by itself: "estoy en la". */
export function leadsToPlace(word: string): boolean {
  return TO_PLACE.has(word)
}
