import type { OrderVocabulary } from '../vocabulary.ts'

/** Officers' words in English. */
export const ORDERS: OrderVocabulary = {
  verbs: {
    atender: ['(i ll )?(attend(ing)?|take it)'],
    contactado: ['contacted'],
    falsa: ['false( alarm)?'],
    cerrar: ['closed?'],
    ver: ['show', 'details?'],
  },
  beforeFolio: [],
}
