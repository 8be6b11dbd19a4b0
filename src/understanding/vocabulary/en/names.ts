import type { NameVocabulary } from '../people-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** How people give a name in English. */
export const NAMES: NameVocabulary = {
  greetings: ['hi', 'hello'],
  introductions: ['my name is', "i['’]?m", 'i am', 'call me'],
  ofOthers: [
    "(?:he|she)(?: is|['’]s) called",
    '(?:his|her|the) name is',
    "my [^\\s,]+(?:['’]s name is| is called)",
    'my [^\\s,]+,?(?= (?!is |and ))',
    'my [^\\s,]+$',
  ],
  particles: wordList('of the'),
  sentence: wordList(`
    is are was not dont what why how who where when want need have has help please thanks thank hello you it this that
    to for with name understand know nobody
    cant cannot wont didnt isnt aint hes shes theyre im ive breathe breathing fainted collapsed
  `),
  ofOurs: wordList('alert alerts notice notices drill official officials'),
  possessives: wordList('my your'),
  nobody: [
    '(?:i (?:have|know) )?(?:nobody|no one)(?: \\w+){0,3}',
    'i don ?t (?:have|know) any(?:one|body)(?: \\w+){0,3}',
    'none',
  ],
  lost: ['i (?:don ?t|do not|didn ?t) (?:understand|know)(?: \\w+){0,4}', 'what'],
}
