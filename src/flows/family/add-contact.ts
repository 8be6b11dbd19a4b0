import { stateOfAreaCode } from '../../consulates/tables/area-codes.ts'
import { bareWords } from '../../domain/messaging/bare-words.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { cardsOf } from '../../domain/messaging/inbound.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { newContact } from '../../domain/people/contact-lifecycle.ts'
import { type Contact, MOST_CONTACTS, type Person } from '../../domain/people/person.ts'
import { plainDigits, readPhoneNumber, toE164, withCountryCode } from '../../domain/people/phone-number.ts'
import { list, maskedPhone } from '../../locales/formats.ts'
import { isNamelessToStrangers } from '../../notices/phrases.ts'
import type { Country } from '../../understanding/countries.ts'
import { nameBeginning, withoutArticle } from '../../understanding/names.ts'
import type { NamedPerson } from '../../understanding/people.ts'
import { awaiting, type Context, registered } from '../context.ts'
import { givenName } from '../registration/given-name.ts'
import { consentFirst } from '../registration/register.ts'
import { answer, proceed, say } from '../reply.ts'
import { type AboutContact, awaitsContact, type Occasion } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { detail } from './contacts.ts'
import { forward } from './forward.ts'

/** Somebody to be added; `sure` once the person said that the words are a name. */
interface Named extends NamedPerson {
  readonly sure?: boolean
  /** True for somebody whose card was shared: its name stands in the person's own phone book, whatever it says. */
  readonly card?: boolean
}

/** The outcome for one who was named: added, already there or too many, or something is to be asked first. */
type Settled =
  | { readonly kind: 'added'; readonly contact: Contact; readonly notes: readonly string[] }
  | { readonly kind: 'not added'; readonly why: string; readonly twin?: Contact }
  | { readonly kind: 'asks'; readonly what: AboutContact }

/** Everybody who was added by one message, with the code of each one's link. */
interface Added {
  readonly contact: Contact
  readonly code: string
  readonly notes: readonly string[]
}

/** Adds everybody who was named, in their order, until something must be asked: the rest wait for the answer. */
export function addPeople(context: Context, people: readonly Named[]): Turn {
  const person = registered(context)
  if (person === undefined) return consentFirst(context)
  const added: Added[] = []
  const others: TextMessage[] = []
  let twin: Contact | undefined
  for (const [place, one] of people.entries()) {
    const contacts = [...context.contacts, ...added.map(({ contact }) => contact)]
    const settled = settle({ ...context, contacts }, person, one)
    if (settled.kind === 'asks')
      return askNext(
        context,
        settled.what,
        people.slice(place + 1),
        [...sayAdded(context, person, added), ...others],
        added,
      )
    if (settled.kind === 'added') added.push({ ...settled, code: context.ids.code() })
    else others.push(say(settled.why))
    if (settled.kind === 'not added') twin = settled.twin
  }
  const said = [...sayAdded(context, person, added), ...others]
  if (added.length === 0 && twin !== undefined && contactOccasion(context) === 'menu')
    said.push(detail(twin, context))
  return finished(context, said, added)
}

/** Settles the one whom the conversation asks about, and whoever was named with them. */
export function addSettled(context: Context, one: Named): Turn {
  const { state } = context
  return addPeople(context, [one, ...('rest' in state ? (state.rest ?? []) : [])])
}

/** Adds those whose cards were shared, but for the sender's own. */
export function addCards(context: Context): Turn | undefined {
  const { t, inbound: card } = context
  if (card.kind !== 'contact') return undefined
  if (registered(context) === undefined) return consentFirst(context)
  const others = cardsOf(card).filter(({ own }) => !own)
  if (others.length === 0) return answer(context, say(t('family.own')))
  return addPeople(
    context,
    others.map(({ name, phone }) => ({
      who: name,
      card: true,
      ...(phone !== undefined && phone !== '' && { number: phone }),
    })),
  )
}

/** The question about one contact, as it is asked the first time and again. */
export function askAbout(context: Context, what: AboutContact): Turn {
  return answer(awaiting(context, what), questionAbout(context, what))
}

/** The number with the country that the person named. */
export function numberIn(country: Country, phone: string): string {
  const read = readPhoneNumber(phone)
  return read.kind === 'either' ? withCountryCode(read[country]) : phone
}

function askNext(
  context: Context,
  what: AboutContact,
  rest: readonly Named[],
  before: readonly TextMessage[],
  added: readonly Added[],
): Turn {
  const waiting = rest.map(({ who, number }) => ({ who, ...(number !== undefined && { number }) }))
  const asked = askAbout(
    context,
    rest.length > 0 && what.at !== 'contact' ? { ...what, rest: waiting } : what,
  )
  return { ...asked, say: [...before, ...asked.say], effects: effectsOf(added) }
}

function questionAbout({ t }: Context, what: AboutContact): TextMessage {
  switch (what.at) {
    case 'contact':
      return say(t('family.again'))
    case 'contact-name':
      return say(t('family.whose', { phone: maskedPhone(what.phone) }))
    case 'contact-sure':
      return say(t('family.sure', { name: what.name }), [
        [choice('sure', 'yes', t('family.choice-sure'))],
        [choice('sure', 'no', t('family.choice-not-sure'))],
      ])
    case 'contact-country':
      return say(t('family.country', { name: what.name, phone: maskedPhone(what.phone) }), [
        [choice('country', 'mexico', t('family.choice-mexico'))],
        [choice('country', 'unitedStates', t('family.choice-united-states'))],
      ])
    default:
      return what satisfies never
  }
}

function settle(context: Context, person: Person, { who, number: typed = '', sure, card }: Named): Settled {
  const { t } = context
  const number = keptNumber(typed) || undefined
  const occasion = contactOccasion(context)
  const given = givenName(who, 'relative')
  const isKnown = number !== undefined || sure === true || card === true
  if (given.kind === 'nobody' || given.kind === 'none' || (!isKnown && namesNobody(who)))
    return asks(
      number === undefined ? { at: 'contact', occasion } : { at: 'contact-name', occasion, phone: number },
    )
  const { name } = given
  const phone = number === undefined ? undefined : phoneIn(context, number)
  if (given.kind === 'sentence' && sure !== true && card !== true)
    return asks({ at: 'contact-sure', occasion, name, ...(number !== undefined && { phone: number }) })
  if (phone === 'either') return asks({ at: 'contact-country', occasion, name, phone: number ?? '' })
  const twin = context.contacts.find(one => isTwin(one, name, phone))
  if (twin) return { kind: 'not added', why: t('family.duplicate', { name: twin.name }), twin }
  if (context.contacts.length >= MOST_CONTACTS) return { kind: 'not added', why: fullText(context) }
  const naming = {
    id: context.ids.contact(),
    person: person.id,
    name,
    language: person.language,
    ...(phone !== undefined && { phone }),
  }
  return {
    kind: 'added',
    contact: newContact(naming, context.now),
    notes: notesOn(naming, card === true, context),
  }
}

/** "Está embarazada", "tiene 5 años": words that begin with no name and have no number tell of somebody, and name none; "la que cuida a los niños" may. */
function namesNobody(who: string): boolean {
  return nameBeginning(who) === '' && withoutArticle(who) === who
}

function asks(what: AboutContact): Settled {
  return { kind: 'asks', what }
}

/**
 * A number as it is kept, with its country code; `either` if it may be in Mexico and in the United States. An area code
 * of where the person lives, or any of the United States where that is not known, is taken for what it looks like.
 */
function phoneIn(context: Context, typed: string): string | 'either' {
  const read = readPhoneNumber(typed)
  switch (read.kind) {
    case 'certain':
      return withCountryCode(read.number)
    case 'either':
      return read.areaCode !== undefined && isNearby(context, read.areaCode)
        ? withCountryCode(read.unitedStates)
        : 'either'
    case 'unknown':
      return typed
    default:
      return read satisfies never
  }
}

function isNearby({ person, directory }: Context, areaCode: string): boolean {
  const consulate = person?.consulate
  if (consulate === undefined) return true
  const state = stateOfAreaCode(areaCode)
  return directory.assignments.some(one => one.consulate === consulate && one.county.state === state)
}

/** The things to know about a contact besides that they were added: above all that we cannot write to them. */
function notesOn(
  { name, phone }: Pick<Contact, 'name' | 'phone'>,
  card: boolean,
  context: Context,
): readonly string[] {
  const { t } = context
  if (phone === undefined) return card ? [t('family.no-number', { name })] : []
  if (toE164(phone) === undefined) return [t('family.undialable', { name, phone: maskedPhone(phone) })]
  if (!context.reaches(phone)) return []
  if (context.refuses?.(phone)) return [t('family.added-refused', { name })]
  const isNameless = context.person !== undefined && isNamelessToStrangers(context.person)
  return [t('family.added-number'), ...(isNameless ? [t('family.added-nameless')] : [])]
}

/** The words that they were noted, then the link of each in a message of its own. */
function sayAdded(context: Context, person: Person, added: readonly Added[]): readonly TextMessage[] {
  if (added.length === 0) return []
  const { t } = context
  const names = added.map(({ contact }) => contact.name)
  const [name = ''] = names
  const noted =
    added.length === 1
      ? t('family.added', { name })
      : t('family.added-several', { names: list(context.language, names) })
  const notes = new Set(added.flatMap(one => one.notes))
  return [
    say([noted, ...notes].join('\n\n')),
    ...added.map(({ contact, code }) => forward(contact, person, code, context)),
  ]
}

function finished(context: Context, said: readonly TextMessage[], added: readonly Added[]): Turn {
  const effects = effectsOf(added)
  if (contactOccasion(context) === 'menu') return answer(awaiting(context, { at: 'idle' }), said, effects)
  return proceed(
    { ...context, contacts: [...context.contacts, ...added.map(({ contact }) => contact)] },
    said,
    effects,
  )
}

function effectsOf(added: readonly Added[]): readonly Effect[] {
  return added.flatMap(({ contact: { id, person, name, language, phone }, code }): readonly Effect[] => [
    {
      do: 'contact',
      contact: id,
      command: {
        do: 'add',
        as: { id, person, name, language, ...(phone !== undefined && { phone }) },
      },
    },
    { do: 'invite', contact: id, code },
  ])
}

/** Why a contact is asked for: a card may come unasked. */
export function contactOccasion({ state }: Context): Occasion {
  return awaitsContact(state) ? state.occasion : 'menu'
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

/** A number without what no number holds, and never endless; '' if it has no digit. */
function keptNumber(number: string): string {
  const plain = plainDigits(number)
  if (!/\d/.test(plain)) return ''
  return plain
    .replaceAll(/[^\d+\s().-]/g, '')
    .trim()
    .slice(0, 24)
}

/** The words that there are as many contacts as there can be. */
export function fullText(context: Context): string {
  return context.t('family.full', { most: String(MOST_CONTACTS) })
}
