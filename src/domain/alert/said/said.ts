import type { AlertId, Brand, ContactId, DeskId, Instant } from '../../ids.ts'
import { later, SECOND } from '../../ids.ts'
import { type Address, addressKey, type MessageId } from '../../messaging/address.ts'
import type { MediaRef } from '../../messaging/media.ts'

/** Names something that was said in an alert: a whole number from 1, counted up within that alert. */
export type SaidId = Brand<number, 'SaidId'>

/** Who said it: the person whose alert it is, one of their contacts, or an officer by the name that the network shows. */
export type Author =
  | { readonly by: 'person' }
  | { readonly by: 'contact'; readonly contact: ContactId }
  | { readonly by: 'desk'; readonly desk: DeskId; readonly officer: string }

/** For whom it was said: all who are told, the relatives, the person alone, or the desks alone. */
export type Audience = 'everybody' | 'family' | 'person' | 'desk'

/** A wish to be called or not: a telephone that rings gives away who hides. */
export type Calls = 'no' | 'hiding' | 'yes'

/** Words that were said. */
export interface SaidWords {
  readonly kind: 'words'
  /** As it was typed. */
  readonly text: string
  /** The same without coordinates and links to a map, if it holds any: for whoever may not read where the person is. */
  readonly placeless?: string
  /** True if even those may name a place, as a corner or a town: whoever may not read it reads none of the words. */
  readonly namesPlace?: true
  /** True if somebody else wrote it, and the author forwards or copies it. */
  readonly passedOn?: boolean
  /** True if it speaks of money, which may be a scam: its readers are told that nobody here asks for any. */
  readonly ofMoney?: boolean
  /** Whether the writer may be called: `no`, `hiding` if they say that they hide, `yes` once they want it. Left out of all other words. */
  readonly calls?: Calls
}

/** A recording or a file that was sent, with the words under it: a place in them is left out as in all others. */
export interface SaidMedia {
  readonly kind: 'media'
  readonly media: MediaRef
  readonly caption?: string
  readonly placeless?: string
  readonly namesPlace?: true
  readonly passedOn?: boolean
  readonly ofMoney?: boolean
  /** Whether the writer may be called: `no`, `hiding` if they say that they hide, `yes` once they want it. Left out of all other words. */
  readonly calls?: Calls
}

/** The thing that was said. */
export type SaidWhat = SaidWords | SaidMedia

/** The words of what was said, also those under a file; '' if there are none. */
export function textSaid(what: SaidWhat): string {
  return what.kind === 'words' ? what.text : (what.caption ?? '')
}

/**
 * Names what an officer's words answer: those whose words the answered message holds, or the alert itself, whatever tells of it. For whom
 * their words are is remembered for each.
 */
export type Thread = Brand<string, 'Thread'>

/** The thread of the alert itself: of its notices, and of words behind its folio. */
export const ALERT_THREAD = 'alert' as Thread

/** The thread of a message that holds words of these authors, whoever else reads it. */
export function threadWith(authors: readonly Author[]): Thread {
  const voices = authors.map(author => {
    switch (author.by) {
      case 'person':
        return 'person'
      case 'contact':
        return `contact ${author.contact}`
      case 'desk':
        return `desk ${author.desk}`
      default:
        return author satisfies never
    }
  })
  return [...new Set(voices)].sort().join(' + ') as Thread
}

/** Something that somebody said in an alert, and that goes on to those who are told of it. */
export interface Said {
  readonly id: SaidId
  readonly alert: AlertId
  /** When it was sent, as its network tells. */
  readonly at: Instant
  readonly author: Author
  readonly what: SaidWhat
  readonly to: Audience
  /** The name of its message in the author's own chat, by which its network tells that it was corrected. */
  readonly message?: MessageId
  /** The one in whose place these words stand, as its author first wrote it; `at` is then the time of that. */
  readonly corrects?: SaidId
  /** Of an officer's words: what they answer. Undefined of what an older version kept, which asked once for the whole alert. */
  readonly thread?: Thread
}

/** Something that is about to be said: the alert names it. */
export type NewSaid = Omit<Said, 'id' | 'alert'>

/** Words that one chat reads in one message. */
export interface Batch {
  /** When it begins: in the future if the chat was told so shortly before that it has to wait. */
  readonly since: Instant
  /** The first that it holds. */
  readonly from: SaidId
  /** How long all of it is, in UTF-16 units. */
  readonly size: number
}

/** How far the words of an alert have come. */
export interface AlertWords {
  /** The newest. */
  readonly last: SaidId
  /** Those of which the person reads to whom they went, in one message. */
  readonly echo?: Echo
}

/** The person's own words in one message that says to whom they went. */
export interface Echo extends Batch {
  /** The newest of them: what others said after it is no news of where they went. */
  readonly last: SaidId
}

/** The words of an alert as one recipient gets them. */
export interface RecipientWords {
  /** The newest that is meant for them. */
  readonly last: SaidId
  /** Those that their newest message of words holds; undefined while the alert itself is yet to bring all of them. */
  readonly batch?: Batch
  /**
   * The first of which they have no more than the beginning, or that it is there: their network lets the rest through
   * once they write.
   */
  readonly owed?: SaidId
}

/** How long words are gathered for one chat, in milliseconds: it gets at most one new message of them in this time. */
export const GATHERING_WORDS = 20 * SECOND

/** The longest batch that further words join, in UTF-16 units: together they fit into one message of every network. */
export const LONGEST_BATCH = 3_000

/**
 * The batch of a recording or a file, which is a message of its own: at once, but never before words that were said before
 * it. Nothing joins it.
 */
function batchAlone(before: Batch | undefined, from: SaidId, now: Instant): Batch {
  const since = before !== undefined && before.since > now ? before.since : now
  return { since, from, size: LONGEST_BATCH }
}

/**
 * The batch that something said at `now` is part of: see {@link batchAlone} for what is no words, {@link batchOf} for words.
 */
export function batchFor(before: Batch | undefined, said: Said, now: Instant, edits: boolean): Batch {
  const { id, what, corrects } = said
  if (what.kind === 'media') return batchAlone(before, id, now)
  // The message that holds what is corrected is changed in its place, however long ago it was sent.
  if (edits && before !== undefined && corrects !== undefined && corrects >= before.from)
    return { ...before, size: before.size + sizeOf(what) }
  return batchOf(before, { id, size: sizeOf(what) }, now, edits)
}

/**
 * The batch that words of `size` units, said at `now`, are part of. It is the one `before` them if its message can still
 * take them in: that is on its way later, or the network `edits`. Else a new one begins, no sooner than 20 seconds after.
 */
export function batchOf(
  before: Batch | undefined,
  { id, size }: { readonly id: SaidId; readonly size: number },
  now: Instant,
  edits: boolean,
): Batch {
  if (before === undefined || now - before.since >= GATHERING_WORDS) return { since: now, from: id, size }
  const isOpen = edits || before.since > now
  if (isOpen && before.size + size <= LONGEST_BATCH) return { ...before, size: before.size + size }
  return { since: later(before.since, GATHERING_WORDS), from: id, size }
}

/** How much room words take in a message, in UTF-16 units: their text, and its time and quotes. */
function sizeOf({ text }: SaidWords): number {
  return text.length + 24
}

/** True if something is meant for the person whose alert it is: an officer's words alone. */
export function isMeantForPerson({ author, to }: Pick<Said, 'author' | 'to'>): boolean {
  return author.by === 'desk' && (to === 'person' || to === 'everybody')
}

const isBy = (author: Author, { contact, desk }: SaidReader): boolean =>
  (author.by === 'contact' && author.contact === contact) || (author.by === 'desk' && author.desk === desk)

/** One who may read what is said: a relative or a desk. */
interface SaidReader {
  readonly role: 'family' | 'desk'
  readonly contact?: ContactId
  readonly desk?: DeskId
  readonly address: Address
}

/**
 * True if something is meant for this recipient: for such as they are, and not said in their own chat, which may be a desk's and a
 * relative's. `recipients` are all of the alert.
 */
export function isMeantFor(
  { author, to }: Pick<Said, 'author' | 'to'>,
  recipient: SaidReader,
  recipients: readonly SaidReader[],
): boolean {
  const here = addressKey(recipient.address)
  const isOwn = (one: SaidReader) => isBy(author, one) && addressKey(one.address) === here
  if (isBy(author, recipient) || recipients.some(isOwn)) return false
  const { role } = recipient
  switch (to) {
    case 'everybody':
      return true
    case 'family':
      return role === 'family'
    case 'desk':
      return role === 'desk'
    case 'person':
      return false
    default:
      return to satisfies never
  }
}
