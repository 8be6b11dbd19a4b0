import type { AlertFacts, Recipient } from '../../domain/alert/alert.ts'
import type { Instant, RecipientId } from '../../domain/ids.ts'
import type { Address } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Draft, NoticeHeader } from '../../domain/outbox/notice.ts'
import type { Relative } from '../../flows/context.ts'
import { alertById, alertOf } from '../../store/queries/alerts.ts'
import { relativesOf } from '../../store/queries/contacts.ts'
import { deskOf, doubtDesk } from '../../store/queries/desks.ts'
import { noticeOfMessage } from '../../store/queries/messages.ts'
import { enqueue } from '../../store/queries/notices.ts'
import { moveChat } from '../../store/queries/owned/moving.ts'
import { copiesOwed } from '../../store/queries/recipients.ts'
import type { Tx } from '../../store/store.ts'
import { alertCommand } from '../effects/alerts.ts'
import { changeContact } from '../effects/contact-change.ts'
import { dismissDesk } from '../effects/desks.ts'
import type { EffectContext } from '../effects/effect-context.ts'

/** Takes in the fate of a message of ours: the recipient it was for moves on, and the person sees it. */
export async function takeReceipt(
  tx: Tx,
  inbound: Inbound & { kind: 'receipt' },
  context: EffectContext,
): Promise<readonly NoticeHeader[]> {
  const notice = await noticeOfMessage(tx, inbound.from, inbound.of)
  if (notice?.alert === undefined || notice.recipient === undefined) return []
  const state = inbound.state === 'failed' ? 'unreachable' : inbound.state
  if (state === 'unreachable') await doubtDeskOf(tx, inbound.from, context.now)
  const { alert, recipient } = notice
  const of = notice.kind === 'alert' ? alert : await alertById(tx, alert)
  // The pin of an alert may come through where its words do not: that is no copy of it.
  if (typeof of === 'object' && state !== 'unreachable' && !hasCopy(of, recipient)) return []
  const drafts = await alertCommand(tx, of ?? alert, { do: 'receipt', recipient, state }, context)
  return enqueue(tx, drafts, context.now)
}

/** True if a network took the alert itself for this recipient. */
function hasCopy({ recipients }: AlertFacts, id: RecipientId): boolean {
  return recipients.some(one => one.id === id && one.state !== 'waiting' && one.state !== 'unreachable')
}

/** Our place in a chat changed: what we know of whom we can reach changes with it. */
export async function takeMembership(
  tx: Tx,
  inbound: Inbound & { kind: 'membership' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  const { from } = inbound
  const { now } = context
  switch (inbound.change) {
    case 'moved':
      await moveChat(tx, from, { ...from, chat: inbound.to })
      return []
    case 'removed': {
      const desk = await deskOf(tx, from)
      return desk === undefined ? [] : dismissDesk(tx, desk.id, 'lost', { by: 'network' }, context)
    }
    case 'blocked':
      await doubtDeskOf(tx, from, now)
      await setReachable(tx, from, false, now)
      return []
    case 'unblocked':
      await setReachable(tx, from, true, now)
      return tellWhoCameBack(tx, from, context)
    case 'added':
      return []
    default:
      return inbound satisfies never
  }
}

/**
 * Somebody wrote in a chat of which their network had refused us: that lets us in again also where nothing says so, as on
 * WhatsApp. Nothing for whoever is asked for the alert by what they wrote, as `shown` says.
 */
export async function heardFromLost(
  tx: Tx,
  from: Address,
  relatives: readonly Relative[],
  shown: boolean,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const isLost = relatives.some(one => one.contact.unreachableSince !== undefined || unreachedCopy(one))
  if (!isLost) return []
  await setReachable(tx, from, true, context.now)
  return shown ? [] : tellWhoCameBack(tx, from, context)
}

/**
 * Somebody wrote in a chat whose network let no more through than a template, or the beginning of a text: now it lets all
 * through, so they read what they are owed.
 */
export async function heardFromOwed(
  tx: Tx,
  from: Address,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = []
  for (const { id, alert } of await copiesOwed(tx, from))
    drafts.push(...(await alertCommand(tx, alert, { do: 'settle-words', recipient: id }, context)))
  return drafts
}

function unreachedCopy({ contact, alert }: Relative): Recipient | undefined {
  return alert?.recipients.find(one => one.contact === contact.id && one.state === 'unreachable')
}

/** The alerts that could not be told here while we were blocked are told now, as to somebody who accepts. */
async function tellWhoCameBack(tx: Tx, from: Address, context: EffectContext): Promise<readonly Draft[]> {
  const drafts: Draft[] = []
  for (const { contact, person } of await relativesOf(tx, from)) {
    const facts = await alertOf(tx, person.id)
    const copy = facts && unreachedCopy({ contact, person, alert: facts })
    if (facts && copy)
      drafts.push(...(await alertCommand(tx, facts, { do: 'show-alert', recipient: copy.id }, context)))
  }
  return drafts
}

async function doubtDeskOf(tx: Tx, address: Address, now: Instant): Promise<void> {
  const desk = await deskOf(tx, address)
  if (desk !== undefined) await doubtDesk(tx, desk.id, now)
}

/** Notes for every person of whom this chat is a contact whether it can be told anything. */
export async function setReachable(
  tx: Tx,
  address: Address,
  reachable: boolean,
  now: Instant,
): Promise<void> {
  for (const { contact } of await relativesOf(tx, address)) {
    await changeContact(tx, contact, { do: reachable ? 'reachable' : 'unreachable' }, now)
  }
}
