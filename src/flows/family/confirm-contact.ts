import type { ContactId } from '../../domain/ids.ts'
import { choice, label } from '../../domain/messaging/callback-id.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import type { Contact, Person } from '../../domain/people/person.ts'
import { type Words, words } from '../../locales/words.ts'
import { choiceIn } from '../../understanding/choices.ts'
import { type Context, interrupting, resumed, wordsOf } from '../context.ts'
import { isShortAnswer } from '../overtaken.ts'
import { type Question, storedText } from '../question.ts'
import { answer, say, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'
import { describe, shownAs } from './shown.ts'

/**
 * Tells the person who said yes, as their network shows them, and asks whether it is whom they mean: a name typed by the
 * person says nothing of who holds the other phone. `how` is the way in which they came.
 */
export function askWhoItIs(
  context: Context,
  { contact, person }: { readonly contact: Contact; readonly person: Person },
  how: 'link' | 'number',
): Effect {
  const t = words(person.language)
  const { name } = contact
  const shown = describe(shownAs(context.inbound), t)
  const told = t(how === 'link' ? 'invite.told-accepted' : 'invite.told-claimed', { name, shown })
  return {
    do: 'tell',
    to: person.address,
    group: false,
    language: person.language,
    message: say([told, t('invite.ask-who', { name })].join('\n'), rowsFor(contact, t)),
  }
}

function rowsFor(contact: Contact, t: Words): readonly (readonly Choice[])[] {
  return [confirming(contact, t), [choice('remove-yes', contact.id, t('invite.choice-not-them'))]]
}

/**
 * Takes words in answer to {@link askWhoItIs} while nothing else waits for an answer. A label typed whole is the tap; a bare yes or
 * no may be meant for anything, and lets somebody learn places: it has the question asked here.
 */
export function heardWhoItIs(context: Context): Turn | undefined {
  const { state, utterance, contacts, t } = context
  const words = state.at === 'idle' || state.at === 'who-accepted' ? wordsOf(context) : undefined
  const waiting = contacts.filter(isUnconfirmed)
  const newest = waiting.at(-1)
  if (words === undefined || newest === undefined) return undefined
  const named = waiting.find(contact => choiceIn(words, confirming(contact, t)))
  if (named) return confirmContact(context, named)
  return isShortAnswer(utterance) || choiceIn(words, rowsFor(newest, t).flat())
    ? askWhoAccepted(context, newest)
    : undefined
}

/** Whether whoever said yes is whom the person means, once their answer to it was too short to be sure of. */
export const whoAcceptedQuestion: Question = {
  name: 'who-accepted',
  waits: ['who-accepted'],
  read: (_, stored) => {
    const contact = storedText(stored, 'contact')
    return contact === undefined ? { at: 'idle' } : { at: 'who-accepted', contact: contact as ContactId }
  },
  again: context => ofAsked(context, askWhoAccepted),
  agree: (context, agrees) => ofAsked(context, agrees ? confirmAsked : askWhoAccepted),
}

function ofAsked(context: Context, then: (context: Context, contact: Contact) => Turn): Turn {
  const { state, contacts } = context
  const contact = contacts.find(({ id }) => state.at === 'who-accepted' && id === state.contact)
  return contact ? then(context, contact) : answer(resumed(context), say(context.t('family.gone')))
}

function confirmAsked(context: Context, contact: Contact): Turn {
  return confirmContact(resumed(context), contact)
}

function askWhoAccepted(context: Context, contact: Contact): Turn {
  const { t } = context
  return answer(
    interrupting(context, { at: 'who-accepted', contact: contact.id }),
    say(t('invite.ask-who', { name: contact.name }), rowsFor(contact, t)),
  )
}

/** True if somebody said yes of whom the person has not said that it is they. */
export function isUnconfirmed({ state, address, confirmedAt }: Contact): boolean {
  const saidYes = state === 'accepted' || (state === 'invited' && address !== undefined)
  return saidYes && confirmedAt === undefined
}

/** The row of choices with which the person says that a contact is whom they mean. */
export function confirming({ id, name }: Contact, t: Words) {
  return [choice('confirm', id, label(t('invite.choice-thats-them', { name })))]
}

/**
 * The person says that whoever said yes is whom they mean. From now on the contact is told places, too; in an alert that
 * is under way, at once. Before the tap somebody at a bare number was no contact, and hears now that they are one.
 */
export function confirmContact(context: Context, contact: Contact): Turn {
  const { t, person } = context
  if (person === undefined) return urgent(context, [say(t('family.gone'))])
  const { name, address, state, language } = contact
  if (contact.confirmedAt !== undefined) return urgent(context, [say(t('family.confirmed', { name }))])
  if (address === undefined) return urgent(context, [say(t('family.not-yet', { name }))])
  const drill = [[choice('go', 'drill', t('register.choice-drill'))]]
  const joined = words(language)('invite.joined', { person: person.name })
  return urgent(
    context,
    [say(t('family.confirmed', { name }), context.alert ? [] : drill)],
    [
      ...(state === 'accepted'
        ? []
        : [{ do: 'tell', to: address, group: false, language, message: say(joined) } as const]),
      { do: 'contact', contact: contact.id, command: { do: 'confirm' } },
    ],
  )
}
