import { isLive } from '../../domain/alert/alert.ts'
import { mayHear } from '../../domain/alert/authority.ts'
import type { ContactId, Instant } from '../../domain/ids.ts'
import { isLabelOf } from '../../domain/messaging/bare-words.ts'
import { choice, label } from '../../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../../domain/messaging/message.ts'
import { confirmArgument } from '../../domain/people/acceptance.ts'
import type { ContactNaming } from '../../domain/people/contact-lifecycle.ts'
import { type Contact, INVITE_LIFE, type Person } from '../../domain/people/person.ts'
import { type PhraseKey, words } from '../../locales/words.ts'
import { type Context, interrupting, registered, resumed } from '../context.ts'
import { type Question, storedText } from '../question.ts'
import { consentFirst } from '../registration/register.ts'
import { answer, say } from '../reply.ts'
import { type TapQuestion, tapQuestion } from '../tap-life.ts'
import type { Effect, Turn } from '../turn.ts'
import { askAgainWho, confirming, isUnconfirmed } from './confirm-contact.ts'
import { forward } from './forward.ts'
import { entry, unmuting } from './muted.ts'

/** `/familia`: everybody by name with where they stand, never a number. */
export function showFamily(context: Context): Turn {
  const { t } = context
  if (registered(context) === undefined) return consentFirst(context)
  const add = choice('go', 'add', t('family.choice-add'))
  if (context.contacts.length === 0) return answer(context, say(t('family.empty'), [[add]]))
  const lines = context.contacts.flatMap(one => entry(one, 'family.line', standing(one, context), context))
  const rows = context.contacts.map((one): readonly Choice[] => [choice('contact', one.id, label(one.name))])
  return answer(context, say([t('family.title'), ...lines].join('\n'), [...rows, [add]]))
}

/** One contact, with what can be done about them. */
export function showContact(context: Context, contact: Contact): Turn {
  return answer(context, detail(contact, context))
}

/**
 * A new link for a contact, which also brings back one who declined or left; the earlier link dies. For one whom we cannot
 * reach any more a new entry is added, which takes the place of the old one once the person confirmed who it is.
 */
export function relink(context: Context, contact: Contact): Turn {
  const { t } = context
  const person = registered(context)
  if (person === undefined) return gone(context)
  const { name } = contact
  if (contact.state === 'accepted' && contact.unreachableSince === undefined) {
    return answer(context, say(t('family.already-accepted', { name })))
  }
  const code = context.ids.code()
  const successor = context.contacts.find(one => one.replaces === contact.id)
  const entry = contact.state === 'accepted' ? successor : contact
  const added = entry === undefined ? successorOf(contact, context) : undefined
  const invited = entry?.id ?? added?.id ?? contact.id
  return answer(
    context,
    [say(t('family.renewed', { name })), forward(contact, person, code, context)],
    [
      added === undefined
        ? { do: 'contact', contact: invited, command: { do: 'invite' } }
        : { do: 'contact', contact: added.id, command: { do: 'add', as: added } },
      { do: 'invite', contact: invited, code },
    ],
  )
}

function successorOf({ id, person, name, language, phone }: Contact, { ids }: Context): ContactNaming {
  return { id: ids.contact(), person, name, language, replaces: id, ...(phone !== undefined && { phone }) }
}

/** Asks once before a contact is removed. */
export function askRemove(context: Context, contact: Contact): Turn {
  const { t } = context
  return answer(
    interrupting(context, { at: 'remove', contact: contact.id }),
    say(t(ASKS_REMOVE[stillHears(context, contact)], { name: contact.name }), [
      [choice('remove-yes', contact.id, t('family.choice-remove-yes'))],
      [choice('contact', contact.id, t('family.choice-remove-no'))],
    ]),
  )
}

/** Asks again after a yes alone, and says that it takes more. */
function askRemoveByTap(context: Context, contact: Contact): Turn {
  const { t } = context
  const turn = askRemove(context, contact)
  const how = say(t('family.remove-by-tap', { choice: t('family.choice-remove-yes') }))
  return { ...turn, say: [how, ...turn.say] }
}

/** Whether a contact is to be removed: that takes the tap. */
export const removeQuestion: Question = {
  name: 'remove',
  waits: ['remove'],
  read: (_, stored) => {
    const contact = storedText(stored, 'contact')
    return contact === undefined ? { at: 'idle' } : { at: 'remove', contact: contact as ContactId }
  },
  again: context => ofRemoved(context, askRemove),
  takeLabel: (context, text) =>
    isLabelOf(text, context.t('family.choice-remove-yes')) ? ofRemoved(context, takeRemove) : undefined,
  agree: (context, agrees) => ofRemoved(context, agrees ? askRemoveByTap : keepListed),
}

function ofRemoved(context: Context, then: (context: Context, contact: Contact) => Turn): Turn {
  const { state, contacts } = context
  const contact = contacts.find(({ id }) => state.at === 'remove' && id === state.contact)
  return contact ? then(context, contact) : gone(resumed(context))
}

function keepListed(context: Context, contact: Contact): Turn {
  return answer(resumed(context), detail(contact, context))
}

/**
 * The question whose yes removes. The no to whether it is they who accepted is the same tap, and counts for the acceptance alone that its message
 * showed: after another one, or in a message of before taps said which, it is asked anew.
 */
export function removeAsked(context: Context, contact: Contact, of: string): TapQuestion | undefined {
  const isWaiting = isUnconfirmed(contact)
  if (isWaiting && confirmArgument(contact) === of) return undefined
  const { id } = contact
  const late = () => (isWaiting ? askedWhoLate(context, contact, of === id) : removeLate(context, contact))
  const question = tapQuestion(context, { at: 'remove', contact: id }, late)
  return { ...question, isOpen: question.isOpen && of === id, onlyOpen: true }
}

/** It is asked anew who accepted; behind a yes to {@link askRemove}, whose time is over, that is said first. */
function askedWhoLate(context: Context, contact: Contact, isOfRemoval: boolean): Turn {
  const asked = askAgainWho(context, contact)
  if (!isOfRemoval) return asked
  return { ...asked, say: [say(context.t('family.remove-late', { name: contact.name })), ...asked.say] }
}

function removeLate(context: Context, { id, name }: Contact): Turn {
  const { t } = context
  const again = choice('remove', id, t('family.choice-remove'))
  return answer(context, say(t('family.remove-late', { name }), [[again]]))
}

/** A yes to {@link askRemove}, or a no to whether it is they who accepted. */
export function takeRemove(context: Context, contact: Contact): Turn {
  const { state } = context
  return remove(state.at === 'remove' && state.contact === contact.id ? resumed(context) : context, contact)
}

/** Removes a contact, and tells them if they had accepted; both hear it if an alert is under way that was told to them. */
function remove(context: Context, contact: Contact): Turn {
  const { t } = context
  const person = registered(context)
  if (person === undefined) return gone(context)
  const { name } = contact
  const removed = t(TELLS_REMOVED[stillHears(context, contact)], { name })
  return answer(context, say(removed, [[choice('go', 'family', t('family.choice-list'))]]), [
    { do: 'contact', contact: contact.id, command: { do: 'remove' } },
    ...farewell(context, contact, person),
  ])
}

function farewell(context: Context, contact: Contact, { name: person }: Person): readonly Effect[] {
  const { address: to, state, language } = contact
  if (state !== 'accepted' || to === undefined) return []
  const theirs = words(language)
  const text = theirs(TELLS_THEM[stillHears(context, contact)], { person })
  return [{ do: 'tell', to, group: false, language, message: say(text) }]
}

/** The things that a contact still hears once they are removed: how the alert ends, all of it as the desk that their own chat is, or nothing. */
type StillHears = 'nothing' | 'end' | 'desk'

const ASKS_REMOVE = {
  nothing: 'family.remove',
  end: 'family.remove-alert',
  desk: 'family.remove-desk',
} as const
const TELLS_REMOVED = {
  nothing: 'family.removed',
  end: 'family.removed-alert',
  desk: 'family.removed-desk',
} as const

const TELLS_THEM = {
  nothing: 'invite.told-removed',
  end: 'invite.told-removed-alert',
  desk: 'invite.told-removed-desk',
} as const

function stillHears(context: Context, contact: Contact): StillHears {
  if (context.deskContacts?.includes(contact.id)) return 'desk'
  return isToldNow(context, contact) ? 'end' : 'nothing'
}

/** True if an alert, and no drill, is under way that was told to this contact: they still hear how it ends. */
function isToldNow({ alert: live }: Context, { id }: Contact): boolean {
  if (live === undefined || !isLive(live.alert) || live.alert.drill) return false
  return live.recipients.some(one => one.contact === id && mayHear(one, live.alert, 'end'))
}

/** A contact as they stand, with what can be done about them. */
export function detail(contact: Contact, context: Context): TextMessage {
  const { t } = context
  const linkable = contact.state !== 'accepted' || contact.unreachableSince !== undefined
  return say(entry(contact, 'family.detail', standing(contact, context), context).join('\n'), [
    ...(isUnconfirmed(contact) ? [confirming(contact, t)] : []),
    ...(linkable ? [[choice('relink', contact.id, t('family.choice-relink'))]] : []),
    ...unmuting(contact, t),
    [choice('remove', contact.id, t('family.choice-remove'))],
    [choice('go', 'family', t('family.choice-list'))],
  ])
}

function standing(contact: Contact, context: Context): string {
  return context.t(standingKey(contact, context.now))
}

function standingKey(contact: Contact, now: Instant): PhraseKey & `family.state-${string}` {
  if (contact.state === 'accepted' && contact.unreachableSince !== undefined)
    return 'family.state-unreachable'
  if (isUnconfirmed(contact)) return 'family.state-unconfirmed'
  if (contact.state === 'invited' && contact.invitedAt + INVITE_LIFE <= now) return 'family.state-expired'
  return `family.state-${contact.state}`
}

/** The contact that a tap names is none of the person's any more. */
export function gone(context: Context): Turn {
  const { t } = context
  return answer(context, say(t('family.gone'), [[choice('go', 'family', t('family.choice-list'))]]))
}
