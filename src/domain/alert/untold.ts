import { type AlertFacts, isLive, type LiveAlert, type WaitingAlert } from './alert.ts'
import { happened, PERSON, refused, widened } from './changes.ts'
import type { CommandOf, Given, Transition } from './commands.ts'
import { isThirdParty } from './cry.ts'
import { isUntold } from './recipients.ts'

/** The contacts are to know nothing of an alert that has not left; nobody can be kept from a report of another, which no contact hears. */
export function keptFrom(
  { alert, ...facts }: AlertFacts & { readonly alert: WaitingAlert },
  { contacts }: CommandOf<'keep-from'>,
): Transition {
  if (isThirdParty(alert)) return refused('state')
  const untold = [...new Set([...(alert.untold ?? []), ...contacts])]
  return happened({ ...facts, alert: { ...alert, untold } }, { kind: 'kept-from' }, PERSON)
}

/** Whom the person wanted to know nothing is told after all: now, if it left. */
export function letKnow(
  { alert, ...facts }: AlertFacts & { readonly alert: WaitingAlert | LiveAlert },
  { contact }: CommandOf<'let-know'>,
  given: Given,
): Transition {
  if (!isUntold(alert, contact)) return refused('known')
  const { untold = [], ...rest } = alert
  const others = untold.filter(one => one !== contact)
  const told = { ...facts, alert: { ...rest, ...(others.length > 0 && { untold: others }) } }
  if (!isLive(told.alert)) return happened(told, { kind: 'kept-from' }, PERSON)
  const { facts: wider, added, follows } = widened(told, given)
  return happened(wider, { kind: 'joined', recipients: added.map(one => one.id) }, PERSON, follows)
}
