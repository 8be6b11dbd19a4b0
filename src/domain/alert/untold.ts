import type { Instant } from '../ids.ts'
import { type AlertFacts, isLive, type LiveAlert, type WaitingAlert } from './alert.ts'
import { happened, PERSON, refused, widened, withCopy } from './changes.ts'
import type { CommandOf, Given, Transition } from './commands.ts'
import { withdrawnBy } from './copies.ts'
import { isThirdParty } from './cry.ts'
import { copyOfContact, isUntold, joinedBy } from './recipients.ts'

/**
 * The contacts are to know nothing of an alert that has not left. Of one that they were told of they hear how it ends and nothing else, as if
 * they had been removed. Nobody can be kept from a report of another, which no contact hears.
 */
export function keptFrom(
  { alert, ...facts }: AlertFacts & { readonly alert: WaitingAlert | LiveAlert },
  { contacts }: CommandOf<'keep-from'>,
  now: Instant,
): Transition {
  if (isThirdParty(alert) || contacts.every(one => isUntold(alert, one))) return refused('state')
  const untold = [...new Set([...(alert.untold ?? []), ...contacts])]
  const theirs = facts.recipients.filter(({ contact }) => contact !== undefined && contacts.includes(contact))
  const recipients = facts.recipients.map(one => (theirs.includes(one) ? withdrawnBy(one, PERSON, now) : one))
  const kept = { ...facts, alert: { ...alert, untold }, recipients }
  const dropped = theirs.map(({ id }) => ({ do: 'drop-notices', of: id }) as const)
  return happened(kept, { kind: 'kept-from' }, PERSON, dropped)
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
  const copy = copyOfContact(facts.recipients, contact)
  const again = copy?.state === 'withdrawn' ? joinedBy(copy, copy, given.now) : undefined
  if (again !== undefined)
    return happened(withCopy(told, again), { kind: 'joined', recipients: [again.id] }, PERSON)
  const { facts: wider, added, follows } = widened(told, given)
  return happened(wider, { kind: 'joined', recipients: added.map(one => one.id) }, PERSON, follows)
}
