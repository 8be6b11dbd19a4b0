import type { CommandOf } from '../../domain/alert/commands.ts'
import type { Actor } from '../../domain/alert/events.ts'
import { type DeskId, type Instant, later } from '../../domain/ids.ts'
import type { Address } from '../../domain/messaging/address.ts'
import type { Message } from '../../domain/messaging/message.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import { DESK_LIFE, RENEWAL_NOTICE } from '../../domain/people/desk.ts'
import { DEFAULT_LANGUAGE, type Desk } from '../../domain/people/person.ts'
import type { Effect } from '../../flows/turn.ts'
import { deskFarewell, renewalQuestion } from '../../notices/desk-life.ts'
import { alertsConcerning, alertsUnderWay } from '../../store/queries/alerts.ts'
import { bindDesk, deskById, deskOf, endDesk, extendDesk, hearDesk } from '../../store/queries/desks.ts'
import { copiesOfDesk } from '../../store/queries/recipients.ts'
import { clearTimers, setTimer } from '../../store/queries/timers.ts'
import type { Tx } from '../../store/store.ts'
import { alertCommand } from './alerts.ts'
import type { EffectContext } from './effect-context.ts'

/** The timers of a bound desk, each named by its desk; and `desk-farewell`, which the operator sets when removing one. */
export const DESK_TIMERS = ['desk-renewal', 'desk-lapse', 'desk-farewell'] as const

/** One of {@link DESK_TIMERS}. */
export type DeskTimer = (typeof DESK_TIMERS)[number]

/**
 * Binds a desk to the chat in which its code was typed: it is told at once of every alert that concerns it. Whichever
 * desk the chat was before ends.
 */
export async function bindChat(
  tx: Tx,
  { desk, chat, officer }: Effect & { do: 'bind-desk' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  const by: Actor = { by: 'desk', desk: desk.id, officer }
  const before = await deskOf(tx, chat.address)
  const drafts = before === undefined ? [] : [...(await dismissDesk(tx, before.id, 'removed', by, context))]
  await bindDesk(tx, desk.id, chat, context.now)
  await setDeskTimers(tx, desk.id, context.now)
  for (const alert of desk.helper ? await alertsUnderWay(tx) : await alertsConcerning(tx, desk.consulate))
    drafts.push(...(await alertCommand(tx, alert, { do: 'welcome', desk: desk.id, officer }, context)))
  return drafts
}

/** An officer says that the desk goes on. */
export async function keepDesk(tx: Tx, { id }: Desk, now: Instant): Promise<void> {
  await extendDesk(tx, id, now)
  await setDeskTimers(tx, id, now)
}

async function setDeskTimers(tx: Tx, id: DeskId, now: Instant): Promise<void> {
  await setTimer(tx, 'desk-renewal', id, later(now, DESK_LIFE - RENEWAL_NOTICE))
  await setTimer(tx, 'desk-lapse', id, later(now, DESK_LIFE))
}

/** Ends a desk, and its copies of alerts that are under way with it: nothing more of them is sent to its chat. */
export async function dismissDesk(
  tx: Tx,
  id: DeskId,
  state: 'lost' | 'lapsed' | 'removed',
  by: Actor,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const copies = await copiesOfDesk(tx, id)
  await endDesk(tx, id, state)
  await clearTimers(tx, id)
  const drafts: Draft[] = []
  for (const { alert } of copies)
    drafts.push(...(await alertCommand(tx, alert, { do: 'end-copy', whose: id, by }, context)))
  return drafts
}

/** Ends the copies of an ally's desks in the alerts of a person who took back their yes to it; saved first, it is told of no more. */
export async function dismissAlly(
  tx: Tx,
  { person, desks }: Effect & { do: 'dismiss-ally' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = []
  for (const desk of desks)
    for (const copy of await copiesOfDesk(tx, desk)) {
      if (copy.person !== person) continue
      const ends: CommandOf<'end-copy'> = { do: 'end-copy', whose: desk, by: { by: 'person' } }
      drafts.push(...(await alertCommand(tx, copy.alert, ends, context)))
    }
  return drafts
}

/** Carries out a timer of a desk, in the caller's transaction; returns what people are to be told. */
export async function deskTimer(
  tx: Tx,
  timer: DeskTimer,
  id: DeskId,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const desk = await deskById(tx, id)
  if (desk?.address === undefined) return []
  const { now, directory } = context
  switch (timer) {
    case 'desk-renewal': {
      if (desk.state !== 'bound' || desk.boundUntil === undefined) return []
      return [saidToDesk(desk, desk.address, renewalQuestion(desk, desk.boundUntil, directory), now)]
    }
    case 'desk-lapse': {
      if (desk.state !== 'bound') return []
      const ended = await dismissDesk(tx, id, 'lapsed', { by: 'timer' }, context)
      return [saidToDesk(desk, desk.address, deskFarewell(desk, 'lapsed', directory), now), ...ended]
    }
    case 'desk-farewell': {
      const ended = await dismissDesk(tx, id, 'removed', { by: 'operator' }, context)
      return [saidToDesk(desk, desk.address, deskFarewell(desk, 'removed', directory), now), ...ended]
    }
    default:
      return timer satisfies never
  }
}

function saidToDesk({ group }: Desk, to: Address, message: Message, due: Instant): Draft {
  return { to, group, language: DEFAULT_LANGUAGE, about: { kind: 'say', message }, rank: 'conversation', due }
}

/**
 * Somebody was heard in the chat of a desk, so it takes what we say: the alerts that it could not be told are told
 * now. `title` is the name of the chat, where its network tells it.
 */
export async function heardInDesk(
  tx: Tx,
  desk: Desk,
  title: string | undefined,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const isNews = title !== undefined && title !== desk.title
  if (desk.inDoubtSince === undefined && desk.unheardSince === undefined && !isNews) return []
  await hearDesk(tx, desk.id, title)
  return desk.inDoubtSince === undefined ? [] : tellUnreached(tx, desk.id, context)
}

async function tellUnreached(tx: Tx, desk: DeskId, context: EffectContext): Promise<readonly Draft[]> {
  const drafts: Draft[] = []
  for (const { id, alert, state } of await copiesOfDesk(tx, desk)) {
    if (state !== 'unreachable') continue
    drafts.push(...(await alertCommand(tx, alert, { do: 'show-alert', recipient: id }, context)))
  }
  return drafts
}
