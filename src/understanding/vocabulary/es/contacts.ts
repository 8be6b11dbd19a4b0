import type { ContactVocabulary, CountryVocabulary } from '../people-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** Words around a contact's name and number in Spanish. */
export const CONTACTS: ContactVocabulary = {
  joiner: ['y'],
  articles: ['su', 'el', 'la', 'con el'],
  number: ['n[uú]m(?:ero)?', 'tel(?:[eé]fono)?', 'cel(?:ular)?', 'whats(?:app)?'],
  ofNumber: ['es', 'del', 'de'],
  called: ['se llama'],
  beforeName: [
    'a',
    'es',
    'y',
    'e',
    'o',
    'de',
    'pues',
    'pos',
    's[oó]lo',
    'nom[aá]s',
    '(?:av[ií]s|d[ií]|p[oó]n|agr[eé]g|m[aá]nd)(?:a|e|en)?(?:le|les)?(?: tambi[eé]n)? a',
  ],
  afterName: ['es', 'al', 'y', 'en', 'o'],
  labels: [
    '(?:en caso de |contactos? (?:de|en caso de) )?emergencias?',
    'contactos?',
    'familiar(?:es)?',
    'nombre',
  ],
  extension: ['x', 'ext\\.?', 'extensi[oó]n'],
  alternative: ['o', 'u', 'ó', 'y', 'o al', 'o si no', 'y también'],
  services: ['policia', 'la policia', 'emergencias', 'bomberos', 'ambulancia', 'cruz roja'],
  authorities: wordList(`
    consulado consulados consul consular consulares embajada embajadas cancilleria sre inm gobierno gubernamental
    policia policias migra sheriff alguacil fiscalia`),
}

/** The two countries in Spanish. */
export const COUNTRIES: CountryVocabulary = {
  mexico: ['(?:es )?(?:de |en )?(?:mexico|mejico|mx|mex)', '(?:es )?mexican[oa]', '(?:es )?de alla'],
  unitedStates: [
    '(?:es )?(?:de |en )?(?:los )?(?:estados unidos|ee ?uu|e ?u|eua|usa|us|u s a)',
    '(?:es )?(?:american[oa]|gring[oa])',
    '(?:es )?de aqui',
  ],
}
