import type { AlertId, ContactId, DeskId, Instant, RecipientId } from '../ids.ts'
import type { MediaKind } from '../messaging/media.ts'
import type { RecipientState } from './alert.ts'
import type { Author, SaidId } from './said/said.ts'

/**
 * Something that happened to an alert and is already part of its facts. `raised`: it waits, asked or held.
 * `withdrawn`: it was taken back before it left. `asked-for`: the person wants to see how it stands. `located`: a
 * newer place, and the recipients `added` by it. `place-named`: the same of a place by its name.
 * `taken-back`: a relative does not know any more that the person is safe. `shown`: a recipient asked for it. `joined`: relatives accepted, or a
 * desk was bound, in the middle of it. `trusted`: the person confirmed a relative who had accepted. `repeated`, `ladder`:
 * a second cry or a step that is due, who was missing until then, and who is `told` again. `recipient-changed`: what became of a
 * copy, by its network or by whoever does not want it. `described`: more is known of somebody who has no chat
 * with us. `cried`: the person cried themselves in an alert that a relative raised.
 * `turned-real`: a drill ended because a real alert takes its place, which nobody is told. `said`: words, and the
 * recipients whom a message of words is to bring them, not the alert itself. `heard`: a network took what was said for a
 * recipient, up to this. `not-passed`: of a recording or a file its reader got no more than that it is there. `tried`: an officer called and nobody answered. `watched`: whoever attends is asked whether they
 * go on. `kept-on`, `handed-back`: they do, or the alert is on the list again. `words-shown`: a recipient asked for all of it.
 * `words-owed`: what was said from this on is told whole to a recipient whose network let no more than its beginning through.
 */
export type AlertEvent =
  | { readonly kind: 'raised' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'asked-for' }
  | {
      readonly kind: 'repeated' | 'ladder'
      readonly added: readonly RecipientId[]
      /** Those who are reminded. */
      readonly told: readonly RecipientId[]
      /** False for a step at which nobody was to be reminded. */
      readonly reminds?: boolean
      /** True if the person and the family now read whom to call. */
      readonly hotlines?: boolean
    }
  | { readonly kind: 'place-named'; readonly added: readonly RecipientId[] }
  /** A relative, `by`, said where the person is: the desks `added` by it. */
  | { readonly kind: 'hearsay'; readonly by: ContactId; readonly added: readonly RecipientId[] }
  | { readonly kind: 'located'; readonly added: readonly RecipientId[] }
  /** The person took back that it is told where they are. */
  | { readonly kind: 'place-stopped' }
  | { readonly kind: 'confirmed' }
  | {
      readonly kind: 'described'
      readonly added: readonly RecipientId[]
      /** True if there is nothing in it that whoever told of them follows. */
      readonly forDesks?: true
    }
  /** The desks are asked whether it is about the same one as the alert of this folio. */
  | { readonly kind: 'same-offered'; readonly folio: string; readonly name: string }
  /** An officer said whether it is. */
  | { readonly kind: 'same-judged'; readonly same: boolean; readonly desk: DeskId }
  | { readonly kind: 'cried'; readonly added: readonly RecipientId[]; readonly located: boolean }
  | { readonly kind: 'answered'; readonly recipient: RecipientId }
  | { readonly kind: 'taken-back'; readonly recipient: RecipientId }
  | { readonly kind: 'shown'; readonly recipient: RecipientId }
  /** Contacts are to know nothing of it, or `added` whoever was one of them. */
  | { readonly kind: 'kept-from' }
  | { readonly kind: 'joined'; readonly recipients: readonly RecipientId[] }
  | { readonly kind: 'trusted'; readonly recipient: RecipientId }
  | { readonly kind: 'attended'; readonly recipient: RecipientId }
  | { readonly kind: 'contacted' }
  | { readonly kind: 'tried'; readonly recipient: RecipientId; readonly officer: string }
  | { readonly kind: 'watched'; readonly recipient: RecipientId }
  | { readonly kind: 'kept-on' }
  | {
      readonly kind: 'handed-back'
      readonly recipient: RecipientId
      readonly officer: string
      /** Those who are told because its desk is none any more. */
      readonly added?: readonly RecipientId[]
    }
  | { readonly kind: 'protection-requested' }
  /** The person's own cry, which waited, is about somebody else. */
  | { readonly kind: 'redirected' }
  | {
      readonly kind: 'recipient-changed'
      readonly recipient: RecipientId
      readonly state: RecipientState
      /** Those who are told because a desk was lost by it. */
      readonly added?: readonly RecipientId[]
    }
  | {
      readonly kind: 'said'
      readonly said: SaidId
      readonly to: readonly RecipientId[]
      /** True if the person reads it, too. */
      readonly person?: boolean
      /** Whether its author reads to whom it went in a `new` message, or in one that is about earlier words too. */
      readonly echo?: 'new' | 'more'
    }
  | { readonly kind: 'words-shown'; readonly recipient: RecipientId }
  | { readonly kind: 'heard'; readonly recipient: RecipientId; readonly said: SaidId }
  | { readonly kind: 'words-owed'; readonly recipient: RecipientId; readonly said: SaidId }
  | {
      readonly kind: 'not-passed'
      readonly said: SaidId
      readonly author: Author
      readonly what: MediaKind
      /** The copy of whoever did not get it; undefined for the person. */
      readonly recipient?: RecipientId
    }
  /** `recipient` is the copy of the relative who says so; left out, whoever told of somebody without a chat does. */
  | { readonly kind: 'reopened'; readonly recipient?: RecipientId }
  | { readonly kind: 'closed'; readonly desk?: DeskId }
  | { readonly kind: 'turned-real' }
  /** Its unregistered sender is silenced `until` then, or for good, and heard again. */
  | { readonly kind: 'hushed'; readonly until?: Instant }
  | { readonly kind: 'unhushed' }

/** Whose act an event was: the person's, a relative's, an officer's, or nobody's but the clock's or a network's. */
export type Actor =
  | { readonly by: 'person' }
  | { readonly by: 'contact'; readonly contact: ContactId }
  /** `officer` is the name that the network shows. */
  | { readonly by: 'desk'; readonly desk: DeskId; readonly officer: string }
  /** The operator, at the command line. */
  | { readonly by: 'operator' }
  | { readonly by: 'timer' }
  | { readonly by: 'network' }

/** One line of an alert's journal. */
export interface JournalEntry {
  readonly alert: AlertId
  readonly at: Instant
  readonly event: AlertEvent
  readonly actor: Actor
}
