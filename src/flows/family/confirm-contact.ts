import { type Instant, later } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../../domain/messaging/message.ts'
import { confirmArgument, confirmChoice } from '../../domain/people/acceptance.ts'
import type { Contact, Person } from '../../domain/people/person.ts'
import { type Words, words } from '../../locales/words.ts'
import type { Context } from '../context.ts'
import { answer, say, urgent } from '../reply.ts'
import { ANSWER_LIMIT } from '../state.ts'
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
  const saidYes = { ...contact, address: context.inbound.from, shown: shownAs(context) }
  return {
    do: 'tell',
    to: person.address,
    group: false,
    language: person.language,
    message: whoItIs(saidYes, how, t),
  }
}

/** Asks anew who said yes, as their network shows them now; after a tap or words that may mean another chat. */
export function askAgainWho(context: Context, contact: Contact): Turn {
  const how = contact.state === 'accepted' ? 'link' : 'number'
  return answer(context, whoItIs(contact, how, context.t))
}

function whoItIs(contact: Contact, how: 'link' | 'number', t: Words): TextMessage {
  const { name, shown } = contact
  const told =
    shown &&
    t(how === 'link' ? 'invite.told-accepted' : 'invite.told-claimed', { name, shown: describe(shown, t) })
  const lines = [...(told === undefined ? [] : [told]), t('invite.ask-who', { name })]
  return say(lines.join('\n'), whoRows(contact, t))
}

/** The choices under the question whether a contact is whom the person means. */
export function whoRows(contact: Contact, t: Words): readonly (readonly Choice[])[] {
  return [
    confirming(contact, t),
    [choice('remove-yes', confirmArgument(contact), t('invite.choice-not-them'))],
  ]
}

/** True if somebody said yes of whom the person has not said that it is they. */
export function isUnconfirmed({ state, address, confirmedAt }: Contact): boolean {
  const saidYes = state === 'accepted' || (state === 'invited' && address !== undefined)
  return saidYes && confirmedAt === undefined
}

/** True for whoever the person said to be whom they mean less than ten minutes ago, and may have been wrong. */
export function isConfirmedLately({ confirmedAt }: Contact, now: Instant): boolean {
  return confirmedAt !== undefined && now <= later(confirmedAt, ANSWER_LIMIT)
}

/** The row of choices with which the person says that a contact is whom they mean. */
export function confirming({ id, name, address }: Contact, t: Words) {
  return [confirmChoice({ id, address }, t('invite.choice-thats-them', { name }))]
}

/**
 * A tap that confirms. It counts for the acceptance alone that its message showed: after another one, or in a message of before taps
 * said which, the person is asked anew. Else an old tap would have whoever found the link learn their place.
 */
export function takeConfirm(context: Context, contact: Contact, of: string): Turn {
  const isMeant = confirmArgument(contact) === of
  return isMeant || !isUnconfirmed(contact) ? confirmContact(context, contact) : askAgainWho(context, contact)
}

/**
 * The person says that whoever said yes is whom they mean. From now on the contact is told places, too; in an alert that
 * is under way, at once. Before the tap somebody at a bare number was no contact, and hears now that they are one.
 */
export function confirmContact(context: Context, contact: Contact): Turn {
  const { t, person } = context
  if (person === undefined) return urgent(context, [say(t('family.gone'))])
  const { name, address, state, language } = contact
  if (state === 'left') return goneSince(context, contact)
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
      { do: 'contact', contact: contact.id, command: { do: 'confirm', at: address } },
    ],
  )
}

/** A contact who left hears of nothing, however often it is said that it is they: a new link brings them back. */
function goneSince(context: Context, { id, name }: Contact): Turn {
  const { t } = context
  return urgent(context, [
    say(t('family.left-since', { name }), [[choice('relink', id, t('family.choice-relink'))]]),
  ])
}
