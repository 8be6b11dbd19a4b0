import { asksHowItStands, asksWhatToDo } from '../../understanding/relatives.ts'
import { alertOfTheirs, saidToo } from '../alert/said/said.ts'
import type { Context } from '../context.ts'
import { say, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'

/**
 * Answers how their own alert stands to a person who asks it in the middle of it: who was told, who answered and whom to call, and what to
 * do if they ask that. Their words go on besides. Undefined for all else, a cry above all.
 */
export function heardHowItStands(context: Context): Turn | undefined {
  const { utterance, t } = context
  const alert = alertOfTheirs(context)
  if (alert === undefined || context.inbound.kind !== 'text' || utterance.authorship() !== 'own')
    return undefined
  const { intent } = utterance.understanding()
  if (intent === 'panic' || intent === 'close') return undefined
  if (!asksHowItStands(utterance.words(), utterance.folded())) return undefined
  const advice = asksWhatToDo(utterance.folded()) ? [say(t('alert.advice'))] : []
  return saidToo(context, urgent(context, advice, [{ do: 'show-tracker', alert: alert.id }]))
}
