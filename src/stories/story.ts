import type { SimulatedFault, SimulatedPhone } from '../bots/simulator/world.ts'
import type { Instant } from '../domain/ids.ts'
import type { MediaKind } from '../domain/messaging/media.ts'
import type { DeskSide } from '../domain/people/person.ts'
import type { Point } from '../domain/place.ts'

/** A conversation written down: who takes part, what they do, and what everybody then hears. */
export interface Story {
  readonly title: string
  /** When it begins. */
  readonly starts: Instant
  readonly phones: readonly CastPhone[]
  readonly groups: readonly CastGroup[]
  /** How things stand when it begins, in the order of its lines. */
  readonly given: readonly GivenLine[]
  readonly steps: readonly StoryStep[]
  /** The text it was read from, line by line. */
  readonly source: readonly string[]
}

/**
 * The network that a phone is on: a simulated one with buttons, one without, or one of the real ones (simulated too,
 * unless the world of the story has the real one).
 */
export type CastNetwork = 'buttons' | 'plain' | 'telegram' | 'whatsapp-cloud' | 'whatsapp-linked'

/** Somebody with a phone. `name` is what the story calls them, `shows` the name that their network shows. */
export interface CastPhone {
  readonly name: string
  readonly shows: string
  readonly role: SimulatedPhone['role']
  readonly language: string
  readonly number: string
  readonly on: CastNetwork
}

/** A group of phones, on the network of its members. */
export interface CastGroup {
  readonly name: string
  readonly members: readonly string[]
  readonly on: CastNetwork
}

/** Something that is so when a story begins, and was done before it as people do it. `line` counts from 1. */
export type GivenLine =
  /** `who` is registered at `place`, in words such as `Chicago`, and all `contacts` have accepted. */
  | {
      readonly kind: 'registered'
      readonly line: number
      readonly who: string
      readonly contacts: readonly string[]
      readonly place: string
    }
  /** `chat` is the desk of a consulate or of an organisation: a group, with the member who adds us to it, or the own chat of an officer. */
  | {
      readonly kind: 'desk'
      readonly line: number
      readonly chat: string
      readonly member?: string
      readonly side: DeskSide
    }

/** One thing that is done, and all that is heard before the next. */
export interface StoryStep {
  /** Lines of the source, from 1: what is done, and the end of what is heard. */
  readonly line: number
  readonly deed: Deed
  readonly expected: readonly Expected[]
  /** Names of the chats in which more may be heard than is written; `*` for all. */
  readonly elided: readonly string[]
  /** The source lines that tell what is heard: from `from` (counted from 0) up to but not including `to`. */
  readonly heardAt: { readonly from: number; readonly to: number }
}

/** One message that should be heard. */
export interface Expected {
  readonly to: string
  /** True if an earlier message changed in place. */
  readonly edited: boolean
  /** How long after the step began, such as `2 min`; absent if the story does not care. */
  readonly after?: string
  /** The lines of the message, which may hold placeholders. */
  readonly lines: readonly string[]
  /** The source lines that say all this, for writing them again as they were. */
  readonly source: readonly string[]
}

/** Something that somebody does, or that happens. */
export type Deed =
  | {
      readonly kind: 'say'
      readonly who: string
      readonly in?: string
      readonly text: string
      readonly to?: Quoted
    }
  /** Forwards what `of`, somebody whom the story need not have, wrote elsewhere. */
  | { readonly kind: 'forward'; readonly who: string; readonly of: string; readonly text: string }
  /** Puts `text` in the place of what they wrote last in a chat. */
  | { readonly kind: 'correct'; readonly who: string; readonly in?: string; readonly text: string }
  /** Sets a sign under the newest message with these words; without `emoji` takes the one that is there back. */
  | {
      readonly kind: 'react'
      readonly who: string
      readonly in?: string
      readonly to: string
      readonly emoji?: string
    }
  | {
      readonly kind: 'tap'
      readonly who: string
      readonly in?: string
      readonly label: string
      readonly of?: string
    }
  /** Takes the newest choice with one of these labels: taps it, or writes its number where it is in a numbered list. */
  | { readonly kind: 'choose'; readonly who: string; readonly labels: readonly string[] }
  | { readonly kind: 'press'; readonly who: string; readonly label: string; readonly point?: Point }
  | {
      readonly kind: 'pin'
      readonly who: string
      readonly point: Point
      readonly live: boolean
      readonly accuracy?: number
    }
  | { readonly kind: 'move'; readonly who: string; readonly point: Point }
  | { readonly kind: 'card'; readonly who: string; readonly of: { readonly phone: string } | Card }
  /** Shares several cards in one message. */
  | { readonly kind: 'cards'; readonly who: string; readonly of: readonly Card[] }
  /** Sends a recording or a file in which somebody hears or sees `words`. */
  | {
      readonly kind: 'media'
      readonly who: string
      readonly in?: string
      readonly media: MediaKind
      readonly words: string
      readonly caption?: string
      readonly to?: Quoted
    }
  | { readonly kind: 'sticker' | 'call' | 'block' | 'unblock' | 'offline' | 'online'; readonly who: string }
  | { readonly kind: 'open'; readonly who: string; readonly from: string }
  | { readonly kind: 'read'; readonly who: string; readonly in?: string }
  | { readonly kind: 'add' | 'remove' | 'upgrade'; readonly who: string; readonly group: string }
  | { readonly kind: 'pass'; readonly milliseconds: number }
  | { readonly kind: 'restart' | 'repeat' | 'cut' | 'mend' | 'no-fault' }
  | {
      readonly kind: 'fault'
      readonly fault: SimulatedFault['fault']
      readonly with?: string
      readonly times?: number
    }
  | { readonly kind: 'desk-code'; readonly side: DeskSide; readonly as: string }

/** A message that another answers: the newest that contains some words, or the speaker's own newest location. */
export type Quoted = { readonly words: string } | 'own-pin'

/** A contact card of somebody who has no phone in the story. */
export interface Card {
  readonly name: string
  readonly number: string
}

/** A fault of a line of the head, and what would be right. */
export interface HeadFault {
  readonly fault: string
  readonly mend: string
}

/** A fault of a story, where it is, and what would be right. */
export interface StoryFault extends HeadFault {
  /** From 1. */
  readonly line: number
}
