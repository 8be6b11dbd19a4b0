import type { AlertId } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { asking } from '../alert/asking.ts'
import { saidToo } from '../alert/said/said.ts'
import type { Context } from '../context.ts'
import { say, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { receptionMessage } from './reception.ts'

/**
 * Answers whoever is back in Mexico: it raises no alert, and no advice for the United States is given. An alert of theirs
 * that has not ended is asked about first, since it ends for everybody. Undefined if the words tell of no return.
 */
export function heardReturn(context: Context): Turn | undefined {
  const { utterance, alert: own } = context
  if (utterance.authorship() !== 'own') return undefined
  const alert = own?.alert.drill ? undefined : own?.alert
  const says = utterance.concern() === 'returned' || (alert !== undefined && utterance.perhapsReturned())
  if (!says) return undefined
  if (alert === undefined) return urgent(context, [receptionMessage(context)])
  return saidToo(context, askReturned(context, alert.id))
}

/** Asks whether they are back in Mexico, which ends their alert for everybody. */
export function askReturned(context: Context, alert: AlertId): Turn {
  const { t } = context
  const choices = [
    [choice('regreso', alert, t('concern.choice-in-mexico'))],
    [choice('seguir', alert, t('concern.choice-in-us'))],
  ]
  return urgent(asking(context, 'returned', alert), [say(t('concern.ask-returned'), choices)])
}
