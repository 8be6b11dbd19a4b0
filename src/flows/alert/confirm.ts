import { isLive } from '../../domain/alert/alert.ts'
import { type AlertId, later, MINUTE } from '../../domain/ids.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import { words } from '../../locales/words.ts'
import { replyOf } from '../../understanding/replies.ts'
import { answered } from '../family/answer.ts'
import { next, type State } from '../state.ts'
import type { Context, Turn } from '../turn.ts'
import { plainSay, urgent } from './panic.ts'

/** For how long a yes in words answers a question about an alert, in milliseconds: later it may mean anything. */
const ANSWER_LIMIT = 10 * MINUTE

/**
 * The state after such a question: whether the person cancels their own alert (`cancel`), or whether the person of a
 * relative's is safe (`safe`). Who was being asked something else is left at that, and answers this one by a tap.
 */
export function asking(state: State, what: 'cancel' | 'safe', alert: AlertId, { now }: Context): State {
  return state.at === 'idle' ? next(state, { at: what, alert, until: later(now, ANSWER_LIMIT) }) : state
}

/** Whether `state` waits for nothing but a yes or a no about an alert; whatever else comes puts an end to it. */
export function isConfirming(state: State): state is State & { readonly at: 'cancel' | 'safe' } {
  return state.at === 'cancel' || state.at === 'safe'
}

/** Takes a yes or a no in words to the question that was just asked; undefined for anything else, or too late. */
export function confirmed(
  state: State & { readonly at: 'cancel' | 'safe' },
  inbound: Inbound,
  context: Context,
): Turn | undefined {
  const reply = inbound.kind === 'text' && context.now <= state.until ? replyOf(inbound.text) : undefined
  const idle = next(state, { at: 'idle' })
  const own = context.alert?.alert
  if (state.at === 'safe') {
    const kin = context.relatives.find(({ alert }) => alert?.alert.id === state.alert)?.alert
    return reply === 'yes' && kin ? answered(idle, inbound, { ...context, named: kin }, 'salvo') : undefined
  }
  if (own?.id !== state.alert || !isLive(own)) return undefined
  if (reply === 'no') return urgent(idle, [plainSay(words(context.language)('alert.kept'))])
  return reply === 'yes'
    ? urgent(idle, [], [{ do: 'close', alert: own.id, outcome: 'cancelled' }])
    : undefined
}
