import { isLive, isWaiting } from '../../domain/alert/alert.ts'
import { type ContactId, HOUR, type Instant, instant, later } from '../../domain/ids.ts'
import type { Message } from '../../domain/messaging/message.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import { isUnanswered, type Nudge, nextNudge, nudgeAt } from '../../domain/people/invite-nudge.ts'
import { type Contact, INVITE_LIFE, type Person } from '../../domain/people/person.ts'
import { forward } from '../../flows/family/forward.ts'
import { nudgeMessage } from '../../flows/family/nudge.ts'
import { alertOf } from '../../store/queries/alerts.ts'
import { contactById, contactsOf } from '../../store/queries/contacts.ts'
import { inviteExpiry, saveInvite } from '../../store/queries/invites.ts'
import { personById } from '../../store/queries/persons.ts'
import { setTimer, takeTimer } from '../../store/queries/timers.ts'
import type { Tx } from '../../store/store.ts'
import { contactEffect } from './contacts.ts'
import type { EffectContext } from './effect-context.ts'

/** The timer of an invite that nobody opened yet, named by its contact. */
export const INVITE_TIMER = 'invite-nudge'

/** Invites of one person whose nudges are due within this time are told in one message, in milliseconds. */
const TOGETHER = HOUR

/** Makes `code` open the invite of a contact; while nobody does, the person is told so from time to time. */
export async function makeInvite(tx: Tx, contact: ContactId, code: string, now: Instant): Promise<void> {
  await saveInvite(tx, contact, code, later(now, INVITE_LIFE))
  const due = nextNudge(now, now)
  if (due !== undefined) await setTimer(tx, INVITE_TIMER, contact, due)
}

/**
 * Carries out the timer of an invite, in the caller's transaction: tells its person that it was not opened, and of the others
 * that are due with it. It waits while an alert of the person's own is under way. An invite that ended is made anew, once.
 */
export async function inviteTimer(tx: Tx, id: ContactId, context: EffectContext): Promise<readonly Draft[]> {
  const contact = await contactById(tx, id)
  const person = contact && (await personById(tx, contact.person))
  if (contact === undefined || person?.consentedAt === undefined) return []
  const alert = (await alertOf(tx, person.id))?.alert
  if (alert !== undefined && !alert.drill && (isLive(alert) || isWaiting(alert))) {
    await setTimer(tx, INVITE_TIMER, id, later(context.now, HOUR))
    return []
  }
  const due = await dueWith(tx, contact, context.now)
  const drafts: Draft[] = []
  for (const nudge of new Set(due.map(one => one.nudge))) {
    const contacts = due.filter(one => one.nudge === nudge).map(one => one.contact)
    drafts.push(draft(person, nudgeMessage(person, contacts, nudge), context.now))
    if (nudge === 'end') for (const one of contacts) drafts.push(...(await renewed(tx, person, one, context)))
  }
  return drafts
}

/** The invites of one person that are due now or shortly, each with what it has come to; the next nudge of each is set. */
async function dueWith(
  tx: Tx,
  first: Contact,
  now: Instant,
): Promise<readonly { readonly contact: Contact; readonly nudge: Nudge }[]> {
  const due: { contact: Contact; nudge: Nudge }[] = []
  for (const contact of await contactsOf(tx, first.person)) {
    const at = later(now, TOGETHER)
    if (contact.id !== first.id && !(await takeTimer(tx, INVITE_TIMER, contact.id, at))) continue
    const expires = isUnanswered(contact) ? await inviteExpiry(tx, contact.id) : undefined
    if (expires === undefined) continue
    const made = instant(expires - INVITE_LIFE)
    const nudge = nudgeAt(made, contact.id === first.id ? now : at)
    const next = nextNudge(made, at)
    if (next !== undefined) await setTimer(tx, INVITE_TIMER, contact.id, next)
    if (nudge !== undefined) due.push({ contact, nudge })
  }
  return due
}

/** A new link for somebody whose old one ended. Nobody is told again if that ends, too. */
async function renewed(
  tx: Tx,
  person: Person,
  contact: Contact,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const code = context.newCode()
  const followed = await contactEffect(tx, contact.id, { do: 'invite' }, context)
  await saveInvite(tx, contact.id, code, later(context.now, INVITE_LIFE))
  return [draft(person, forward(contact, person, code, context), context.now), ...followed]
}

function draft({ address: to, language }: Person, message: Message, due: Instant): Draft {
  return { to, group: false, language, about: { kind: 'say', message }, rank: 'conversation', due }
}
