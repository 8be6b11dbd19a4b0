import { type AlertFacts, isLive, isWaiting } from '../domain/alert/alert.ts'
import { answerToHold } from './alert/close.ts'
import type { Context } from './context.ts'
import { answered, familyCopy } from './family/answer.ts'
import { accept } from './family/by-number.ts'
import { heardShortAnswer } from './questions.ts'
import { silence } from './reply.ts'
import type { Turn } from './turn.ts'

/**
 * Hears a sign that somebody sets under a message of ours: under an alert a relative's kind one is Recibido; under a question 👍 is
 * yes and 👎 no, but never to one that ends an alert or erases. Every other is none of our business, and no question is over by it.
 */
export function heardReaction(context: Context): Turn | undefined {
  if (context.inbound.kind !== 'reaction') return undefined
  return (context.named ? underAlert(context, context.named) : reactedToQuestion(context)) ?? silence(context)
}

function underAlert(context: Context, facts: AlertFacts): Turn | undefined {
  const { inbound, utterance, told } = context
  const sign = utterance.sign()
  if (facts.person.id === context.person?.id)
    return isWaiting(facts.alert) && !facts.alert.drill ? answerToHold(context, facts) : undefined
  const copy = familyCopy(facts, inbound.from)
  if (copy !== undefined) {
    const isNews = isLive(facts.alert) && copy.recipient.answer === undefined
    return isNews && (sign === 'yes' || sign === 'kind') ? answered(context, copy, 'received') : undefined
  }
  const byNumber = told.find(one => one.alert === facts.alert.id && !one.ended)
  return byNumber && sign === 'yes' ? accept(context, byNumber) : undefined
}

/** Only under the newest message of ours: what stands further up may have asked something else. */
function reactedToQuestion(context: Context): Turn | undefined {
  const { state, isOnNewest, isLate, utterance } = context
  const isOpen = state.at !== 'idle' && state.at !== 'erase' && state.at !== 'cancel' && state.at !== 'safe'
  if (!isOpen || !isOnNewest || isLate || utterance.reply() === undefined) return undefined
  return heardShortAnswer(context)
}
