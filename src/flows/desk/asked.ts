import { type AlertId, type Instant, later } from '../../domain/ids.ts'
import { answeredBy } from '../../domain/messaging/inbound.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import type { Context } from '../context.ts'
import type { Stored } from '../question.ts'
import { ANSWER_LIMIT, IDLE, isOver, type State, waitingFor } from '../state.ts'
import { type Held, heldIn } from './held.ts'

/** The questions to an officer: why an alert is false or closed, with whom they talked, and for whom their words are. */
export const DESK_QUESTIONS = ['falsa', 'cerrar', 'contactado', 'whom'] as const

/** One of {@link DESK_QUESTIONS}. */
export type DeskQuestion = (typeof DESK_QUESTIONS)[number]

/** A question that one officer was asked in the chat of their desk, which the others read and talk on. */
export interface DeskAsked {
  readonly asks: DeskQuestion
  readonly alert: AlertId
  /** The officer, by the network's own id: only their next words are the answer. */
  readonly by: string
  readonly until: Instant
  /** True once it was asked again because the answer was not understood: it is not asked a third time. */
  readonly again?: true
  /** Why the alert is to end, in words of the officer's own that are yet to be confirmed. */
  readonly reason?: string
  /** What waits until it is known for whom it is. */
  readonly held: readonly Held[]
}

/** All the questions that were stored; what cannot be read is left out. */
export function askedIn(stored: Stored): readonly DeskAsked[] {
  const all = stored.get('asked')
  return Array.isArray(all) ? all.flatMap(storedAsked) : []
}

function storedAsked(value: unknown): readonly DeskAsked[] {
  if (typeof value !== 'object' || value === null) return []
  const fields = new Map<string, unknown>(Object.entries(value))
  const [alert, by, until, reason] = ['alert', 'by', 'until', 'reason'].map(name => fields.get(name))
  const asks = DESK_QUESTIONS.find(one => one === fields.get('asks'))
  const held = heldIn(fields.get('held'))
  if (asks === undefined || typeof alert !== 'string' || typeof by !== 'string') return []
  if (typeof until !== 'number' || (asks === 'whom' && held.length === 0)) return []
  return [
    {
      asks,
      alert: alert as AlertId,
      by,
      until: until as Instant,
      ...(fields.get('again') === true && { again: true }),
      ...(typeof reason === 'string' && { reason }),
      held,
    },
  ]
}

/** Every question that officers may still answer in a chat which stands at `state`, the newest last. */
export function openQuestions(state: State, now: Instant): readonly DeskAsked[] {
  return state.at === 'desk-asks' ? state.asked.filter(({ until }) => now <= until) : []
}

/**
 * The question that a message may answer: the officer's own newest one; in answer to a message of ours that was itself an answer
 * in this chat, the one of the alert that it was about, whoever was asked. Words in answer to anything else are about that.
 */
export function questionFor(
  {
    inbound,
    named,
    answeredKind,
    now,
  }: Pick<Context, 'inbound' | 'now'> & Partial<Pick<Context, 'named' | 'answeredKind'>>,
  state: State,
): DeskAsked | undefined {
  const open = openQuestions(state, now)
  if (inbound.edits !== undefined) return undefined
  const own = open.filter(({ by }) => by === inbound.sender.id)
  if (answeredBy(inbound) === undefined) return own.at(-1)
  if (answeredKind !== 'say') return undefined
  const isOfThat = ({ alert }: DeskAsked) => alert === named?.alert.id
  return own.findLast(isOfThat) ?? open.findLast(isOfThat)
}

/** The state once this officer is asked `what`, in place of the same question about the same alert. */
export function askingOfficer(
  { state, inbound, now }: Context,
  what: Omit<DeskAsked, 'by' | 'until'>,
): State {
  const by = inbound.sender.id
  const others = openQuestions(state, now).filter(
    one => one.by !== by || one.alert !== what.alert || one.asks !== what.asks,
  )
  const asked = [...others, { ...what, by, until: later(now, ANSWER_LIMIT) }]
  return waitingFor({ at: 'desk-asks', asked }, now)
}

/** The state once these questions about an alert are settled, whoever was asked them. */
export function settledQuestions(
  { state, now }: Context,
  alert: AlertId,
  asks: readonly DeskQuestion[],
): State {
  if (state.at !== 'desk-asks') return state
  const left = openQuestions(state, now).filter(one => one.alert !== alert || !asks.includes(one.asks))
  return left.length === 0 || isOver(state, now) ? IDLE : { ...state, asked: left }
}

/** The beginnings of the ids of the taps under each question. */
const TAPS_OF: Readonly<Record<DeskQuestion, RegExp>> = {
  falsa: /^(?:porque-|falsa-si|seguir)/,
  cerrar: /^(?:porque-|cerrar-si|seguir)/,
  contactado: /^(?:hable-|nadie-)/,
  whom: /^a-/,
}

/** True for the choices that stood under this question. */
export function isListOf({ asks, alert }: DeskAsked, choices: readonly Choice[]): boolean {
  return choices.every(({ id }) => TAPS_OF[asks].test(id) && id.endsWith(`:${alert}`))
}
