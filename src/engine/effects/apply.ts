import { type Alert, ASK_LIMIT, DRILL_LAPSE, HOLD, isLive, LAPSE } from '../../domain/alert/alert.ts'
import { nextStep } from '../../domain/alert/escalation.ts'
import { type AlertId, type ContactId, type Folio, type Instant, later } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import { INVITE_LIFE } from '../../domain/people/person.ts'
import { routeAlert } from '../../flows/alert/route-alert.ts'
import type { Effect } from '../../flows/turn.ts'
import { alertById, alertOf, eraseAlert, nextFolio, saveAlert } from '../../store/queries/alerts.ts'
import { contactById, saveContact } from '../../store/queries/contacts.ts'
import { bindDesk, deskById, loseDesk } from '../../store/queries/desks.ts'
import { saveInvite, spendInvite } from '../../store/queries/invites.ts'
import { dropNotices } from '../../store/queries/notices.ts'
import { erasePerson, savePerson } from '../../store/queries/persons.ts'
import { acceptRecipient, answerRecipient, moveRecipient } from '../../store/queries/recipients.ts'
import { clearTimer, clearTimers, setTimer } from '../../store/queries/timers.ts'
import type { Tx } from '../../store/store.ts'
import type { EffectContext } from './effect-context.ts'
import { news } from './news.ts'
import { addMissingRecipients } from './recipients.ts'

/** The code of a folio when no consulate is known: the alert of somebody who gave no place. */
const NOWHERE = 'MEX'

/** Carries out what a flow decided, in the caller's transaction; returns what people are to be told. */
export async function apply(tx: Tx, effects: readonly Effect[], context: EffectContext): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const effect of effects) drafts.push(...(await one(tx, effect, context)))
  return drafts
}

async function one(tx: Tx, effect: Effect, context: EffectContext): Promise<readonly Draft[]> {
  const { now } = context
  switch (effect.do) {
    case 'save-person':
      await savePerson(tx, effect.person)
      return []
    case 'save-contact':
      await saveContact(tx, effect.contact)
      return []
    case 'join':
      return join(tx, effect, context)
    case 'decline':
      return decline(tx, effect.contact, context)
    case 'invite':
      await saveInvite(tx, effect.contact, effect.code, later(now, INVITE_LIFE))
      return []
    case 'spend-invite':
      await spendInvite(tx, effect.code, now)
      return []
    case 'raise':
      return raise(tx, effect.alert, context)
    case 'open':
      return open(tx, effect.alert, effect.confirmed, context)
    case 'withdraw':
      await withdraw(tx, effect.alert)
      return []
    case 'locate':
      return locate(tx, effect, context)
    case 'repeat':
      return news(tx, effect.alert, { kind: 'repeated' }, context)
    case 'close':
      return close(tx, effect, context)
    case 'answer':
      return answer(tx, effect, context)
    case 'attend':
      return attend(tx, effect, context)
    case 'contacted':
      return contacted(tx, effect, context)
    case 'show-tracker':
      return news(tx, effect.alert, { kind: 'asked-for' }, context)
    case 'show-alert':
      return news(tx, effect.alert, { kind: 'shown', recipient: effect.recipient }, context)
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

async function raise(tx: Tx, alert: Alert, context: EffectContext): Promise<readonly Draft[]> {
  await saveAlert(tx, alert)
  if (alert.state === 'open') return leave(tx, alert, context)
  if (alert.state === 'held') await setTimer(tx, 'hold', alert.id, later(context.now, HOLD))
  if (alert.state === 'asked') await setTimer(tx, 'ask', alert.id, later(context.now, ASK_LIMIT))
  return news(tx, alert.id, { kind: 'raised' }, context)
}

/** Of somebody who never consented nothing is kept once their alert is taken back before it left. */
async function withdraw(tx: Tx, id: AlertId): Promise<void> {
  const facts = await alertById(tx, id)
  await clearTimers(tx, id)
  await eraseAlert(tx, id)
  if (facts && facts.person.consentedAt === undefined) await erasePerson(tx, facts.person.id)
}

/** Lets an asked or held alert leave; one that left already stays as it is. */
export async function open(
  tx: Tx,
  id: AlertId,
  confirmed: boolean,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const facts = await alertById(tx, id)
  if (facts === undefined || facts.alert.state === 'closed') return []
  const { alert } = facts
  if (alert.state === 'asked' || alert.state === 'held') {
    return leave(tx, { ...alert, state: 'open', confirmed }, context)
  }
  if (!confirmed || alert.confirmed) return []
  await saveAlert(tx, { ...alert, confirmed: true })
  return news(tx, id, { kind: 'confirmed' }, context)
}

async function leave(tx: Tx, alert: Alert, context: EffectContext): Promise<readonly Draft[]> {
  const { now } = context
  await clearTimers(tx, alert.id)
  const opened: Alert = { ...alert, state: 'open', openedAt: now, folio: await folioFor(tx, alert, context) }
  await saveAlert(tx, opened)
  await addMissingRecipients(tx, opened, context)
  context.metrics.add('avisa_alerts_opened_total', { drill: String(alert.drill) })
  await setTimer(tx, 'lapse', alert.id, later(now, alert.drill ? DRILL_LAPSE : LAPSE))
  await armEscalation(tx, alert.id, context)
  return news(tx, alert.id, { kind: 'opened' }, context)
}

async function folioFor(tx: Tx, alert: Alert, context: EffectContext): Promise<Folio> {
  const office = alert.consulate && context.directory.office(alert.consulate)
  return nextFolio(tx, office ? office.code : NOWHERE)
}

async function locate(
  tx: Tx,
  effect: Effect & { do: 'locate' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  const facts = await alertById(tx, effect.alert)
  if (facts === undefined || facts.alert.state === 'closed') return []
  const { person } = facts
  const moved: Alert = { ...facts.alert, place: effect.place }
  const routed: Alert = { ...moved, ...routeAlert(context.directory, effect.place, person.consulate) }
  await saveAlert(tx, routed)
  if (!isLive(routed)) return news(tx, routed.id, { kind: 'located', added: [] }, context)
  const added = await addMissingRecipients(tx, routed, context)
  return news(tx, routed.id, { kind: 'located', added }, context)
}

/** Ends an alert: what is still queued of it is not sent any more, and everybody hears how it ended. */
export async function close(
  tx: Tx,
  effect: Omit<Effect & { do: 'close' }, 'do'>,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const facts = await alertById(tx, effect.alert)
  if (facts === undefined || facts.alert.state === 'closed') return []
  const { outcome, desk } = effect
  await clearTimers(tx, effect.alert)
  await dropNotices(tx, effect.alert)
  await saveAlert(tx, { ...facts.alert, state: 'closed', outcome, closedAt: context.now })
  return news(tx, effect.alert, { kind: 'closed', ...(desk !== undefined && { desk }) }, context)
}

async function answer(
  tx: Tx,
  effect: Effect & { do: 'answer' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  const facts = await alertById(tx, effect.alert)
  const recipient = facts?.recipients.find(one => one.contact === effect.contact)
  if (facts === undefined || recipient === undefined || !isLive(facts.alert)) return []
  if (recipient.answer === effect.answer) return []
  await answerRecipient(tx, recipient.id, effect.answer, context.now)
  const contact = await contactById(tx, effect.contact)
  if (contact?.unreachableSince !== undefined) {
    const { unreachableSince: _, ...reachable } = contact
    await saveContact(tx, reachable)
  }
  return news(tx, effect.alert, { kind: 'answered', recipient: recipient.id }, context)
}

async function attend(
  tx: Tx,
  effect: Effect & { do: 'attend' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  const facts = await alertById(tx, effect.alert)
  if (facts === undefined || facts.alert.state !== 'open') return []
  const desk = await deskById(tx, effect.desk)
  const recipient = facts.recipients.find(one => one.desk === desk?.id)
  if (recipient === undefined) return []
  await saveAlert(tx, {
    ...facts.alert,
    state: 'attended',
    officer: effect.officer,
    attendedAt: context.now,
  })
  await answerRecipient(tx, recipient.id, 'received', context.now)
  return news(tx, effect.alert, { kind: 'attended', recipient: recipient.id }, context)
}

async function contacted(
  tx: Tx,
  effect: Effect & { do: 'contacted' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  const facts = await alertById(tx, effect.alert)
  if (facts === undefined || !isLive(facts.alert) || facts.alert.contactedAt !== undefined) return []
  await saveAlert(tx, { ...facts.alert, contactedAt: context.now })
  return news(tx, effect.alert, { kind: 'contacted' }, context)
}

/** A contact accepts: of an alert under way they are told at once, also if they know of it by their number. */
async function join(
  tx: Tx,
  effect: Effect & { do: 'join' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  const { now } = context
  const contact = await contactById(tx, effect.contact)
  if (contact === undefined || contact.state === 'removed') return []
  const { address, language } = effect
  const { unreachableSince: _, ...rest } = contact
  await saveContact(tx, { ...rest, state: 'accepted', address, language, answeredAt: now })
  const facts = await alertOf(tx, contact.person)
  if (facts === undefined || !isLive(facts.alert) || facts.alert.drill) return []
  const known = facts.recipients.find(one => one.contact === contact.id)
  if (known === undefined) {
    const recipients = await addMissingRecipients(tx, facts.alert, context)
    return news(tx, facts.alert.id, { kind: 'joined', recipients }, context)
  }
  if (!known.byNumber) return []
  await acceptRecipient(tx, known.id, { address, language, now })
  if (effect.seen) await answerRecipient(tx, known.id, 'received', now)
  return news(tx, facts.alert.id, { kind: 'joined', recipients: [known.id] }, context)
}

async function decline(tx: Tx, id: ContactId, context: EffectContext): Promise<readonly Draft[]> {
  const { now } = context
  const contact = await contactById(tx, id)
  if (contact === undefined || contact.state !== 'invited') return []
  await saveContact(tx, { ...contact, state: 'declined', answeredAt: now })
  const facts = await alertOf(tx, contact.person)
  const recipient = facts?.recipients.find(one => one.contact === id)
  if (facts === undefined || recipient === undefined) return []
  await moveRecipient(tx, recipient.id, 'unreachable', now)
  return news(tx, facts.alert.id, { kind: 'recipient-changed', recipient }, context)
}

/** The next step of the ladder, if there is one: it repeats the alert to whoever did not answer. */
export async function escalate(tx: Tx, id: AlertId, context: EffectContext): Promise<readonly Draft[]> {
  const drafts = await news(tx, id, { kind: 'ladder' }, context)
  await armEscalation(tx, id, context)
  return drafts
}

async function armEscalation(tx: Tx, id: AlertId, context: EffectContext): Promise<void> {
  const facts = await alertById(tx, id)
  const due = facts && nextStep(facts, context.now)
  if (due === undefined) await clearTimer(tx, 'ladder', id)
  else await setTimer(tx, 'ladder', id, due)
}
