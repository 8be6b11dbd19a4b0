import type { RelativeVocabulary } from '../vocabulary.ts'

/** Words of relatives in Spanish. */
export const RELATIVES: RelativeVocabulary = {
  unsure: ['no', 'ni', 'nunca', 'aun', 'todavia', 'ojala', 'espero', 'quizas?', 'tal vez'],
  safe: [
    'a salvo',
    // "Ok, está bien" is a nod; "ya está bien" is news.
    '(?<!^((ok|si|bueno|va|listo) )*)esta bien',
    'esta( aqui)? conmigo',
    'ya (esta en (la )?casa|salio|llego|aparecio|regreso)',
    'soltaron',
    'liberaron',
    'dejaron ir',
    '(hable|estoy) con (ella|el)',
  ],
  readAlone: ['ya'],
  nods: [
    's+i+',
    'ok(ay|ey)?',
    'va',
    'sale',
    'esta bien',
    'listo',
    'bueno',
    '(muchas |mil )?gracias',
    'visto',
    'leido',
    'copiado',
  ],
  addressed: ['mij[oa]', 'hij[oa]', 'senora?', 'a todos'],
  read: [
    'recibi',
    'recibid[oa]',
    'enterad[oa]s?',
    'entendid[oa]',
    'ya (la |lo )?(vi|lei)',
    'voy',
    'vamos',
    'salgo',
    'salimos',
    '(le|la|lo) (llamo|marco|hablo|busco)',
    'estoy (llamando|marcando|yendo)',
  ],
  asking: ['que', 'como', 'cuando', 'cuanto', 'cual', 'quien', 'puedo', 'pueden?', 'tengo', 'debo', 'hay'],
  asksAfter: ['a?donde', 'que (le )?paso', 'que sucedio', 'quien se (la|lo)', 'a quien (llamo|hablo|marco)'],
  asksOther: ['consul', 'abogad'],
  asksWhatToDo: ['que hago', 'que hacemos'],
}
