import type { ConsulateId, ContactId, Instant } from '../../ids.ts'
import type { NamedPlace } from './named-place.ts'

/**
 * A place where a relative says that the person is. It is their word and never the person's place: no pin is made of it, it routes
 * nothing away from the registered consulate, and families read it in no message but the relative's own words.
 */
export interface Hearsay extends Pick<NamedPlace, 'label' | 'facility'> {
  readonly by: ContactId
  /** When it was said. */
  readonly at: Instant
  /** Whose place it is: its desk is told, too. */
  readonly consulate: ConsulateId
}

/** Whatever may hold what relatives say of where the person is, oldest first. */
export interface WithHearsay {
  readonly hearsay?: readonly Hearsay[]
}

/** How many places relatives may name in one alert whose desks are told by that: whoever is moved about is seldom in more. */
export const MOST_HEARSAY = 5

/** The consulates of the places that relatives name. */
export function consulatesOfHearsay({ hearsay = [] }: WithHearsay): readonly ConsulateId[] {
  return hearsay.map(({ consulate }) => consulate)
}
