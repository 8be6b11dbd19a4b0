import { z } from 'zod'
import type { ConsulateId } from '../../domain/ids.ts'
import type { Language } from '../../domain/people/person.ts'
import type { Point } from '../../domain/place.ts'
import type { Confidence } from '../office.ts'
import { LABELS, stateName } from './states.ts'

/** A county of the United States, or what stands for one: a parish, a borough, an independent city, a municipio. */
export interface County {
  /** Five digits of the Census, as in us-atlas 3.0.1. */
  readonly fips: string
  /** The bare name, `Cook`, as us-atlas gives it. */
  readonly name: string
  /** Two letters: `IL`. */
  readonly state: string
}

const owner = z.enum([
  'state',
  'rest',
  'listed',
  'derived',
  'anchor',
  'inferred',
  'nearest',
  'none',
  'operator',
])

/**
 * How it is known which consulate owns a county: `state` the whole state has one office, `rest` the rest of a
 * shared state, `listed` a source names it, `derived` it is what published lists leave over, `anchor` it is
 * certain though its list is incomplete, `inferred` is our inference, `nearest` is only the nearest office of
 * those that share the region, `none` has no source, `operator` the operator of this service corrected it.
 */
export type Owner = z.infer<typeof owner>

/** A county with its consulate, as `data/derived/counties.json` has it. */
export interface Assignment {
  readonly county: County
  readonly consulate: ConsulateId
  readonly owner: Owner
  readonly confidence: Confidence
  /** A point of the county where people live: that of its largest place. */
  readonly point: Point
  /** The people of its cities by GeoNames: only good for telling which of two counties is likelier. */
  readonly people: number
  /** The name of its largest place. */
  readonly town: string
  /** Other consulates that may own it, likeliest first. */
  readonly alternatives: readonly ConsulateId[]
}

const assignmentRow = z.tuple([
  z.string().regex(/^\d{5}$/),
  z.string().min(1),
  z.string().regex(/^[A-Z]{2}$/),
  z.string().min(1),
  owner,
  z.enum(['high', 'medium', 'low']),
  z.number().min(-90).max(90),
  z.number().min(-180).max(180),
  z.int().nonnegative(),
  z.string().min(1),
  z.array(z.string()),
])

/** The schema of `data/derived/counties.json`: one row for each county, in the order of its number. */
export const countiesFile = z.strictObject({
  about: z.string(),
  columns: z.array(z.string()).length(11),
  rows: z.array(assignmentRow),
})

/** One row of `data/derived/counties.json`. */
export type CountyRow = z.infer<typeof assignmentRow>

/** Reads the counties out of the derived table; the order is that of the outlines and of the ZIP codes. */
export function assignmentsFrom(rows: readonly CountyRow[]): readonly Assignment[] {
  return rows.map(
    ([fips, name, state, consulate, owner, confidence, lat, lon, people, town, alternatives]) => ({
      county: { fips, name, state },
      consulate: consulate as ConsulateId,
      owner,
      confidence,
      point: { lat, lon },
      people,
      town,
      alternatives: alternatives.map(id => id as ConsulateId),
    }),
  )
}

/** The word for a county in states that call it something else, in English and Spanish. */
const WORD_FOR_COUNTY: ReadonlyMap<string, readonly [en: string, es: string]> = new Map([
  ['LA', ['Parish', 'parroquia de']],
  ['AK', ['Borough', 'distrito de']],
  ['PR', ['', 'municipio de']],
  ['DC', ['', '']],
])

/** A county as people say it, in Spanish unless asked otherwise: `condado de Cook, Illinois`. */
export function countyLabel({ name, state }: County, language: Language = 'es'): string {
  const [en, es] = WORD_FOR_COUNTY.get(state) ?? ['County', 'condado de']
  if (state === 'DC') return stateName(state, language)
  const label = { es: `${es} ${name}`, en: `${name} ${en}`.trim() }[LABELS[language]]
  return `${label}, ${stateName(state, language)}`
}
