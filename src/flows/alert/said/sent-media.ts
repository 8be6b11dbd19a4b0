import type { NewSaid } from '../../../domain/alert/said/said.ts'
import { placelessWords } from '../../../understanding/written/placeless.ts'
import type { Context } from '../../context.ts'
import { urgent } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { sentAt } from '../sent-at.ts'
import { alertOfTheirs, goesOnIn } from './said.ts'

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
  const alert = goesOnIn(context, turn)
  if (said === undefined || alert === undefined) return turn
  // What is raised, or leaves, with it is followed in the tracker: there is no more to say of it.
  const quiet = turn.effects.some(one => one.do === 'raise' || one.do === 'open')
  return { ...turn, effects: [...turn.effects, { do: 'say', alert, said, ...(quiet && { quiet }) }] }
}

function mediaIn(context: Context): NewSaid | undefined {
  const { inbound, utterance } = context
  if (inbound.kind !== 'voice' && inbound.kind !== 'media') return undefined
  const { media, caption } = inbound
  // A command under a picture is to us, the picture to the others.
  const words = utterance.command() === undefined ? caption : undefined
  const placeless = words === undefined ? undefined : placelessWords(words)
  const passedOn = utterance.authorship() !== 'own'
  return {
    at: sentAt(context),
    author: { by: 'person' },
    what: {
      kind: 'media',
      media,
      ...(words !== undefined && { caption: words }),
      ...(placeless !== undefined && { placeless }),
      ...(passedOn && { passedOn }),
    },
    to: 'everybody',
  }
}
