import { inAnyLanguage } from '../../understanding/vocabulary/languages.ts'
import type { Candidate, Gazetteer } from '../search/gazetteer.ts'
import type { Mention } from './mention.ts'
import { CUES, type Sentence } from './sentence.ts'
import { cornerBefore, settingOf } from './setting.ts'
import { SETTING_WEIGHTS, townFound } from './town-found.ts'

/** Only so large a town is named behind a part of it: Chicago behind Pilsen. */
const LARGEST = 200_000

/** The most words of a large town's name, and of a neighbourhood's that we do not know. */
const LONGEST_LARGE = 3
const LONGEST_QUARTER = 3

const NAMES_OF_PEOPLE = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.peopleToo))
const QUARTER_WORDS = new Set(inAnyLanguage(({ places }) => places.quarters))

/** A key of so many letters is that of initials. */
const INITIALS = 2

/** A large town in a sentence, and where its name begins and ends. */
interface LargeTown {
  readonly town: Candidate
  readonly start: number
  readonly end: number
}

/** "Estoy en austin chicago" is in Chicago, "hollywood los angeles" the Hollywood there. */
export function partMention(
  sentence: Sentence,
  start: number,
  end: number,
  key: string,
  gazetteer: Gazetteer,
): Mention | undefined {
  const large = largerTownBehind(sentence, end, gazetteer)
  if (large === undefined) return outskirts(sentence, start, end, key, gazetteer)
  const part =
    end === large.start || sentence.hasCommaBefore(large.start) ? townNear(large, key, gazetteer) : undefined
  const isSmaller = (gazetteer.cities(key)[0]?.people ?? 0) < large.town.people
  const setting = settingOf(sentence, start, large.end)
  if (setting === undefined || !(isSmaller || part)) return undefined
  const { name, state } = part ?? large.town
  // "79 y Cottage Grove Chicago": the rest of a street's name is no part of the town, and stands in the corner.
  const isStreet = part === undefined && isRestOfStreet(sentence, start)
  const from = isStreet ? large.start : start
  const found = townFound(sentence, from, large.end, setting, SETTING_WEIGHTS[setting] + 1)
  return { ...found, start, phrase: `${name}, ${state}` }
}

/** Words behind a corner without a comma or a word of place go on with its second street. */
function isRestOfStreet(sentence: Sentence, start: number): boolean {
  if (sentence.begins(start) || sentence.hasCommaBefore(start) || CUES.within(sentence.word(start - 1)))
    return false
  return cornerBefore(sentence, start) !== undefined
}

/** "En gage park chicago". */
function outskirts(
  sentence: Sentence,
  start: number,
  end: number,
  key: string,
  gazetteer: Gazetteer,
): Mention | undefined {
  const people = gazetteer.cities(key)[0]?.people ?? 0
  const from = people < LARGEST || NAMES_OF_PEOPLE.has(key) ? undefined : quarterBefore(sentence, start, end)
  const setting = from === undefined ? undefined : settingOf(sentence, from, end)
  return setting && townFound(sentence, start, end, setting, SETTING_WEIGHTS[setting])
}

/**
 * The larger town right behind a name that ends before `end`, which makes it a part of that: "austin chicago", "pilsen, chicago", "humboldt park
 * chicago". Behind one more word of place it is the last of its clause: "en Dallas en Houston están mis hijos" tells of two.
 */
function largerTownBehind(sentence: Sentence, end: number, gazetteer: Gazetteer): LargeTown | undefined {
  let at = end
  while (QUARTER_WORDS.has(sentence.word(at)) && at - end < 2) at++
  const isJoined = CUES.within(sentence.word(at)) || CUES.of(sentence.word(at))
  if (isJoined) at++
  if (sentence.begins(at) && !sentence.hasCommaBefore(at)) return undefined
  const large = largeTownAt(sentence, at, gazetteer)
  return large && (!isJoined || sentence.begins(large.end)) ? large : undefined
}

function largeTownAt(sentence: Sentence, start: number, gazetteer: Gazetteer): LargeTown | undefined {
  for (const end of sentence.endsFrom(start, LONGEST_LARGE)) {
    const key = sentence.key(start, end)
    const [town] = gazetteer.cities(key)
    // "Watts LA" names Los Angeles; in "en Waukegan, la migra está afuera" the same two letters are an article.
    if (key.length <= INITIALS && !sentence.begins(end)) continue
    if (town !== undefined && town.people >= LARGEST) return { town, start, end }
  }
  return undefined
}

/** The town of that name in the state of a larger one, in its county if there is one; undefined if none is there. */
function townNear({ town }: LargeTown, key: string, gazetteer: Gazetteer): Candidate | undefined {
  const near = gazetteer.cities(key, town.state)
  return near.find(({ county }) => county === town.county) ?? near[0]
}

/** Where a part of the town at `start` begins whose name no table has: "en gage park chicago"; undefined if there is none. */
function quarterBefore(sentence: Sentence, start: number, end: number): number | undefined {
  if (!sentence.begins(end)) return undefined
  for (let at = start - 1; at >= Math.max(1, start - LONGEST_QUARTER); at--) {
    if (sentence.begins(at + 1) || isOfSentence(sentence.word(at))) return undefined
    if (CUES.within(sentence.word(at - 1))) return at
  }
  return undefined
}

/** A word that says something of somebody or of a thing is in no name of a neighbourhood. */
function isOfSentence(word: string): boolean {
  return SENTENCE_CUES.some(is => is(word))
}

const SENTENCE_CUES = [
  CUES.within,
  CUES.toward,
  CUES.of,
  CUES.and,
  CUES.being,
  CUES.taking,
  CUES.whom,
  CUES.things,
  CUES.kin,
  CUES.roles,
  CUES.own,
  CUES.street,
  CUES.ownPlaces,
  CUES.settled,
]
