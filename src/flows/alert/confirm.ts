import { isLive } from '../../domain/alert/alert.ts'
import { type AlertId, type Instant, later, MINUTE } from '../../domain/ids.ts'
import { awaiting, type Context } from '../context.ts'
import { answered, familyCopy } from '../family/answer.ts'
import { type Question, storedText } from '../question.ts'
import { say, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'

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

/** A yes or a no about an alert: what else comes puts an end to it, so that it is heard before all else. */
export const alertQuestion: Question = {
  name: 'alert',
  waits: ['cancel', 'safe'],
  read: (at, stored) => {
    const [alert, until] = [storedText(stored, 'alert'), stored.get('until')]
    if (at !== 'cancel' && at !== 'safe') return { at: 'idle' }
    if (alert === undefined || typeof until !== 'number') return { at: 'idle' }
    return { at, alert: alert as AlertId, until: until as Instant }
  },
}

/** Takes a yes or a no in words to the question that was just asked; undefined for anything else, or too late. */
export function confirmed(context: Context): Turn | undefined {
  const { alertQuestion: state, inbound, utterance, now, relatives } = context
  if (state === undefined) return undefined
  const reply = now <= state.until ? utterance.reply() : undefined
  if (state.at === 'safe') {
    const told = relatives.find(({ alert }) => alert?.alert.id === state.alert)?.alert
    const copy = told && familyCopy(told, inbound.from)
    return reply === 'yes' && copy ? answered(context, copy, 'safe') : undefined
  }
  const own = context.alert?.alert
  if (own?.id !== state.alert || !isLive(own)) return undefined
  if (reply === 'no') return urgent(context, [say(context.t('alert.kept'))])
  return reply === 'yes'
    ? urgent(context, [], [{ do: 'close', alert: own.id, outcome: 'cancelled' }])
    : undefined
}
