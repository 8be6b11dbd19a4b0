import type { Sent } from '../../bots/bot.ts'
import type { AlertCommand } from '../../domain/alert/commands.ts'
import type { Said, SaidId } from '../../domain/alert/said/said.ts'
import { DAY, HOUR, type Instant, later, SECOND } from '../../domain/ids.ts'
import { backoff } from '../../domain/outbox/backoff.ts'
import type { Notice, NoticeHeader } from '../../domain/outbox/notice.ts'
import type { SpokenInMessage } from '../../notices/said/said.ts'
import type { Ports } from '../../platform/ports.ts'
import { relativesOf } from '../../store/queries/contacts.ts'
import { deskOf, deskReached, doubtDesk } from '../../store/queries/desks.ts'
import { enqueue, finishNotice, postpone } from '../../store/queries/notices.ts'
import { moveChat } from '../../store/queries/owned/moving.ts'
import { rememberSent } from '../../store/queries/sent-texts.ts'
import type { Tx } from '../../store/store.ts'
import { alertCommand } from '../effects/alerts.ts'
import { changeContact } from '../effects/contact-change.ts'
import type { EffectContext } from '../effects/effect-context.ts'

/** The outside, and what carrying out an effect needs. */
export interface DeliveryContext extends Ports {
  effectContext(): EffectContext
}

/** The end of a send: `notices` were said (or tried), `left` had nothing to say any more. */
export interface Ended {
  readonly notices: readonly Notice[]
  readonly left: readonly Notice[]
  /** Those for somebody who may not hear them any more. */
  readonly barred: readonly Notice[]
  /** Those whose words could not be made now: they come again. */
  readonly unread: readonly Notice[]
  readonly sent: Sent | undefined
  /** The texts that stand in the chat, or may: a send that nobody answered may have arrived. */
  readonly shown?: readonly string[]
  /** Those that wait for a later message: this one was full. */
  readonly rest: readonly Notice[]
  /** The words of its alert that the message held, for each notice that brought some. */
  readonly spoken: ReadonlyMap<Notice, SpokenInMessage>
  /** True if it held no more of them than a beginning, or that there is something: the rest is owed. */
  readonly owes?: boolean
  /** The recording or file of which the message told no more than that it is there. */
  readonly notPassed?: Said | undefined
  /** True if no copy is to follow, though this one's answer was lost: the ladder goes on. */
  readonly enough?: boolean
  /** True if the next attempt is far off, because this one may have arrived, and its network was silent to everybody. */
  readonly silent?: boolean
  /** After how many milliseconds the next attempt may be, if there is to be one. */
  readonly wait?: number | undefined
}

/** A conversation's answer that could not be said for a day is of no use to anybody; an alert's notice always is. */
const STALE_AFTER = DAY

/**
 * Writes down how a send ended and what follows from it, in the caller's transaction: the rows of the outbox,
 * the recipient's state, and news of it for the person. Returns what the outbox gained or keeps for later.
 */
export async function record(tx: Tx, ended: Ended, context: DeliveryContext): Promise<NoticeHeader[]> {
  const now = context.clock.now()
  const headers = await recordUnsaid(tx, ended, context)
  const { sent } = ended
  if (sent === undefined) return headers
  await rememberSent(tx, ended.shown ?? [], now)
  for (const notice of ended.notices) {
    switch (sent.kind) {
      case 'accepted':
        await finishNotice(tx, notice.id, { state: 'sent', message: sent.id }, now)
        if (notice.group) await deskReached(tx, notice.to)
        headers.push(...(await told(tx, notice, fateOf(notice, ended), context)))
        if (ended.notPassed) headers.push(...(await missed(tx, notice, ended.notPassed, context)))
        break
      case 'refused':
        headers.push(...(await recordRefusal(tx, notice, sent, context)))
        break
      case 'later':
      case 'unknown':
        if (ended.enough) {
          await finishNotice(tx, notice.id, { state: 'dropped', why: 'unanswered' }, now)
          break
        }
        headers.push(
          ...(await again(tx, notice, { repeat: sent.kind === 'unknown', wait: ended.wait ?? 0 }, context)),
        )
    }
  }
  return headers
}

/**
 * Writes down how a send ended and nothing of what would follow from it: for an end whose consequences cannot be written,
 * because something of the alert is damaged. What was said is then said no second time.
 */
export async function recordBarely(tx: Tx, ended: Ended, context: DeliveryContext): Promise<NoticeHeader[]> {
  const now = context.clock.now()
  const headers = await recordUnsaid(tx, ended, context)
  const { sent } = ended
  if (sent === undefined) return headers
  await rememberSent(tx, ended.shown ?? [], now)
  for (const notice of ended.notices) {
    if (sent.kind === 'accepted') await finishNotice(tx, notice.id, { state: 'sent', message: sent.id }, now)
    else if (sent.kind === 'refused')
      await finishNotice(tx, notice.id, { state: 'refused', why: sent.why }, now)
    else {
      const how = { repeat: sent.kind === 'unknown', wait: ended.wait ?? 0 }
      headers.push(...(await again(tx, notice, how, context)))
    }
  }
  return headers
}

/** Settles those that the message did not say; returns those that come again. */
async function recordUnsaid(
  tx: Tx,
  { left, barred, unread, rest }: Ended,
  context: DeliveryContext,
): Promise<NoticeHeader[]> {
  const now = context.clock.now()
  const headers: NoticeHeader[] = []
  for (const { id } of left) await finishNotice(tx, id, { state: 'dropped' }, now)
  for (const { id } of barred) await finishNotice(tx, id, { state: 'dropped', why: 'no-authority' }, now)
  for (const notice of unread)
    headers.push(...(await again(tx, notice, { repeat: false, wait: backoff(notice.attempts, 0) }, context)))
  for (const { id } of rest)
    headers.push(...[await postpone(tx, id, now, { tried: false })].flatMap(one => one ?? []))
  return headers
}

async function again(
  tx: Tx,
  notice: Notice,
  { repeat, wait }: { readonly repeat: boolean; readonly wait: number },
  context: DeliveryContext,
): Promise<NoticeHeader[]> {
  const now = context.clock.now()
  if (notice.alert === undefined && now - notice.addedAt > STALE_AFTER) {
    await finishNotice(tx, notice.id, { state: 'dropped' }, now)
    return []
  }
  const header = await postpone(tx, notice.id, later(now, wait), { repeat })
  return header === undefined ? [] : [header]
}

/**
 * How often a notice of an alert is tried where a network refuses a desk, which is over in seconds or minutes more often
 * than not: 1, 2, 4 and 8 seconds lie between. After that the next step of the escalation tries again.
 */
const DESK_TRIES = 5

async function recordRefusal(
  tx: Tx,
  notice: Notice,
  sent: Sent & { kind: 'refused' },
  context: DeliveryContext,
): Promise<NoticeHeader[]> {
  const now = context.clock.now()
  if (sent.movedTo !== undefined) {
    await moveChat(tx, notice.to, { ...notice.to, chat: sent.movedTo })
    const header = await postpone(tx, notice.id, now)
    return header === undefined ? [] : [header]
  }
  if (
    sent.why !== 'invalid' &&
    (await putInDoubt(tx, notice, sent.why, context)) &&
    notice.attempts < DESK_TRIES
  )
    return again(tx, notice, { repeat: false, wait: backoff(notice.attempts, 0) }, context)
  if (sent.why === 'invalid' && isWorthMore(notice, now))
    return again(tx, notice, { repeat: false, wait: backoff(notice.attempts, 0) }, context)
  await finishNotice(tx, notice.id, { state: 'refused', why: sent.why }, now)
  if (sent.why !== 'invalid') await markUnreachable(tx, notice, context)
  return told(tx, notice, { state: 'unreachable' }, context)
}

/** How long news of an alert is tried that a network calls wrong in every form, in milliseconds. */
const NEWS_TRIED = HOUR

/**
 * True if it is tried again, though its network calls it wrong in every form: an alert, until it is over, since the fault
 * may be the network's and pass; news of one, for an hour.
 */
function isWorthMore({ alert, about, addedAt }: Notice, now: Instant): boolean {
  if (alert === undefined || about.kind === 'pin') return false
  return about.kind === 'alert' || now - addedAt < NEWS_TRIED
}

/** Marks the desk of a chat as in doubt; true if the notice is about an alert, so that it is worth another try. */
async function putInDoubt(tx: Tx, notice: Notice, why: string, context: DeliveryContext): Promise<boolean> {
  const desk = await deskOf(tx, notice.to)
  if (desk === undefined) return false
  await doubtDesk(tx, desk.id, context.clock.now())
  context.log.error('a network refuses what is said in the chat of a desk', {
    account: notice.to.account,
    ...(desk.consulate !== undefined && { consulate: desk.consulate }),
    why,
  })
  return notice.recipient !== undefined
}

/** The fate of one notice: the network took it, with these words of the alert in it, or it never will. */
type Fate =
  | { readonly state: 'sent'; readonly heard?: SaidId | undefined; readonly owed?: SaidId | undefined }
  | { readonly state: 'unreachable'; readonly heard?: undefined; readonly owed?: undefined }

function fateOf(notice: Notice, { spoken, owes }: Ended): Fate {
  const { from, heard } = spoken.get(notice) ?? {}
  return { state: 'sent', heard, owed: owes ? from : undefined }
}

/** The recipient's state follows what happened to the alert itself; repeats and news do not set it back. */
async function told(tx: Tx, notice: Notice, fate: Fate, context: DeliveryContext): Promise<NoticeHeader[]> {
  const command = commandAfter(notice, fate)
  return command === undefined ? [] : await carriedOut(tx, notice, command, context)
}

/** Its author learns that a recording or a file was not passed on. */
function missed(tx: Tx, notice: Notice, said: Said, context: DeliveryContext): Promise<NoticeHeader[]> {
  const { recipient } = notice
  return carriedOut(tx, notice, { do: 'not-pass', said, ...(recipient && { recipient }) }, context)
}

async function carriedOut(
  tx: Tx,
  { alert }: Notice,
  command: AlertCommand,
  context: DeliveryContext,
): Promise<NoticeHeader[]> {
  if (alert === undefined) return []
  const effects = context.effectContext()
  return enqueue(tx, await alertCommand(tx, alert, command, effects), effects.now)
}

function commandAfter(
  { about, recipient }: Notice,
  { state, heard, owed: from }: Fate,
): AlertCommand | undefined {
  if (recipient === undefined) return undefined
  const owed = from === undefined ? {} : { owed: from }
  if (about.kind === 'alert')
    return { do: 'receipt', recipient, state, ...(heard !== undefined && { heard }), ...owed }
  return about.kind === 'said' && heard !== undefined
    ? { do: 'heard', recipient, said: heard, ...owed }
    : undefined
}

async function markUnreachable(tx: Tx, notice: Notice, context: DeliveryContext): Promise<void> {
  for (const { contact } of await relativesOf(tx, notice.to)) {
    await changeContact(tx, contact, { do: 'unreachable' }, context.clock.now())
  }
}

/** The longest pause before an account that cannot be reached is tried again: its return must not be overslept. */
const LONGEST_ABSENCE = 5 * SECOND

/**
 * How long after attempt number `attempts` ended in `sent` the next one may be, in milliseconds; undefined if there
 * is to be none. `roll` is a random byte.
 */
export function waitFor(sent: Sent, attempts: number, roll: number): number | undefined {
  if (sent.kind === 'accepted' || sent.kind === 'refused') return undefined
  const own = backoff(attempts, roll / 255)
  if (sent.kind === 'unknown') return own
  // A wait that is no number is the network's own nonsense.
  if (sent.after !== undefined && Number.isFinite(sent.after)) return Math.max(sent.after, 0)
  return sent.scope === 'account' ? Math.min(own, LONGEST_ABSENCE) : own
}
