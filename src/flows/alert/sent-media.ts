import { type Alert, isLive, isWaiting } from '../../domain/alert/alert.ts'
import type { NewSaid } from '../../domain/alert/said.ts'
import type { AlertId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import { urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { sentAt } from './sent-at.ts'

/** A photograph, a video or a file in an alert of one's own: it goes on by {@link mediaToo}, and needs no answer. */
export function heardMediaInAlert(context: Context): Turn | undefined {
  if (context.inbound.kind !== 'media' || alertOfTheirs(context) === undefined) return undefined
  return urgent(context, [])
}

/**
 * `turn`, and the recording or file that the message brings goes on to those who are told of the person's alert: of the one
 * that the turn raises, else of the one that there is. Whatever the words under it were taken for, nobody but its readers
 * can say what is in it. It does not where the turn ends the alert, nor in a drill.
 */
export function mediaToo(context: Context, turn: Turn): Turn {
  const said = mediaIn(context)
  const alert = raisedBy(turn) ?? alertOfTheirs(context)?.id
  const ends = turn.effects.some(one => one.do === 'close' || one.do === 'withdraw')
  if (said === undefined || alert === undefined || ends) return turn
  return { ...turn, effects: [...turn.effects, { do: 'say', alert, said }] }
}

function mediaIn(context: Context): NewSaid | undefined {
  const { inbound, utterance } = context
  if (inbound.kind !== 'voice' && inbound.kind !== 'media') return undefined
  const { media, caption } = inbound
  // A command under a picture is to us, the picture to the others. Who may not know the place reads none of the words.
  const words = caption !== undefined && utterance.command() === undefined ? { caption, placeless: '' } : {}
  const passedOn = utterance.authorship() !== 'own'
  return {
    at: sentAt(context),
    author: { by: 'person' },
    what: { kind: 'media', media, ...words, ...(passedOn && { passedOn }) },
    to: 'everybody',
  }
}

function raisedBy({ effects }: Turn): AlertId | undefined {
  const own = effects.find(one => one.do === 'raise' && one.by === undefined && !one.alert.drill)
  return own?.do === 'raise' ? own.alert.id : undefined
}

/** The alert in which this chat's person is; a drill passes nothing on. */
function alertOfTheirs({ alert: known, inbound }: Context): Alert | undefined {
  const alert = known?.alert
  if (alert === undefined || alert.drill || inbound.group) return undefined
  return isWaiting(alert) || isLive(alert) ? alert : undefined
}
