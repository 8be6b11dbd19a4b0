import type { Gazetteer } from '../search/gazetteer.ts'
import { isAway } from './away.ts'
import type { Facility, Mention } from './mention.ts'
import { COUNTY_WORDS as COUNTY, CUES, type Sentence } from './sentence.ts'
import { settingOf } from './setting.ts'

/** How clearly a name means the place, as `scripts/build-facilities.ts` explains. */
type Clarity = 'own' | 'town' | 'care' | 'county'

interface NamedFacility {
  readonly facility: Facility
  readonly clarity: Clarity
}

/** Every place of `data/derived/facilities.tsv` by each of its names' keys, the newest first. */
export type Facilities = ReadonlyMap<string, readonly NamedFacility[]>

/** Reads the table. */
export function facilitiesFrom(table: string): Facilities {
  const byKey = new Map<string, NamedFacility[]>()
  for (const line of table.split('\n').filter(Boolean)) {
    const [name = '', city = '', state = '', , county, lat, lon, kind = '', asOf = '', names = ''] =
      line.split('\t')
    const point = { lat: Number(lat), lon: Number(lon) }
    const facility: Facility = { name, city, state, county: Number(county), point, kind, asOf }
    for (const named of names.split(',')) {
      const [key = '', clarity = 'own'] = named.split(':')
      const there = byKey.get(key) ?? []
      byKey.set(key, there)
      there.push({ facility, clarity: clarityOf(clarity) })
    }
  }
  return byKey
}

function clarityOf(word: string): Clarity {
  return word === 'town' || word === 'care' || word === 'county' ? word : 'own'
}

/** The most words of a name, and how far from it a word of detention or its state may stand. */
const LONGEST_FACILITY = 6
const NEAR = 4

/** Every place of detention that a sentence names as where somebody is, or is taken to. */
export function facilitiesIn(
  sentence: Sentence,
  facilities: Facilities,
  gazetteer: Gazetteer,
): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < sentence.length; at++) {
    for (const end of sentence.endsFrom(at, LONGEST_FACILITY)) {
      const named = facilities.get(sentence.key(at, end))
      const mention = named && mentionOf(sentence, at, end, named, gazetteer)
      if (mention === undefined) continue
      found.push(mention)
      at = end - 1
      break
    }
  }
  return found
}

function mentionOf(
  sentence: Sentence,
  start: number,
  end: number,
  named: readonly NamedFacility[],
  gazetteer: Gazetteer,
): Mention | undefined {
  if (
    sentence.isSupposed(start) ||
    isAway(sentence, start, end) ||
    (!sentence.begins(end) && CUES.street(sentence.word(end)))
  )
    return undefined
  const behind = statesIn(sentence, end, Math.min(sentence.length, end + NEAR), gazetteer)
  const before = statesIn(sentence, Math.max(0, start - NEAR), start, gazetteer)
  const of = (states: readonly string[]) => named.filter(({ facility }) => states.includes(facility.state))
  const stated = behind.length > 0 ? of(behind) : of(before)
  const here = behind.length > 0 || stated.length > 0 ? stated : named
  // The newest list has it first; the clearest of its names counts.
  const [first] = here.toSorted(
    (one, other) => CLEAREST.indexOf(one.clarity) - CLEAREST.indexOf(other.clarity),
  )
  if (first === undefined) return undefined
  // Of two places of one name only a state can tell which.
  if (new Set(here.map(({ facility }) => facility.state)).size > 1) return undefined
  const weight = mentionWeight(sentence, start, end, first.clarity, stated.length > 0)
  if (weight === undefined) return undefined
  return {
    by: 'facility',
    start,
    end,
    phrase: sentence.typed(start, end),
    weight,
    facility: first.facility,
  }
}

const CLEAREST: readonly Clarity[] = ['own', 'town', 'care', 'county']

/** From 8 the place is named; below, its town is, which is no more than a question, and below 5 a bad guess. */
function mentionWeight(
  sentence: Sentence,
  start: number,
  end: number,
  clarity: Clarity,
  stated: boolean,
): number | undefined {
  const setting = settingOf(sentence, start, end)
  const detention = isDetention(sentence, start, end)
  const held = setting === 'taken' || (setting === 'being' && sentence.lastBefore(start, CUES.held) >= 0)
  switch (clarity) {
    case 'own':
      if (end - start > 1 || detention) return 8
      return held || stated || setting === 'alone' || setting === 'being' ? 8 : undefined
    case 'town':
      if (detention) return 8
      return held ? (stated ? 6.7 : 5.5) : undefined
    case 'care':
      if (detention && !isCounty(sentence, start, end)) return 8
      if (detention) return stated ? 8 : 4.5
      if (held && stated) return 6.7
      return setting === 'taken' ? 5.5 : undefined
    case 'county':
      return detention && stated ? 8 : undefined
    default:
      return clarity satisfies never
  }
}

/** A county's jail may be that of any county of the name. */
function isCounty(sentence: Sentence, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (COUNTY.has(sentence.word(at))) return true
  return false
}

function isDetention(sentence: Sentence, start: number, end: number): boolean {
  if (sentence.lastBefore(start, CUES.detention, NEAR) >= 0) return true
  for (
    let at = start;
    at < Math.min(sentence.length, end + NEAR) && (at < end || !sentence.begins(at));
    at++
  ) {
    if (CUES.detention(sentence.word(at))) return true
  }
  return false
}

/** The states that words name, in full or in two letters. */
function statesIn(sentence: Sentence, start: number, stop: number, gazetteer: Gazetteer): readonly string[] {
  const found: string[] = []
  for (let at = start; at < stop; at++) {
    for (const end of sentence.endsFrom(at, 4)) {
      const state = gazetteer.state(sentence.key(at, end))
      if (state) found.push(state)
    }
    const letters = at === start ? gazetteer.stateOfLetters(sentence.word(at)) : undefined
    if (letters && (sentence.hasCommaBefore(at) || sentence.isShouted(at))) found.push(letters)
  }
  return found
}
