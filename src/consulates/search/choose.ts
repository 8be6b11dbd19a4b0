import type { Language } from '../../domain/people/person.ts'
import type { PlaceAnswer, PlaceOption } from '../answer.ts'
import { type Found, routeOf } from '../route.ts'
import { type Assignment, countyLabel } from '../tables/county.ts'
import { kilometres } from '../tables/distance.ts'
import { townName } from '../tables/places.ts'
import { stateName } from '../tables/states.ts'
import type { Candidate } from './gazetteer.ts'
import type { PlaceMeaning } from './resolve.ts'

/** How many places are offered at most. */
const MOST_OPTIONS = 4

/** A name means its largest town without asking if that has so many times the people of the next. */
const CLEARLY_LARGER = 10

/** Towns of one name and one consulate so near, in kilometres, are one town to a consulate: Kansas City. */
const SAME_TOWN = 50

/** A town of ours this large is always asked for, whatever lies abroad. */
const ALWAYS_ASKED = 10_000

type PlacesMeaning = Extract<PlaceMeaning, { kind: 'places' }>
type PlaceCandidate = Candidate & { readonly assignment: Assignment }

/** Weighs places of one name against each other: the clear one, the few to choose from, or abroad. */
export function choose(
  { candidates, sure, foreign }: PlacesMeaning,
  assignments: readonly Assignment[],
  language: Language,
): PlaceAnswer {
  const places = distinct(
    candidates.flatMap(candidate => {
      const assignment = assignments[candidate.county]
      return assignment ? [{ ...candidate, assignment }] : []
    }),
  )
  const [first] = places
  const rival = foreign && foreign.people > (first?.people ?? 0) ? foreign : undefined
  if (!first) return foreign ? { kind: 'outside', name: foreign.name } : { kind: 'unknown' }
  if (rival && first.people < ALWAYS_ASKED && rival.people > first.people * 100)
    return { kind: 'outside', name: rival.name }
  if (!rival && (sure ? isClear(places) : isClear(places) && first.people >= ALWAYS_ASKED * 5)) {
    return { kind: 'found', ...option(first, places, language) }
  }
  const options = places.slice(0, MOST_OPTIONS).map(place => option(place, places, language))
  return { kind: 'ambiguous', options, ...(rival && { abroad: rival.name }) }
}

/** One of each name, state and consulate, in the order given. */
function distinct(places: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  const seen = new Set<string>()
  return places.filter(({ name, state, precision, assignment }) => {
    const key = `${name}|${state}|${precision}|${assignment.consulate}`
    return !seen.has(key) && seen.add(key)
  })
}

function isClear(places: readonly PlaceCandidate[]): boolean {
  const [first, second] = places
  if (!first || !second) return first !== undefined
  const sameConsulate = places.every(place => place.assignment.consulate === first.assignment.consulate)
  // A county and a town of one name are two answers, however large the county.
  if (places.some(place => place.precision !== first.precision)) return sameConsulate
  if (first.people >= second.people * CLEARLY_LARGER && first.people > 0) return true
  return sameConsulate && places.every(place => kilometres(place.point, first.point) <= SAME_TOWN)
}

const FOUND: Readonly<Record<Candidate['precision'], Found>> = {
  point: 'inside',
  zip: 'zip',
  city: 'city',
  county: 'county',
  state: 'state',
  office: 'office',
}

function option(place: PlaceCandidate, all: readonly PlaceCandidate[], language: Language): PlaceOption {
  const { point, precision, assignment } = place
  return {
    label: labelOf(place, all, language),
    point,
    precision,
    route: routeOf(assignment, { found: FOUND[precision], owner: assignment.owner }),
  }
}

/** `Aurora, Illinois`; with the county where two towns of a state share a name. */
function labelOf(place: PlaceCandidate, all: readonly PlaceCandidate[], language: Language): string {
  const { name, state, precision, assignment } = place
  if (precision === 'state') return stateName(state, language)
  const county = countyLabel(assignment.county, language)
  if (precision === 'county') return county
  const twins = all.filter(other => other.name === name && other.state === state)
  return `${townName(place, language)}, ${twins.length > 1 ? county : stateName(state, language)}`
}
