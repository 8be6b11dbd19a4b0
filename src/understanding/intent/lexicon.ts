import englishFrames from '../../../data/lexicon/en/frames.json' with { type: 'json' }
import englishWords from '../../../data/lexicon/en/words.json' with { type: 'json' }
import spanishFrames from '../../../data/lexicon/es/frames.json' with { type: 'json' }
import spanishSpellings from '../../../data/lexicon/es/spellings.json' with { type: 'json' }
import spanishVerbs from '../../../data/lexicon/es/verbs.json' with { type: 'json' }
import spanishWords from '../../../data/lexicon/es/words.json' with { type: 'json' }
import neighbours from '../../../data/lexicon/neighbours.json' with { type: 'json' }
import { conjugate, formsOf, type IrregularVerb, tagsOf, type VerbForm } from './conjugate.ts'
import { fold } from './fold.ts'

/** Meanings that a run of words can have by itself, before negation, time and doubt are weighed: the keys of frames.json. */
export const MEANINGS = [
  'taken',
  'held',
  'doubtful',
  'danger',
  'help',
  'cry',
  'other-taken',
  'other-missing',
  'other-named',
  'sighting',
  'released',
  'safe',
  'cancel',
  'feared',
  'hypothetical',
  'reported',
  'almost',
  'distant',
  'days',
  'recent',
  'benign',
  'mild',
  'asking',
  'topic',
  'fiction',
] as const

/** One of {@link MEANINGS}. */
export type Meaning = (typeof MEANINGS)[number]

/** One pattern of words, such as `@me @seize.past`, with what it means and the name under which it is listed. */
export interface Frame {
  readonly meaning: Meaning
  readonly name: string
  readonly pattern: string
}

type WordTable = Readonly<Record<string, readonly string[]>>
type FrameTable = Partial<Record<Meaning, Readonly<Record<string, readonly string[]>>>>

const WORD_TABLES: readonly WordTable[] = [spanishWords, englishWords]
const FRAMES: readonly FrameTable[] = [spanishFrames, englishFrames]
const REGULAR: WordTable = spanishVerbs.regular
const IRREGULAR: readonly IrregularVerb[] = spanishVerbs.irregular
const SPELLINGS: WordTable = spanishSpellings

/** Every frame of every language. */
export function frames(): readonly Frame[] {
  return FRAMES.flatMap(table =>
    MEANINGS.flatMap(meaning =>
      Object.entries(table[meaning] ?? {}).flatMap(([name, patterns]) =>
        patterns.map(pattern => ({ meaning, name, pattern })),
      ),
    ),
  )
}

/** The forms of one verb with their tags; forms of one tense and number share one array. */
function* taggedForms(forms: readonly VerbForm[], classes: readonly string[]) {
  const shared = new Map<string, readonly string[]>()
  for (const form of forms) {
    const kind = `${form.tense} ${form.number} ${form.me}`
    const tags = shared.get(kind) ?? tagsOf(form, classes)
    shared.set(kind, tags)
    yield { word: form.form, tags }
  }
}

/** Every word of every language with the tags it carries, folded: `migra` → `agent`, `agarraron` → `take.past.plural` … */
export function taggedWords(): ReadonlyMap<string, readonly string[]> {
  const tagged = new Map<string, readonly string[]>()
  const add = (word: string, tags: readonly string[]) => {
    const known = tagged.get(word)
    tagged.set(word, known ? [...known, ...tags] : tags)
  }
  for (const table of WORD_TABLES)
    for (const [tag, words] of Object.entries(table)) for (const word of words) add(fold(word), [tag])
  for (const [infinitive, classes] of Object.entries(REGULAR))
    for (const { word, tags } of taggedForms(conjugate(fold(infinitive)), classes)) add(word, tags)
  for (const verb of IRREGULAR)
    for (const { word, tags } of taggedForms(formsOf(verb), verb.classes)) add(fold(word), tags)
  return tagged
}

/** Spellings of the street (`k`, `xfa`, `mestan`) and the words that each may stand for, folded. */
export function spellings(): ReadonlyMap<string, readonly string[]> {
  const meant = new Map<string, string[]>()
  for (const [word, typed] of Object.entries(SPELLINGS))
    for (const spelling of typed) {
      const folded = fold(spelling)
      meant.set(folded, [...(meant.get(folded) ?? []), fold(word)])
    }
  return meant
}

/** Real words that sound like a word of ours, or are one slip away from it, and must never be taken for it, folded. */
export function innocentNeighbours(): ReadonlySet<string> {
  return new Set(neighbours)
}
