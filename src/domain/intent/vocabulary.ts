import { isOneSlip, soundedOut, soundOf, unmasked, unrepeated } from './fold.ts'
import { frames, innocentNeighbours, spellings, taggedWords } from './lexicon.ts'

/** What a typed word may be: the words of ours it can stand for, and all their tags. Empty for a word we do not know. */
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

/** The tag of an unknown word with the ending of a gerund: `me siguen cobrando` follows nobody, `they got me working` takes nobody. */
const GERUND_LIKE: ReadonlySet<string> = new Set(['gerund-like'])

const TAGS = taggedWords()
const WORDS = new Set([...TAGS.keys(), ...literalsOfFrames()])
const SPELLED = spellings()
const NEIGHBOURS = innocentNeighbours()
const BY_SHORT = grouped(WORDS, unrepeated)
const BY_SOUND = grouped(WORDS, soundOf)
const BY_DELETION = deletionsOf([...BY_SOUND.keys()].filter(isForgiving))

/** The plain words that frames name, such as `falsa`: they too are recognised when misspelled. */
function literalsOfFrames(): readonly string[] {
  return frames()
    .flatMap(frame => frame.pattern.split(' '))
    .flatMap(element => element.replace(/\?$/, '').split('|'))
    .filter(literal => /^\p{L}/u.test(literal))
    .map(literal => literal.normalize('NFKD').replace(/\p{M}/gu, ''))
}

function grouped(
  words: Iterable<string>,
  key: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const group = groups.get(key(word))
    if (group) group.push(word)
    else groups.set(key(word), [word])
  }
  return groups
}

function isForgiving(sound: string): boolean {
  return (
    sound.length >= FORGIVING_SOUND &&
    (BY_SOUND.get(sound) ?? []).some(word => word.length >= FORGIVING_LENGTH && isSought(word))
  )
}

function isSought(word: string): boolean {
  return [...(TAGS.get(word) ?? [])].some(tag => SOUGHT.test(tag))
}

function deletions(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Sounds by what is left of them when one letter is taken out: two sounds one slip apart meet there. */
function deletionsOf(sounds: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const sound of sounds)
    for (const left of [sound, ...deletions(sound)]) {
      const group = index.get(left)
      if (group) group.push(sound)
      else index.set(left, [sound])
    }
  return index
}

function sense(words: readonly string[]): Sense {
  const tags = words.flatMap(word => [...(TAGS.get(word) ?? [])])
  return { words: new Set(words), tags: new Set(tags) }
}

function asWritten(typed: string): readonly string[] {
  const own = WORDS.has(typed) ? [typed] : []
  return [...own, ...(SPELLED.get(typed) ?? []).filter(word => !word.includes(' '))]
}

/** The words one slip away; what has happened is likelier than what might (`agarrarn` is `agarraron`, not `agarraran`). */
function slips(sound: string): readonly string[] {
  if (sound.length < FORGIVING_SOUND - 1) return []
  const near = new Set([sound, ...deletions(sound)].flatMap(left => BY_DELETION.get(left) ?? []))
  const meant = [...near].filter(known => isOneSlip(sound, known)).flatMap(known => BY_SOUND.get(known) ?? [])
  const happened = meant.filter(word => !TAGS.get(word)?.has('tense.unreal'))
  return happened.length > 0 ? happened : meant
}

/** The phrase of several words that a spelling such as `mestan` stands for, or nothing. */
export function phraseOf(typed: string): readonly string[] | undefined {
  return (SPELLED.get(typed) ?? []).find(word => word.includes(' '))?.split(' ')
}

/** What the folded word `typed` means when spelled right, stretched, as it sounds, or in digits; no slip is forgiven. */
export function senseOfSpelling(typed: string): Sense {
  const attempts = [
    () => asWritten(typed),
    () => asWritten(unrepeated(typed)),
    () => (unrepeated(typed) === typed ? [] : (BY_SHORT.get(unrepeated(typed)) ?? [])),
    () => (NEIGHBOURS.has(typed) ? [] : (BY_SOUND.get(soundOf(typed)) ?? [])),
    () => (/\p{L}/u.test(typed) ? asWritten(unrepeated(unmasked(typed))) : []),
  ]
  for (const attempt of attempts) {
    const words = attempt()
    if (words.length > 0) return sense(words)
  }
  return NOTHING
}

/** What the folded word `typed` means: as {@link senseOfSpelling}, else as a word one slip away, unless it is a real word. */
export function senseOf(typed: string): Sense {
  if (/^\d+$/.test(typed)) return numberSense(typed)
  const exact = senseOfSpelling(typed)
  if (exact.words.size > 0 || NEIGHBOURS.has(typed) || /\d/.test(typed)) return exact
  const collapsed = slips(soundOf(typed))
  const near = collapsed.length > 0 ? collapsed : slips(soundedOut(typed))
  if (near.length > 0) return sense(near)
  return /(?:[aei]ndo|..ing)$/.test(typed) ? { words: new Set(), tags: GERUND_LIKE } : NOTHING
}

/** Digits: `911` is a word, `1950` to `2099` may be a year, `70` to `99` a short one (or a freeway), and all are numbers. */
function numberSense(typed: string): Sense {
  const known = WORDS.has(typed) ? sense([typed]) : NOTHING
  const year = /^(?:19[5-9]\d|20\d\d)$/.test(typed) ? ['year'] : /^[789]\d$/.test(typed) ? ['shortyear'] : []
  return { words: new Set([typed]), tags: new Set([...known.tags, 'digits', ...year]) }
}
