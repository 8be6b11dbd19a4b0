import { type Chance, chance, pick } from '../lexicon/chance.ts'
import type { ExamPhrase } from './phrases.ts'

/**
 * Four ways in which a cry reaches us other than it was meant, made anew here and not by the noise that the model is
 * trained with, so that the exam does not ask for what the training rehearsed.
 */
export const EXAM_NOISES = ['typo', 'join', 'dictation', 'iba … cuando'] as const

/** One of {@link EXAM_NOISES}. */
export type ExamNoise = (typeof EXAM_NOISES)[number]

const SEED = 1117

const KEYS = ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm']

function besideOnKeyboard(letter: string, next: Chance): string {
  const row = KEYS.find(keys => keys.includes(letter)) ?? letter
  const at = row.indexOf(letter)
  return (
    pick(
      [row[at - 1], row[at + 1]].filter(key => key !== undefined),
      next,
    ) ?? letter
  )
}

/** One slip in one word of four letters or more: a neighbouring key, a letter lost, doubled, or two swapped. */
function withTypo(text: string, next: Chance): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)]
  const word = pick(words, next)
  if (!word) return text
  const at = word.index + Math.floor(next() * (word[0].length - 1))
  const [letter = '', after = ''] = text.slice(at, at + 2)
  const slips = [besideOnKeyboard(letter, next) + after, after, letter + letter + after, after + letter]
  return text.slice(0, at) + (pick(slips, next) ?? '') + text.slice(at + 2)
}

function withJoin(text: string, next: Chance): string {
  const spaces = [...text.matchAll(/ /g)]
  const space = pick(spaces, next)
  return space ? text.slice(0, space.index) + text.slice(space.index + 1) : text
}

/** A telephone that writes what it hears: no marks but stray ones, or the marks as words. */
function withDictation(text: string, next: Chance): string {
  const words = text
    .replace(/[.,;:!?¿¡]/g, '')
    .toLowerCase()
    .split(' ')
  const marks = next() < 0.5 ? [' coma', ' punto', ' signo de exclamación'] : ['.', ',', '?']
  const at = Math.floor(next() * words.length)
  return words
    .map((word, index) => (index === at || index === words.length - 1 ? word + pick(marks, next) : word))
    .join(' ')
}

const STORIES = ['iba manejando cuando', 'estaba yo en la tienda cuando', 'veníamos del trabajo cuando']
const ENGLISH_STORIES = ['I was driving when', 'we were at the store when', 'I was on my way to work when']

function withStory({ text, language }: ExamPhrase, next: Chance): string {
  return `${pick(language === 'en' ? ENGLISH_STORIES : STORIES, next)} ${text}`
}

/** The phrase as that noise leaves it, the same at every run. */
export function noisy(phrase: ExamPhrase, noise: ExamNoise): string {
  const next = chance(SEED + [...phrase.text].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7))
  switch (noise) {
    case 'typo':
      return withTypo(phrase.text, next)
    case 'join':
      return withJoin(phrase.text, next)
    case 'dictation':
      return withDictation(phrase.text, next)
    case 'iba … cuando':
      return withStory(phrase, next)
    default:
      return noise satisfies never
  }
}
