import { type Chance, pick } from './chance.ts'

type Noise = (text: string, next: Chance) => string

/** The rows of a telephone's keyboard; a finger lands beside, above or below. */
const ROWS = ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm']

function keysNear(letter: string): readonly string[] {
  const row = ROWS.findIndex(keys => keys.includes(letter))
  const at = ROWS[row]?.indexOf(letter) ?? -1
  const near = [ROWS[row]?.[at - 1], ROWS[row]?.[at + 1], ROWS[row - 1]?.[at], ROWS[row + 1]?.[at]]
  return at < 0 ? [] : near.filter(key => key !== undefined)
}

function replacedAt(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length)
}

function letterIn(text: string, next: Chance): number {
  const letters = [...text.matchAll(/\p{L}/gu)]
  return pick(letters, next)?.index ?? 0
}

const besideKey: Noise = (text, next) => {
  const at = letterIn(text, next)
  const letter = text[at] ?? ''
  return replacedAt(text, at, 1, pick(keysNear(letter.toLowerCase()), next) ?? letter)
}

const lostLetter: Noise = (text, next) => replacedAt(text, letterIn(text, next), 1, '')

const swappedLetters: Noise = (text, next) => {
  const at = letterIn(text, next)
  const after = text[at + 1] ?? ''
  return /\p{L}/u.test(after) ? replacedAt(text, at, 2, after + (text[at] ?? '')) : text
}

const doubledLetter: Noise = (text, next) => {
  const at = letterIn(text, next)
  return replacedAt(text, at, 0, text[at] ?? '')
}

const lostSpace: Noise = (text, next) => {
  const space = pick([...text.matchAll(/ /g)], next)
  return space ? replacedAt(text, space.index, 1, '') : text
}

const cutWord: Noise = (text, next) => {
  const at = letterIn(text, next)
  return /^\p{L}\p{L}/u.test(text.slice(at)) ? replacedAt(text, at + 1, 0, ' ') : text
}

/** Spellings by ear, each with what it is written for. */
const BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/ll/g, 'y'],
  [/v/g, 'b'],
  [/b/g, 'v'],
  [/qu(?=[ei])/g, 'k'],
  [/c(?=[aou])/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/z/g, 's'],
  [/s(?=[aeiou])/g, 'z'],
  [/\bh/g, ''],
  [/g(?=[ei])/g, 'j'],
  [/rr/g, 'r'],
  [/y\b/g, 'i'],
  [/que\b/g, 'k'],
  [/por\b/g, 'x'],
  [/n\b/g, ''],
  [/s\b/g, ''],
  [/d(?=[oa]\b)/g, ''],
]

const byEar: Noise = (text, next) =>
  BY_EAR.reduce(
    (heard, [spelled, sound]) => (next() < 0.25 ? heard.replace(spelled, sound) : heard),
    text.toLowerCase(),
  )

/** Words that a telephone puts for those that were meant. */
const CORRECTED: readonly (readonly [RegExp, string])[] = [
  [/\bmigra\b/g, 'miga'],
  [/\bmigra\b/g, 'magia'],
  [/\bice\b/gi, 'hice'],
  [/\bice\b/gi, 'nice'],
  [/\bme\b/g, 'mi'],
  [/agarraron/g, 'agarrar on'],
  [/detuvieron/g, 'de tuvieron'],
  [/\bya\b/g, 'yo'],
  [/\besposaron\b/g, 'esposar on'],
  [/\bllevan\b/g, 'llegan'],
]

const corrected: Noise = (text, next) => {
  const [meant, put] = pick(CORRECTED, next) ?? []
  return meant && put !== undefined ? text.replace(meant, put) : text
}

const SPOKEN_MARKS = [' coma', ' punto', ' signo de interrogación', ' comma', ' period', ',', '.', '?', '...']
const SPOKEN_FILLERS = ['eh', 'este', 'o sea', 'bueno', 'pues', 'like', 'um', 'y', 'que']

/** Dictated to a telephone: marks as words or where none belong, fillers, no capitals. */
const dictated: Noise = (text, next) =>
  text
    .replace(/[,.!?¿¡]/g, '')
    .toLowerCase()
    .split(' ')
    .map(word => {
      const roll = next()
      if (roll < 0.12) return word + (pick(SPOKEN_MARKS, next) ?? '')
      return roll < 0.16 ? `${pick(SPOKEN_FILLERS, next)} ${word}` : word
    })
    .join(' ')

const EMOJI = ['😭', '🙏', '😢', '😱', '❤️', '🥺', '😔', '🤦', '😂', '👍']

const withEmoji: Noise = (text, next) =>
  `${text} ${pick(EMOJI, next)}${next() < 0.5 ? (pick(EMOJI, next) ?? '') : ''}`
const shouted: Noise = text => text.toUpperCase()
const exclaimed: Noise = (text, next) => `${text}${'!'.repeat(1 + Math.floor(next() * 4))}`
const stretched: Noise = text => text.replace(/([aeiou])\b(?!.*[aeiou]\b)/, '$1$1$1')

const NOISES: readonly Noise[] = [
  besideKey, besideKey, lostLetter, lostLetter, swappedLetters, doubledLetter, lostSpace, lostSpace, cutWord,
  byEar, byEar, corrected, dictated, dictated, withEmoji, shouted, exclaimed, stretched,
] // biome-ignore format: those that are commoner stand twice

/** How many phrases stay as they are, and how many of the rest suffer twice. */
const CLEAN = 0.5
const TWICE = 0.35

/** `text` as a finger, an ear or a telephone leaves it, or untouched. */
export function roughened(text: string, next: Chance): string {
  if (next() < CLEAN) return text
  const once = pick(NOISES, next)?.(text, next) ?? text
  return next() < TWICE ? (pick(NOISES, next)?.(once, next) ?? once) : once
}
