import type { County, Directory, Route } from '../../consulates/directory.ts'
import type { AlertFacts, NewAlert } from '../../domain/alert/alert.ts'
import type { Routing } from '../../domain/alert/cry.ts'
import { stillKept } from '../../domain/alert/place/freshness.ts'
import { type NamedPlace, routedBy } from '../../domain/alert/place/named-place.ts'
import type { ReleasedPlace } from '../../domain/alert/place/release.ts'
import type { ConsulateId, ContactId, Instant } from '../../domain/ids.ts'
import type { Contact, Person } from '../../domain/people/person.ts'
import type { Area, Place } from '../../domain/place.ts'
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
  const route = answer?.kind === 'route' ? answer.route : undefined
  const consulate = route?.consulate ?? registered
  const area = consulate && areaOf(directory, { consulate, county: route?.county })
  return { ...(consulate && { consulate }), ...(registered && { registered }), ...(area && { area }) }
}

/** The state and county of a route; where no county is known the state in which the consulate has its office. */
export function areaOf(
  directory: Directory,
  { consulate, county }: { readonly consulate: ConsulateId; readonly county?: County | undefined },
): Area | undefined {
  if (county) return { state: county.state, county: county.fips }
  const office = directory.office(consulate)
  return office && { state: office.state }
}

/** The consulate and the area of a route. */
export function routingOf(directory: Directory, route: Route): Routing {
  const area = areaOf(directory, route)
  return { consulate: route.consulate, ...(area && { area }) }
}

type Making = Pick<Context, 'directory' | 'ids' | 'now'>

/** The properties that tell one cry from another, besides whose it is. */
export interface Beginning {
  readonly state: NewOwnCry['state']
  /** The drill of the person that is under way, which this alert takes the place of. */
  readonly after?: AlertFacts
  /** The place that the person lets out by their cry. */
  readonly place?: ReleasedPlace | undefined
  /** The place that the person names in their cry. */
  readonly named?: NamedPlace
  /** The contacts who are to know nothing of it, as the cry says. */
  readonly untold?: readonly ContactId[]
  /** When the cry was sent, if it reached us late. */
  readonly raisedAt?: Instant
}

/** A new alert of `person` at their own cry, routed by the last place known of them, which it need not tell. */
export function newCry(
  context: Making,
  person: Person,
  { state, after, place, named, untold, raisedAt }: Beginning,
): NewOwnCry {
  const cry: NewOwnCry = {
    ...raised(context, person, stillKept(person.place, context.now)),
    state,
    drill: false,
    confirmed: state !== 'asked',
    ...(raisedAt !== undefined && { raisedAt }),
    ...afterDrill(after),
    ...(place && { place }),
    ...(untold && { untold }),
  }
  return named ? routedBy({ ...cry, named }, context.now) : cry
}

/** A new alert of `person` at the word of `contact`, to whom their last place tells nothing, not even the consulate. */
export function newReport(
  context: Making,
  person: Person,
  contact: Contact,
  after: AlertFacts | undefined,
): NewAlert {
  return {
    ...raised(context, person),
    state: 'open',
    drill: false,
    reporter: contact.name,
    reportedBy: contact.id,
    ...afterDrill(after),
  }
}

/** A new drill of `person`. */
export function newDrill(context: Making, person: Person): NewAlert {
  return { ...raised(context, person), state: 'open', drill: true }
}

type NewOwnCry = Extract<NewAlert, { readonly drill: false; readonly reporter?: undefined }>

function raised({ directory, ids, now }: Making, { id: person, consulate }: Person, known?: Place) {
  return {
    id: ids.alert(),
    person,
    confirmed: true,
    raisedAt: now,
    ...routeAlert(directory, known, consulate),
  }
}

function afterDrill(after: AlertFacts | undefined): { readonly afterDrill?: true } {
  return after?.alert.drill ? { afterDrill: true } : {}
}
