import { DAY } from '../../domain/ids.ts'
import { addressKey } from '../../domain/messaging/address.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { type Inbound, wordsOfInbound } from '../../domain/messaging/inbound.ts'
import type { Contact, Person, Shown } from '../../domain/people/person.ts'
import { isSameNumber } from '../../domain/people/phone-number.ts'
import { words } from '../../locales/words.ts'
import type { CarriedCode } from '../../understanding/commands.ts'
import type { Utterance } from '../../understanding/utterance.ts'
import {
  awaiting,
  type Context,
  type Invite,
  interrupting,
  type Relative,
  registered,
  resumed,
} from '../context.ts'
import { fallback } from '../menu/menu.ts'
import { type Question, storedText } from '../question.ts'
import { answer, say } from '../reply.ts'
import type { State } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { refusals } from './by-number.ts'
import { askWhoItIs } from './confirm-contact.ts'
import { describe, shownAs } from './shown.ts'

/**
 * The one-time code that matters to a message: the one it carries, or that of the invite which its conversation is
 * about. The context is loaded with what the code opens.
 */
export function codeOf(inbound: Inbound, utterance: Utterance, state: State): CarriedCode | undefined {
  const open = wordsOfInbound(inbound) !== undefined && state.at === 'invited' ? state.code : undefined
  return utterance.code() ?? (open === undefined ? undefined : { kind: 'invite', code: open })
}

/** Whether a relative wants the alerts of the person who sent the invite with this code. */
export const invitedQuestion: Question = {
  name: 'invited',
  waits: ['invited'],
  read: (at, stored) => {
    const code = storedText(stored, 'code')
    return at === 'invited' && code !== undefined ? { at, code } : { at: 'idle' }
  },
  again: openAgain,
  agree: (context, agrees) => ownInstead(context, agrees ? join(context) : refuse(context)),
  takeText: askedAgain,
}

/** A relative opened an invite's link: what they would receive and from whom, or why the link does not serve. */
export function openInvite(context: Context): Turn {
  const { t, invite } = context
  const opened = usable(context)
  if (opened.kind === 'answered') {
    // A stranger's yes to it is none to being registered themself.
    const isStranger = context.person === undefined && context.relatives.length === 0
    if (!isStranger || invite === undefined || context.state.at !== 'idle') return opened.turn
    return { ...opened.turn, state: awaiting(context, { at: 'invited', code: invite.code }).state }
  }
  const { code, person } = opened.invite
  return answer(
    interrupting(context, { at: 'invited', code }),
    say(t('invite.offer', { person: person.name, organisation: context.organisation }), [
      [choice('join', code, t('invite.choice-join'))],
      [choice('refuse', code, t('invite.choice-refuse'))],
    ]),
  )
}

/** The invite once more after its time; of one that cannot be accepted, other words than a yes or a no are no answer. */
function openAgain(context: Context): Turn {
  const reply = context.utterance.reply()
  if (usable(context).kind === 'usable') return openInvite(context)
  return reply === 'yes' || reply === 'no' ? ownInstead(context, join(context)) : fallback(settled(context))
}

/** The answer to a yes or a no to an invite that cannot be accepted: beside it stands what it was not, being registered oneself. */
function ownInstead(context: Context, turn: Turn): Turn {
  const { t, person, relatives } = context
  if (usable(context).kind === 'usable' || person !== undefined || relatives.length > 0) return turn
  const own = say(t('invite.own-instead'), [[choice('go', 'start', t('menu.choice-start'))]])
  return { ...turn, say: [...turn.say, own] }
}

/**
 * Answers what is neither yes nor no while an invite is open: a stranger is asked again, and whoever knows us is
 * understood as ever.
 */
function askedAgain(context: Context): Turn {
  const isStranger = context.person === undefined && context.relatives.length === 0
  if (isStranger && usable(context).kind === 'usable') return openInvite(context)
  return fallback(settled(context))
}

/**
 * The relative accepts: from now on they are told. The person hears as whom the network shows them; unless it vouches that
 * theirs is the number which the person gave, they are asked whether it is they, and until then no place is told.
 */
export function join(context: Context): Turn {
  const { t } = context
  const opened = usable(context)
  if (opened.kind === 'answered') return opened.turn
  const { contact, person } = opened.invite
  const { inbound, language } = context
  const shown = shownAs(context)
  const vouched = isTheirNumber(opened.invite, inbound) === true
  const joined = t('invite.joined', { person: person.name })
  const waits = t('invite.unconfirmed', { person: person.name })
  return answer(
    settled(context),
    say(
      vouched ? joined : [joined, waits].join('\n'),
      registered(context) ? [] : [[choice('go', 'start', t('menu.choice-start'))]],
    ),
    [
      {
        do: 'contact',
        contact: contact.id,
        command: { do: 'accept', address: inbound.from, language, shown, vouched },
      },
      vouched ? tellVouched(opened.invite, shown) : askWhoItIs(context, opened.invite, 'link'),
    ],
  )
}

function tellVouched({ contact, person }: Invite, { digits = '' }: Shown): Effect {
  const theirs = words(person.language)
  return tellEffect(person, theirs('invite.told-joined', { name: contact.name, digits }), [
    [choice('go', 'drill', theirs('register.choice-drill'))],
  ])
}

/** A refusal of the link: it is spent, nothing of the chat is kept, and the person hears who it was. */
export function refuse(context: Context): Turn {
  const { t } = context
  const opened = usable(context)
  if (opened.kind === 'answered') return opened.turn
  const { contact, person } = opened.invite
  const theirs = words(person.language)
  const shown = describe(shownAs(context), theirs)
  const isTheirs = isTheirNumber(opened.invite, context.inbound) === true
  return answer(settled(context), say(t('invite.refused', { person: person.name })), [
    {
      do: 'contact',
      contact: contact.id,
      command: { do: 'decline', ...(!isTheirs && { at: context.inbound.from }) },
    },
    ...suppressSender(context),
    ...(isTheirs ? suppressNumberOf(contact) : []),
    tellEffect(person, theirs('invite.told-refused', { name: contact.name, shown })),
  ])
}

/**
 * Refuses the invite that a conversation is about, in words or by BAJA, and the alerts that came to the number meanwhile; undefined unless one
 * is open that could be accepted.
 */
export function refuseOpen(context: Context): Turn | undefined {
  if (context.state.at !== 'invited' || usable(context).kind !== 'usable') return undefined
  const turn = refuse(context)
  return { ...turn, effects: [...turn.effects, ...refusals(context, context.told)] }
}

/** As the person gave it, it may be written otherwise than their network does. */
const suppressNumberOf = ({ phone }: Contact): readonly Effect[] =>
  phone === undefined ? [] : [{ do: 'suppress', number: phone }]

/** Effects for somebody who wants none of our messages: their number is not written to either, whoever names it. */
export function suppressSender({ inbound }: Context): readonly Effect[] {
  const { number } = inbound.sender
  return number === undefined ? [] : [{ do: 'suppress', number: `+${number}` }]
}

/** The effect by which one who was removed here, and wants no more of it or to be forgotten, does not hear how an alert ends either. */
export function lettingGo({ inbound }: Context): Effect {
  return { do: 'let-go', chat: inbound.from }
}

/**
 * Effects for a relative who wants none of our messages, in whichever network: besides the sender's own number those by which
 * persons named them, where the person said that it is they. Else a stranger who took a link could silence its owner's number for good.
 */
export function suppressRelative(context: Context): readonly Effect[] {
  const theirs = context.relatives.flatMap(({ contact: { phone, confirmedAt } }): readonly Effect[] =>
    phone === undefined || confirmedAt === undefined ? [] : [{ do: 'suppress', number: phone }],
  )
  return [...suppressSender(context), ...theirs]
}

/** Effects when this chat is no longer a contact of `left`: its address is forgotten, the persons are told. */
export function departures(left: readonly Relative[]): readonly Effect[] {
  return left.flatMap(({ contact, person }): readonly Effect[] => [
    { do: 'contact', contact: contact.id, command: { do: 'leave' } },
    tellEffect(person, words(person.language)('invite.told-left', { name: contact.name })),
  ])
}

type Usable =
  | { readonly kind: 'usable'; readonly invite: Invite }
  /** The link cannot be accepted; the turn says why. */
  | { readonly kind: 'answered'; readonly turn: Turn }

function usable(context: Context): Usable {
  const { t } = context
  const { inbound, invite } = context
  const because = (text: string, effects: readonly Effect[] = []): Usable => ({
    kind: 'answered',
    turn: answer(settled(context), say(text), effects),
  })
  if (invite === undefined || invite.contact.state === 'removed') return because(t('invite.unknown'))
  const { person } = invite
  if (addressKey(person.address) === addressKey(inbound.from)) return because(t('invite.own'))
  const known = context.relatives.find(one => one.person.id === person.id)
  if (known)
    return because(t('invite.already', { person: person.name }), [...needless(invite.contact, known.contact)])
  if (invite.state === 'used' || invite.contact.state === 'accepted')
    return because(t('invite.used'), warned(context, invite, 'invite.told-again'))
  if (invite.state === 'replaced') return because(t('invite.replaced', { person: person.name }))
  if (invite.state === 'expired') return because(t('invite.expired'))
  if (isTheirNumber(invite, inbound) === false)
    return because(t('invite.not-yours'), warned(context, invite, 'invite.told-elsewhere'))
  return { kind: 'usable', invite }
}

/**
 * True if the network vouches that whoever wrote has the number which the person gave for this contact, false if another;
 * undefined where no number was given, or none is vouched for.
 */
function isTheirNumber({ contact: { phone } }: Invite, { sender: { number } }: Inbound): boolean | undefined {
  return phone === undefined || number === undefined ? undefined : isSameNumber(phone, number)
}

/** The person hears that somebody opened the link who is not to, as the network shows them: once a day, however often, and once more after it was used. */
function warned(
  context: Context,
  { contact, person, warnedAt }: Invite,
  key: 'invite.told-again' | 'invite.told-elsewhere',
): readonly Effect[] {
  const { now } = context
  if (warnedAt !== undefined && now - warnedAt < DAY) return []
  const theirs = words(person.language)
  const shown = describe(shownAs(context), theirs)
  return [
    { do: 'note-warned', contact: contact.id },
    tellEffect(person, theirs(key, { name: contact.name, shown })),
  ]
}

/** The context once an invite needs no answer any more. */
function settled(context: Context): Context {
  return context.state.at === 'invited' ? resumed(context) : context
}

/** Removes an entry that was to take the place of `known`, who opens its link and so is still where they were. */
function needless({ id, replaces }: Contact, known: Contact): readonly Effect[] {
  return replaces === known.id ? [{ do: 'contact', contact: id, command: { do: 'remove' } }] : []
}

function tellEffect(person: Person, text: string, choices: Parameters<typeof say>[1] = []): Effect {
  return {
    do: 'tell',
    to: person.address,
    group: false,
    language: person.language,
    message: say(text, choices),
  }
}
