import { type AlertFacts, isLive, isWaiting } from '../../../domain/alert/alert.ts'
import { isThirdParty, withholdsPlace } from '../../../domain/alert/cry.ts'
import { isLabelOf } from '../../../domain/messaging/bare-words.ts'
import { type Context, wordsOf } from '../../context.ts'
import { isOvertaken } from '../../overtaken.ts'
import { say, urgent } from '../../reply.ts'
import { askedAt } from '../../state.ts'
import type { Turn } from '../../turn.ts'
import { isPlaceTakenBack } from './place-taken-back.ts'
import { saidToo } from './said.ts'
import { askedOfWords, sendSaid } from './withheld.ts'

/**
 * Takes the person's words by which nobody is to be told where they are: no place leaves in their alert from now on, and the words go to the
 * desks alone. Undefined where there is no alert of theirs that could tell one.
 */
export function heardPlaceStopped(context: Context): Turn | undefined {
  const { alert: facts, t } = context
  if (facts === undefined || wordsOf(context) === undefined || !isPlaceTakenBack(context)) return undefined
  const { alert } = facts
  if (alert.drill || isThirdParty(alert) || !(isLive(alert) || isWaiting(alert))) return undefined
  const wasTold = isLive(alert) && (alert.place !== undefined || alert.named !== undefined)
  const text = t(wasTold ? 'said.place-stopped' : 'said.place-not-told')
  return saidToo(context, urgent(context, [say(text)], [{ do: 'stop-place', alert: alert.id }]))
}

/** The yes to whether words go on that tell where they are, in an alert of their own in which they took that back. */
export function sendStopped(context: Context, facts: AlertFacts): Turn | undefined {
  return isLive(facts.alert) && withholdsPlace(facts.alert) ? sendSaid(context, facts) : undefined
}

/** Takes the answer to that in words: a bare yes or no while it is the newest question, or the label of its choice. */
export function answeredStopped(context: Context): Turn | undefined {
  const { alert, alertQuestion: asked, utterance, t } = context
  if (alert === undefined || asked?.at !== 'where' || asked.alert !== alert.alert.id) return undefined
  const kept = urgent(context, [say(t('alert.kept'))])
  if (isLabelOf(utterance.text, t('report.choice-keep'))) return kept
  if (isLabelOf(utterance.text, t('report.choice-send'))) return sendStopped(context, alert)
  const reply = utterance.reply()
  if (reply === 'no') return kept
  if (reply !== 'yes') return undefined
  const isSure = utterance.beginsWithYes() && !isOvertaken(context, askedAt(asked))
  return isSure ? sendStopped(context, alert) : askedOfWords(context, alert.alert.id, [])
}
