import { type AlertId, type Instant, later } from '../../domain/ids.ts'
import { answeredBy } from '../../domain/messaging/inbound.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import type { Context } from '../context.ts'
import { ANSWER_LIMIT, IDLE, isOver, type State, waitingFor } from '../state.ts'
import type { DeskAsked, DeskQuestion } from './kept-questions.ts'

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

/** True while an officer of this chat is asked that about the alert. */
export function isAskedHere({ state, now }: Context, alert: AlertId, what: DeskQuestion): boolean {
  return openQuestions(state, now).some(one => one.alert === alert && one.asks === what)
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
