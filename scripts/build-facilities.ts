import { readCsv } from '../src/consulates/csv.ts'
import { foldedWords, placeKey, placeKeyOf, plain } from '../src/consulates/search/fold.ts'
import { type CountyNumbers, countyOf, degrees, type PlaceRow } from './build-places.ts'
import { counties, ours, postalCodes, STATE_CODES } from './build-sources.ts'

/** A place where people are held, on its way into `data/derived/facilities.tsv`. */
interface Facility {
  readonly name: string
  readonly city: string
  readonly state: string
  readonly zip: string
  /** Names of counties that may be its own, the surest first: the one in its name, in a note, as the list prints it. */
  readonly counties: readonly string[]
  readonly kind: string
  /** The day or month of the newest source that has it: `2026-04-09`, `2025-08`. */
  readonly asOf: string
  readonly names: Map<string, Clarity>
}

/**
 * How clearly a name means the place: `own` names nothing else; `town` is also the name of a town; `care` is also a word,
 * a person's name or several places; `county` is a county's jail, by the county alone.
 */
type Clarity = 'own' | 'town' | 'care' | 'county'

/** The days of ICE's three lists, by how `facilities.csv` names them. */
const LISTS: readonly (readonly [words: string, date: string])[] = [
  ['FY26', '2026-04-09'],
  ['FY25', '2025-09-24'],
  ['2017', '2017-11-06'],
]

/** A cry for help, the middle of a town, an orphan, a surprise: never a place by themselves. */
const NEVER = new Set(['socorro', 'elcentro', 'huerfano', 'surprise', 'laperrera', 'corralon', 'elcorralon'])

/** Words of a facility's official name that it shares with all others. */
const SHARED = new Set(
  foldedWords(
    'detention center centre facility processing correctional corrections correction corr county jail ice service services staging ' +
      'hold room contract regional department dept office of the spc cdf det ctr cor inst institution prison public safety complex ' +
      'sheriff sheriffs adult immigration field custody case main fac facili justice federal',
  ),
)

/**
 * Builds `data/derived/facilities.tsv` from `data/facilities/`: name, town, state, ZIP, county's number, latitude, longitude, kind,
 * date of the newest list, names as `key:clarity`. The newest first, so that of several rows of one place the newest counts.
 * Left out are places that were only bought or announced, and those that lie in no county.
 */
export function buildFacilities(places: readonly PlaceRow[], numbers: CountyNumbers): string {
  const namesakes = Map.groupBy(counties(), ({ name }) => placeKeyOf(name))
  const onlyCounties = new Set([...namesakes].filter(([, { length }]) => length === 1).map(([key]) => key))
  const towns = new Set(places.filter(({ people }) => people >= 500).flatMap(({ keys }) => [...keys]))
  const facilities = [...listed(), ...added()]
  nameAll(facilities, towns, onlyCounties)
  const codes = new Map(postalCodes().map(code => [code.zip, code]))
  return facilities
    .toSorted((one, other) => compare(other.asOf, one.asOf) || compare(one.name, other.name))
    .flatMap(facility => {
      const code = codes.get(facility.zip)
      const town = places.find(
        ({ keys, state }) => state === facility.state && keys.has(placeKeyOf(facility.city)),
      )
      const zipped = code ? countyOf(code, numbers) : -1
      const county = countyIn(facility, [zipped, town?.county ?? -1])
      const point = code?.point ?? town?.point
      if (county < 0 || point === undefined) return []
      const names = [...facility.names].map(([key, clarity]) => `${key}:${clarity}`).join(',')
      const { name, city, state, zip, kind, asOf } = facility
      return [[name, city, state, zip, county, ...degrees(point), kind, asOf, names].join('\t').concat('\n')]
    })
    .join('')
}

const COUNTY_NAMES: ReadonlyMap<string, number> = new Map(
  counties().map(({ id, name }, number) => [`${id.slice(0, 2)} ${placeKeyOf(name)}`, number]),
)
const FIPS_OF: ReadonlyMap<string, string> = new Map(STATE_CODES.map(([fips, state]) => [state, fips]))

/**
 * The number of its county. The lists print some that are not: the one in its own name or in our note counts; the printed one
 * only where the ZIP code's or the town's is the same; else that of the ZIP code, or of the town.
 */
function countyIn({ state, counties }: Facility, derived: readonly [zip: number, town: number]): number {
  const [own, noted, printed] = counties.map(
    name => COUNTY_NAMES.get(`${FIPS_OF.get(state)} ${placeKeyOf(name)}`) ?? -1,
  )
  const sure = [own, noted].find(number => number !== undefined && number >= 0)
  const agreed = printed !== undefined && derived.includes(printed) ? printed : undefined
  return sure ?? agreed ?? derived.find(number => number >= 0) ?? -1
}

function rowsOf(file: string): readonly (readonly string[])[] {
  return readCsv(ours(`facilities/${file}`))
    .slice(1)
    .map(({ fields }) => fields)
}

function listed(): readonly Facility[] {
  const noted = new Map(
    rowsOf('aka.csv').map(([name, state, , , , note = '']) => [
      `${name}|${state}`,
      /; ([A-Z][A-Za-z ]+) County$/.exec(note)?.[1] ?? '',
    ]),
  )
  return rowsOf('facilities.csv').map(
    ([name = '', , city = '', state = '', zip = '', printed = '', kind = '', , , source = '']) => ({
      name: readable(name),
      city: readable(city),
      state,
      zip,
      counties: [
        /^(.*?) (?:county|parish)\b/i.exec(name)?.[1] ?? '',
        noted.get(`${name}|${state}`) ?? '',
        printed,
      ],
      kind,
      asOf: LISTS.find(([words]) => source.includes(words))?.[1] ?? '',
      names: new Map(),
    }),
  )
}

/** The rows of `aka.csv` that no list of ICE's has; of those only bought or announced nobody was ever held there. */
function added(): readonly Facility[] {
  return rowsOf('aka.csv').flatMap(([name = '', state = '', , , date = '', note = '']) => {
    const city = /city=([^;]+)/.exec(note)?.[1] ?? ''
    if (!name.startsWith('NEW: ') || note.includes('NOT SEEN OPEN') || city === 'not stated') return []
    const kind = /kind=([^;]+)/.exec(note)?.[1] ?? ''
    const counties = [/county=([^;]+)/.exec(note)?.[1] ?? '']
    return [
      { name: readable(name.slice(5)), city, state, zip: '', counties, kind, asOf: date, names: new Map() },
    ]
  })
}

/** Gives each facility its official name, what is left of that without shared words, and the names that people use. */
function nameAll(
  facilities: readonly Facility[],
  towns: ReadonlySet<string>,
  onlyCounties: ReadonlySet<string>,
): void {
  const byName = Map.groupBy(facilities, ({ name, state }) => `${name}|${state}`)
  for (const facility of facilities) {
    const words = foldedWords(plain(facility.name.replace(/\(.*?\)?$/, '')))
    const own = words.filter(word => !SHARED.has(word))
    const county = isCounty(words, onlyCounties)
    addName(facility, placeKey(words), county ? 'care' : 'own', towns)
    if (own.length > 0 && own.length < words.length)
      addName(facility, placeKey(own), county ? 'county' : own.length > 1 ? 'own' : 'care', towns)
  }
  for (const [name = '', state = '', aka = '', , , note = ''] of rowsOf('aka.csv')) {
    const careful = new Set(
      [...(note.split('CARE:')[1] ?? '').matchAll(/"([^"]+)" is also/g)].map(([, word = '']) =>
        placeKeyOf(word),
      ),
    )
    for (const facility of byName.get(`${readable(name.replace('NEW: ', ''))}|${state}`) ?? []) {
      for (const other of aka.split(';').filter(Boolean)) {
        const key = placeKeyOf(other)
        const alone = /^(.*) county$/i.exec(other)?.[1]
        const careless = !careful.has(key) && !isCounty(foldedWords(plain(other)), onlyCounties)
        if (alone !== undefined) addName(facility, placeKeyOf(alone), 'county', towns)
        else addName(facility, key, careless ? 'own' : 'care', towns, true)
      }
    }
  }
}

/** True if words name a county whose name other counties have too: its jail may be any of theirs. */
function isCounty(words: readonly string[], onlyCounties: ReadonlySet<string>): boolean {
  const at = words.findIndex(word => word === 'county' || word === 'parish')
  return at > 0 && !onlyCounties.has(placeKey(words.slice(0, at)))
}

function addName(
  { names, city }: Facility,
  key: string,
  clarity: Clarity,
  towns: ReadonlySet<string>,
  given = false,
): void {
  if (NEVER.has(key) || key.length < 3 || (!given && key === placeKeyOf(city))) return
  const town = key === placeKeyOf(city) || (clarity === 'own' && towns.has(key))
  if (!names.has(key)) names.set(key, clarity === 'own' && town ? 'town' : clarity)
}

/** `KROME NORTH SERVICE PROCESSING CENTER` as a sentence has it; short words of capitals stay. */
function readable(name: string): string {
  return name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\b[A-Z][A-Z']{2,}\b/g, word =>
      /^(?:ICE|SPC|CDF|FCI|USP|MDC|FDC|IAH|DOD|CCA|ERO|NYC|SFR|JTF|CBP|CTR)$/.test(word)
        ? word
        : word.charAt(0) + word.slice(1).toLowerCase(),
    )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
