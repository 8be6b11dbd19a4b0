import type { AlertId } from '../../domain/ids.ts'
import { isBareNumber } from '../../understanding/choices.ts'
import type { Context } from '../context.ts'
import { answeredMissing } from '../family/after-end.ts'
import { answeredSafe } from '../family/safe.ts'
import { saidBefore } from '../family/whose-words.ts'
import { isOvertaken, isShortAnswer } from '../overtaken.ts'
import { type Question, storedText } from '../question.ts'
import { ABOUT_ALERT, askedAt } from '../state.ts'
import type { Turn } from '../turn.ts'
import { askedAnew } from './late-answer.ts'
import { end, keepAlert } from './own-taps.ts'
import { readAgain } from './read-again.ts'

/** A yes or a no about an alert: what else comes puts an end to it, so that it is heard before all else. */
export const alertQuestion: Question = {
  name: 'alert',
  waits: ABOUT_ALERT,
  read: (at, stored) => {
    const alert = storedText(stored, 'alert')
    const about = ABOUT_ALERT.find(one => one === at)
    const among = storedAmong(stored.get('among'))
    if (about === undefined || alert === undefined) return { at: 'idle' }
    const kept = stored.get('withheld')
    // An earlier version kept no more than one.
    const withheld = saidBefore(Array.isArray(kept) ? kept : [kept])
    return {
      at: about,
      alert: alert as AlertId,
      ...(among.length > 1 && { among }),
      ...(withheld.length > 0 && { withheld }),
    }
  },
}

function storedAmong(stored: unknown): readonly AlertId[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((one: unknown) => (typeof one === 'string' ? [one as AlertId] : []))
}

const OUTCOMES = { cancel: 'cancelled', free: 'released', returned: 'returned' } as const

/** Takes a yes or a no in words to the question that was just asked; undefined for anything else. */
export function confirmed(context: Context): Turn | undefined {
  const { alertQuestion: state, utterance } = context
  if (state === undefined || state.at === 'where') return undefined
  const reply = utterance.reply()
  if (isShortAnswer(utterance) && isOvertaken(context, askedAt(state))) {
    const again = askedAnew(context, state)
    return again && readAgain(context, again)
  }
  // A number that names no line of its list may be of any that stood here.
  if (isBareNumber(utterance.folded())) return askedAnew(context, state)
  if (state.at === 'safe') return answeredSafe(context, state)
  if (state.at === 'missing') return answeredMissing(context, state)
  const own = [context.alert, context.telling].find(one => one?.alert.id === state.alert)
  if (own === undefined) return undefined
  if (reply === 'no') return keepAlert(context, own)
  return reply === 'yes' ? end(context, own, OUTCOMES[state.at]) : undefined
}
