import { choice } from '../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { list } from '../../locales/formats.ts'
import { words } from '../../locales/words.ts'
import { nameForStrangers } from '../../notices/phrases.ts'
import { awaiting, type Context, registered, type Told, wordsOf } from '../context.ts'
import { say, silence, urgent } from '../reply.ts'
import { isFree } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { askWhoItIs } from './confirm-contact.ts'
import { shownAs } from './shown.ts'

/** A tap that comes a second time, or after everything was erased. */
export function toldNoMore(context: Context): Turn {
  if (context.relatives.length > 0) return silence(context)
  return urgent(context, [say(context.t('alert.answer-closed'))])
}

/**
 * Hears the words of somebody who was told of an alert at their number alone: yes, no, or anything else, after
 * which they are asked again while that alert is live. Who may not have read it has answered nothing yet, and reads it now. Undefined if nobody
 * told them, or if they have a button of their own.
 */
export function heardByNumber(context: Context): Turn | undefined {
  const reply = context.utterance.reply()
  const wantsNone = reply === 'stop' || context.utterance.declinesOffer()
  const refuses = reply === 'no' || wantsNone
  const told = context.told.filter(({ ended, untaken }) => !ended || untaken === undefined)
  const [last] = told
  const newest = told.find(({ ended }) => !ended) ?? (refuses || reply === 'yes' ? last : undefined)
  // An invite that was opened and left is an older question than the alert, and may have expired.
  if (
    wordsOf(context) === undefined ||
    newest === undefined ||
    !isFree(context.state) ||
    registered(context) !== undefined
  )
    return undefined
  const idle = awaiting(context, { at: 'idle' })
  if (newest.untaken !== undefined && !wantsNone)
    return urgent(idle, [], [{ do: 'show-alert', alert: newest.alert, recipient: newest.untaken }])
  if (reply === 'yes') return accept(idle, newest)
  if (refuses) return refuseNumbers(idle, [newest])
  return urgent(idle, [isClaimed(newest) ? unheardYet(newest, context) : askAgainByNumber(newest, context)])
}

function askAgainByNumber({ person, alert }: Told, { t }: Context): TextMessage {
  return say(t('alert.number-ask', { name: nameForStrangers({ person, say: t }) }), [
    [choice('conozco', alert, t('alert.choice-know'))],
    [choice('ajeno', alert, t('alert.choice-unknown'))],
  ])
}

/** True once somebody there said yes, while the person has not confirmed who it is. */
function isClaimed({ contact }: Told): boolean {
  return contact.address !== undefined && contact.state !== 'accepted'
}

function unheardYet({ person }: Told, { t }: Context): TextMessage {
  const name = nameForStrangers({ person, say: t })
  return say([t('alert.number-waits', { name }), t('alert.number-unheard')].join('\n'))
}

/** The person is asked whether it is whom they mean: it is by their tap alone that somebody at a number becomes a contact. */
export function accept(context: Context, told: Told): Turn {
  const { inbound, language, t } = context
  const { contact, person, ended } = told
  const name = nameForStrangers({ person, say: t })
  if (ended) return urgent(context, [say(t('alert.number-closed', { name }))])
  if (contact.state === 'accepted') return urgent(context, [say(t('alert.number-taken', { name }))])
  if (contact.address !== undefined) return urgent(context, [say(t('alert.number-waits', { name }))])
  return urgent(
    context,
    [say(t('alert.number-claimed', { name }))],
    [
      {
        do: 'contact',
        contact: contact.id,
        command: { do: 'claim', address: inbound.from, language, shown: shownAs(context) },
      },
      askWhoItIs(context, told, 'number'),
    ],
  )
}

/** They hear nothing more of those who gave us their number. */
export function refuseNumbers(context: Context, told: readonly Told[]): Turn {
  const { language, t } = context
  const names = list(language, [...new Set(told.map(({ person }) => nameForStrangers({ person, say: t })))])
  const news = told.filter(({ contact }) => contact.state !== 'declined').map(tellRefused)
  return urgent(context, [say(t('alert.number-declined', { names }))], [...refusals(context, told), ...news])
}

/** The person reads once that whoever has this number wants no alerts: it may not be the one of whom they think. */
function tellRefused({ contact, person }: Told): Effect {
  const text = words(person.language)('alert.number-refused', { name: contact.name })
  return { do: 'tell', to: person.address, group: false, language: person.language, message: say(text) }
}

/**
 * Effects when this chat does not want to be told by those who gave us its number: the number is remembered, since the
 * contact may be removed and added again, or be named by somebody else.
 */
export function refusals({ inbound: { from: at } }: Context, told: readonly Told[]): readonly Effect[] {
  const contacts = new Map(told.map(({ contact }) => [contact.id, contact]))
  return [...contacts.values()].flatMap(({ id, phone }): readonly Effect[] => [
    { do: 'contact', contact: id, command: { do: 'decline', at } },
    ...(phone === undefined ? [] : [{ do: 'suppress', number: phone } as const]),
  ])
}

/** BAJA from a chat that never accepted anything: nobody tells it anything again. */
export function leaveNumbers(context: Context): Turn {
  return refuseNumbers(context, context.told)
}
