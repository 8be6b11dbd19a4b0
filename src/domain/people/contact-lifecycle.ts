import type { AlertId, ContactId, Instant, PersonId } from '../ids.ts'
import { type Address, addressKey } from '../messaging/address.ts'
import type { Contact, ContactState, Language, Shown } from './person.ts'

/** Something that the person, the contact, or the contact's network wants done. */
export type ContactCommand =
  /** The person names somebody; `id` is a fresh one. */
  | { readonly do: 'add'; readonly as: ContactNaming }
  /** The person makes a new link for somebody who has not accepted, declined or left. */
  | { readonly do: 'invite' }
  /** Somebody opened the link and accepts; `vouched` if their network says that theirs is the number the person gave. */
  | ({ readonly do: 'accept'; readonly vouched: boolean } & Yes)
  /** Who was told of an alert at their number wants to be a contact: the person has not said that it is they. */
  | ({ readonly do: 'claim' } & Yes)
  /** The person says that whoever said yes in the chat `at` is whom they mean; it means nothing once another did. */
  | { readonly do: 'confirm'; readonly at: Address }
  /** Who opened the link, or was told of an alert at their number, does not want to be told in the chat `at`. */
  | { readonly do: 'decline'; readonly at?: Address }
  /** The contact had accepted, and does not want to be told any more. */
  | { readonly do: 'leave' }
  /** The person takes somebody off their list. */
  | { readonly do: 'remove' }
  /** Somebody who was removed wants to be forgotten, or hear nothing: nor how an alert ends that was under way. */
  | { readonly do: 'let-go' }
  /** The contact's network refused us for good. */
  | { readonly do: 'unreachable' }
  /** The contact wrote to us, or let us in again. */
  | { readonly do: 'reachable' }
  /** The contact was told of an alert at their number. */
  | { readonly do: 'told' }
  /** The contact says that the person was taken, which raises this alert. */
  | { readonly do: 'report'; readonly alert: AlertId }
  /** The person says not to believe what the contact reports. */
  | { readonly do: 'mute' }
  /** The person takes that back. */
  | { readonly do: 'unmute' }

/** Who says yes: in which chat and language, and as what their network shows them. */
interface Yes {
  readonly address: Address
  readonly language: Language
  readonly shown: Shown
}

/** A contact as the person names them. */
export interface ContactNaming {
  readonly id: ContactId
  readonly person: PersonId
  readonly name: string
  readonly language: Language
  readonly phone?: string
  /** The earlier entry that this one takes the place of once it is confirmed. */
  readonly replaces?: ContactId
}

/** Something that follows besides the change of the contact: mostly for an alert of the person that is under way. */
export type ContactConsequence =
  /** They are told of it. */
  | { readonly do: 'join' }
  /** They are told its place, too. */
  | { readonly do: 'trust' }
  /** Their link opens nothing any more. */
  | { readonly do: 'spend-invite' }
  /** An earlier entry of the same relative goes. */
  | { readonly do: 'replace'; readonly contact: ContactId }
  /** Their copy ends, by whose act: that in the chat `at`, else wherever they are told. */
  | { readonly do: 'end-copy'; readonly by: 'person' | 'contact'; readonly at?: Address }

/** The outcome of a command; refused if it means nothing in the state that the contact is in. */
export type ContactTransition =
  | { readonly contact: Contact; readonly follows: readonly ContactConsequence[] }
  | { readonly refused: 'state' }

type Name = ContactCommand['do']

/** The states in which each command means anything. */
const MEANS: Readonly<Record<Name, readonly (ContactState | 'unknown')[]>> = {
  add: ['unknown'],
  // An accepted address is never replaced: for somebody whom we cannot reach any more a new entry is added.
  invite: ['invited', 'declined', 'left'],
  accept: ['invited', 'declined', 'left'],
  claim: ['invited'],
  confirm: ['invited', 'accepted'],
  // At the number of somebody in whose place another accepted, of whom nobody said that it is they.
  decline: ['invited', 'accepted', 'declined', 'left'],
  leave: ['accepted'],
  remove: ['invited', 'accepted', 'declined', 'left'],
  'let-go': ['removed'],
  unreachable: ['accepted'],
  reachable: ['invited', 'accepted', 'declined', 'left'],
  told: ['invited', 'accepted'],
  report: ['accepted'],
  mute: ['accepted', 'left'],
  unmute: ['invited', 'accepted', 'declined', 'left'],
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
export function newContact(naming: ContactNaming, now: Instant): Contact {
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
      const { answeredAt: _at, shown: _shown, confirmedAt: _confirmed, ...unanswered } = nowhere
      return changed({ ...unanswered, state: 'invited', invitedAt: now })
    }
    case 'accept': {
      const { address, language, shown, vouched } = command
      const { confirmedAt: _confirmed, ...unconfirmed } = reachable
      const accepted: Contact = {
        ...unconfirmed,
        state: 'accepted',
        address,
        language,
        shown,
        answeredAt: now,
      }
      return vouched
        ? knownToBe(accepted, now, { do: 'spend-invite' }, { do: 'join' })
        : changed(accepted, { do: 'spend-invite' }, { do: 'join' })
    }
    case 'claim': {
      const { address, language, shown } = command
      // The link is spent, so that nobody else can come in between the yes and the person's tap.
      return changed({ ...contact, address, language, shown }, { do: 'spend-invite' })
    }
    case 'confirm':
      if (contact.address === undefined || contact.confirmedAt !== undefined) return { refused: 'state' }
      if (addressKey(contact.address) !== addressKey(command.at)) return { refused: 'state' }
      return contact.state === 'accepted'
        ? knownToBe(contact, now, { do: 'trust' })
        : knownToBe({ ...contact, state: 'accepted', answeredAt: now }, now, { do: 'join' })
    case 'decline':
      return declined(contact, command, now)
    case 'leave': {
      // Whoever is not confirmed speaks for the chat that they left, and for no other.
      const at = contact.confirmedAt === undefined ? contact.address : undefined
      return changed({ ...nowhere, state: 'left', answeredAt: now, refusedAt: now }, endOfCopy(at))
    }
    case 'remove':
      return changed({ ...contact, state: 'removed', answeredAt: now }, { do: 'end-copy', by: 'person' })
    case 'let-go': {
      const { shown: _shown, ...unknown } = nowhere
      return changed(unknown)
    }
    case 'unreachable':
      return changed({ ...contact, unreachableSince: now })
    case 'reachable':
      return changed(reachable)
    case 'told':
      return changed({ ...contact, toldAt: now })
    case 'report':
      return changed({ ...contact, reportedAt: now, reportedAlert: command.alert })
    case 'mute':
      return changed({ ...contact, mutedAt: now })
    case 'unmute': {
      const { mutedAt: _muted, ...heard } = contact
      return changed(heard)
    }
    default:
      return command satisfies never
  }
}

function declined(
  contact: Contact,
  { at }: ContactCommand & { readonly do: 'decline' },
  now: Instant,
): ContactTransition {
  const { state, confirmedAt, address } = contact
  if (state === 'accepted') {
    const isElsewhere = at !== undefined && address !== undefined && addressKey(at) !== addressKey(address)
    return isElsewhere && confirmedAt === undefined ? changed(contact, endOfCopy(at)) : { refused: 'state' }
  }
  const { unreachableSince: _since, address: _chat, ...nowhere } = contact
  return changed(
    { ...nowhere, state: 'declined', answeredAt: now, refusedAt: now },
    { do: 'spend-invite' },
    endOfCopy(at),
  )
}

function endOfCopy(at: Address | undefined): ContactConsequence {
  return { do: 'end-copy', by: 'contact', ...(at && { at }) }
}

function knownToBe(
  contact: Contact,
  now: Instant,
  ...follows: readonly ContactConsequence[]
): ContactTransition {
  const { replaces } = contact
  const known: Contact = { ...contact, confirmedAt: now }
  return changed(
    known,
    ...follows,
    ...(replaces === undefined ? [] : [{ do: 'replace', contact: replaces } as const]),
  )
}

function changed(contact: Contact, ...follows: readonly ContactConsequence[]): ContactTransition {
  return { contact, follows }
}
