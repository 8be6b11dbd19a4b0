import type { ConsulateId } from '../../domain/ids.ts'
import type { Language } from '../../domain/people/person.ts'
import { isPoint, type Point } from '../../domain/place.ts'
import { hasShortPlusCode, shortPlusCode } from '../../understanding/written/codes.ts'
import { type Parted, partLinks } from '../../understanding/written/links.ts'
import { type Written, writtenIn } from '../../understanding/written/written.ts'
import type { PlaceAnswer, PlaceOption, Precision } from '../answer.ts'
import type { Confidence } from '../office.ts'
import { type Route, type RouteAnswer, routeOf } from '../route.ts'
import { type Assignment, countyLabel } from '../tables/county.ts'
import { stateName } from '../tables/states.ts'
import { type Facilities, facilitiesIn } from './facilities.ts'
import type { Facility, Mention, SaidBy } from './mention.ts'
import { namesAnyhow } from './named-anyhow.ts'
import { Sentence } from './sentence.ts'
import { mentionsIn, type NameTables } from './towns.ts'
import { isDenied, relativeAt, whoseAt } from './whose.ts'

/** Why a text is taken to say a place. */
export type SaidBasis = SaidBy | 'link' | 'plus-code' | 'degrees' | 'numbers'

/** The place that somebody's words say, as far as they say one. */
export type SaidPlace =
  /** Exactly, in numbers or in a map's link; without a route outside the United States. */
  | {
      readonly kind: 'exact'
      readonly label: string
      readonly point: Point
      readonly basis: SaidBasis
      readonly confidence: Confidence
      readonly route?: Route
    }
  /** By a name: `point` is only the middle of it, and no pin. */
  | {
      readonly kind: 'named'
      readonly label: string
      readonly point: Point
      readonly precision: Precision
      readonly basis: SaidBasis
      readonly confidence: Confidence
      readonly route: Route
      readonly facility?: Facility
    }
  /** By a name that several places have, of several consulates. */
  | {
      readonly kind: 'unclear'
      readonly label: string
      /** `state` if only a state was named, of which the options are no more than examples. */
      readonly basis: SaidBasis
      readonly options: readonly PlaceOption[]
    }
  /** Outside the United States, by its name. */
  | { readonly kind: 'abroad'; readonly label: string }
  /** By a link that only its owner can open. */
  | { readonly kind: 'short-link' }

/** The tables and look-ups that {@link PlaceReader} is made of. */
export interface ReaderTables extends NameTables {
  readonly facilities: Facilities
  readonly assignments: readonly Assignment[]
  find(text: string, language: Language): PlaceAnswer
  route(point: Point): RouteAnswer
}

/** All that is known of whoever writes, by which of several places is meant. */
export interface Writer {
  /** The consulate where they are now, as far as is known: of several places of one name its own is meant. */
  readonly consulate?: ConsulateId | undefined
  /** The consulate that serves where they live: its places are likelier. */
  readonly home?: ConsulateId | undefined
  /** Where only the place of one counts: the writer's own, or that of `another` who was taken. */
  readonly only?: 'writer' | 'another'
  /** Where another was taken: whether a relative of the writer's, by the word for them ("mama"), may be that one. Any may, if it is left out. */
  readonly mayBe?: ((kin: string) => boolean) | undefined
  /** True where the whole text is a place's name, if it is anything: then one of {@link consulate} is read, since people bear the names of towns. */
  readonly bare?: boolean
}

/** From this weight on a place of detention itself was named, and not only its town. */
const NAMED_OUTRIGHT = 8

/** Reads the place out of whatever somebody writes in an emergency: rather none than a wrong one. */
export class PlaceReader {
  readonly #tables: ReaderTables

  /** Takes the tables that `loadDirectory` read. */
  constructor(tables: ReaderTables) {
    this.#tables = tables
  }

  /**
   * The place that a text says; undefined for most texts.
   */
  read(text: string, language: Language, writer: Writer = {}): SaidPlace | undefined {
    const parted = partLinks(text)
    const written = writtenIn(parted)
    const exact = written.kind === 'point' ? this.#exact(written, language) : undefined
    return (
      exact ??
      this.#inWords(parted, language, writer) ??
      this.#inLink(written, language, writer) ??
      (writer.bare ? this.#bare(text, language, writer) : undefined) ??
      (written.kind === 'short-link' ? written : undefined)
    )
  }

  /** True if words may name a place, though none is read out of them: see `namesAnyhow`. */
  mayName(text: string): boolean {
    const { facilities, gazetteer } = this.#tables
    return namesAnyhow(Sentence.of(partLinks(text).words), facilities, gazetteer)
  }

  /** Two bare numbers are a place only if somebody can be there. */
  #exact({ point, by }: Written & { readonly kind: 'point' }, language: Language): SaidPlace | undefined {
    const answer = this.#tables.route(point)
    if (answer.kind === 'route')
      return {
        kind: 'exact',
        label: pointLabel(point, answer.route, language),
        point,
        basis: by,
        confidence: 'high',
        route: answer.route,
      }
    if (by === 'numbers' && !isInAmerica(point)) return this.#mended(point, language)
    return {
      kind: 'exact',
      label: pointLabel(point, undefined, language),
      point,
      basis: by,
      confidence: 'high',
    }
  }

  /** People drop the minus of a western longitude. */
  #mended({ lat, lon }: Point, language: Language): SaidPlace | undefined {
    const point = { lat, lon: -lon }
    const answer = lon > 0 && isPoint(point) ? this.#tables.route(point) : undefined
    if (answer?.kind !== 'route' || String(lon).length < 5) return undefined
    const { route } = answer
    const label = pointLabel(point, route, language)
    return { kind: 'named', label, point, precision: 'point', basis: 'numbers', confidence: 'medium', route }
  }

  #inLink(written: Written, language: Language, writer: Writer): SaidPlace | undefined {
    if (written.kind !== 'words') return undefined
    return this.#whole(written.text, language, writer)
  }

  #bare(text: string, language: Language, writer: Writer): SaidPlace | undefined {
    const said = this.#whole(text, language, writer)
    return said?.kind === 'named' && said.route.consulate === writer.consulate ? said : undefined
  }

  #whole(phrase: string, language: Language, writer: Writer): SaidPlace | undefined {
    return this.#looked({ by: 'town', start: 0, end: phrase.length, phrase, weight: 6 }, language, writer)
  }

  #inWords({ words }: Parted, language: Language, writer: Writer): SaidPlace | undefined {
    const sentence = Sentence.of(words)
    const { facilities, gazetteer } = this.#tables
    const mentions = [...mentionsIn(sentence, this.#tables), ...facilitiesIn(sentence, facilities, gazetteer)]
    // Where a relative merely is comes last.
    const rank = (mention: Mention) => (relativeAt(sentence, mention) === undefined ? mention.weight : 0)
    const ordered = mentions.toSorted((one, other) => rank(other) - rank(one) || other.start - one.start)
    for (const mention of ordered) {
      if (!counts(sentence, mention, writer)) continue
      const said = mention.facility
        ? this.#held(mention, mention.facility, language)
        : this.#looked(mention, language, writer)
      if (said) return this.#coded(said, words, language)
    }
    return undefined
  }

  #held({ weight }: Mention, facility: Facility, language: Language): SaidPlace | undefined {
    const assignment = this.#tables.assignments[facility.county]
    if (assignment === undefined) return undefined
    const outright = weight >= NAMED_OUTRIGHT
    const town = `${facility.city}, ${stateName(facility.state, language)}`
    return {
      kind: 'named',
      label: outright ? `${facility.name}, ${town}` : town,
      point: facility.point,
      precision: 'city',
      basis: 'facility',
      confidence: outright ? 'high' : weight >= 5 ? 'medium' : 'low',
      route: routeOf(assignment, { found: 'city', owner: assignment.owner }),
      facility,
    }
  }

  #looked(mention: Mention, language: Language, writer: Writer): SaidPlace | undefined {
    const answer = this.#tables.find(mention.phrase, language)
    switch (answer.kind) {
      case 'found':
        return saidByName(mention, answer, mention.weight >= 5 || mention.by === 'county' ? 'high' : 'medium')
      case 'ambiguous': {
        const near = answer.options.filter(({ route }) => route.consulate === writer.consulate)
        const [only] = near
        if (only && near.length === 1) return saidByName(mention, only, 'medium')
        const [first] = answer.options
        if (first && answer.options.length === 1 && !answer.abroad?.endsWith('México'))
          return saidByName(mention, first, 'medium')
        const options = homeFirst(answer.options, writer.home ?? writer.consulate)
        return first && { kind: 'unclear', label: mention.phrase, basis: mention.by, options }
      }
      case 'outside':
        return { kind: 'abroad', label: answer.name ?? mention.phrase }
      case 'unknown':
        return undefined
    }
  }

  /** A short plus code beside a town is a point of it. */
  #coded(said: SaidPlace, words: string, language: Language): SaidPlace {
    if (said.kind !== 'named' || !hasShortPlusCode(words)) return said
    const point = shortPlusCode(words, said.point)
    const answer = point && this.#tables.route(point)
    if (point === undefined || answer?.kind !== 'route') return said
    const { route } = answer
    return {
      kind: 'exact',
      label: pointLabel(point, route, language),
      point,
      basis: 'plus-code',
      confidence: 'high',
      route,
    }
  }
}

/** A relative who is at a place of detention itself is held there. */
function counts(sentence: Sentence, mention: Mention, { only, mayBe }: Writer): boolean {
  if (only === 'another' && isDenied(sentence, mention.start)) return false
  switch (whoseAt(sentence, mention)) {
    case 'writer':
      return only !== 'another'
    case 'unsaid':
      return true
    case 'another': {
      const kin = mayBe && relativeAt(sentence, mention)
      return only !== 'writer' && (kin === undefined || mayBe?.(kin) !== false)
    }
    case 'elsewhere':
      return only !== 'writer' && mention.weight >= NAMED_OUTRIGHT
  }
}

function homeFirst(options: readonly PlaceOption[], home: ConsulateId | undefined): readonly PlaceOption[] {
  const isHome = ({ route }: PlaceOption) => route.consulate === home
  return [...options.filter(isHome), ...options.filter(option => !isHome(option))]
}

function saidByName(mention: Mention, option: PlaceOption, confidence: Confidence): SaidPlace {
  const { label, point, precision, route } = option
  return {
    kind: 'named',
    label: mention.corner === undefined ? label : `${mention.corner}, ${label}`,
    point,
    precision,
    basis: precision === 'state' ? 'state' : mention.by,
    confidence: precision === 'state' ? 'low' : confidence,
    route,
  }
}

function pointLabel({ lat, lon }: Point, route: Route | undefined, language: Language): string {
  return route?.county ? countyLabel(route.county, language) : `${lat.toFixed(4)}, ${lon.toFixed(4)}`
}

/** From Panama to Alaska: what lies elsewhere is no place but two numbers. */
function isInAmerica({ lat, lon }: Point): boolean {
  return lat > 7 && lat < 72 && lon > -170 && lon < -50
}
