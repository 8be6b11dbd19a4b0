import type { AlertId, ContactId, DeskId, Folio, Instant, PersonId, RecipientId } from '../ids.ts'
import type { AccountId, Address } from '../messaging/address.ts'
import type { Contact, Desk, Person } from '../people/person.ts'
import type { Place } from '../place.ts'
import type {
  AlertFacts,
  CloseReason,
  NewAlert,
  Outcome,
  Reached,
  Recipient,
  RecipientState,
} from './alert.ts'
import type { Routing, Taken } from './cry.ts'
import type { Actor, AlertEvent } from './events.ts'
import type { Hushed } from './hush.ts'
import type { Hearsay } from './place/hearsay.ts'
import type { NamedPlace } from './place/named-place.ts'
import type { PlaceForAlert } from './place/release.ts'
import type { NewSaid, Said, SaidId } from './said/said.ts'

/** Something that somebody, the clock or a network wants done with an alert. */
export type AlertCommand =
  /** The person cries for help; `by` is the relative who does it for them. */
  | { readonly do: 'raise'; readonly alert: NewAlert; readonly by?: ContactId }
  /**
   * The person lets an alert leave that waits, and the last place known of them with it if it is `confirmed`: it is,
   * unless they only repeat a doubtful cry.
   */
  | { readonly do: 'open'; readonly confirmed: boolean }
  /** Nobody took back the button, or answered the question, in time. */
  | { readonly do: 'time-out' }
  /** The person says that an alert which left unconfirmed is an emergency. */
  | { readonly do: 'confirm' }
  /** A relative says that the person was taken, whose own doubtful cry waits: it leaves at their word, without a place. */
  | { readonly do: 'report'; readonly reporter: string; readonly by: ContactId }
  /** The person cries themselves in an alert that a relative raised; `certain` unless they only repeat a doubtful cry. */
  | { readonly do: 'cry'; readonly certain: boolean }
  /** The sender of a cry that waits says that it is about somebody else, who has no chat with us; `routing` as it is known of that one. */
  | { readonly do: 'redirect'; readonly about: Taken; readonly routing: Routing }
  /** The reporter tells more of somebody who has no chat with us; `routing` if it says where. */
  | { readonly do: 'describe'; readonly about: Taken; readonly routing?: Routing }
  /** An older alert may be about the same one: the desks are asked. `folio` and `name` are its own. */
  | { readonly do: 'offer-same'; readonly other: AlertId; readonly folio: Folio; readonly name: string }
  /** An officer says that it is about the same one as the alert that was offered, or that it is not. */
  | { readonly do: 'judge-same'; readonly same: boolean; readonly desk: DeskId; readonly officer: string }
  /** The person takes back their cry before it left, also one that waits beside a relative's report. */
  | { readonly do: 'withdraw' }
  /** The sender of a report that waits needs help themselves: it was about nobody else, unless something was told of one. */
  | { readonly do: 'mistake-report' }
  /** The person lets a place out, or what they let out moved. */
  | { readonly do: 'locate'; readonly place: PlaceForAlert }
  /** The person takes back that it is told where they are. */
  | { readonly do: 'stop-place' }
  /** The person names a place that they are at, or are taken to. */
  | { readonly do: 'name-place'; readonly place: NamedPlace }
  /** A relative says where the person is. */
  | { readonly do: 'hearsay'; readonly place: Hearsay }
  /** A second cry: whoever has not answered is told again. */
  | { readonly do: 'repeat' }
  /** A step of the escalation is due, and was at `due`; left out, at this moment. */
  | { readonly do: 'escalate'; readonly due?: Instant }
  /** The person asks for an allied organisation in this alert, to which they have just said yes. */
  | { readonly do: 'call-helper'; readonly desk: DeskId }
  | { readonly do: 'answer'; readonly contact: ContactId; readonly answer: NonNullable<Recipient['answer']> }
  /** A relative takes back that the person is safe. */
  | { readonly do: 'take-back'; readonly contact: ContactId }
  | { readonly do: 'attend'; readonly desk: DeskId; readonly officer: string }
  | {
      readonly do: 'contacted'
      readonly desk: DeskId
      readonly officer: string
      readonly with: Reached['with']
    }
  /** An officer called, and nobody answered. */
  | { readonly do: 'tried'; readonly desk: DeskId; readonly officer: string }
  /** An officer who was asked says that they go on with it. */
  | { readonly do: 'keep-on'; readonly desk: DeskId; readonly officer: string }
  /** It goes back to the list, by the officer who attends, or because they did not answer. */
  | { readonly do: 'hand-back'; readonly by?: { readonly desk: DeskId; readonly officer: string } }
  /** Whoever attends has done nothing for long. */
  | { readonly do: 'watch' }
  /** Consular protection is asked for in so many words; `contact` is the relative who does, if not the person. */
  | { readonly do: 'request-protection'; readonly contact?: ContactId }
  /** `by` is whoever ended it, if not the person themself. */
  | { readonly do: 'close'; readonly outcome: Outcome; readonly by?: Actor; readonly reason?: CloseReason }
  /** A relative says that the person is still missing, after a desk ended it; left out, whoever told of somebody without a chat. */
  | { readonly do: 'reopen'; readonly contact?: ContactId }
  /** Nobody ended it in time. */
  | { readonly do: 'lapse' }
  /** A drill gives way to a real alert, without a word; `by` is the relative who raises that, if not the person. */
  | { readonly do: 'turn-real'; readonly by?: ContactId }
  /** These contacts are to know nothing of an alert, or nothing more than how it ends if they were told of it. */
  | { readonly do: 'keep-from'; readonly contacts: readonly ContactId[] }
  /** Whom the person wanted to know nothing is to be told after all. */
  | { readonly do: 'let-know'; readonly contact: ContactId }
  /** A contact accepted. */
  | { readonly do: 'join'; readonly contact: Contact }
  /** The person confirmed that a contact is whom they mean. */
  | { readonly do: 'trust'; readonly contact: ContactId }
  /** Whoever is told of it is no contact, or no desk, any more, by the act of `by`. */
  | {
      readonly do: 'end-copy'
      readonly whose: ContactId | DeskId
      readonly by: Actor
      /** The chat of theirs in which it ends; wherever they are told without it. */
      readonly at?: Address
    }
  /** An officer bound a desk in the middle of the alert, perhaps one that it concerns. */
  | { readonly do: 'welcome'; readonly desk: DeskId; readonly officer: string }
  /**
   * A network told us what became of a copy; `heard` is the newest of what was said that stood in it, and from `owed` on
   * it did not stand there whole.
   */
  | {
      readonly do: 'receipt'
      readonly recipient: RecipientId
      readonly state: RecipientState
      readonly heard?: SaidId
      readonly owed?: SaidId
    }
  /** Somebody says something that goes on to those who are told; if `quiet`, they are not told to whom. */
  | { readonly do: 'say'; readonly said: NewSaid; readonly quiet?: boolean }
  /** A network took words of the alert, `said` the newest of them, for this recipient; those from `owed` on not whole. */
  | {
      readonly do: 'heard'
      readonly recipient: RecipientId
      readonly said: SaidId
      readonly owed?: SaidId
    }
  /** A recipient wrote, so that their network lets through what they are owed. */
  | { readonly do: 'settle-words'; readonly recipient: RecipientId }
  /** A recording or a file could not be passed on to this recipient, or to the person: they read that there is one. */
  | { readonly do: 'not-pass'; readonly said: Said; readonly recipient?: RecipientId }
  /** Nothing that the unregistered sender of it writes is to raise an alert for now: by a desk, or by the operator. */
  | { readonly do: 'hush'; readonly by: Actor }
  /** They are to be heard again. */
  | { readonly do: 'unhush'; readonly by: Actor }
  | { readonly do: 'show-tracker' }
  | { readonly do: 'show-alert'; readonly recipient: RecipientId }
  /** A recipient wants to read all that was said, whole. */
  | { readonly do: 'show-words'; readonly recipient: RecipientId }

/** A command by name. */
export type CommandName = AlertCommand['do']

/** The command of one name, or of one of several. */
export type CommandOf<Name extends CommandName> = AlertCommand & { readonly do: Name }

/** An alert that is about to be raised: there is nothing of it yet but its person. */
export interface Unraised {
  readonly alert?: undefined
  readonly person: Person
  readonly recipients: readonly []
}

/** All that the rules need besides the facts. */
export interface Given {
  readonly now: Instant
  newId(): RecipientId
  /** Whether what an account of ours said can be replaced in place. */
  edits(account: AccountId): boolean
  /** The consulates of a place, given the registered one, which stands for both where no place is known. */
  route(place: Place | undefined, registered: Routing['registered']): Routing
  /** For a command that makes an alert leave: see `needsOf`. */
  readonly folio?: Folio
  /** For `reopen`: true if the person has another alert that has not ended. */
  readonly busy?: boolean
  /** For a command that may add recipients: see `needsOf`. */
  readonly circle?: {
    readonly contacts: readonly Contact[]
    readonly desks: readonly Desk[]
    /** The chat of whoever has this telephone number, if we may write to them first. */
    reach(phone: string): Address | undefined
    /** True if this number was told of an alert of the person in the last 24 hours. */
    isToldToday(phone: string): boolean
    /** How many other bare numbers may still be told today. */
    readonly numbers: number
  }
}

/** The timers of an alert. */
export type TimerKind = 'hold' | 'ask' | 'ladder' | 'lapse' | 'watch' | 'handback'

/** Something that must follow from a command besides the change of the facts. */
export type Consequence =
  | { readonly do: 'set-timer'; readonly timer: TimerKind; readonly due: Instant }
  /** All of them, or one. */
  | { readonly do: 'clear-timers'; readonly only?: TimerKind }
  /** These words are kept with the alert. */
  | { readonly do: 'keep-words'; readonly said: Said }
  /**
   * What is still queued of the alert, or of one copy `of` it, is not sent any more. With `but`, what people said is, and at
   * once: nothing more comes that it could wait for.
   */
  | { readonly do: 'drop-notices'; readonly of?: RecipientId; readonly but?: 'said' }
  /** These contacts have just been told at their number, and are not again for a day. */
  | { readonly do: 'told-by-number'; readonly contacts: readonly Contact[] }
  /** The network took this desk's copy. */
  | { readonly do: 'desk-alerted'; readonly desk: DeskId }
  /** The location that the person sent for it is no sign of another alert. */
  | { readonly do: 'spend-place' }
  /** The chat of the person is silenced, or heard again. */
  | { readonly do: 'hush'; readonly who: Hushed }
  | { readonly do: 'unhush'; readonly by: Hushed['by'] }
  /** Nothing is kept of the alert, nor of its `person` if they never consented. */
  | { readonly do: 'forget'; readonly person?: PersonId }

/** Why a command changed nothing. */
export type Refusal =
  /** It means nothing in the state that the alert is in. */
  | 'state'
  /** It is about somebody who is not told of this alert. */
  | 'stranger'
  /** It was said before, or something that outweighs it. */
  | 'known'

/** A command that changed something: the new facts and all that follows from them. */
export interface Happened {
  readonly facts: AlertFacts
  readonly event: AlertEvent
  readonly actor: Actor
  readonly follows: readonly Consequence[]
}

/** The outcome of a command, or why there is none. */
export type Transition = Happened | { readonly refused: Refusal }
