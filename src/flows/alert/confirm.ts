import { isLive } from '../../domain/alert/alert.ts'
import type { AlertId } from '../../domain/ids.ts'
import { type Context, interrupting } from '../context.ts'
import { answered, familyCopy } from '../family/answer.ts'
import { type Question, storedText } from '../question.ts'
import { say, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'

/**
 * The context after such a question: whether the person cancels their own alert (`cancel`), or whether the person of a
 * relative's is safe (`safe`). What was being asked before gives way.
 */
export function asking(context: Context, what: 'cancel' | 'safe', alert: AlertId): Context {
  return interrupting(context, { at: what, alert })
}

/** A yes or a no about an alert: what else comes puts an end to it, so that it is heard before all else. */
export const alertQuestion: Question = {
  name: 'alert',
  waits: ['cancel', 'safe'],
  read: (at, stored) => {
    const alert = storedText(stored, 'alert')
    if ((at !== 'cancel' && at !== 'safe') || alert === undefined) return { at: 'idle' }
    return { at, alert: alert as AlertId }
  },
}

/** Takes a yes or a no in words to the question that was just asked; undefined for anything else. */
export function confirmed(context: Context): Turn | undefined {
  const { alertQuestion: state, inbound, utterance, relatives } = context
  if (state === undefined) return undefined
  const reply = utterance.reply()
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
