import type { TextMessage } from '../../domain/messaging/message.ts'
import type { Context } from '../context.ts'
import { say } from '../reply.ts'

/** Where to turn to in Mexico, and what is given there. */
export function receptionMessage({ t }: Pick<Context, 't'>): TextMessage {
  return say(t('concern.returned', { centres: t('concern.centres') }))
}
