import type { Context } from '../../context.ts'
import { isOfficersAnswer } from '../../desk/officer.ts'
import { relativeMediaToo } from '../../family/relative.ts'
import { urgent } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { sentAt } from '../sent-at.ts'
import { isAskedOfAnother, isTelling, tellersToo } from '../teller.ts'
import { alertOfTheirs, goesOnIn, goingOn } from './said.ts'
import { saidMedia } from './said-words.ts'

/** A photograph, a video or a file in an alert of one's own, or of whoever tells of another: it goes on by {@link mediaToo}, and needs no answer. */
export function heardMediaInAlert(context: Context): Turn | undefined {
  if (context.inbound.kind !== 'media' || (alertOfTheirs(context) === undefined && !isTelling(context)))
    return undefined
  return urgent(context, [])
}

/**
 * `turn`, and the recording or file that the message brings goes on to those who are told of the person's alert: of the one
 * that the turn raises, else of the one that there is; a relative's to those who are told of their person's; a teller's to the desk. Whatever the
 * words under it were taken for, nobody but its readers can say what is in it. It does not where the turn ends the alert, nor
 * in a drill.
 */
export function mediaToo(context: Context, turn: Turn): Turn {
  const { inbound, utterance } = context
  if (inbound.group || isOfficersAnswer(context)) return turn
  // A command under a picture is to us, the picture to the others.
  const what = saidMedia(
    context,
    utterance.command() === undefined && 'caption' in inbound ? inbound.caption : undefined,
  )
  if (what === undefined) return turn
  // What is sent in answer to a question about another is about that one, whoever else is in need.
  const isAnswer = isTelling(context) && isAskedOfAnother(context)
  const told = isAnswer ? turn : relativeMediaToo(context, what, turn)
  const alert = goesOnIn(context, turn)
  if (alert === undefined) return told === turn ? tellersToo(context, what, turn) : told
  const said = { at: sentAt(context), author: { by: 'person' }, what, to: 'everybody' } as const
  return { ...told, effects: [...told.effects, goingOn(alert, said, turn)] }
}
