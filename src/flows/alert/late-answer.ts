import { type AlertFacts, isLive } from '../../domain/alert/alert.ts'
import { isConfirmed } from '../../domain/alert/cry.ts'
import { askReturned } from '../concerns/returned.ts'
import type { Context } from '../context.ts'
import { answeredMissing, askedMissingAgain } from '../family/after-end.ts'
import { askedSafeAgain } from '../family/safe.ts'
import { isOvertaken } from '../overtaken.ts'
import { say, urgent } from '../reply.ts'
import { type AboutAlert, askedAt } from '../state.ts'
import type { Turn } from '../turn.ts'
import { askEnd, askFree } from './close.ts'
import { confirm, keepAlert, stop } from './own-taps.ts'
import { readAgain } from './read-again.ts'
import { askWhereLate, reportOf } from './reported.ts'

/**
 * Takes a yes or a no in words that comes after the question was over: to "¿es una emergencia?" of an alert that left by
 * itself, and to a question about an alert. Only the first counts without being asked again: it ends nothing.
 */
export function answeredLate(context: Context): Turn | undefined {
  return askedOnceMore(context) ?? confirmedLate(context)
}

/** Yes, the alert that left unanswered is an emergency; or no, and whether it is to end is asked. */
function confirmedLate(context: Context): Turn | undefined {
  const { alert: own, state, utterance, t } = context
  if (own === undefined || !isLive(own.alert) || own.alert.drill || isConfirmed(own.alert)) return undefined
  if ((askedAt(state) ?? 0) > own.alert.openedAt) return undefined
  const reply = utterance.reply()
  if (reply !== undefined && isOvertaken(context, own.alert.openedAt)) return undefined
  if (reply === 'no') return stop(context, own)
  if (reply !== 'yes' && !utterance.beginsWithYes()) return undefined
  const turn = confirm(context, own)
  return { ...turn, say: [...turn.say, say(t('alert.confirmed-late'))] }
}

/** Asks a question about an alert again whose time is over, after a yes; a no leaves all as it is. */
function askedOnceMore(context: Context): Turn | undefined {
  const { lapsedQuestion, utterance } = context
  const reply = utterance.reply()
  if (lapsedQuestion === undefined || (reply !== 'yes' && reply !== 'no')) return undefined
  if (isOvertaken(context, askedAt(lapsedQuestion))) {
    const again = askedAnew(context, lapsedQuestion)
    return again && readAgain(context, again)
  }
  if (lapsedQuestion.at === 'missing')
    return reply === 'no'
      ? answeredMissing(context, lapsedQuestion)
      : askedMissingAgain(context, lapsedQuestion)
  if (lapsedQuestion.at === 'safe') return askedSafeAgain(context, lapsedQuestion, reply)
  const { alert: own } = context
  if (own === undefined || own.alert.id !== lapsedQuestion.alert || !isLive(own.alert)) return undefined
  if (reply === 'no') return lapsedQuestion.at === 'where' ? undefined : keepAlert(context, own)
  return reask(context, lapsedQuestion.at, own)
}

/** A question about an alert that is under way, once more; undefined if there is nothing to ask about any more. */
export function askedAnew(context: Context, question: AboutAlert): Turn | undefined {
  const { alert: own, telling } = context
  if (question.at === 'safe') return askedSafeAgain(context, question, 'yes')
  if (question.at === 'missing') return askedMissingAgain(context, question)
  const facts = [own, telling].find(one => one?.alert.id === question.alert)
  return facts && reask(context, question.at, facts)
}

function reask(context: Context, what: Exclude<AboutAlert['at'], 'safe' | 'missing'>, own: AlertFacts): Turn {
  switch (what) {
    case 'cancel':
      return askEnd(context, own)
    case 'free':
      return askFree(context, own)
    case 'returned':
      return askReturned(context, own.alert.id)
    case 'where': {
      const report = reportOf(own)
      return report ? askWhereLate(context, report) : urgent(context, [])
    }
    default:
      return what satisfies never
  }
}
