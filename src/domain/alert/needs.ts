import type { ConsulateId } from '../ids.ts'
import { type AlertFacts, type Cry, isLive } from './alert.ts'
import { answeredFor } from './changes.ts'
import type { AlertCommand, Given, Unraised } from './commands.ts'
import { means } from './lifecycle.ts'

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
  if (command.do === 'open')
    return departure(answeredFor(alert, person, command.confirmed, alert.raisedAt, route))
  if (command.do === 'reopen') return { busy: true }
  if (command.do === 'time-out') return departure(alert)
  if (command.do === 'locate' && isLive(alert))
    return { circle: concerned({ ...alert, ...route(command.place, person.consulate) }) }
  if (command.do === 'repeat' || command.do === 'escalate' || command.do === 'welcome')
    return { circle: concerned(alert) }
  const isNew = command.do === 'join' && !before.recipients.some(one => one.contact === command.contact.id)
  return isNew ? { circle: concerned(alert) } : {}
}

function departure(cry: Cry): Needs {
  return { folio: { of: cry.consulate }, circle: concerned(cry) }
}

function concerned({ consulate, registered }: Cry): readonly ConsulateId[] {
  return [...new Set([consulate, registered])].flatMap(id => id ?? [])
}
