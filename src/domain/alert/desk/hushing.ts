import { later } from '../../ids.ts'
import type { AlertFacts } from '../alert.ts'
import { happened, refused } from '../changes.ts'
import type { CommandOf, Given, Transition } from '../commands.ts'
import { HUSH, type Hushed } from '../hush.ts'
import { mayEnd } from '../recipients.ts'

/** Only whoever sends without being registered can be silenced, and a desk does so where it may end the alert, too. */
function mayHush({ alert, person, recipients }: AlertFacts, { by }: CommandOf<'hush' | 'unhush'>): boolean {
  if (person.consentedAt !== undefined) return false
  if (by.by !== 'desk') return by.by === 'operator'
  const copy = recipients.find(one => one.desk === by.desk && one.state !== 'withdrawn')
  return copy !== undefined && mayEnd({ alert, recipients }, copy)
}

/** From now on nothing that the sender of the alert writes raises or feeds an alert; the alert itself stays as it is. */
export function hushed(
  facts: AlertFacts,
  command: CommandOf<'hush'>,
  { now }: Pick<Given, 'now'>,
): Transition {
  if (!mayHush(facts, command)) return refused('stranger')
  const who: Hushed = command.by.by === 'desk' ? { by: 'desk', until: later(now, HUSH) } : { by: 'operator' }
  const event = { kind: 'hushed', ...(who.until !== undefined && { until: who.until }) } as const
  return happened(facts, event, command.by, [{ do: 'hush', who }])
}

/** The sender is heard again; a desk takes back no block of the operator's. */
export function unhushed(facts: AlertFacts, command: CommandOf<'unhush'>): Transition {
  if (!mayHush(facts, command)) return refused('stranger')
  const by = command.by.by === 'desk' ? 'desk' : 'operator'
  return happened(facts, { kind: 'unhushed' }, command.by, [{ do: 'unhush', by }])
}
