import { fold, isOneSlip, soundedOut, soundOf, unmasked, unrepeated } from './fold.ts'
import { frames, innocentNeighbours, spellings, taggedWords } from './lexicon.ts'

/** The senses of a typed word: the words of ours it can stand for, and all their tags. Empty for a word we do not know. */
export interface Sense {
  readonly words: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
}

/** A slip is forgiven in words of six letters or more (domain.md), whose sound may be a letter shorter. */
const FORGIVING_LENGTH = 6
const FORGIVING_SOUND = 5

/** Only words that decide something are sought behind a slip: the rest would find what nobody wrote. */
const SOUGHT =
  /^(?:seize|take|nab|grab|deport|free|cry|helpword|agent|jailed|cuffs|strict|raid|answer|stop|kin|cell)\b/

const NOTHING: Sense = { words: new Set(), tags: new Set() }

/** A word that is none of ours: after `nos llevaron` it may be what was brought, such as `pizza`. */
const UNKNOWN: Sense = { words: new Set(), tags: new Set(['unknown']) }

/** The tag of an unknown word with the ending of a gerund: `me siguen cobrando` follows nobody, `they got me working` takes nobody. */
const GERUND_LIKE: ReadonlySet<string> = new Set(['gerund-like'])

/** Everything that is known of spelling, built from the lexicon when the first word is looked up. */
interface SenseTables {
  readonly tags: ReadonlyMap<string, readonly string[]>
  readonly words: ReadonlySet<string>
  readonly spelled: ReadonlyMap<string, readonly string[]>
  readonly neighbours: ReadonlySet<string>
  readonly byShort: ReadonlyMap<string, readonly string[]>
  readonly bySound: ReadonlyMap<string, readonly string[]>
  /** The sounds behind which a slip is sought, by each of their {@link edges}. */
  readonly byEdge: ReadonlyMap<string, readonly string[]>
}

function build(): SenseTables {
  const tags = taggedWords()
  const words = new Set([...tags.keys(), ...literalsOfFrames()])
  const bySound = grouped(words, word => [soundOf(word)])
  const isSought = (word: string) =>
    word.length >= FORGIVING_LENGTH && (tags.get(word) ?? []).some(tag => SOUGHT.test(tag))
  const sought = [...bySound].filter(
    ([sound, meant]) => sound.length >= FORGIVING_SOUND && meant.some(isSought),
  )
  return {
    tags,
    words,
    spelled: spellings(),
    neighbours: innocentNeighbours(),
    byShort: grouped(words, word => [unrepeated(word)]),
    bySound,
    byEdge: grouped(
      sought.map(([sound]) => sound),
      edges,
    ),
  }
}

let built: SenseTables | undefined

function vocabulary(): SenseTables {
  built ??= build()
  return built
}

/** The plain words that frames name, such as `falsa`: they too are recognised when misspelled. */
function literalsOfFrames(): readonly string[] {
  return frames()
    .flatMap(frame => frame.pattern.match(/(?<![@\p{L}\p{N}.-])\p{L}[\p{L}\p{N}-]*/gu) ?? [])
    .map(fold)
}

function grouped(
  words: Iterable<string>,
  keys: (word: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words)
    for (const key of keys(word)) {
      const group = groups.get(key)
      if (group) group.push(word)
      else groups.set(key, [word])
    }
  return groups
}

/** The first two and the last two letters of a sound: one slip in five letters leaves one of the two as it was. */
function edges(sound: string): readonly string[] {
  return [`${sound.slice(0, 2)}-`, `-${sound.slice(-2)}`]
}

function sense(words: readonly string[]): Sense {
  const tags = words.flatMap(word => vocabulary().tags.get(word) ?? [])
  return { words: new Set(words), tags: new Set(tags) }
}

function asWritten(typed: string): readonly string[] {
  const { words, spelled } = vocabulary()
  const own = words.has(typed) ? [typed] : []
  return [...own, ...(spelled.get(typed) ?? []).filter(word => !word.includes(' '))]
}

/** The words one slip away; what has happened is likelier than what might (`agarrarn` is `agarraron`, not `agarraran`). */
function slips(sound: string): readonly string[] {
  if (sound.length < FORGIVING_SOUND - 1) return []
  const { byEdge, bySound, tags } = vocabulary()
  const alike = new Set(edges(sound).flatMap(edge => byEdge.get(edge) ?? []))
  const meant = [...alike].filter(known => isOneSlip(sound, known)).flatMap(known => bySound.get(known) ?? [])
  const happened = meant.filter(word => !tags.get(word)?.includes('tense.unreal'))
  return happened.length > 0 ? happened : meant
}

/** The phrase of several words that a spelling such as `mestan` stands for, or nothing. */
export function phraseOf(typed: string): readonly string[] | undefined {
  return (vocabulary().spelled.get(typed) ?? []).find(word => word.includes(' '))?.split(' ')
}

/** The sense of the folded word `typed` when spelled right, stretched, as it sounds, or in digits; no slip is forgiven. */
export function senseOfSpelling(typed: string): Sense {
  const { byShort, bySound, neighbours } = vocabulary()
  const attempts = [
    () => asWritten(typed),
    () => asWritten(unrepeated(typed)),
    () => (unrepeated(typed) === typed ? [] : (byShort.get(unrepeated(typed)) ?? [])),
    () => (neighbours.has(typed) ? [] : (bySound.get(soundOf(typed)) ?? [])),
    () => (/\p{L}/u.test(typed) ? asWritten(unrepeated(unmasked(typed))) : []),
  ]
  for (const attempt of attempts) {
    const words = attempt()
    if (words.length > 0) return sense(words)
  }
  return NOTHING
}

/** The sense of the folded word `typed`: as {@link senseOfSpelling}, else as a word one slip away, unless it is a real word. */
export function senseOf(typed: string): Sense {
  if (/^\d+$/.test(typed)) return numberSense(typed)
  const exact = senseOfSpelling(typed)
  if (exact.words.size > 0 || vocabulary().neighbours.has(typed) || /\d/.test(typed)) return exact
  const collapsed = slips(soundOf(typed))
  const near = collapsed.length > 0 ? collapsed : slips(soundedOut(typed))
  if (near.length > 0) return sense(near)
  return /(?:[aei]ndo|..ing)$/.test(typed) ? { words: new Set(), tags: GERUND_LIKE } : UNKNOWN
}

/** Digits: `911` is a word, `1950` to `2099` may be a year, `70` to `99` a short one (or a freeway), and all are numbers. */
function numberSense(typed: string): Sense {
  const known = vocabulary().words.has(typed) ? sense([typed]) : NOTHING
  const year = /^(?:19[5-9]\d|20\d\d)$/.test(typed) ? ['year'] : /^[789]\d$/.test(typed) ? ['shortyear'] : []
  return { words: new Set([typed]), tags: new Set([...known.tags, 'digits', ...year]) }
}
