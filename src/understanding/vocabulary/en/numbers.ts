import type { NumberVocabulary } from '../number-vocabulary.ts'

/** How people name a line of a numbered list in English. */
export const NUMBERS: NumberVocabulary = {
  before: ['(?:it s |i choose )?(?:the )?(?:option |number )?'],
  words: [
    ['one', 'first'],
    ['two', 'second'],
    ['three', 'third'],
    ['four', 'fourth'],
    ['five', 'fifth'],
    ['six', 'sixth'],
    ['seven'],
    ['eight'],
    ['nine'],
    ['ten'],
  ],
}
