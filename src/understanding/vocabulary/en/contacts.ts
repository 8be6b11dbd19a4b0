import type { ContactVocabulary } from '../vocabulary.ts'

/** Words around a contact's name and number in English. */
export const CONTACTS: ContactVocabulary = {
  joiner: [],
  articles: ['her', 'his', 'the'],
  number: ['phone(?: number)?', 'number', 'whats(?:app)?'],
  ofNumber: ['is', 'of'],
  called: ['is called'],
  beforeName: ['to'],
  afterName: ['is', 'at'],
}
