import type { ConsulateId } from '../ids.ts'
import type { Person } from '../people/person.ts'
import { type AlertFacts, isLive, isWaiting, type LiveAlert } from './alert.ts'
import { answeredFor, asKnown } from './changes.ts'
import type { AlertCommand, Given, Unraised } from './commands.ts'
import { isThirdParty, type Routing, waitingBeside } from './cry.ts'
import { means } from './lifecycle.ts'
import type { Naming } from './place/named-place.ts'
import { concernedBy, copyTakenOver } from './recipients.ts'
import { letOutBy, toldWhere } from './reporting.ts'

/** Reads that a command needs before it can be decided: a folio of this office, and who may be told by these. */
export interface Needs {
  readonly folio?: { readonly of: ConsulateId | undefined }
  readonly circle?: readonly ConsulateId[]
  /** Whether the person has another alert that has not ended. */
  readonly busy?: true
}

/** Names the reads for {@link Given}; none if the command is refused anyway, or adds nobody. */
export function needsOf(before: AlertFacts | Unraised, command: AlertCommand, route: Given['route']): Needs {
  const { alert, person } = before
  if (command.do === 'raise') return command.alert.state === 'open' ? departure(command.alert) : {}
  if (alert === undefined || !means(command.do, alert)) return {}
  if (command.do === 'open' && isWaiting(alert) && !isThirdParty(alert))
    return departure(answeredFor(alert, person, command.confirmed, alert.raisedAt, route))
  if (command.do === 'reopen') return isThirdParty(alert) ? {} : { busy: true }
  if (command.do === 'describe') {
    const routing = toldWhere<Routing>(alert, command.routing)
    return isLive(alert) ? { circle: concernedBy(routing) } : departure(routing)
  }
  if (command.do === 'report') return departure(byRegistration(alert))
  if (command.do === 'time-out' && isLive(alert))
    return crying(alert, person, waitingBeside(alert)?.state === 'held', route)
  if (command.do === 'time-out' && isWaiting(alert))
    return departure(isThirdParty(alert) ? alert : asKnown(alert, person, alert.raisedAt, route))
  if (command.do === 'cry' && isLive(alert)) return crying(alert, person, command.certain, route)
  if (command.do === 'locate' && isLive(alert))
    return { circle: concernedBy({ ...alert, ...route(command.place, person.consulate) }) }
  if (command.do === 'name-place' && isLive(alert))
    return { circle: concernedBy({ ...alert, named: command.place }) }
  if (command.do === 'hearsay' && isLive(alert))
    return { circle: concernedBy({ ...alert, hearsay: [...(alert.hearsay ?? []), command.place] }) }
  if (MAY_ADD.has(command.do) || isLostDesk(before, command)) return { circle: concernedBy(alert) }
  const isNew = command.do === 'join' && copyTakenOver(before.recipients, command.contact) === undefined
  return isNew ? { circle: concernedBy(alert) } : {}
}

const MAY_ADD: ReadonlySet<AlertCommand['do']> = new Set([
  'repeat',
  'escalate',
  'welcome',
  'call-helper',
  'let-know',
])

/** True if a desk that was told is lost by this: another may have to be told in its place. */
function isLostDesk({ alert, recipients }: AlertFacts, command: AlertCommand): boolean {
  if (!isLive(alert)) return false
  const lost = command.do === 'receipt' && command.state === 'unreachable' ? command.recipient : undefined
  const ended = command.do === 'end-copy' ? command.whose : undefined
  return recipients.some(({ id, desk }) => desk !== undefined && (id === lost || desk === ended))
}

function byRegistration({ registered }: Routing): Routing {
  return registered === undefined ? {} : { consulate: registered, registered }
}

/** The person's own cry in a relative's report may let out a place of another consulate's. */
function crying(alert: LiveAlert, person: Person, certain: boolean, route: Given['route']): Needs {
  const place = letOutBy(alert, person, certain, alert.raisedAt)
  return { circle: concernedBy({ ...alert, ...(place && route(place, person.consulate)) }) }
}

function departure(cry: Routing & Naming): Needs {
  return { folio: { of: cry.consulate }, circle: concernedBy(cry) }
}
