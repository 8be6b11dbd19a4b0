import type { Brand, Instant } from '../../domain/ids.ts'
import type { AccountId, ChatId, MessageId } from '../../domain/messaging/address.ts'
import type { MediaKind } from '../../domain/messaging/media.ts'
import type { Choice, Key } from '../../domain/messaging/message.ts'
import type { Point } from '../../domain/place.ts'

/** Names one simulated phone, such as `ana`. */
export type PhoneId = Brand<string, 'PhoneId'>

/** The one place where a word becomes a {@link PhoneId}; it is also the chat id of the phone's private chat. */
export const phoneId = (word: string): PhoneId => word as PhoneId

/** Somebody with a phone in the simulated network. */
export interface SimulatedPhone {
  readonly id: PhoneId
  /** The name that others see. */
  readonly name: string
  /** The phone's language, BCP 47. */
  readonly language: string
  /** The phone's number, of the fictional range 555-01xx. */
  readonly number: string
  /** The account of ours that this phone talks to. */
  readonly account: AccountId
  /** The label above the phone for a person who shows the simulator: who this phone is in the story. */
  readonly role: 'person' | 'relative' | 'officer'
  /** True while the phone has no signal: what it writes waits, and what it is told has one tick. */
  readonly offline?: boolean
}

/** A chat as a phone lists it: the private one with us, or a group. */
export interface SimulatedChat {
  readonly id: ChatId
  readonly title: string
  readonly account: AccountId
  readonly group: boolean
  readonly members: readonly PhoneId[]
  /** The permanent keyboard that the last message with one set. */
  readonly keyboard: readonly (readonly Key[])[]
  readonly bubbles: readonly Bubble[]
  /** True while we are in the chat: a private one was opened and not blocked, a group added us. */
  readonly joined?: boolean
}

/** One message as a phone shows it. */
export interface Bubble {
  readonly id: MessageId
  readonly chat: ChatId
  /** `avisa` is us; `network` is a line of the network itself ("the group was upgraded"). */
  readonly from: PhoneId | 'avisa' | 'network'
  readonly at: Instant
  readonly editedAt?: Instant
  readonly body:
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'pin'
        readonly point: Point
        readonly title?: string
        readonly address?: string
        readonly live?: boolean
      }
    | { readonly kind: 'contact'; readonly name: string; readonly number: string }
    | MediaBody
    | { readonly kind: 'sticker' }
  readonly choices: readonly (readonly Choice[])[]
  readonly replyTo?: MessageId
  /** The signs that people set under it, one for each phone. */
  readonly reactions?: readonly { readonly from: PhoneId; readonly emoji: string }[]
  /** True if somebody else said it, and `from` passes it on. */
  readonly forwarded?: true
  /** One tick, two ticks, two blue ticks; `waiting` has not reached the network yet. */
  readonly ticks: 'waiting' | 'sent' | 'delivered' | 'read'
}

/** A recording or a file as a phone shows it. */
export interface MediaBody {
  readonly kind: 'media'
  readonly media: MediaKind
  /** The network's name of its bytes. */
  readonly file: string
  readonly mime: string
  readonly seconds?: number
  readonly name?: string
  readonly caption?: string
  /** The words that somebody hears or sees in it, if it was made of words; else ''. */
  readonly words: string
}

/** The outcome of something that a phone tried: a page or a story shows `why` as it likes. */
export type DeedOutcome =
  /** It happened; `bubble` is what now stands in the chat, if anything. */
  | { readonly kind: 'done'; readonly bubble?: MessageId }
  | { readonly kind: 'impossible'; readonly why: Impossible }

/** Why a phone cannot do what was asked of it. */
export type Impossible =
  | 'no-such-phone'
  | 'no-such-chat'
  | 'not-a-member'
  | 'no-such-bubble'
  | 'no-such-choice'
  | 'no-such-key'
  | 'no-place'
  | 'no-text'
  | 'not-an-invite'
  | 'other-account'
  | 'blocked'

/** News for an observer: one chat changed, or something that only the whole view shows. */
export type WorldChange =
  | { readonly kind: 'chat'; readonly chat: SimulatedChat }
  | { readonly kind: 'world'; readonly world: WorldView }

/**
 * A fault that can be set for one chat, or for every chat (`chat` undefined), so many times or until
 * cleared. `answer-lost` arrives and says nothing; `reset` neither arrives nor says so; `hang` never answers.
 */
export interface SimulatedFault {
  readonly fault: 'blocked' | 'offline' | 'slow' | 'busy' | 'answer-lost' | 'reset' | 'hang'
  readonly chat?: ChatId
  readonly times?: number
}

/** Everything a page needs to draw the phones: sent whole at first, then chat by chat as they change. */
export interface WorldView {
  readonly now: Instant
  readonly phones: readonly SimulatedPhone[]
  readonly chats: readonly SimulatedChat[]
  readonly faults: readonly SimulatedFault[]
}

/** An invite as it appears in a text: which account it opens and what that account is then sent. */
export interface SharedInvite {
  readonly account: AccountId
  readonly code: string
  /** The link itself, and where it begins in the text, so that a page can underline it. */
  readonly link: string
  readonly index: number
}

const INVITE = /https:\/\/simulador\.avisa\/([\w.:-]+)\?start=([\w-]{1,64})/g

/** A link that no browser resolves and every simulated phone opens, for `code` (at most 64 of `A-Za-z0-9_-`). */
export const inviteLinkOf = (account: AccountId, code: string): string =>
  `https://simulador.avisa/${account}?start=${code}`

/** Every invite in `text`, in order: a page shows each as a link that opens on another phone. */
export function invitesIn(text: string): readonly SharedInvite[] {
  return [...text.matchAll(INVITE)].flatMap(({ 0: link, 1: account, 2: code, index }) =>
    account && code ? [{ account: account as AccountId, code, link, index }] : [],
  )
}
