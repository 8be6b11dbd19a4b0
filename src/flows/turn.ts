import type { Alert, Outcome } from '../domain/alert/alert.ts'
import type { AlertId, ContactId, DeskId, PersonId, RecipientId } from '../domain/ids.ts'
import type { Address } from '../domain/messaging/address.ts'
import type { Message } from '../domain/messaging/message.ts'
import type { Rank } from '../domain/outbox/notice.ts'
import type { Contact, Language, Person } from '../domain/people/person.ts'
import type { Place } from '../domain/place.ts'
import type { State } from './state.ts'

/** What must be done besides answering: data, carried out in the transaction that took the message. */
export type Effect =
  | { readonly do: 'save-person'; readonly person: Person }
  | { readonly do: 'save-contact'; readonly contact: Contact }
  /**
   * A contact accepts, in the chat at `address`. If an alert of the person is under way they are told of it at once;
   * `seen` if they accepted because of it.
   */
  | {
      readonly do: 'join'
      readonly contact: ContactId
      readonly address: Address
      readonly language: Language
      readonly seen: boolean
    }
  /** A contact does not want to be told; of an alert under way they hear nothing more. */
  | { readonly do: 'decline'; readonly contact: ContactId }
  /** Makes `code` open this contact's invite once, until {@link INVITE_LIFE} has passed; older codes of it die. */
  | { readonly do: 'invite'; readonly contact: ContactId; readonly code: string }
  | { readonly do: 'spend-invite'; readonly code: string }
  /** A new alert, in the state it has: asked, held or open. */
  | { readonly do: 'raise'; readonly alert: Alert }
  /** An asked or held alert leaves now; `confirmed` if the person said so. */
  | { readonly do: 'open'; readonly alert: AlertId; readonly confirmed: boolean }
  /** An asked or held alert never leaves, and is forgotten. */
  | { readonly do: 'withdraw'; readonly alert: AlertId }
  /** A newer place for an alert that has not ended. */
  | { readonly do: 'locate'; readonly alert: AlertId; readonly place: Place }
  /** Tells again whoever has not answered. */
  | { readonly do: 'repeat'; readonly alert: AlertId }
  /** The alert ends; `desk` is the one that ended it and says so in its own chat. */
  | { readonly do: 'close'; readonly alert: AlertId; readonly outcome: Outcome; readonly desk?: DeskId }
  /** A relative's tap on Recibido or Ya está a salvo. */
  | {
      readonly do: 'answer'
      readonly alert: AlertId
      readonly contact: ContactId
      readonly answer: 'received' | 'safe'
    }
  /** An officer takes the alert; only the first counts. */
  | { readonly do: 'attend'; readonly alert: AlertId; readonly desk: DeskId; readonly officer: string }
  | { readonly do: 'contacted'; readonly alert: AlertId; readonly officer: string }
  /** A fresh copy of the message in which the person follows their alert. */
  | { readonly do: 'show-tracker'; readonly alert: AlertId }
  /** The alert once more to one of its recipients, as it stands now. */
  | { readonly do: 'show-alert'; readonly alert: AlertId; readonly recipient: RecipientId }
  | { readonly do: 'bind-desk'; readonly desk: DeskId; readonly address: Address; readonly group: boolean }
  | { readonly do: 'unbind-desk'; readonly desk: DeskId }
  /** Says something to somebody else than the sender. */
  | {
      readonly do: 'tell'
      readonly to: Address
      readonly group: boolean
      readonly language: Language
      readonly message: Message
    }
  /** Erases all that is known of this chat's person: contacts, alerts, notices, conversation. */
  | { readonly do: 'erase'; readonly person: PersonId }

/** What a flow decides: the conversation's next state, what to answer the sender, and what else must follow. */
export interface Turn {
  readonly state: State
  readonly say: readonly Message[]
  readonly effects: readonly Effect[]
  /** The lane of the answers; `conversation` unless a panic is being answered. */
  readonly rank?: Rank
}
