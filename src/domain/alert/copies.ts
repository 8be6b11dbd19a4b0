import { type AlertFacts, isAttendedBy, type LiveAlert, type Recipient } from './alert.ts'
import { happened, NETWORK, PERSON, refused, widened, withCopy } from './changes.ts'
import type { CommandOf, Given, Transition } from './commands.ts'
import { backOnList } from './desk/attending.ts'
import type { Actor } from './events.ts'
import { joinedBy } from './recipients.ts'

type LiveFacts = AlertFacts & { readonly alert: LiveAlert }

/**
 * They are told no more of it, nothing that they answered counts, and what is queued for them is not sent. Was it the desk whose
 * officer has the alert, that is on the list again at once: nobody attends whom nothing reaches.
 */
export function copyEnded(
  facts: LiveFacts,
  { whose, by }: CommandOf<'end-copy'>,
  { now }: Given,
): Transition {
  const copy = facts.recipients.find(one => one.contact === whose || one.desk === whose)
  if (copy === undefined) return refused('stranger')
  if (copy.state === 'withdrawn') return refused('known')
  const event = { kind: 'recipient-changed', recipient: copy.id, state: 'withdrawn' } as const
  const { alert } = facts
  const { recipients, person } = withCopy(facts, { ...copy, state: 'withdrawn', at: now })
  const after = { alert, recipients, person }
  const dropped = { do: 'drop-notices', of: copy.id } as const
  if (alert.state !== 'attended' || !isAttendedBy(alert, copy.id))
    return happened(after, event, by, [dropped])
  const back = backOnList({ ...after, alert }, by, now)
  return { ...back, follows: [dropped, ...back.follows] }
}

/** Accepting in the middle of an alert, but not of a drill, tells at once, also those who know of it by their number. */
export function copyJoined(facts: LiveFacts, { contact }: CommandOf<'join'>, given: Given): Transition {
  if (facts.alert.drill) return refused('state')
  const actor: Actor = { by: 'contact', contact: contact.id }
  const copy = facts.recipients.find(one => one.contact === contact.id)
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
  const copy = facts.recipients.find(one => one.contact === contact)
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

/** An ally is told at the person's word, whatever the ladder says. */
export function helperCalled(facts: LiveFacts, { desk }: CommandOf<'call-helper'>, given: Given): Transition {
  const { facts: wider, added, follows } = widened(facts, given, desk)
  if (!added.some(one => one.desk === desk)) return refused('known')
  return happened(wider, { kind: 'joined', recipients: added.map(one => one.id) }, PERSON, follows)
}
