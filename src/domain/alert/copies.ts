import type { Instant } from '../ids.ts'
import { addressKey } from '../messaging/address.ts'
import { type AlertFacts, isAttendedBy, type LiveAlert, type Recipient, wasReached } from './alert.ts'
import { happened, NETWORK, PERSON, refused, widened, withCopy } from './changes.ts'
import type { CommandOf, Given, Transition } from './commands.ts'
import { backOnList } from './desk/attending.ts'
import type { Actor } from './events.ts'
import { copyOfContact, copyTakenOver, isUntold, joinedBy } from './recipients.ts'

type LiveFacts = AlertFacts & { readonly alert: LiveAlert }

/**
 * They are told no more of it, nothing that they answered counts, and what is queued for them is not sent. Was it the desk whose
 * officer has the alert, that is on the list again at once: nobody attends whom nothing reaches.
 */
export function copyEnded(facts: LiveFacts, command: CommandOf<'end-copy'>, { now }: Given): Transition {
  const { by } = command
  const theirs = copiesOf(facts, command)
  const [copy] = theirs.filter(one => one.state !== 'withdrawn')
  if (copy === undefined) return refused(theirs.length === 0 ? 'stranger' : 'known')
  const event = { kind: 'recipient-changed', recipient: copy.id, state: 'withdrawn' } as const
  const { alert, person } = facts
  const recipients = facts.recipients.map(one => (theirs.includes(one) ? withdrawnBy(one, by, now) : one))
  const after = { alert, recipients, person }
  const dropped = theirs.map(({ id }) => ({ do: 'drop-notices', of: id }) as const)
  if (alert.state !== 'attended' || !isAttendedBy(alert, copy.id)) return happened(after, event, by, dropped)
  const back = backOnList({ ...after, alert }, by, now)
  return { ...back, follows: [...dropped, ...back.follows] }
}

/** The copies that end, that of a contact's own chat before one at their number. */
function copiesOf({ recipients }: LiveFacts, { whose, at }: CommandOf<'end-copy'>): readonly Recipient[] {
  const theirs = recipients.filter(
    one =>
      (one.contact === whose || one.desk === whose) &&
      (at === undefined || addressKey(one.address) === addressKey(at)),
  )
  return theirs.toSorted((one, other) => Number(one.byNumber) - Number(other.byNumber))
}

/** The copy as it ends at `now`; a number that read of the alert still hears how it ends where the person removes it: the phone may be in other hands. */
export function withdrawnBy(copy: Recipient, by: Actor, now: Instant): Recipient {
  const hears = by.by === 'person' && copy.byNumber && wasReached(copy)
  return hears || copy.state === 'withdrawn' ? copy : { ...copy, state: 'withdrawn', at: now }
}

/** Accepting in the middle of an alert, but not of a drill, tells at once, also those who know of it by their number. */
export function copyJoined(facts: LiveFacts, { contact }: CommandOf<'join'>, given: Given): Transition {
  if (facts.alert.drill) return refused('state')
  if (isUntold(facts.alert, contact.id)) return refused('known')
  const actor: Actor = { by: 'contact', contact: contact.id }
  const copy = copyTakenOver(facts.recipients, contact)
  if (copy === undefined) {
    const { facts: wider, added, follows } = widened(facts, given)
    return happened(wider, { kind: 'joined', recipients: added.map(one => one.id) }, actor, follows)
  }
  const joined = joinedBy(copy, contact, given.now)
  if (joined === undefined) return refused('known')
  return happened(withCopy(facts, joined), { kind: 'joined', recipients: [copy.id] }, actor)
}

/** A relative who was told without the place reads it now; that they were not confirmed before is the contact's to know. */
export function copyTrusted(facts: LiveFacts, { contact }: CommandOf<'trust'>): Transition {
  if (facts.alert.drill) return refused('state')
  const copy = copyOfContact(facts.recipients, contact)
  if (copy === undefined) return refused('stranger')
  // What stood in their messages without the place was not all of it: they read everything anew.
  const { heard: _, words, ...rest } = copy
  const last = words && { words: { last: words.last } }
  return happened(withCopy(facts, { ...rest, ...last }), { kind: 'trusted', recipient: copy.id }, PERSON)
}

/** Drills tell no desk; and a bound desk may concern another consulate than the alert. */
export function deskWelcomed(
  facts: LiveFacts,
  { desk, officer }: CommandOf<'welcome'>,
  given: Given,
): Transition {
  const { facts: wider, added, follows } = widened(facts, given)
  if (!added.some(one => one.desk === desk)) return refused('stranger')
  const recipients = added.map(one => one.id)
  return happened(wider, { kind: 'joined', recipients }, { by: 'desk', desk, officer }, follows)
}

/** Somebody who is told asks for the alert once more, or for all that was said in it. */
export function copyShown(
  facts: AlertFacts,
  recipient: Recipient['id'],
  kind: 'shown' | 'words-shown',
): Transition {
  const copy = facts.recipients.find(one => one.id === recipient)
  if (copy === undefined || copy.state === 'withdrawn') return refused('stranger')
  const { contact } = copy
  return happened(facts, { kind, recipient }, contact === undefined ? NETWORK : { by: 'contact', contact })
}

/** An ally is told at the person's word, whatever the ladder says; one to which they said no since then reads the alert anew. */
export function helperCalled(facts: LiveFacts, { desk }: CommandOf<'call-helper'>, given: Given): Transition {
  const copy = facts.recipients.find(one => one.desk === desk && one.state === 'withdrawn')
  const again = copy && joinedBy(copy, copy, given.now)
  if (again !== undefined) {
    const { answer: _, ...unanswered } = again
    return happened(withCopy(facts, unanswered), { kind: 'joined', recipients: [again.id] }, PERSON)
  }
  const { facts: wider, added, follows } = widened(facts, given, desk)
  if (!added.some(one => one.desk === desk)) return refused('known')
  return happened(wider, { kind: 'joined', recipients: added.map(one => one.id) }, PERSON, follows)
}
