import { choice } from '../../domain/messaging/alert-choices.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { list } from '../../locales/formats.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { words } from '../../locales/words.ts'
import { nameOf } from '../../notices/phrases.ts'
import { replyOf } from '../../understanding/replies.ts'
import { plainSay, silence, urgent } from '../alert/panic.ts'
import { registered } from '../reply.ts'
import { isFree, next, type State } from '../state.ts'
import type { Context, Effect, Told, Turn } from '../turn.ts'

/**
 * Answers the tap of somebody who was told of the alert `of` at their number alone. From the first yes on they are
 * a contact like any other, and are told everything; after a no they hear nothing more.
 */
export function acquainted(
  state: State,
  inbound: Inbound,
  context: Context,
  { of, knows }: { readonly of: string; readonly knows: boolean },
): Turn {
  const told = context.told.find(one => one.alert === of)
  if (told === undefined) return late(state, context)
  return knows ? accept(state, inbound, context, told) : refuse(state, context, [told])
}

/** A tap that comes a second time, or after everything was erased. */
function late(state: State, context: Context): Turn {
  if (context.relatives.length > 0) return silence(state)
  return urgent(state, [plainSay(words(context.language)('alert.answer-closed'))])
}

/**
 * What somebody writes, in words, who was told of an alert at their number alone: yes, no, or anything else, after
 * which they are asked again. Undefined if nobody told them, or if they have a button of their own.
 */
export function heardByNumber(
  state: State,
  inbound: Inbound,
  context: Context,
  text: string,
): Turn | undefined {
  const [newest] = context.told
  // An invite that was opened and left is an older question than the alert, and may have expired.
  if (newest === undefined || !isFree(state) || registered(context) !== undefined) return undefined
  const idle = next(state, { at: 'idle' })
  const reply = replyOf(text)
  if (reply === 'yes') return accept(idle, inbound, context, newest)
  if (reply === 'no' || reply === 'stop') return refuse(idle, context, [newest])
  return urgent(idle, [question(newest, context)])
}

function question({ person, alert }: Told, { language }: Context): TextMessage {
  const say = words(language)
  return {
    kind: 'text',
    text: say('alert.number-ask', { name: nameOf({ person, say }) }),
    choices: [
      [choice('conozco', alert, say('alert.choice-know'))],
      [choice('ajeno', alert, say('alert.choice-unknown'))],
    ],
  }
}

function accept(state: State, inbound: Inbound, context: Context, { contact, person, ended }: Told): Turn {
  const say = words(context.language)
  const lines = [
    say('invite.joined', { person: person.name }),
    ...(ended ? ['', say('alert.answer-closed')] : []),
  ]
  return urgent(
    state,
    [plainSay(lines.join('\n'))],
    [
      { do: 'join', contact: contact.id, address: inbound.from, language: context.language, seen: true },
      {
        do: 'tell',
        to: person.address,
        group: false,
        language: person.language,
        message: plainSay(words(person.language)('invite.told-joined', { name: contact.name })),
      },
    ],
  )
}

function refuse(state: State, context: Context, told: readonly Told[]): Turn {
  const { language } = context
  const names = list(language, [...new Set(told.map(({ person }) => sanitizeName(person.name)))])
  return urgent(state, [plainSay(words(language)('alert.number-declined', { names }))], refusals(told))
}

/** What follows when this chat does not want to be told by those who gave us its number. */
export function refusals(told: readonly Told[]): readonly Effect[] {
  const contacts = new Set(told.map(one => one.contact.id))
  return [...contacts].map(contact => ({ do: 'decline', contact }))
}

/** BAJA from a chat that never accepted anything: nobody tells it anything again. */
export function leaveNumbers(state: State, context: Context): Turn {
  return refuse(state, context, context.told)
}
