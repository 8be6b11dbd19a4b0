import type { NameVocabulary } from '../vocabulary.ts'

/** How people give a name in English. */
export const NAMES: NameVocabulary = {
  greetings: ['hi', 'hello'],
  introductions: ['my name is', "i['’]?m", 'i am', 'call me'],
}
