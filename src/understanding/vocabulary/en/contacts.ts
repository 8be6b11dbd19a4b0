import type { ContactVocabulary, CountryVocabulary } from '../people-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** Words around a contact's name and number in English. */
export const CONTACTS: ContactVocabulary = {
  joiner: [],
  articles: ['her', 'his', 'the'],
  number: ['phone(?: number)?', 'number', 'whats(?:app)?'],
  ofNumber: ['is', 'of'],
  called: ['is called'],
  beforeName: ['to', 'and', 'or'],
  afterName: ['is', 'at', 'and', 'or'],
  labels: ['emergency(?: contacts?)?', 'contacts?', 'name'],
  extension: [],
  alternative: ['or', 'and'],
  services: ['police', 'the police', 'fire department', 'ambulance'],
  authorities: wordList(`
    consulate consulates embassy embassies government governmental police ice cbp dhs uscis eoir fbi hsi`),
}

/** The two countries in English. */
export const COUNTRIES: CountryVocabulary = {
  mexico: ['(?:its |it s )?(?:in |from )?mexico', 'mexican'],
  unitedStates: ['(?:its |it s )?(?:in |from )?(?:the )?(?:united states|states|usa|us)', 'american'],
}
