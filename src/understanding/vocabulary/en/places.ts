import type { PlaceVocabulary } from '../vocabulary.ts'
import { wordList } from '../word-list.ts'

/** Words around a place in English. */
export const PLACES: PlaceVocabulary = {
  noise: wordList(`
    midwest zip code address ice police
    help emergency need want can have there where how what who
    i im am we are live lives living stay staying located currently my our home house address is its at in on by near
    around close to from the of and or just right now here town city village state area part hello hi thanks please
    north south east west downtown neighborhood region sector no ok okay
    usa us united states america`),
  residence: wordList('live living staying stay located'),
  within: ['in', 'at'],
  articles: [],
  connective: wordList('in of the state'),
  state: ['state'],
  city: [],
  quarters: wordList(`
    park heights ridge village square hills yards side valley gardens lawn manor terrace grove point gate crossing junction town ward
    district neighborhood`),
  county: wordList('county cnty counties parish borough municipality planning'),
  consulate: wordList('consulate consulates consular embassy'),
  embassy: ['embassy'],
  title: [],
  losAngeles: ['la'],
  notStates: wordList('as co hi id in ma me mo ms oh ok or pa ill ind mass miss ore wash'),
  notTowns: wordList('paradise orange union independence enterprise commerce industry central'),
  mexicanStates: [],
  provinces: wordList(
    'ontario quebec alberta manitoba saskatchewan britishcolumbia novascotia newfoundland princeedwardisland',
  ),
  provinceLetters: wordList('on qc ab mb sk ns nb bc'),
  spellings: {
    saint: 'st',
    sainte: 'ste',
    fort: 'ft',
    mount: 'mt',
    heights: 'hts',
    beach: 'bch',
    springs: 'spgs',
    n: 'north',
    s: 'south',
    e: 'east',
    w: 'west',
  },
}
