import type { ContactVocabulary } from '../vocabulary.ts'

/** Words around a contact's name and number in Spanish. */
export const CONTACTS: ContactVocabulary = {
  joiner: ['y'],
  articles: ['su', 'el', 'la', 'con el'],
  number: ['n[uú]m(?:ero)?', 'tel(?:[eé]fono)?', 'cel(?:ular)?', 'whats(?:app)?'],
  ofNumber: ['es', 'de', 'del'],
  called: ['se llama'],
  beforeName: ['a', 'es'],
  afterName: ['es', 'al', 'y', 'en'],
}
