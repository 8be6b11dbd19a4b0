import type { ConsulateId, Instant } from '../../ids.ts'
import type { Area, Place } from '../../place.ts'
import { isFresh } from './freshness.ts'

/**
 * The place that the person named in their own words for this alert: a town, a corner, a place of detention. It is no GPS: no pin is
 * ever made of it, and their having said it is all that lets it out.
 */
export interface NamedPlace {
  /** For people, in the language in which it was said: `26 y Kedzie, Chicago, Illinois`. */
  readonly label: string
  /** When it was said. */
  readonly at: Instant
  readonly confidence: 'high' | 'medium' | 'low'
  /** Whose place it is; undefined if several may be meant, or if it lies outside the United States. */
  readonly consulate?: ConsulateId
  /** The same as a state and county. */
  readonly area?: Area
  /** The places of that name, if it is one of several. */
  readonly others?: readonly string[]
  /** The place of detention that is named, or whose town is; `asOf` is the date of the list that has it. */
  readonly facility?: { readonly name: string; readonly asOf: string }
}

/** Whatever may hold the place that its person named. */
export interface Naming {
  readonly named?: NamedPlace
}

/** The alert, routed by the place that is named in it where no fresh location routes it, and where the name is sure enough. */
export function routedBy<Any extends Naming & { readonly place?: Place }>(alert: Any, now: Instant): Any {
  const consulate = consulateNamed(alert)
  if (consulate === undefined || isFresh(alert.place, now)) return alert
  const area = alert.named?.area
  return { ...alert, consulate, ...(area && { area }) }
}

/** The consulate of the place that is named in an alert; undefined if that is not sure enough. */
export function consulateNamed({ named }: Naming): ConsulateId | undefined {
  return named === undefined || named.confidence === 'low' ? undefined : named.consulate
}
