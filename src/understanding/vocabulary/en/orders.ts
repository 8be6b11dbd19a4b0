import type { OrderVocabulary } from '../vocabulary.ts'

/** Officers' words in English. */
export const ORDERS: OrderVocabulary = {
  verbs: {
    atender: ['(i ll )?(attend(ing)?|take it)'],
    contactado: ['contacted'],
    falsa: ['false( alarm)?'],
    cerrar: ['closed?'],
    misma: ['(yes )?(it is |its |it s )?the same( person)?'],
    distinta: ['(it is |its |it s )?not the same( person)?'],
    ver: ['show', 'details?'],
  },
  beforeFolio: [],
}
