import type { AccountId } from './address.ts'

/** The kinds of recording and file that can be passed on. `audio` is a sound file, of which nobody says that it is speech. */
export const MEDIA_KINDS = ['voice', 'audio', 'photo', 'video', 'document'] as const

/** One of {@link MEDIA_KINDS}. */
export type MediaKind = (typeof MEDIA_KINDS)[number]

/**
 * Something that somebody sent besides words, as its network lets us find it again: a name of it, never the thing
 * itself, whose bytes are kept nowhere. It says much of a person, so it is sealed wherever it is stored.
 */
export interface MediaRef {
  readonly kind: MediaKind
  /** The account of ours that it was sent to, the only one that can find it by `handle`. */
  readonly account: AccountId
  /** The network's own name for it (a file id, a media id, a message with its keys): opaque to all but its bot. */
  readonly handle: string
  /** Its type, as its sender's phone named it. */
  readonly mime?: string
  /** Its size. */
  readonly bytes?: number
  /** How long it plays. */
  readonly seconds?: number
  /** The name of a file. */
  readonly name?: string
}

/** The most bytes that we take into memory to pass something from one network to another: 16 MiB. */
export const MEDIA_LIMIT: number = 16 * 1024 * 1024
