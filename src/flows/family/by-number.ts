import { choice } from '../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { list } from '../../locales/formats.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { words } from '../../locales/words.ts'
import { nameOf } from '../../notices/phrases.ts'
import { awaiting, type Context, registered, type Told, wordsOf } from '../context.ts'
import { say, silence, urgent } from '../reply.ts'
import { isFree } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'

/** A tap that comes a second time, or after everything was erased. */
export function toldNoMore(context: Context): Turn {
  if (context.relatives.length > 0) return silence(context)
  return urgent(context, [say(context.t('alert.answer-closed'))])
}

/**
 * Hears the words of somebody who was told of an alert at their number alone: yes, no, or anything else, after
 * which they are asked again. Undefined if nobody told them, or if they have a button of their own.
 */
export function heardByNumber(context: Context): Turn | undefined {
  const [newest] = context.told
  // An invite that was opened and left is an older question than the alert, and may have expired.
  if (
    wordsOf(context) === undefined ||
    newest === undefined ||
    !isFree(context.state) ||
    registered(context) !== undefined
  )
    return undefined
  const idle = awaiting(context, { at: 'idle' })
  const reply = context.utterance.reply()
  if (reply === 'yes') return accept(idle, newest)
  if (reply === 'no' || reply === 'stop') return refuseNumbers(idle, [newest])
  return urgent(idle, [askAgainByNumber(newest, context)])
}

function askAgainByNumber({ person, alert }: Told, { t }: Context): TextMessage {
  return say(t('alert.number-ask', { name: nameOf({ person, say: t }) }), [
    [choice('conozco', alert, t('alert.choice-know'))],
    [choice('ajeno', alert, t('alert.choice-unknown'))],
  ])
}

/** From this yes on they are a contact like any other, and are told everything. */
export function accept(context: Context, { contact, person, ended }: Told): Turn {
  const { inbound, t } = context
  const lines = [
    t('invite.joined', { person: person.name }),
    ...(ended ? ['', t('alert.answer-closed')] : []),
  ]
  return urgent(
    context,
    [say(lines.join('\n'))],
    [
      {
        do: 'contact',
        contact: contact.id,
        command: { do: 'accept', address: inbound.from, language: context.language, seen: true },
      },
      {
        do: 'tell',
        to: person.address,
        group: false,
        language: person.language,
        message: say(words(person.language)('invite.told-joined', { name: contact.name })),
      },
    ],
  )
}

/** They hear nothing more of those who gave us their number. */
export function refuseNumbers(context: Context, told: readonly Told[]): Turn {
  const { language, t } = context
  const names = list(language, [...new Set(told.map(({ person }) => sanitizeName(person.name)))])
  return urgent(context, [say(t('alert.number-declined', { names }))], refusals(told))
}

/** Effects when this chat does not want to be told by those who gave us its number. */
export function refusals(told: readonly Told[]): readonly Effect[] {
  const contacts = new Set(told.map(one => one.contact.id))
  return [...contacts].map(contact => ({ do: 'contact', contact, command: { do: 'decline' } }))
}

/** BAJA from a chat that never accepted anything: nobody tells it anything again. */
export function leaveNumbers(context: Context): Turn {
  return refuseNumbers(context, context.told)
}
