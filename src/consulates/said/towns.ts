import ambiguous from '../../../data/ambiguous-towns.json' with { type: 'json' }
import { inAnyLanguage } from '../../understanding/vocabulary/languages.ts'
import type { Foreign, Gazetteer } from '../search/gazetteer.ts'
import { TOWN } from '../search/stretches.ts'
import type { Assignment } from '../tables/county.ts'
import type { Zips } from '../tables/zips.ts'
import { isAway } from './away.ts'
import type { Mention, SaidBy } from './mention.ts'
import { misspelt } from './misspelt.ts'
import { partMention } from './quarter.ts'
import { COUNTY_WORDS as COUNTY, CUES, type Sentence } from './sentence.ts'
import { isNotHere, type Setting, settingOf, verbBefore } from './setting.ts'
import { LONGEST_STATE, stateBehind, townState } from './state-behind.ts'
import { SETTING_WEIGHTS, townFound } from './town-found.ts'

/** The most words that the name of a place has. */
const LONGEST_TOWN_NAME = 5

/** A name that is also a word or a person's is the town if so many people live there: Dallas, Austin. */
const UNMISTAKABLE = 200_000

/** And with a verb of being beside it, if so many do: "me tienen en Salinas". */
const KNOWN = 10_000

/** Names that are words or first names too, though many people live there. */
const AMBIGUOUS = new Set(ambiguous.words.split(' '))
const TOWNS_ONLY = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.townsOnly))
const PEOPLE_TOO = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.peopleToo))
const ARTICLE = /^(?:el|la|los|las)$/
const NEVER_TOWNS = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.neverTowns))

/** The tables in which names are looked up. */
export interface NameTables {
  readonly gazetteer: Gazetteer
  readonly assignments: readonly Assignment[]
  readonly zips: Zips
}

/** Every place that a sentence names by its ZIP code, town, county or state, as where somebody is. */
export function mentionsIn(sentence: Sentence, tables: NameTables): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < sentence.length; at++) {
    const named =
      zipAt(sentence, at, tables) ?? countyAt(sentence, at, tables) ?? nameAt(sentence, at, tables)
    if (named === undefined || sentence.isSupposed(at)) continue
    if (!isAway(sentence, at, named.end)) found.push(named)
    at = named.end - 1
  }
  return found
}

function zipAt(sentence: Sentence, at: number, { zips }: NameTables): Mention | undefined {
  const code = sentence.word(at)
  if (!/^\d{5}$/.test(code) || zips.find(code) === undefined) return undefined
  const named = sentence.lastBefore(at, CUES.zip, 3) >= 0
  const first = sentence.word(at - 1)
  const within = CUES.within(first) || (CUES.things(first) && CUES.within(sentence.word(at - 2)))
  const alone = sentence.length === 1
  return named || within || alone ? mention('zip', at, at + 1, code, 5) : undefined
}

function mention(by: SaidBy, start: number, end: number, phrase: string, weight: number): Mention {
  return { by, start, end, phrase, weight }
}

/** `condado de Cook`, `Gwinnett County, Georgia`. */
function countyAt(sentence: Sentence, at: number, { gazetteer }: NameTables): Mention | undefined {
  if (COUNTY.has(sentence.word(at))) {
    const start = CUES.of(sentence.word(at + 1)) ? at + 2 : at + 1
    for (const end of sentence.endsFrom(start, LONGEST_TOWN_NAME)) {
      if (gazetteer.counties(sentence.key(start, end)).length > 0)
        return countyMention(sentence, at, start, end, gazetteer)
    }
  }
  for (const end of sentence.endsFrom(at, LONGEST_TOWN_NAME)) {
    if (end - at < 2 || !COUNTY.has(sentence.word(end - 1))) continue
    if (gazetteer.counties(sentence.key(at, end - 1)).length > 0)
      return countyMention(sentence, at, at, end, gazetteer)
  }
  return undefined
}

function countyMention(
  sentence: Sentence,
  start: number,
  name: number,
  end: number,
  gazetteer: Gazetteer,
): Mention | undefined {
  if (
    settingOf(sentence, name, end) === undefined &&
    settingOf(sentence, start, end) === undefined &&
    !CUES.things(sentence.word(start - 1)) &&
    !sentence.begins(start)
  )
    return undefined
  const state = stateBehind(sentence, end, gazetteer)
  return mention('county', start, state?.end ?? end, sentence.typed(start, state?.end ?? end), 4)
}

function nameAt(sentence: Sentence, at: number, tables: NameTables): Mention | undefined {
  for (const end of sentence.endsFrom(at, LONGEST_TOWN_NAME)) {
    const town = townMention(sentence, at, end, tables)
    if (town) return town
  }
  return stateMention(sentence, at, tables.gazetteer)
}

function townMention(
  sentence: Sentence,
  start: number,
  end: number,
  tables: NameTables,
): Mention | undefined {
  const { gazetteer } = tables
  // "me llevan al Dorado" is some house; a place of detention has an article, a town has none.
  if (CUES.towardThe(sentence.word(start - 1))) return undefined
  const key = sentence.key(start, end)
  const abroad = mexican(gazetteer.abroad(key))
  if (!gazetteer.isCity(key) && abroad === undefined) return misspelt(sentence, start, end, key, gazetteer)
  if (key.length < 3 || /^\d+$/.test(key)) return undefined
  const state = townState(sentence, start, end, key, gazetteer)
  const zip = zipBehind(sentence, state?.end ?? end, key, tables)
  const setting = settingOf(sentence, start, end)
  if (state || zip) {
    if (setting === undefined && !isPlain(sentence, start)) return undefined
    const last = zip ? (state?.end ?? end) + 1 : (state?.end ?? end)
    return townFound(sentence, start, last, setting, zip ? 7 : 6)
  }
  const part = NEVER_TOWNS.has(key) ? undefined : partMention(sentence, start, end, key, gazetteer)
  if (part) return part
  if (setting === undefined || NEVER_TOWNS.has(key) || isOfSomething(sentence, start, end)) return undefined
  const people = Math.max(gazetteer.cities(key)[0]?.people ?? 0, abroad?.people ?? 0)
  return isMeant(sentence, start, key, people, setting)
    ? townFound(sentence, start, end, setting, SETTING_WEIGHTS[setting])
    : undefined
}

/** A town with its state is one wherever it stands, unless somebody else lives there. */
function isPlain(sentence: Sentence, start: number): boolean {
  return !CUES.things(sentence.word(start - 1)) && !isNotHere(sentence, start)
}

function mexican(foreign: Foreign | undefined): Foreign | undefined {
  return foreign?.kind === 'city' && foreign.name.endsWith('México') ? foreign : undefined
}

function isMeant(sentence: Sentence, start: number, key: string, people: number, setting: Setting): boolean {
  if (people < TOWN || key.length < 4) return false
  if (ARTICLE.test(sentence.word(start)) && !isNamedSo(sentence, start, key, people, setting)) return false
  if (setting === 'alone')
    return people >= KNOWN && (!AMBIGUOUS.has(key) || isAlone(sentence, start, key, people))
  if (!AMBIGUOUS.has(key) || people >= UNMISTAKABLE) return true
  switch (setting) {
    case 'being':
    case 'taken':
    case 'street':
      return people >= KNOWN
    case 'within':
      return people >= KNOWN * 5 && verbBefore(sentence, start) >= 0
    case 'landmark':
      return false
    default:
      return setting satisfies never
  }
}

/** "en el paso" may be any passage, "en la luz" any light; in capitals, or a large town behind a verb, it is the town. */
function isNamedSo(
  sentence: Sentence,
  start: number,
  key: string,
  people: number,
  setting: Setting,
): boolean {
  if (TOWNS_ONLY.has(key) || sentence.isCapital(start + 1)) return true
  return people >= UNMISTAKABLE && (setting === 'being' || setting === 'taken')
}

/** "En el paso de la carretera" is no El Paso. */
function isOfSomething(sentence: Sentence, start: number, end: number): boolean {
  return ARTICLE.test(sentence.word(start)) && !sentence.begins(end) && CUES.of(sentence.word(end))
}

/** A whole message that is a name: that of a large town, which nobody is called by. */
function isAlone(sentence: Sentence, start: number, key: string, people: number): boolean {
  const [first, last] = [sentence.begins(0) && start === 0, people >= UNMISTAKABLE]
  return first && last && !PEOPLE_TOO.has(key) && sentence.length <= 2
}

/** A ZIP code of a town of that name: a number behind a word is else nothing. */
function zipBehind(
  sentence: Sentence,
  at: number,
  key: string,
  { zips, gazetteer, assignments }: NameTables,
): boolean {
  const code = sentence.word(at)
  const zip = /^\d{5}$/.test(code) ? zips.find(code) : undefined
  const state = zip && assignments[zip.county]?.county.state
  return state !== undefined && gazetteer.cities(key, state).length > 0
}

/** A state alone says little, so it must be said outright. */
function stateMention(sentence: Sentence, start: number, gazetteer: Gazetteer): Mention | undefined {
  for (const end of sentence.endsFrom(start, LONGEST_STATE)) {
    const key = sentence.key(start, end)
    const state = gazetteer.state(key)
    if (state === undefined || NEVER_TOWNS.has(key)) continue
    const setting = settingOf(sentence, start, end)
    return setting === 'being' || setting === 'taken'
      ? mention('state', start, end, sentence.typed(start, end), 1)
      : undefined
  }
  const zipped = /^\d{5}$/.test(sentence.word(start))
    ? stateBehind(sentence, start + 1, gazetteer)
    : undefined
  return zipped && mention('zip', start, zipped.end, sentence.typed(start, zipped.end), 5)
}
