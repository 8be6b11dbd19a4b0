import type { NameVocabulary } from '../people-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** How people give a name in English. */
export const NAMES: NameVocabulary = {
  greetings: ['hi', 'hello', 'hey', 'good (?:morning|afternoon|evening)', 'yes', 'yeah', 'so', 'well'],
  ownName: ['my name'],
  introductions: [
    "my (?:full )?name(?: is|['’]?s)?",
    "i['’]?m",
    'i am',
    'i go by',
    "it['’]?s",
    'the name is',
    '(?:you can |just |please )?call me',
    '(?:everyone|everybody|people|they) calls? me',
  ],
  ofOthers: ["(?:(?:it|he|she|that)(?: is|['’]?s) )?my [^\\s,]+,?(?= (?!is |was |and ))", 'my [^\\s,]+$'],
  othersCalled: [
    "(?:he|she)(?: is|['’]?s) called",
    "(?:(?:his|her|the|full) )*name(?: is| was|['’]?s)?",
    '(?:he|she) goes by',
    "my [^\\s,]+(?:['’]?s name is| is called| is| was)",
    "(?:it|he|she|that)(?: is| was|['’]?s)(?! my )",
  ],
  particles: wordList('of the'),
  describing: wordList(`
    mexican honduran guatemalan salvadoran nicaraguan colombian venezuelan ecuadorian peruvian cuban dominican haitian undocumented
    citizen resident single married pregnant diabetic allergic asthmatic autistic deaf blind minor adult
  `),
  origins: [],
  sentence: wordList(`
    is are was not dont what why how who where when want need have has help please thanks thank hello you it this that
    to for with name understand know nobody
    takes needs has suffers uses lives works
    cant cannot wont didnt isnt aint hes shes theyre im ive breathe breathing fainted collapsed
  `),
  ofOurs: wordList('alert alerts notice notices drill official officials'),
  possessives: wordList('my your'),
  nobody: [
    '(?:i (?:have|know) )?(?:nobody|no one)(?: \\w+){0,3}',
    'i don ?t (?:have|know) any(?:one|body)(?: \\w+){0,3}',
    'none',
  ],
  lost: [
    'i (?:don ?t|do not|won ?t|can ?t) (?:want|wanna|have|feel|give)(?: \\w+){0,6}',
    '(?:hi|hello|hey|wait)(?: \\w+)?',
    'i (?:don ?t|do not|didn ?t) (?:understand|know)(?: \\w+){0,4}',
    'what',
  ],
}
