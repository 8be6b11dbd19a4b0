import { choice } from '../../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../../domain/messaging/message.ts'
import type { Context } from '../../context.ts'
import { say, urgent } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { askWho } from '../for-whom.ts'
import { type Asked, askedTaken, isAskedOfAnother, isTelling } from '../teller.ts'
import { askTaken, goOn, isDeskTold } from './next-question.ts'

/**
 * The answer to a voice note while something is asked about somebody who was taken: the note goes to the desk, and counts as what the
 * question asked for, since whoever hears it hears the answer. So the next one is asked; the place is asked for in writing while no desk
 * could be told, and the age, which a tap answers. Undefined if nothing is asked.
 */
export function answeredByVoice(context: Context): Turn | undefined {
  if (!isTelling(context) || !isAskedOfAnother(context)) return undefined
  const asked = askedTaken(context)
  if (asked === undefined) return withFirst(askWho(context), goesAlong(context))
  const { asks } = asked
  if ((asks === 'where' || asks === 'city') && !isDeskTold(context, asked))
    return urgent(askedTown(context, asked), [say(context.t('another.voice-where'))])
  if (asks === 'minor') return withFirst(askTaken(context, asked), goesAlong(context))
  const first = asks === 'name' ? goesAlong(context, context.t('another.voice-name')) : goesAlong(context)
  return withFirst(goOn(context, asked, {}), first)
}

/** A voice note of whoever told of another, once nothing is asked: it goes on, with a way to say that they are in need themselves. */
export function voiceAfterReport(context: Context): Turn | undefined {
  if (!isTelling(context)) return undefined
  const { t } = context
  return urgent(context, [say(t('another.voice'), [[choice('yo', '', t('concern.choice-me'))]])])
}

function askedTown(context: Context, asked: Asked): Context {
  return { ...context, state: askTaken(context, { ...asked, asks: 'city' }).state }
}

function goesAlong({ t }: Context, more?: string): TextMessage {
  return say([t('another.voice-goes'), ...(more === undefined ? [] : [more])].join('\n'))
}

function withFirst(turn: Turn, first: TextMessage): Turn {
  return { ...turn, say: [first, ...turn.say] }
}
