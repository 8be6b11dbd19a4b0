import { SHORT_QUE, SOUNDS } from '../vocabulary/es/sounds.ts'
import { LEET } from '../vocabulary/leet.ts'
import { BOXED_ALPHABETS, LOOK_ALIKES } from '../vocabulary/look-alikes.ts'

/** How much of a message is read: its first 1,500 and last 500 UTF-16 units. A cry is short; a flood may hide one at an end. */
const HEAD_LENGTH = 1_500
const TAIL = 500

/** The part of `text` that is read: all of it up to 2,000 units, else its head and its tail, apart by a full stop. */
export function readable(text: string): string {
  return text.length <= HEAD_LENGTH + TAIL ? text : `${text.slice(0, HEAD_LENGTH)} . ${text.slice(-TAIL)}`
}

/** The letters of an alphabet in boxes or circles. */
const ALPHABET = 26

function latinOf(letter: string): string {
  const alike = LOOK_ALIKES.get(letter)
  if (alike !== undefined) return alike
  const point = letter.codePointAt(0) ?? 0
  const first = BOXED_ALPHABETS.find(start => point >= start && point < start + ALPHABET)
  return first === undefined ? letter : String.fromCharCode(point - first + 0x61)
}

/**
 * `text` with the letters that only look Latin made Latin: Cyrillic and Greek ones, small capitals, those in the boxes
 * and circles of emoji keyboards (🇸🇴🇸, 🅿️). 🆘 stays: it is a word of its own.
 */
export function latinized(text: string): string {
  return IS_PLAIN.test(text) ? text : text.replace(KEYCAPS, unmasked).replace(/[^\p{ASCII}]/gu, latinOf)
}

/** Three or more digits on keys in a row spell a word, 5️⃣0️⃣5️⃣; fewer answer a question. */
const KEYCAPS = /(?:\d\ufe0f?\u20e3){3,}/gu

const IS_PLAIN = /^\p{ASCII}*$/u

/** Words that folding leaves as they are, which is most of the lexicon. */
const PLAIN = /^[a-z0-9]*$/

/**
 * `text` in plain form: styled letters made plain (𝐩𝐚𝐧𝐢𝐜𝐨, ｐａｎｉｃｏ), marks and accents dropped, lower case,
 * invisible characters and apostrophes gone. Length stays linear in the input.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text
  return latinized(text)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}'’‘`´]/gu, mark =>
      mark === '\n' || mark === '\r' || mark === '\t' ? mark : '',
    )
    .toLowerCase()
}

/** One letter where a person held the key down: `ayudaaaa` → `ayuda`. */
export function unrepeated(word: string): string {
  let at = 1
  while (at < word.length && word[at] !== word[at - 1]) at++
  return at >= word.length ? word : word.replace(/(.)\1+/gu, '$1')
}

/** As {@link soundOf}, with doubled letters kept, for a slip that doubled one (`auxiio`). */
export function soundedOut(word: string): string {
  return SOUNDS.reduce((heard, [spelled, sound]) => heard.replace(spelled, sound), word)
}

/**
 * How a folded word sounds to a Spanish ear, so that b/v, s/c/z, ll/y, g/j, qu/k, ch/x, a missing h and doubled
 * letters make no difference. Equal sounds of different words are told apart by the words around them.
 */
export function soundOf(word: string): string {
  return unrepeated(soundedOut(word))
}

/** As {@link soundOf}, with the "q" of "tengo q firmar" read as the word that it stands for. */
export function soundInFull(word: string): string {
  return soundOf(word.replace(SHORT_QUE, 'que'))
}

/** Digits and signs that stand for letters, read as letters: `p4nic0` → `panico`. */
export function unmasked(word: string): string {
  return word.replace(/[^a-z]/g, sign => LEET[sign] ?? sign)
}

/** True if one slip of the finger (a letter more, less, other, or two swapped) turns `typed` into `meant`. */
export function isOneSlip(typed: string, meant: string): boolean {
  let start = 0
  const shorter = Math.min(typed.length, meant.length)
  while (start < shorter && typed[start] === meant[start]) start++
  const rest = (word: string, skip: number) => word.slice(start + skip)
  if (typed.length === meant.length) {
    const swapped = typed[start] === meant[start + 1] && typed[start + 1] === meant[start]
    if (swapped && rest(typed, 2) === rest(meant, 2)) return true
    return start > 0 && rest(typed, 1) === rest(meant, 1)
  }
  if (typed.length + 1 === meant.length) return rest(typed, 0) === rest(meant, 1)
  return typed.length === meant.length + 1 && rest(typed, 1) === rest(meant, 0)
}
