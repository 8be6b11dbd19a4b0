import { inAnyLanguage } from '../../understanding/vocabulary/languages.ts'
import type { Office } from '../office.ts'
import { beyondBorder } from './beyond.ts'
import type { Candidate, Foreign, Gazetteer } from './gazetteer.ts'
import type { Phrase } from './phrase.ts'
import {
  after,
  anywhere,
  type Hit,
  hitsOf,
  LARGE,
  type Span,
  spansOf,
  TOWN,
  wordsBefore,
} from './stretches.ts'

/** Every meaning that the words of a text may have, before anybody weighs one place against another. */
export type PlaceMeaning =
  | {
      readonly kind: 'places'
      readonly candidates: readonly Candidate[]
      /** A state was named, or the name is one that nobody types by mistake. */
      readonly sure: boolean
      readonly foreign?: Foreign
    }
  | { readonly kind: 'office'; readonly office: Office }
  | { readonly kind: 'foreign'; readonly foreign: Foreign }
  | { readonly kind: 'nothing' }

const NO_MEANING: PlaceMeaning = { kind: 'nothing' }

/** A state's largest namesakes are asked for besides it: Nueva York, Washington. */
const NAMESAKE = 100_000

/** A county of the same name is asked for too where it has so many times the people of the town: Maricopa. */
const OVERSHADOWING = 5

/** A name by ear without its state has no more words than this. */
const MOST_HEARD = 3

/** Abbreviations that are words of Spanish or English: they mean a state only at the end. */
const LOS_ANGELES = new Set(inAnyLanguage(({ places }) => places.losAngeles))
const ALSO_WORDS = new Set(inAnyLanguage(({ places }) => places.notStates))

/** Names of towns that people write for other reasons. */
const COMMON = new Set(inAnyLanguage(({ places }) => places.notTowns))

/** Finds what a phrase means: the consulate itself, a town with its state, a county, a state, a town, or abroad. */
export function resolve(phrase: Phrase, gazetteer: Gazetteer): PlaceMeaning {
  if (phrase.speaksOfConsulate()) {
    const rest = phrase.withoutConsulate()
    const [start, end] = rest.core()
    const office = officeIn(rest, gazetteer) ?? (start === end ? embassyIn(phrase, gazetteer) : undefined)
    return office ? { kind: 'office', office } : resolvePlace(rest, gazetteer)
  }
  return resolvePlace(phrase, gazetteer)
}

function officeIn(phrase: Phrase, gazetteer: Gazetteer): Office | undefined {
  for (let start = 0; start < phrase.length; start++) {
    for (const end of phrase.endsFrom(start)) {
      const office = gazetteer.office(phrase.key(start, end))
      if (office) return office
    }
  }
  return undefined
}

/** The embassy has one consular section, so that its name is enough. */
function embassyIn(phrase: Phrase, gazetteer: Gazetteer): Office | undefined {
  return phrase.speaksOfEmbassy() ? gazetteer.office('washington') : undefined
}

function resolvePlace(phrase: Phrase, gazetteer: Gazetteer): PlaceMeaning {
  const beyond = beyondBorder(phrase, gazetteer)
  if (beyond) return { kind: 'foreign', foreign: beyond }
  const spans = spansOf(phrase, gazetteer)
  const states = spans.filter(span => span.state !== undefined)
  const region = spans.find(span => span.region)?.region
  return (
    withLetters(phrase, gazetteer) ??
    withStates(phrase, states, gazetteer) ??
    countyIn(phrase, gazetteer) ??
    (region ? abroad(phrase, region, gazetteer) : undefined) ??
    withoutState(phrase, gazetteer) ??
    guessed(phrase, gazetteer) ??
    NO_MEANING
  )
}

/** A town right before the letters of its state: `dalton ga`, `aurora, il 60505`. */
function withLetters(phrase: Phrase, gazetteer: Gazetteer): PlaceMeaning | undefined {
  for (let at = phrase.length - 1; at > 0; at--) {
    const word = phrase.words[at] ?? ''
    const state = gazetteer.stateOfLetters(word)
    const last = phrase.isNoise(at + 1, phrase.length)
    if (!state || (ALSO_WORDS.has(word) && !last)) continue
    const found =
      townBefore(phrase, at, state, gazetteer) ??
      (LOS_ANGELES.has(word) && last
        ? wordsBefore(phrase, at, key => inLosAngeles(key, gazetteer), 'all')
        : undefined) ??
      (last
        ? (wordsBefore(phrase, at, key => gazetteer.similarCities(key, state), 'all') ??
          wordsBefore(phrase, at, key => gazetteer.citiesByEar(key, state), 'all'))
        : undefined)
    if (found) return { kind: 'places', candidates: found, sure: true }
    const county = countyIn(phrase, gazetteer, state)
    if (county) return county
    if (last && !ALSO_WORDS.has(word)) return stateAlone(state, gazetteer)
  }
  if (phrase.length === 1 && LOS_ANGELES.has(phrase.words[0] ?? '')) {
    return {
      kind: 'places',
      candidates: [...gazetteer.cities('la'), ...gazetteer.wholeState('LA')],
      sure: false,
    }
  }
  const [start, end] = phrase.core()
  const letters = end - start === 1 ? gazetteer.stateOfLetters(phrase.words[start] ?? '') : undefined
  return letters && !ALSO_WORDS.has(phrase.words[start] ?? '') ? stateAlone(letters, gazetteer) : undefined
}

/** `Watts LA`, where no town of Louisiana is named so: a part of Los Angeles, whose county has the letters too. */
function inLosAngeles(key: string, gazetteer: Gazetteer): readonly Candidate[] {
  const [losAngeles] = gazetteer.cities('losangeles', 'CA')
  return gazetteer.cities(key, 'CA').filter(({ county }) => county === losAngeles?.county)
}

function withStates(phrase: Phrase, spans: readonly Span[], gazetteer: Gazetteer): PlaceMeaning | undefined {
  for (const span of spans.toReversed()) {
    const town = span.state && townIn(phrase, span, span.state, gazetteer)
    if (town) return town
  }
  const last = spans.at(-1)
  if (!last?.state) return undefined
  const namesakes = gazetteer.cities(phrase.key(last.start, last.end)).filter(city => city.people >= NAMESAKE)
  const state = gazetteer.wholeState(last.state)
  const candidates =
    phrase.isAll(last.start, last.end) && !phrase.saysState()
      ? [...namesakes, ...state.filter(one => one.state !== namesakes[0]?.state)]
      : state
  return { kind: 'places', candidates, sure: true }
}

/** A town or county beside the state's name: `Charlotte, Carolina del Norte`, `Texas, por Houston`. */
function townIn(phrase: Phrase, span: Span, state: string, gazetteer: Gazetteer): PlaceMeaning | undefined {
  const { start, end } = span
  const county = countyIn(phrase, gazetteer, state)
  if (county) return county
  const named = (key: string) => gazetteer.cities(key, state)
  const similar = (key: string) => gazetteer.similarCities(key, state)
  const byEar = (key: string) => gazetteer.citiesByEar(key, state)
  const counties = (key: string) => gazetteer.counties(key, state)
  const found =
    townBefore(phrase, start, state, gazetteer) ??
    after(phrase, end, named) ??
    anywhere(phrase, span, named) ??
    wordsBefore(phrase, start, counties) ??
    wordsBefore(phrase, start, similar, 'all') ??
    wordsBefore(phrase, start, byEar, 'all') ??
    after(phrase, end, similar)
  return found && { kind: 'places', candidates: found, sure: true }
}

/** The town named right before its state; "Wuinston Salem" is more than the Salem within it, if it is the larger town. */
function townBefore(
  phrase: Phrase,
  end: number,
  state: string,
  gazetteer: Gazetteer,
): readonly Candidate[] | undefined {
  const named = wordsBefore(phrase, end, key => gazetteer.cities(key, state))
  const heard = named && wordsBefore(phrase, end, key => gazetteer.citiesByEar(key, state), 'all')
  return (heard?.[0]?.people ?? 0) > (named?.[0]?.people ?? 0) ? heard : named
}

function stateAlone(state: string, gazetteer: Gazetteer): PlaceMeaning {
  return { kind: 'places', candidates: gazetteer.wholeState(state), sure: true }
}

/** `condado de Orange`, `Orange County`. */
function countyIn(phrase: Phrase, gazetteer: Gazetteer, state?: string): PlaceMeaning | undefined {
  const at = phrase.countyWord()
  if (at < 0) return undefined
  const named = (key: string) => gazetteer.counties(key, state)
  const candidates = wordsBefore(phrase, at, named) ?? after(phrase, at + 1, named)
  return candidates && { kind: 'places', candidates, sure: state !== undefined || candidates.length === 1 }
}

/** A country or a state of Mexico; a town here of the same name, or a large one named besides, is asked for. */
function abroad(phrase: Phrase, region: Foreign, gazetteer: Gazetteer): PlaceMeaning {
  const [start, end] = phrase.core()
  const country = region.people > 50_000_000
  const namesakes = country
    ? []
    : gazetteer.cities(phrase.key(start, end)).filter(city => city.people >= TOWN)
  const others = hitsOf(phrase, gazetteer)
    .flatMap(hit => hit.cities.slice(0, 1))
    .filter(city => city.people >= LARGE)
  const candidates = [...namesakes, ...others]
  return candidates.length > 0
    ? { kind: 'places', candidates, sure: false, foreign: region }
    : { kind: 'foreign', foreign: region }
}

function withoutState(phrase: Phrase, gazetteer: Gazetteer): PlaceMeaning | undefined {
  const hits = hitsOf(phrase, gazetteer)
  const whole = hits.find(hit => phrase.isAll(hit.start, hit.end))
  if (whole) return townOrNamesake(whole, phrase, gazetteer)
  const [start, end] = phrase.core()
  const key = phrase.key(start, end)
  const counties = gazetteer.counties(key)
  if (counties.length > 0) return { kind: 'places', candidates: counties, sure: false }
  const foreign = gazetteer.abroad(key)
  if (foreign) return foreignOrSimilar(foreign, key, gazetteer)
  const heard = heardWhole(phrase, gazetteer)
  if (heard.length > 0) return { kind: 'places', candidates: heard, sure: false }
  const uncommon = hits.filter(hit => !COMMON.has(phrase.key(hit.start, hit.end)))
  const within = uncommon.findLast(hit => phrase.isWithin(hit.start) && (hit.cities[0]?.people ?? 0) >= TOWN)
  if (within) return { kind: 'places', candidates: within.cities, sure: true }
  const large = uncommon.flatMap(hit => hit.cities.slice(0, 1)).filter(city => city.people >= LARGE)
  if (large.length === 0) return undefined
  const [only] = large
  return only && large.length === 1
    ? { kind: 'places', candidates: [only], sure: true }
    : { kind: 'places', candidates: large, sure: false }
}

/** The towns that several words mean together, "wuinston salem", rather than a town that one of them names. */
function heardWhole(phrase: Phrase, gazetteer: Gazetteer): readonly Candidate[] {
  const [start, end] = phrase.core()
  if (end - start < 2 || end - start > MOST_HEARD) return []
  return gazetteer.citiesByEar(phrase.key(start, end)).filter(city => city.people >= TOWN)
}

/** A town by its name alone, with a county of the same name that has far more people, and what lies abroad. */
function townOrNamesake({ start, end, cities }: Hit, phrase: Phrase, gazetteer: Gazetteer): PlaceMeaning {
  const key = phrase.key(start, end)
  const foreign = gazetteer.abroad(key)
  const largest = cities[0]?.people ?? 0
  const counties = gazetteer
    .counties(key)
    .filter(county => county.people >= NAMESAKE && county.people > largest * OVERSHADOWING)
  return { kind: 'places', candidates: [...counties, ...cities], sure: true, ...(foreign && { foreign }) }
}

/** Monterrey is in Mexico, and may be Monterey in California. */
function foreignOrSimilar(foreign: Foreign, key: string, gazetteer: Gazetteer): PlaceMeaning {
  const candidates = gazetteer.soundingCities(key).filter(city => city.people >= TOWN)
  return candidates.length > 0
    ? { kind: 'places', candidates, sure: false, foreign }
    : { kind: 'foreign', foreign }
}

/** A misspelt town, a misspelt state. */
function guessed(phrase: Phrase, gazetteer: Gazetteer): PlaceMeaning | undefined {
  const [start, end] = phrase.core()
  const key = phrase.key(start, end)
  if (start === end || end - start > 4 || /\d/.test(key)) return undefined
  const cities = gazetteer.similarCities(key).filter(city => city.people >= TOWN)
  // One word of a longer name that sounds like a state is none: Ciudad Obregón.
  const state = phrase.saysCity() ? undefined : gazetteer.similarState(key)
  if (state) return stateAlone(state, gazetteer)
  if (cities.length > 0) return { kind: 'places', candidates: cities, sure: false }
  const heard = gazetteer.citiesByEar(key).filter(city => city.people >= LARGE)
  if (heard.length > 0) return { kind: 'places', candidates: heard, sure: false }
  return similarState(phrase, end, gazetteer)
}

/** A town and a misspelt state: `chicago ilinoins`. */
function similarState(phrase: Phrase, end: number, gazetteer: Gazetteer): PlaceMeaning | undefined {
  for (const start of phrase.startsTo(end)) {
    const state = gazetteer.similarState(phrase.key(start, end))
    if (!state) continue
    return townIn(phrase, { start, end }, state, gazetteer) ?? stateAlone(state, gazetteer)
  }
  return undefined
}
