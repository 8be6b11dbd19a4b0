import { isLive } from '../../domain/alert/alert.ts'
import { type AlertId, later, MINUTE } from '../../domain/ids.ts'
import { awaiting, type Context } from '../context.ts'
import { answered } from '../family/answer.ts'
import { say, urgent } from '../reply.ts'
import type { State } from '../state.ts'
import type { Turn } from '../turn.ts'

type Confirming = State & { readonly at: 'cancel' | 'safe' }

/** For how long a yes in words answers a question about an alert, in milliseconds: later it may mean anything. */
const ANSWER_LIMIT = 10 * MINUTE

/**
 * The context after such a question: whether the person cancels their own alert (`cancel`), or whether the person of a
 * relative's is safe (`safe`). Who was being asked something else is left at that, and answers this one by a tap.
 */
export function asking(context: Context, what: 'cancel' | 'safe', alert: AlertId): Context {
  if (context.state.at !== 'idle') return context
  return awaiting(context, { at: what, alert, until: later(context.now, ANSWER_LIMIT) })
}

/** Whether `state` waits for nothing but a yes or a no about an alert; whatever else comes puts an end to it. */
export function isConfirming(state: State): state is Confirming {
  return state.at === 'cancel' || state.at === 'safe'
}

/** Takes a yes or a no in words to the question that was just asked; undefined for anything else, or too late. */
export function confirmed(context: Context): Turn | undefined {
  const { state, utterance, now, relatives } = context
  if (!isConfirming(state)) return undefined
  const reply = now <= state.until ? utterance.reply() : undefined
  const idle = awaiting(context, { at: 'idle' })
  if (state.at === 'safe') {
    const told = relatives.find(({ alert }) => alert?.alert.id === state.alert)?.alert
    return reply === 'yes' && told ? answered({ ...idle, named: told }, 'salvo') : undefined
  }
  const own = context.alert?.alert
  if (own?.id !== state.alert || !isLive(own)) return undefined
  if (reply === 'no') return urgent(idle, [say(context.t('alert.kept'))])
  return reply === 'yes'
    ? urgent(idle, [], [{ do: 'close', alert: own.id, outcome: 'cancelled' }])
    : undefined
}
