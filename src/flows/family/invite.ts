import { addressKey } from '../../domain/messaging/address.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Contact, Person } from '../../domain/people/person.ts'
import { list } from '../../locales/formats.ts'
import { words } from '../../locales/words.ts'
import type { CarriedCode } from '../../understanding/commands.ts'
import type { Utterance } from '../../understanding/utterance.ts'
import { type Context, type Invite, interrupting, type Relative, registered, resumed } from '../context.ts'
import { fallback } from '../menu/menu.ts'
import { type Question, storedText } from '../question.ts'
import { answer, label, say } from '../reply.ts'
import type { State } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { leaveNumbers } from './by-number.ts'

/**
 * The one-time code that matters to a message: the one it carries, or that of the invite which its conversation is
 * about. The context is loaded with what the code opens.
 */
export function codeOf(inbound: Inbound, utterance: Utterance, state: State): CarriedCode | undefined {
  const open = inbound.kind === 'text' && state.at === 'invited' ? state.code : undefined
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
  again: openInvite,
  agree: (context, agrees) => (agrees ? join(context) : refuse(context)),
  takeText: askedAgain,
}

/** A relative opened an invite's link: what they would receive and from whom, or why the link does not serve. */
export function openInvite(context: Context): Turn {
  const { t } = context
  const opened = usable(context)
  if (opened.kind === 'answered') return opened.turn
  const { code, person } = opened.invite
  return answer(
    interrupting(context, { at: 'invited', code }),
    say(t('invite.offer', { person: person.name, organisation: context.organisation }), [
      [choice('join', code, t('invite.choice-join'))],
      [choice('refuse', code, t('invite.choice-refuse'))],
    ]),
  )
}

/**
 * Answers what is neither yes nor no while an invite is open: a stranger is asked again, and whoever knows us is
 * understood as ever.
 */
function askedAgain(context: Context): Turn {
  if (context.person === undefined && context.relatives.length === 0) return openInvite(context)
  return fallback(settled(context))
}

/** The relative accepts: from now on they are told; the person hears it, and is offered a drill. */
export function join(context: Context): Turn {
  const { t } = context
  const opened = usable(context)
  if (opened.kind === 'answered') return opened.turn
  const { code, contact, person } = opened.invite
  const theirs = words(person.language)
  return answer(
    settled(context),
    say(
      t('invite.joined', { person: person.name }),
      registered(context) ? [] : [[choice('go', 'start', t('menu.choice-start'))]],
    ),
    [
      {
        do: 'contact',
        contact: contact.id,
        command: { do: 'accept', address: context.inbound.from, language: context.language, seen: false },
      },
      { do: 'spend-invite', code },
      tell(person, theirs('invite.told-joined', { name: contact.name }), [
        [choice('go', 'drill', theirs('register.choice-drill'))],
      ]),
    ],
  )
}

/** The relative declines: the link is spent, nothing of their chat is kept, and the person hears it. */
export function refuse(context: Context): Turn {
  const { t } = context
  const opened = usable(context)
  if (opened.kind === 'answered') return opened.turn
  const { code, contact, person } = opened.invite
  const theirs = words(person.language)
  return answer(settled(context), say(t('invite.refused', { person: person.name })), [
    { do: 'contact', contact: contact.id, command: { do: 'decline' } },
    { do: 'spend-invite', code },
    tell(person, theirs('invite.told-refused', { name: contact.name })),
  ])
}

/** `BAJA`: the relative leaves at once, or is asked whose alerts they no longer want. */
export function askLeave(context: Context): Turn {
  const { t } = context
  if (context.told.length > 0) return leaveNumbers(context)
  if (context.relatives.length === 0) return answer(context, say(t('invite.leave-none')))
  if (context.relatives.length === 1) return leave(context, context.relatives)
  const rows = context.relatives.map(({ contact, person }) => [
    choice('leave', contact.id, label(person.name)),
  ])
  return answer(
    context,
    say(t('invite.leave-which'), [...rows, [choice('leave', 'all', t('invite.choice-leave-all'))]]),
  )
}

/** The relative leaves each of `left`, and each person is told. */
export function leave(context: Context, left: readonly Relative[]): Turn {
  const { t } = context
  if (left.length === 0) return answer(context, say(t('invite.leave-none')))
  const names = list(
    context.language,
    left.map(({ person }) => person.name),
  )
  return answer(context, say(t('invite.left', { names })), departures(left))
}

/** Effects when this chat is no longer a contact of `left`: its address is forgotten, the persons are told. */
export function departures(left: readonly Relative[]): readonly Effect[] {
  return left.flatMap(({ contact, person }): readonly Effect[] => [
    { do: 'contact', contact: contact.id, command: { do: 'leave' } },
    tell(person, words(person.language)('invite.told-left', { name: contact.name })),
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
  if (known) return because(t('invite.already', { person: person.name }), reachable(known.contact))
  if (invite.state === 'expired') return because(t('invite.expired'))
  if (invite.state === 'used') return because(t('invite.used'))
  return { kind: 'usable', invite }
}

/** The context once an invite needs no answer any more. */
function settled(context: Context): Context {
  return context.state.at === 'invited' ? resumed(context) : context
}

/** Somebody who writes to us can be reached again, whatever their network said before. */
function reachable(contact: Contact): readonly Effect[] {
  if (contact.unreachableSince === undefined) return []
  return [{ do: 'contact', contact: contact.id, command: { do: 'reachable' } }]
}

function tell(person: Person, text: string, choices: Parameters<typeof say>[1] = []): Effect {
  return {
    do: 'tell',
    to: person.address,
    group: false,
    language: person.language,
    message: say(text, choices),
  }
}
