import { isLive } from '../../domain/alert/alert.ts'
import { choice } from '../../domain/messaging/alert-choices.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { phone } from '../../locales/formats.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { words } from '../../locales/words.ts'
import { folioOf, nameOf, sceneOf, taken, textOf } from '../../notices/phrases.ts'
import { label } from '../reply.ts'
import type { State } from '../state.ts'
import type { Context, Effect, Relative, Turn } from '../turn.ts'
import { plainSay, urgent } from './panic.ts'
import { newAlert } from './route-alert.ts'

/** What stands for a contact's id in the tap for somebody who is nobody's here. */
const SOMEONE_ELSE = 'otra'

/** Answers a report that somebody else was taken: for whom, or, to nobody's relative, how to look for them. */
export function forWhom(state: State, context: Context): Turn {
  if (context.relatives.length === 0) return urgent(state, search(context))
  return urgent(state, [question(context, 'alert.for-whom', SOMEONE_ELSE)])
}

/** Asks a relative in the middle of somebody's alert whether they mean that one, or need help themselves. */
export function forWhomOrMe(state: State, context: Context): Turn {
  return urgent(state, [question(context, 'alert.for-whom-or-me', 'yo')])
}

function question(
  { relatives: kin, language }: Context,
  key: 'alert.for-whom' | 'alert.for-whom-or-me',
  last: typeof SOMEONE_ELSE | 'yo',
): Message {
  const say = words(language)
  const end =
    last === 'yo'
      ? choice('yo', '', say('alert.choice-me'))
      : choice('por', SOMEONE_ELSE, say('alert.choice-other'))
  return {
    kind: 'text',
    text: say(key),
    choices: [
      ...kin.map(one => [choice('por', one.contact.id, label(nameOf({ person: one.person, say })))]),
      [end],
    ],
  }
}

/** Answers the tap that says for whom: raises their alert, or tells how it stands if there is one. */
export function forChosen(state: State, context: Context, of: string): Turn {
  if (of === SOMEONE_ELSE) return urgent(state, search(context))
  const kin = context.relatives.find(one => one.contact.id === of)
  if (kin === undefined) return urgent(state, [plainSay(words(context.language)('alert.for-lost'))])
  const standing = kin.alert?.alert
  if (standing === undefined || standing.drill || standing.state === 'closed')
    return raiseFor(state, context, kin)
  return isLive(standing) ? alreadyOpen(state, context, kin) : pending(state, context, kin)
}

/** The reporter knows already, so that counts as their answer. */
function raiseFor(state: State, context: Context, { contact, person, alert: drill }: Relative): Turn {
  const say = words(context.language)
  const alert = newAlert(context, person, { state: 'open', reporter: contact.name })
  const effects: Effect[] = [
    { do: 'raise', alert },
    { do: 'answer', alert: alert.id, contact: contact.id, answer: 'received' },
  ]
  if (drill?.alert.drill) effects.unshift({ do: 'close', alert: drill.alert.id, outcome: 'cancelled' })
  const opened = say('alert.for-raised', { name: sanitizeName(person.name) })
  return urgent(state, [plainSay(textOf([opened, '', searchText(context)]))], effects)
}

function alreadyOpen(state: State, context: Context, { contact, person, alert: known }: Relative): Turn {
  if (known === undefined) return raiseFor(state, context, { contact, person })
  const say = words(context.language)
  const { alert, recipients } = known
  const mine = recipients.find(one => one.contact === contact.id)
  const taking = taken(sceneOf(known, context.directory, context.language, context.now))
  const text = textOf([
    say('alert.for-open', { name: sanitizeName(person.name), folio: folioOf({ alert }) }),
    taking ? say('alert.for-attended', taking) : undefined,
    recipients.some(one => one.answer !== undefined) ? undefined : say('alert.for-nobody-yet'),
    '',
    searchText(context),
  ])
  const effect: Effect = { do: 'answer', alert: alert.id, contact: contact.id, answer: 'received' }
  return urgent(state, [plainSay(text)], mine === undefined || mine.answer !== undefined ? [] : [effect])
}

/**
 * The person's own alert waits for their yes or no, and may hold a place: a contact must not be able to let it
 * out. It leaves by itself, or the person says that nothing happened.
 */
function pending(state: State, { language }: Context, { person }: Relative): Turn {
  const text = words(language)('alert.for-pending', { name: sanitizeName(person.name) })
  return urgent(state, [plainSay(text)])
}

function searchText({ language, directory }: Context): string {
  return words(language)('alert.search', { phone: phone(directory.ciam.number) })
}

/** How to look for somebody who was taken; whoever has a button of their own may have meant themselves. */
function search(context: Context): readonly Message[] {
  const say = words(context.language)
  const text = searchText(context)
  if (context.person?.consentedAt === undefined) return [plainSay(text)]
  return [
    {
      kind: 'text',
      text: textOf([text, '', say('alert.search-me')]),
      choices: [[choice('yo', '', say('alert.choice-me'))]],
    },
  ]
}
