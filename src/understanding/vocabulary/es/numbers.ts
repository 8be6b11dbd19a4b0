import type { NumberVocabulary } from '../number-vocabulary.ts'

/** How people name a line of a numbered list in Spanish. */
export const NUMBERS: NumberVocabulary = {
  before: [
    '(?:es |elijo |escojo |quiero |pongo )?(?:la |el )?(?:opcion |numero |num |respuesta )?(?:la |el )?',
  ],
  words: [
    ['uno', 'una', 'primera', 'primero'],
    ['dos', 'segunda', 'segundo'],
    ['tres', 'tercera', 'tercero'],
    ['cuatro', 'cuarta', 'cuarto'],
    ['cinco', 'quinta', 'quinto'],
    ['seis', 'sexta', 'sexto'],
    ['siete'],
    ['ocho'],
    ['nueve'],
    ['diez'],
  ],
}
