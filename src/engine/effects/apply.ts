import type { Directory } from '../../consulates/directory.ts'
import {
  type Alert,
  type AlertFacts,
  ASK_LIMIT,
  DRILL_LAPSE,
  HOLD,
  isLive,
  LAPSE,
} from '../../domain/alert/alert.ts'
import { nextStep } from '../../domain/alert/escalation.ts'
import { type AlertId, type ContactId, type Folio, type Instant, later } from '../../domain/ids.ts'
import type { AccountId, Address } from '../../domain/messaging/address.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import { INVITE_LIFE } from '../../domain/people/person.ts'
import { routeAlert } from '../../flows/alert/route-alert.ts'
import type { Effect } from '../../flows/turn.ts'
import { type AlertEvent, follow } from '../../notices/plan.ts'
import { alertById, alertOf, eraseAlert, nextFolio, saveAlert } from '../../store/queries/alerts.ts'
import { contactById, saveContact } from '../../store/queries/contacts.ts'
import { bindDesk, deskById, loseDesk } from '../../store/queries/desks.ts'
import { saveInvite, spendInvite } from '../../store/queries/invites.ts'
import { dropNotices } from '../../store/queries/notices.ts'
import { erasePerson, savePerson } from '../../store/queries/persons.ts'
import { acceptRecipient, answerRecipient, moveRecipient } from '../../store/queries/recipients.ts'
import { clearTimer, clearTimers, setTimer } from '../../store/queries/timers.ts'
import type { Tx } from '../../store/store.ts'
import type { Counters } from '../metrics.ts'
import { addMissingRecipients } from './recipients.ts'

/** What carrying out an effect needs besides the transaction. */
export interface Hands {
  readonly now: Instant
  readonly directory: Directory
  readonly counters: Counters
  /** Whether what an account of ours said can be replaced in place. */
  edits(account: AccountId): boolean
  newId(): string
  /** The chat of whoever has this telephone number, if one of our networks lets us write first. */
  reach(phone: string): Address | undefined
}

/** The code of a folio when no consulate is known: the alert of somebody who gave no place. */
const NOWHERE = 'MEX'

/** Carries out what a flow decided, in the caller's transaction; returns what people are to be told. */
export async function apply(tx: Tx, effects: readonly Effect[], hands: Hands): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const effect of effects) drafts.push(...(await one(tx, effect, hands)))
  return drafts
}

async function one(tx: Tx, effect: Effect, hands: Hands): Promise<readonly Draft[]> {
  const { now } = hands
  switch (effect.do) {
    case 'save-person':
      await savePerson(tx, effect.person)
      return []
    case 'save-contact':
      await saveContact(tx, effect.contact)
      return []
    case 'join':
      return join(tx, effect, hands)
    case 'decline':
      return decline(tx, effect.contact, hands)
    case 'invite':
      await saveInvite(tx, effect.contact, effect.code, later(now, INVITE_LIFE))
      return []
    case 'spend-invite':
      await spendInvite(tx, effect.code, now)
      return []
    case 'raise':
      return raise(tx, effect.alert, hands)
    case 'open':
      return open(tx, effect.alert, effect.confirmed, hands)
    case 'withdraw':
      await withdraw(tx, effect.alert)
      return []
    case 'locate':
      return locate(tx, effect, hands)
    case 'repeat':
      return news(tx, effect.alert, { kind: 'repeated' }, hands)
    case 'close':
      return close(tx, effect, hands)
    case 'answer':
      return answer(tx, effect, hands)
    case 'attend':
      return attend(tx, effect, hands)
    case 'contacted':
      return contacted(tx, effect, hands)
    case 'show-tracker':
      return news(tx, effect.alert, { kind: 'asked-for' }, hands)
    case 'show-alert':
      return news(tx, effect.alert, { kind: 'shown', recipient: effect.recipient }, hands)
    case 'bind-desk':
      await bindDesk(tx, effect.desk, effect.address, effect.group, now)
      return []
    case 'unbind-desk':
      await loseDesk(tx, effect.desk)
      return []
    case 'tell':
      return [tell(effect, now)]
    case 'erase':
      await erasePerson(tx, effect.person)
      return []
    default:
      return effect satisfies never
  }
}

function tell(effect: Effect & { do: 'tell' }, now: Instant): Draft {
  const { to, group, language, message } = effect
  return { to, group, language, about: { kind: 'say', message }, rank: 'conversation', due: now }
}

async function raise(tx: Tx, alert: Alert, hands: Hands): Promise<readonly Draft[]> {
  await saveAlert(tx, alert)
  if (alert.state === 'open') return leave(tx, alert, hands)
  if (alert.state === 'held') await setTimer(tx, 'hold', alert.id, later(hands.now, HOLD))
  if (alert.state === 'asked') await setTimer(tx, 'ask', alert.id, later(hands.now, ASK_LIMIT))
  return news(tx, alert.id, { kind: 'raised' }, hands)
}

/** Of somebody who never consented nothing is kept once their alert is taken back before it left. */
async function withdraw(tx: Tx, id: AlertId): Promise<void> {
  const facts = await alertById(tx, id)
  await clearTimers(tx, id)
  await eraseAlert(tx, id)
  if (facts && facts.person.consentedAt === undefined) await erasePerson(tx, facts.person.id)
}

/** Lets an asked or held alert leave; one that left already stays as it is. */
export async function open(tx: Tx, id: AlertId, confirmed: boolean, hands: Hands): Promise<readonly Draft[]> {
  const facts = await alertById(tx, id)
  if (facts === undefined || facts.alert.state === 'closed') return []
  const { alert } = facts
  if (alert.state === 'asked' || alert.state === 'held') {
    return leave(tx, { ...alert, state: 'open', confirmed }, hands)
  }
  if (!confirmed || alert.confirmed) return []
  await saveAlert(tx, { ...alert, confirmed: true })
  return news(tx, id, { kind: 'confirmed' }, hands)
}

async function leave(tx: Tx, alert: Alert, hands: Hands): Promise<readonly Draft[]> {
  const { now } = hands
  await clearTimers(tx, alert.id)
  const opened: Alert = { ...alert, state: 'open', openedAt: now, folio: await folioFor(tx, alert, hands) }
  await saveAlert(tx, opened)
  await addMissingRecipients(tx, opened, hands)
  hands.counters.add('avisa_alerts_opened_total', { drill: String(alert.drill) })
  await setTimer(tx, 'lapse', alert.id, later(now, alert.drill ? DRILL_LAPSE : LAPSE))
  await armLadder(tx, alert.id, hands)
  return news(tx, alert.id, { kind: 'opened' }, hands)
}

async function folioFor(tx: Tx, alert: Alert, hands: Hands): Promise<Folio> {
  const office = alert.consulate && hands.directory.office(alert.consulate)
  return nextFolio(tx, office ? office.code : NOWHERE)
}

async function locate(tx: Tx, effect: Effect & { do: 'locate' }, hands: Hands): Promise<readonly Draft[]> {
  const facts = await alertById(tx, effect.alert)
  if (facts === undefined || facts.alert.state === 'closed') return []
  const { person } = facts
  const moved: Alert = { ...facts.alert, place: effect.place }
  const routed: Alert = { ...moved, ...routeAlert(hands.directory, effect.place, person.consulate) }
  await saveAlert(tx, routed)
  if (!isLive(routed)) return news(tx, routed.id, { kind: 'located', added: [] }, hands)
  const added = await addMissingRecipients(tx, routed, hands)
  return news(tx, routed.id, { kind: 'located', added }, hands)
}

/** Ends an alert: what is still queued of it is not sent any more, and everybody hears how it ended. */
export async function close(
  tx: Tx,
  effect: Omit<Effect & { do: 'close' }, 'do'>,
  hands: Hands,
): Promise<readonly Draft[]> {
  const facts = await alertById(tx, effect.alert)
  if (facts === undefined || facts.alert.state === 'closed') return []
  const { outcome, desk } = effect
  await clearTimers(tx, effect.alert)
  await dropNotices(tx, effect.alert)
  await saveAlert(tx, { ...facts.alert, state: 'closed', outcome, closedAt: hands.now })
  return news(tx, effect.alert, { kind: 'closed', ...(desk !== undefined && { desk }) }, hands)
}

async function answer(tx: Tx, effect: Effect & { do: 'answer' }, hands: Hands): Promise<readonly Draft[]> {
  const facts = await alertById(tx, effect.alert)
  const recipient = facts?.recipients.find(one => one.contact === effect.contact)
  if (facts === undefined || recipient === undefined || !isLive(facts.alert)) return []
  if (recipient.answer === effect.answer) return []
  await answerRecipient(tx, recipient.id, effect.answer, hands.now)
  const contact = await contactById(tx, effect.contact)
  if (contact?.unreachableSince !== undefined) {
    const { unreachableSince: _, ...reachable } = contact
    await saveContact(tx, reachable)
  }
  return news(tx, effect.alert, { kind: 'answered', recipient: recipient.id }, hands)
}

async function attend(tx: Tx, effect: Effect & { do: 'attend' }, hands: Hands): Promise<readonly Draft[]> {
  const facts = await alertById(tx, effect.alert)
  if (facts === undefined || facts.alert.state !== 'open') return []
  const desk = await deskById(tx, effect.desk)
  const recipient = facts.recipients.find(one => one.desk === desk?.id)
  if (recipient === undefined) return []
  await saveAlert(tx, {
    ...facts.alert,
    state: 'attended',
    officer: effect.officer,
    attendedAt: hands.now,
  })
  await answerRecipient(tx, recipient.id, 'received', hands.now)
  return news(tx, effect.alert, { kind: 'attended', recipient: recipient.id }, hands)
}

async function contacted(
  tx: Tx,
  effect: Effect & { do: 'contacted' },
  hands: Hands,
): Promise<readonly Draft[]> {
  const facts = await alertById(tx, effect.alert)
  if (facts === undefined || !isLive(facts.alert) || facts.alert.contactedAt !== undefined) return []
  await saveAlert(tx, { ...facts.alert, contactedAt: hands.now })
  return news(tx, effect.alert, { kind: 'contacted' }, hands)
}

/** A contact accepts: of an alert under way they are told at once, also if they know of it by their number. */
async function join(tx: Tx, effect: Effect & { do: 'join' }, hands: Hands): Promise<readonly Draft[]> {
  const { now } = hands
  const contact = await contactById(tx, effect.contact)
  if (contact === undefined || contact.state === 'removed') return []
  const { address, language } = effect
  const { unreachableSince: _, ...rest } = contact
  await saveContact(tx, { ...rest, state: 'accepted', address, language, answeredAt: now })
  const facts = await alertOf(tx, contact.person)
  if (facts === undefined || !isLive(facts.alert) || facts.alert.drill) return []
  const known = facts.recipients.find(one => one.contact === contact.id)
  if (known === undefined) {
    const recipients = await addMissingRecipients(tx, facts.alert, hands)
    return news(tx, facts.alert.id, { kind: 'joined', recipients }, hands)
  }
  if (!known.byNumber) return []
  await acceptRecipient(tx, known.id, { address, language, now })
  if (effect.seen) await answerRecipient(tx, known.id, 'received', now)
  return news(tx, facts.alert.id, { kind: 'joined', recipients: [known.id] }, hands)
}

async function decline(tx: Tx, id: ContactId, hands: Hands): Promise<readonly Draft[]> {
  const { now } = hands
  const contact = await contactById(tx, id)
  if (contact === undefined || contact.state !== 'invited') return []
  await saveContact(tx, { ...contact, state: 'declined', answeredAt: now })
  const facts = await alertOf(tx, contact.person)
  const recipient = facts?.recipients.find(one => one.contact === id)
  if (facts === undefined || recipient === undefined) return []
  await moveRecipient(tx, recipient.id, 'unreachable', now)
  return news(tx, facts.alert.id, { kind: 'recipient-changed', recipient }, hands)
}

/** The next step of the ladder, if there is one: it repeats the alert to whoever did not answer. */
export async function climb(tx: Tx, id: AlertId, hands: Hands): Promise<readonly Draft[]> {
  const drafts = await news(tx, id, { kind: 'ladder' }, hands)
  await armLadder(tx, id, hands)
  return drafts
}

async function armLadder(tx: Tx, id: AlertId, hands: Hands): Promise<void> {
  const facts = await alertById(tx, id)
  const due = facts && nextStep(facts, hands.now)
  if (due === undefined) await clearTimer(tx, 'ladder', id)
  else await setTimer(tx, 'ladder', id, due)
}

/**
 * What an event tells people. Where nothing can be edited each tracker is one more message: one that only grew older,
 * or that says what its person is told beside it, is left out there.
 */
async function news(tx: Tx, id: AlertId, event: AlertEvent, hands: Hands): Promise<readonly Draft[]> {
  const facts: AlertFacts | undefined = await alertById(tx, id)
  if (facts === undefined) return []
  const drafts = follow(event, facts, hands.now)
  const saysNothingNew = event.kind === 'ladder' || drafts.some(isToPerson)
  return drafts.filter(
    ({ about, fresh, to }) => about.kind !== 'tracker' || fresh || !saysNothingNew || hands.edits(to.account),
  )
}

function isToPerson({ about, recipient }: Draft): boolean {
  return about.kind === 'update' && recipient === undefined
}
