import { LEGIBLE } from '../../src/understanding/legible.ts'

const LENGTH = 65_000

const often = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH)

/** Texts in which a careless pattern looks again from every place, by what they are made of. */
export const HOSTILE: Readonly<Record<string, string>> = {
  letters: often('a'),
  spaces: `a${often(' ')}a`,
  digits: often('1'),
  'half numbers': often('312-'),
  'opening quotes': often('«'),
  questions: often('¿a? '),
  links: often('https://a.mx/ '),
  'words of kin': often('mi hermana '),
  'a cry': often('me agarro la migra '),
  'lines of a chat': often('[1/2/25, 10:00] Ana: a\n'),
  'names of places': often('en Cicero, Illinois '),
  accents: often('e\u0301'),
  emoji: often('🆘'),
  folios: often('CHI-0001 '),
  'half of a pair at the cut': `${'a'.repeat(LEGIBLE - 1)}${'🆘'.repeat(100)}`,
}
