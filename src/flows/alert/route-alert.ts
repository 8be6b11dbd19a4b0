import type { Directory } from '../../consulates/directory.ts'
import type { AlertFacts, NewAlert, Routing } from '../../domain/alert/alert.ts'
import type { ReleasedPlace } from '../../domain/alert/release.ts'
import type { ConsulateId, Instant } from '../../domain/ids.ts'
import type { Person } from '../../domain/people/person.ts'
import type { Place } from '../../domain/place.ts'
import type { Context } from '../context.ts'

/**
 * Which consulates an alert concerns: the one for the place and the registered one, which is copied if it
 * differs. Without a place, or with one outside the United States, the registered one stands for both.
 */
export function routeAlert(
  directory: Directory,
  place: Place | undefined,
  registered: ConsulateId | undefined,
): Routing {
  const answer = place && directory.route(place.point)
  const consulate = answer?.kind === 'route' ? answer.route.consulate : registered
  return { ...(consulate && { consulate }), ...(registered && { registered }) }
}

/** The properties that tell one new alert from another, besides whose it is. */
export interface Beginning {
  readonly state: NewAlert['state']
  readonly drill?: boolean
  /** The drill of the person that is under way, which this alert takes the place of. */
  readonly after?: AlertFacts
  /** The relative who raises it for the person, whose last place then tells nothing, not even the consulate. */
  readonly reporter?: string
  /** The place that the person lets out by their cry. */
  readonly place?: ReleasedPlace | undefined
  /** When the cry was sent, if it reached us late. */
  readonly raisedAt?: Instant
}

/** A new alert of `person`, routed by the last place known of them, which it need not tell; a drill knows none. */
export function newAlert(
  { directory, ids, now }: Pick<Context, 'directory' | 'ids' | 'now'>,
  person: Person,
  { state, drill = false, after, reporter, place, raisedAt = now }: Beginning,
): NewAlert {
  const known = reporter === undefined && !drill ? person.place : undefined
  return {
    id: ids.alert(),
    person: person.id,
    state,
    drill,
    ...(after?.alert.drill && { afterDrill: true }),
    confirmed: state !== 'asked',
    raisedAt,
    ...(reporter !== undefined && { reporter }),
    ...(place && { place }),
    ...routeAlert(directory, known, person.consulate),
  }
}
