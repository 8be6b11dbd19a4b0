import { isLive } from '../../domain/alert/alert.ts'
import { mayHear } from '../../domain/alert/authority.ts'
import type { Instant } from '../../domain/ids.ts'
import { bareWords } from '../../domain/messaging/bare-words.ts'
import { choice, label } from '../../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../../domain/messaging/message.ts'
import { type Naming, newContact } from '../../domain/people/contact-lifecycle.ts'
import { type Contact, INVITE_LIFE, MOST_CONTACTS, type Person } from '../../domain/people/person.ts'
import { maskedPhone } from '../../locales/formats.ts'
import { type PhraseKey, words } from '../../locales/words.ts'
import { phoneNumberIn } from '../../understanding/contacts.ts'
import { awaiting, type Context, registered } from '../context.ts'
import { type Question, storedOccasion, storedText } from '../question.ts'
import { consentFirst, givenName } from '../registration/register.ts'
import { answer, proceed, say } from '../reply.ts'
import type { Occasion } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { confirming, isUnconfirmed } from './confirm-contact.ts'

/** `/familia`: everybody by name with where they stand, never a number. */
export function showFamily(context: Context): Turn {
  const { t } = context
  if (registered(context) === undefined) return consentFirst(context)
  const add = choice('go', 'add', t('family.choice-add'))
  if (context.contacts.length === 0) return answer(context, say(t('family.empty'), [[add]]))
  const lines = context.contacts.map(one =>
    t('family.line', { name: one.name, state: standing(one, context) }),
  )
  const rows = context.contacts.map((one): readonly Choice[] => [choice('contact', one.id, label(one.name))])
  return answer(context, say([t('family.title'), ...lines].join('\n'), [...rows, [add]]))
}

/** Asks whom to add, unless the list is full. */
export function askContact(context: Context): Turn {
  const { t } = context
  if (registered(context) === undefined) return consentFirst(context)
  if (isFull(context)) return answer(context, say(fullText(context)))
  return answer(
    awaiting(context, { at: 'contact', occasion: 'menu' }),
    say(t('family.question'), [[choice('go', 'family', t('family.choice-list'))]]),
  )
}

/** Whom to tell: a contact card, or a name with or without a number; then the name of a number that came alone. */
export const contactQuestion: Question = {
  name: 'contact',
  waits: ['contact', 'contact-name'],
  read: (at, stored) => {
    const [occasion, phone] = [storedOccasion(stored), storedText(stored, 'phone')]
    return at === 'contact-name' && phone !== undefined
      ? { at, occasion, phone }
      : { at: 'contact', occasion }
  },
  ask: askContactStep,
  takeText: (context, text) =>
    context.state.at === 'contact-name'
      ? takeContactName(context, text, context.state.phone)
      : takeContactText(context),
}

function askContactStep(context: Context, heading: string): Turn {
  const { t } = context
  return answer(
    awaiting(context, { at: 'contact', occasion: 'register' }),
    say(`${heading}\n${t('family.question')}`, [
      [
        choice('back', 'contact', t('register.choice-back')),
        choice('skip', 'contact', t('register.choice-skip')),
      ],
    ]),
  )
}

/** Takes the answer to "¿a quién aviso?": a name and a number, a name, or a number alone. */
function takeContactText(context: Context): Turn {
  const { t } = context
  const { number, who } = context.utterance.contact()
  if (number !== undefined && who === '') return askWhose(context, number)
  const name = givenName(who)
  if (name === undefined) return answer(context, say(t('family.again')))
  return add(context, name, number)
}

/** The name that belongs to a number which came alone. */
function takeContactName(context: Context, text: string, phone: string): Turn {
  const name = givenName(text)
  if (name === undefined) return askWhose(context, phone)
  return add(context, name, phone)
}

/** A contact card, sent in answer to the question or at any other time. */
export function heardCard(context: Context): Turn | undefined {
  const { t, inbound: card } = context
  if (card.kind !== 'contact') return undefined
  if (registered(context) === undefined) return consentFirst(context)
  if (card.own) return answer(context, say(t('family.own')))
  const name = givenName(card.name)
  const number = phoneNumberIn(card.phone ?? '')
  if (name !== undefined) return add(context, name, number)
  return number ? askWhose(context, number) : answer(context, say(t('family.again')))
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

function successorOf({ id, person, name, language, phone }: Contact, { ids }: Context): Naming {
  return { id: ids.contact(), person, name, language, replaces: id, ...(phone !== undefined && { phone }) }
}

/** Asks once before a contact is removed. */
export function askRemove(context: Context, contact: Contact): Turn {
  const { t } = context
  return answer(
    context,
    say(t(isToldNow(context, contact) ? 'family.remove-alert' : 'family.remove', { name: contact.name }), [
      [choice('remove-yes', contact.id, t('family.choice-remove-yes'))],
      [choice('contact', contact.id, t('family.choice-remove-no'))],
    ]),
  )
}

/** Removes a contact, and tells them if they had accepted; both hear it if an alert is under way that was told to them. */
export function remove(context: Context, contact: Contact): Turn {
  const { t } = context
  const person = registered(context)
  if (person === undefined) return gone(context)
  const { name } = contact
  const removed = t(isToldNow(context, contact) ? 'family.removed-alert' : 'family.removed', { name })
  return answer(context, say(removed, [[choice('go', 'family', t('family.choice-list'))]]), [
    { do: 'contact', contact: contact.id, command: { do: 'remove' } },
    ...farewell(context, contact, person),
  ])
}

function farewell(context: Context, contact: Contact, { name: person }: Person): readonly Effect[] {
  const { address: to, state, language } = contact
  if (state !== 'accepted' || to === undefined) return []
  const theirs = words(language)
  const text = theirs(isToldNow(context, contact) ? 'invite.told-removed-alert' : 'invite.told-removed', {
    person,
  })
  return [{ do: 'tell', to, group: false, language, message: say(text) }]
}

/** True if an alert, and no drill, is under way that was told to this contact: they still hear how it ends. */
function isToldNow({ alert: live }: Context, { id }: Contact): boolean {
  if (live === undefined || !isLive(live.alert) || live.alert.drill) return false
  return live.recipients.some(one => one.contact === id && mayHear(one, live.alert, 'news'))
}

function add(context: Context, name: string, number: string | undefined): Turn {
  const { t } = context
  const person = registered(context)
  if (person === undefined) return consentFirst(context)
  const occasion = occasionOf(context)
  const idle = awaiting(context, { at: 'idle' })
  const twin = context.contacts.find(one => isTwin(one, name, number))
  if (twin) {
    const said = [say(t('family.duplicate', { name: twin.name }))]
    if (occasion === 'register') return proceed(context, said)
    return answer(idle, [...said, detail(twin, context)])
  }
  if (isFull(context)) {
    const said = say(fullText(context))
    return occasion === 'register' ? proceed(context, [said]) : answer(idle, said)
  }
  const naming: Naming = {
    id: context.ids.contact(),
    person: person.id,
    name,
    language: person.language,
    ...(number !== undefined && { phone: keptNumber(number) }),
  }
  const contact = newContact(naming, context.now)
  const code = context.ids.code()
  const said = [say(addedText(contact, context)), forward(contact, person, code, context)]
  const effects: readonly Effect[] = [
    { do: 'contact', contact: naming.id, command: { do: 'add', as: naming } },
    { do: 'invite', contact: contact.id, code },
  ]
  if (occasion === 'menu') return answer(idle, said, effects)
  return proceed({ ...context, contacts: [...context.contacts, contact] }, said, effects)
}

/** The words that a contact was noted; where we can write to their number, also what happens if they never accept. */
function addedText({ name, phone }: Contact, context: Context): string {
  const { t } = context
  const added = t('family.added', { name })
  return phone !== undefined && context.reaches(phone) ? `${added}\n\n${t('family.added-number')}` : added
}

/** The message that the person passes on: alone, so that forwarding it sends nothing else along. */
function forward(contact: Contact, person: Person, code: string, context: Context): TextMessage {
  const text = words(contact.language)('family.forward', { name: contact.name, person: person.name })
  return say([text, ...context.inviteLinks(code)].join('\n'))
}

function askWhose(context: Context, number: string): Turn {
  const occasion = occasionOf(context)
  return answer(
    awaiting(context, { at: 'contact-name', occasion, phone: keptNumber(number) }),
    say(context.t('family.whose', { phone: maskedPhone(number) })),
  )
}

/** Why a contact is asked for: a card may come unasked. */
function occasionOf({ state }: Context): Occasion {
  return state.at === 'contact' || state.at === 'contact-name' ? state.occasion : 'menu'
}

function detail(contact: Contact, context: Context): TextMessage {
  const { t } = context
  const linkable = contact.state !== 'accepted' || contact.unreachableSince !== undefined
  return say(t('family.detail', { name: contact.name, state: standing(contact, context) }), [
    ...(isUnconfirmed(contact) ? [confirming(contact, t)] : []),
    ...(linkable ? [[choice('relink', contact.id, t('family.choice-relink'))]] : []),
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

/** The same relative again: the same number, or the same name with no second number to tell them apart. */
function isTwin(contact: Contact, name: string, number: string | undefined): boolean {
  const digits = number && lastDigits(number)
  const known = contact.phone && lastDigits(contact.phone)
  if (digits && known) return digits === known
  return bareWords(contact.name) === bareWords(name)
}

/** Ten digits tell a North American number with and without its country code. */
function lastDigits(number: string): string {
  return number.replaceAll(/\D/g, '').slice(-10)
}

/** A number as it is kept: what was typed, without what no number holds, and never endless. */
function keptNumber(number: string): string {
  return number
    .replaceAll(/[^\d+\s().-]/g, '')
    .trim()
    .slice(0, 24)
}

function isFull(context: Context): boolean {
  return context.contacts.length >= MOST_CONTACTS
}

function fullText(context: Context): string {
  return context.t('family.full', { most: String(MOST_CONTACTS) })
}

/** The contact that a tap names is none of the person's any more. */
export function gone(context: Context): Turn {
  const { t } = context
  return answer(context, say(t('family.gone'), [[choice('go', 'family', t('family.choice-list'))]]))
}
