import type { OrderVocabulary } from '../vocabulary.ts'

/** Officers' words in Spanish. */
export const ORDERS: OrderVocabulary = {
  verbs: {
    atender: ['(yo )?((lo|la) )?(atiendo|atender|atiende|tomo|tomar|me encargo)'],
    contactado: ['(ya )?(contactad[oa]|contacte|contactamos|hable|hablamos)'],
    falsa: ['(es )?falsa( alarma)?'],
    cerrar: ['cerrar', 'cierro', 'cierra', 'cerrad[oa]'],
    misma: ['(si )?es la misma( persona)?'],
    distinta: ['no es la misma( persona)?', 'no son la misma( persona)?'],
    ver: ['ver', 'muestra', 'mostrar', 'detalles?'],
  },
  beforeFolio: ['el', 'la', 'folio', 'alerta'],
}
