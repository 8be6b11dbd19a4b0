import type { CloseReason, NewAlert, Outcome, Reached } from '../domain/alert/alert.ts'
import type { Routing, Taken } from '../domain/alert/cry.ts'
import type { Actor } from '../domain/alert/events.ts'
import type { Hearsay } from '../domain/alert/place/hearsay.ts'
import type { NamedPlace } from '../domain/alert/place/named-place.ts'
import type { PlaceForAlert } from '../domain/alert/place/release.ts'
import type { NewSaid } from '../domain/alert/said/said.ts'
import type { AlertId, ContactId, DeskId, PersonId, RecipientId } from '../domain/ids.ts'
import type { Address } from '../domain/messaging/address.ts'
import type { Message } from '../domain/messaging/message.ts'
import type { Rank } from '../domain/outbox/notice.ts'
import type { ContactCommand } from '../domain/people/contact-lifecycle.ts'
import type { Desk, Language, Person } from '../domain/people/person.ts'
import type { Context } from './context.ts'
import type { State } from './state.ts'

/** A deed besides answering: data, carried out in the transaction that took the message. */
export type Effect =
  | { readonly do: 'save-person'; readonly person: Person }
  /** Something becomes of a contact, and of their copy of an alert that is under way. */
  | { readonly do: 'contact'; readonly contact: ContactId; readonly command: ContactCommand }
  /** Whoever was removed in this chat is forgotten, and hears nothing more. */
  | { readonly do: 'let-go'; readonly chat: Address }
  /** All that is kept of this chat is forgotten, which was a contact of others and is no more: these entries are `left`. */
  | { readonly do: 'forget-chat'; readonly chat: Address; readonly left: readonly ContactId[] }
  /** Makes `code` open this contact's invite once, until {@link INVITE_LIFE} has passed; older codes of it die. */
  | { readonly do: 'invite'; readonly contact: ContactId; readonly code: string }
  /** The person is told that somebody opened this contact's invite who is not to. */
  | { readonly do: 'note-warned'; readonly contact: ContactId }
  /** Whoever has this number wants no messages that they did not ask for. */
  | { readonly do: 'suppress'; readonly number: string }
  /** A new alert, in the state it has: asked, held or open; `by` is the relative who raises it, if not the person. */
  | { readonly do: 'raise'; readonly alert: NewAlert; readonly by?: ContactId }
  /** An asked or held alert leaves now; `confirmed` if the person said so. */
  | { readonly do: 'open'; readonly alert: AlertId; readonly confirmed: boolean }
  /** These contacts are to know nothing of an alert that has not left. */
  | { readonly do: 'keep-from'; readonly alert: AlertId; readonly contacts: readonly ContactId[] }
  /** Whom the person wanted to know nothing of their alert is to be told after all. */
  | { readonly do: 'let-know'; readonly alert: AlertId; readonly contact: ContactId }
  /** An alert that left without the person's word is an emergency: they say so. */
  | { readonly do: 'confirm'; readonly alert: AlertId }
  /** An asked or held alert never leaves, and is forgotten. */
  | { readonly do: 'withdraw'; readonly alert: AlertId }
  /** The sender of a report that waits is the one in need: of nobody else anything was told, else it stays. */
  | { readonly do: 'mistake-report'; readonly alert: AlertId }
  /** A relative says that the person was taken, whose own cry waits: it leaves at their word. */
  | { readonly do: 'report'; readonly alert: AlertId; readonly reporter: string; readonly by: ContactId }
  /** A cry that waits is about somebody else who was taken and has no chat with us: it waits on as the report of that one. */
  | {
      readonly do: 'redirect'
      readonly alert: AlertId
      readonly about: Taken
      readonly routing: Routing
    }
  /** More is told of somebody who was taken and has no chat with us; `routing` if it says where. */
  | { readonly do: 'describe'; readonly alert: AlertId; readonly about: Taken; readonly routing?: Routing }
  /** An officer says whether two alerts are about one who was taken. */
  | {
      readonly do: 'judge-same'
      readonly alert: AlertId
      readonly same: boolean
      readonly desk: DeskId
      readonly officer: string
    }
  /** The person cries themselves in an alert that a relative raised. */
  | { readonly do: 'cry'; readonly alert: AlertId; readonly certain: boolean }
  /** A newer place for an alert that has not ended, let out by its person. */
  | { readonly do: 'locate'; readonly alert: AlertId; readonly place: PlaceForAlert }
  /** Something said goes on to all who are told of an alert; if `quiet`, its author is not told to whom. */
  | { readonly do: 'say'; readonly alert: AlertId; readonly said: NewSaid; readonly quiet?: boolean }
  /** All that was said in an alert, whole, to one of its recipients. */
  | { readonly do: 'show-words'; readonly alert: AlertId; readonly recipient: RecipientId }
  /** The person takes back that anybody is told where they are, in an alert that has not ended. */
  | { readonly do: 'stop-place'; readonly alert: AlertId }
  /** A place that the person named in their own words, for an alert that has not ended. */
  | { readonly do: 'name-place'; readonly alert: AlertId; readonly place: NamedPlace }
  /** A place where a relative says that the person is, for an alert that is under way. */
  | { readonly do: 'hearsay'; readonly alert: AlertId; readonly place: Hearsay }
  /** Tells again whoever has not answered. */
  | { readonly do: 'repeat'; readonly alert: AlertId }
  /** The alert ends; `by` is whoever ended it, if not the person: a desk says so in its own chat. */
  | {
      readonly do: 'close'
      readonly alert: AlertId
      readonly outcome: Outcome
      readonly by?: Actor
      readonly reason?: CloseReason
    }
  /** A drill gives way to a real alert that is raised next; `by` is the relative who raises it, if not the person. */
  | { readonly do: 'turn-real'; readonly alert: AlertId; readonly by?: ContactId }
  /** A relative says that the person is still missing, after a desk ended the alert. */
  | { readonly do: 'reopen'; readonly alert: AlertId; readonly contact?: ContactId }
  /** A relative's tap on Recibido or Ya está a salvo. */
  | {
      readonly do: 'answer'
      readonly alert: AlertId
      readonly contact: ContactId
      readonly answer: 'received' | 'safe'
    }
  /** A relative takes back that the person is safe. */
  | { readonly do: 'take-back'; readonly alert: AlertId; readonly contact: ContactId }
  /** An officer takes the alert; only the first counts. */
  | { readonly do: 'attend'; readonly alert: AlertId; readonly desk: DeskId; readonly officer: string }
  /** An officer says that they reached the person or the family. */
  | {
      readonly do: 'contacted'
      readonly alert: AlertId
      readonly desk: DeskId
      readonly officer: string
      readonly with: Reached['with']
    }
  /** An officer called, and nobody answered. */
  | { readonly do: 'tried'; readonly alert: AlertId; readonly desk: DeskId; readonly officer: string }
  /** An officer goes on with an alert. */
  | { readonly do: 'keep-on'; readonly alert: AlertId; readonly desk: DeskId; readonly officer: string }
  /** An officer gives an alert back to the list. */
  | {
      readonly do: 'hand-back'
      readonly alert: AlertId
      readonly by: { readonly desk: DeskId; readonly officer: string }
    }
  /** Consular protection is asked for in so many words; `contact` is the relative who does, if not the person. */
  | { readonly do: 'request-protection'; readonly alert: AlertId; readonly contact?: ContactId }
  /** An ally is told of an alert at once, to which the person has just said yes. */
  | { readonly do: 'call-helper'; readonly alert: AlertId; readonly desk: DeskId }
  /** The person took back their yes to an ally: the copies of these desks of it end, in every alert of theirs that is under way. */
  | { readonly do: 'dismiss-ally'; readonly person: PersonId; readonly desks: readonly DeskId[] }
  /** An officer silences whoever sent an alert without being registered, or takes that back. */
  | {
      readonly do: 'hush' | 'unhush'
      readonly alert: AlertId
      readonly by: Actor
    }
  /** A fresh copy of the message in which the person follows their alert. */
  | { readonly do: 'show-tracker'; readonly alert: AlertId }
  /** The alert once more to one of its recipients, as it stands now. */
  | { readonly do: 'show-alert'; readonly alert: AlertId; readonly recipient: RecipientId }
  /** This chat becomes a desk, by the code that `officer` typed. */
  | {
      readonly do: 'bind-desk'
      readonly desk: Desk
      readonly chat: { readonly address: Address; readonly group: boolean; readonly title: string }
      readonly officer: string
    }
  /** An officer says that the desk goes on: it lapses later. */
  | { readonly do: 'renew-desk'; readonly desk: Desk }
  /** An officer ends the desk of this chat, and its copies of alerts with it. */
  | { readonly do: 'leave-desk'; readonly desk: Desk; readonly officer: string }
  /** Says something to somebody else than the sender. */
  | {
      readonly do: 'tell'
      readonly to: Address
      readonly group: boolean
      readonly language: Language
      readonly message: Message
    }
  /** The desks were warned of a scam from this chat: once a day is enough. */
  | { readonly do: 'note-scam'; readonly from: Address }
  /** Erases all that is known of this chat's person: contacts, alerts, notices, conversation. */
  | { readonly do: 'erase'; readonly person: PersonId }

/** The decision of a flow: the conversation's next state, what to answer the sender, and what else must follow. */
export interface Turn {
  readonly state: State
  readonly say: readonly Message[]
  readonly effects: readonly Effect[]
  /** The lane of the answers; `conversation` unless a panic is being answered. */
  readonly rank?: Rank
  /** The language that the chat chose: everything is said in it from the next message on. */
  readonly language?: Language
  /**
   * A question that follows at once. Of registration: the first, the one after that which `context` waits for, that one
   * again, or, if registration was left, that one with a word about it. Of any kind: the one that is open, again.
   */
  readonly asks?: { readonly to: 'first' | 'next' | 'same' | 'resume' | 'open'; readonly context: Context }
}
