import { choice } from '../../domain/messaging/callback-id.ts'
import { MOST_CONTACTS } from '../../domain/people/person.ts'
import { plainDigits } from '../../domain/people/phone-number.ts'
import type { Country } from '../../understanding/countries.ts'
import type { NamedPerson } from '../../understanding/people.ts'
import { awaiting, type Context, registered } from '../context.ts'
import { type Question, type Stored, storedOccasion, storedText, type Waiting } from '../question.ts'
import { givenName } from '../registration/given-name.ts'
import { consentFirst } from '../registration/register.ts'
import { answer, proceed, say, sayWithKeyboard } from '../reply.ts'
import { type Awaiting, awaitsContact } from '../state.ts'
import type { Turn } from '../turn.ts'
import {
  addCards,
  addPeople,
  addSettled,
  askAbout,
  contactOccasion,
  fullText,
  numberIn,
} from './add-contact.ts'

/** Whom to tell: contact cards, or names with or without numbers; then what is not certain about one of them. */
export const contactQuestion: Question = {
  name: 'contact',
  waits: ['contact', 'contact-name', 'contact-sure', 'contact-country'],
  read: readContact,
  ask: askContactStep,
  again: askContactAgain,
  agree: (context, agrees) =>
    context.state.at === 'contact-sure' ? takeSureContact(context, agrees) : undefined,
  takeText: takeContactText,
}

function readContact(at: Waiting, stored: Stored): Awaiting {
  const [occasion, phone, name] = [
    storedOccasion(stored),
    storedText(stored, 'phone'),
    storedText(stored, 'name'),
  ]
  const rest = readPeople(stored.get('rest'))
  const adding = { occasion, ...(rest.length > 0 && { rest }) }
  if (at === 'contact-name' && phone !== undefined) return { at, phone, ...adding }
  if (at === 'contact-country' && phone !== undefined && name !== undefined)
    return { at, name, phone, ...adding }
  if (at === 'contact-sure' && name !== undefined)
    return { at, name, ...(phone !== undefined && { phone }), ...adding }
  return { at: 'contact', occasion }
}

function readPeople(value: unknown): readonly NamedPerson[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown): readonly NamedPerson[] => {
    if (typeof one !== 'object' || one === null) return []
    const { who, number }: { who?: unknown; number?: unknown } = one
    if (typeof who !== 'string') return []
    return [{ who, ...(typeof number === 'string' && { number }) }]
  })
}

/** Asks whom to add, unless the list is full. */
export function askContact(context: Context): Turn {
  const { t } = context
  if (registered(context) === undefined) return consentFirst(context)
  if (context.contacts.length >= MOST_CONTACTS) return answer(context, say(fullText(context)))
  return answer(
    awaiting(context, { at: 'contact', occasion: 'menu' }),
    say(t('family.question'), [[choice('go', 'family', t('family.choice-list'))]]),
  )
}

/** Asks again what is open: about one contact, or whom to add. */
function askContactAgain(context: Context): Turn {
  const { state } = context
  if (awaitsContact(state) && state.at !== 'contact') return askAbout(context, state)
  return contactOccasion(context) === 'register' ? proceed(context, [], [], 'same') : askContact(context)
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

/** Takes the answer to "¿a quién aviso?", or to what was asked about one of those named. */
function takeContactText(context: Context, text: string): Turn {
  const { state, utterance } = context
  const people = utterance.people()
  const service = serviceNumber(people)
  if (service !== undefined) return askAnother(context, service)
  if (state.at === 'contact-name') return takeName(context, text, state.phone)
  if (state.at === 'contact-country') return takeCountryText(context, people)
  return isNobody(people) ? nobody(context) : addPeople(context, people)
}

/** The number that was written alone, if it is one of three digits, such as 911: a service to be called, which no message reaches. */
function serviceNumber([one, ...more]: readonly NamedPerson[]): string | undefined {
  if (one?.number === undefined || one.who !== '' || more.length > 0) return undefined
  const digits = plainDigits(one.number).replaceAll(/\D/g, '')
  return digits.length === 3 ? digits : undefined
}

function askAnother(context: Context, phone: string): Turn {
  const asked = awaiting(context, { at: 'contact', occasion: contactOccasion(context) })
  return answer(asked, say(context.t('family.service', { phone })))
}

function isNobody([one, ...more]: readonly NamedPerson[]): boolean {
  if (one === undefined || one.number !== undefined || more.length > 0) return false
  return givenName(one.who, 'relative').kind === 'nobody'
}

/** A country, or the number once more with its country code; anything else has it asked again. */
function takeCountryText(context: Context, people: readonly NamedPerson[]): Turn {
  const country = context.utterance.country()
  const taken = country && takeCountry(context, country)
  if (taken) return taken
  return people.some(({ number }) => number !== undefined)
    ? addPeople(context, people)
    : askContactAgain(context)
}

/** The name that belongs to a number which came alone; a text with a number of its own names somebody else. */
function takeName(context: Context, text: string, phone: string): Turn {
  const people = context.utterance.people()
  if (people.some(({ number }) => number !== undefined)) return addPeople(context, people)
  const [{ who } = { who: text }, ...others] = people
  if (others.length > 0) return addPeople(context, [{ who, number: phone }, ...others])
  return addSettled(context, { who, number: phone })
}

/** There is nobody to name: nothing is added, and where it can be done later is said. */
function nobody(context: Context): Turn {
  const { t } = context
  if (contactOccasion(context) === 'register') return proceed(context, [say(t('family.nobody'))])
  return answer(awaiting(context, { at: 'idle' }), sayWithKeyboard(t('family.nobody'), context))
}

/** Yes or no to whether words name a contact; undefined where that is not asked. */
export function takeSureContact(context: Context, agrees: boolean): Turn | undefined {
  const { state, t } = context
  if (state.at !== 'contact-sure') return undefined
  const { name, phone } = state
  if (agrees)
    return addSettled(context, { who: name, sure: true, ...(phone !== undefined && { number: phone }) })
  if (state.occasion === 'register') return askAbout(context, { at: 'contact', occasion: 'register' })
  return answer(awaiting(context, { at: 'idle' }), sayWithKeyboard(t('family.not-added'), context))
}

/** A tap on a country, or its name; undefined where that is not asked. */
export function takeCountry(context: Context, country: Country): Turn | undefined {
  const { state } = context
  if (state.at !== 'contact-country') return undefined
  return addSettled(context, { who: state.name, number: numberIn(country, state.phone), sure: true })
}

/** Contact cards, sent in answer to the question or at any other time. */
export function heardCard(context: Context): Turn | undefined {
  return addCards(context)
}

/** A name beside a number that nobody asked for, where nothing else is under way: it is asked whether they are to be added. */
export function heardPerson(context: Context): Turn | undefined {
  const { state, utterance, inbound, alert, desk } = context
  if (inbound.kind !== 'text' || state.at !== 'idle' || alert !== undefined || desk !== undefined)
    return undefined
  if (registered(context) === undefined || utterance.authorship() !== 'own') return undefined
  const [one, ...more] = utterance.people()
  if (one?.number === undefined || more.length > 0) return undefined
  const given = givenName(one.who, 'relative')
  if (given.kind !== 'name') return undefined
  return askAbout(context, { at: 'contact-sure', occasion: 'menu', name: given.name, phone: one.number })
}
