import { inAnyLanguage } from '../../understanding/vocabulary/languages.ts'

/** Spellings that people and maps use for one word of a place's name, in any language, each with the one that is kept. */
const SAME_WORD: ReadonlyMap<string, string> = new Map(
  inAnyLanguage(({ places }) => Object.entries(places.spellings)),
)

/** Letters with a mark that Unicode does not take apart. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
])

const NOT_ASCII = /[^\0-\x7f]/
const MARKS = /\p{M}+/gu
const UNFOLDED = /[øłđßæœı]/g
const INITIALS = /\b([a-z])\.(?=[a-z]\b)/g
const APOSTROPHES = /['’‘`´]+/g
const WORD = /[a-z0-9]+/g

/** Lower case without accents or wide letters: `LOS ÁNGELES` and `los angeles` become one. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNFOLDED, letter => PLAIN_LETTERS.get(letter) ?? letter)
    .toLowerCase()
}

/** The words of plain text, letters and digits only; `d.c.` and `o'fallon` are one word each. */
export function foldedWords(text: string): readonly string[] {
  return text.replace(APOSTROPHES, '').replace(INITIALS, '$1').match(WORD) ?? []
}

/** The key of a name in words: common spellings made one, and no spaces, so that `mc allen` finds McAllen. */
export function placeKey(words: readonly string[]): string {
  let key = ''
  for (const word of words) key += SAME_WORD.get(word) ?? word
  return key
}

/** The key of a name as a map writes it. */
export const placeKeyOf = (name: string): string => placeKey(foldedWords(plain(name)))
