import type { ContactId, Instant, PersonId } from '../ids.ts'
import type { Address } from '../messaging/address.ts'
import type { Contact, ContactState, Language } from './person.ts'

/** Something that the person, the contact, or the contact's network wants done. */
export type ContactCommand =
  /** The person names somebody; `id` is a fresh one. */
  | { readonly do: 'add'; readonly as: Naming }
  /** The person makes a new link for somebody who has not accepted, declined or left. */
  | { readonly do: 'invite' }
  /** The contact accepts in the chat at `address`; `seen` if because they were told of an alert at their number. */
  | { readonly do: 'accept'; readonly address: Address; readonly language: Language; readonly seen: boolean }
  /** Who opened the link, or was told of an alert at their number, does not want to be told. */
  | { readonly do: 'decline' }
  /** The contact had accepted, and does not want to be told any more. */
  | { readonly do: 'leave' }
  /** The person takes somebody off their list. */
  | { readonly do: 'remove' }
  /** The contact's network refused us for good. */
  | { readonly do: 'unreachable' }
  /** The contact wrote to us, or let us in again. */
  | { readonly do: 'reachable' }
  /** The contact was told of an alert at their number. */
  | { readonly do: 'told' }

/** A contact as the person names them. */
export interface Naming {
  readonly id: ContactId
  readonly person: PersonId
  readonly name: string
  readonly language: Language
  readonly phone?: string
}

/** Something that follows for an alert of the person that is under way. */
export type ContactConsequence =
  /** They are told of it. */
  | { readonly do: 'join'; readonly seen: boolean }
  /** Their copy ends, by whose act. */
  | { readonly do: 'end-copy'; readonly by: 'person' | 'contact' }

/** The outcome of a command; refused if it means nothing in the state that the contact is in. */
export type ContactTransition =
  | { readonly contact: Contact; readonly follows: readonly ContactConsequence[] }
  | { readonly refused: 'state' }

type Name = ContactCommand['do']

/** The states in which each command means anything. */
const MEANS: Readonly<Record<Name, readonly (ContactState | 'unknown')[]>> = {
  add: ['unknown'],
  // Somebody whom we merely cannot reach stays a contact until they open the new link.
  invite: ['invited', 'declined', 'left'],
  accept: ['invited', 'accepted', 'declined', 'left'],
  decline: ['invited', 'accepted', 'declined', 'left'],
  leave: ['accepted'],
  remove: ['invited', 'accepted', 'declined', 'left'],
  unreachable: ['accepted'],
  reachable: ['invited', 'accepted', 'declined', 'left'],
  told: ['invited'],
}

/** The one place where a contact changes: what `command` makes of them, and what follows for a live alert. */
export function contactCommand(
  contact: Contact | undefined,
  command: ContactCommand,
  now: Instant,
): ContactTransition {
  if (!MEANS[command.do].includes(contact?.state ?? 'unknown')) return { refused: 'state' }
  if (command.do === 'add') return changed(newContact(command.as, now))
  return contact === undefined ? { refused: 'state' } : advanced(contact, command, now)
}

/** Somebody whom the person has just named: they have accepted nothing yet. */
export function newContact(naming: Naming, now: Instant): Contact {
  return { ...naming, state: 'invited', invitedAt: now }
}

function advanced(
  contact: Contact,
  command: Exclude<ContactCommand, { readonly do: 'add' }>,
  now: Instant,
): ContactTransition {
  const { unreachableSince: _since, ...reachable } = contact
  const { address: _chat, ...nowhere } = reachable
  switch (command.do) {
    case 'invite': {
      const { answeredAt: _at, ...unanswered } = nowhere
      return changed({ ...unanswered, state: 'invited', invitedAt: now })
    }
    case 'accept': {
      const { address, language, seen } = command
      const accepted: Contact = { ...reachable, state: 'accepted', address, language, answeredAt: now }
      return changed(accepted, { do: 'join', seen })
    }
    case 'decline':
      return changed({ ...contact, state: 'declined', answeredAt: now }, { do: 'end-copy', by: 'contact' })
    case 'leave':
      return changed({ ...nowhere, state: 'left', answeredAt: now }, { do: 'end-copy', by: 'contact' })
    case 'remove':
      return changed({ ...contact, state: 'removed', answeredAt: now }, { do: 'end-copy', by: 'person' })
    case 'unreachable':
      return changed({ ...contact, unreachableSince: now })
    case 'reachable':
      return changed(reachable)
    case 'told':
      return changed({ ...contact, toldAt: now })
    default:
      return command satisfies never
  }
}

function changed(contact: Contact, ...follows: readonly ContactConsequence[]): ContactTransition {
  return { contact, follows }
}
