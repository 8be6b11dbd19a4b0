import type { WhatsAppFile } from '../../../src/bots/whatsapp/linked/media.ts'

/** What the page and the server of the fake WhatsApp Web say to each other, as JSON over a WebSocket on loopback. */

/** A message as both keep it: the fields of WhatsApp Web's own store, with JIDs as text. */
export interface WireMessage {
  readonly id: string
  /** The chat: a group, or a person under the name that the page has for them. */
  readonly chat: string
  readonly fromMe: boolean
  /** In a group, who said it. */
  readonly author?: string
  /** Seconds. */
  readonly t: number
  readonly type: string
  readonly ack?: number
  /** Whatever else WhatsApp Web has in a message of this type. */
  readonly more: Readonly<Record<string, unknown>>
}

/** Somebody under both names. */
export interface WirePerson {
  readonly number: string
  readonly lid: string
}

/** A group, and whether we are a member. */
export interface WireGroup {
  readonly jid: string
  readonly withUs: boolean
}

/** What the server tells the page. */
export type ServerFrame = { readonly seq: number } & (
  | { readonly kind: 'offer'; readonly ref: string }
  | { readonly kind: 'paired'; readonly device: string }
  /** The page may go on: everything that it has from before, and what waited for it. */
  | {
      readonly kind: 'welcome'
      readonly me: WirePerson
      readonly people: readonly WirePerson[]
      readonly groups: readonly WireGroup[]
      readonly store: readonly WireMessage[]
      readonly queue: readonly WireMessage[]
      /** False if this is not all, and the rest never comes. */
      readonly ready: boolean
    }
  /** `told` is false if the page takes it and its program hears nothing of it. */
  | { readonly kind: 'message'; readonly message: WireMessage; readonly told: boolean }
  /** A message has these words now, by the correction of that name. */
  | {
      readonly kind: 'correction'
      readonly chat: string
      readonly id: string
      readonly edit: string
      readonly body: string
    }
  /** Somebody sets a sign under a message of ours; an empty one takes it back. */
  | {
      readonly kind: 'reaction'
      readonly chat: string
      readonly on: string
      readonly by: string
      readonly sign: string
      /** Milliseconds. */
      readonly at: number
    }
  | { readonly kind: 'call'; readonly id: string; readonly from: string }
  | { readonly kind: 'group'; readonly group: WireGroup }
  | { readonly kind: 'person'; readonly person: WirePerson }
  | { readonly kind: 'ack'; readonly chat: string; readonly id: string; readonly ack: number }
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'logout' }
  | { readonly kind: 'swell'; readonly bytes: number }
  | { readonly kind: 'answer'; readonly to: number; readonly answer: unknown }
)

/** What the page tells the server. */
export type PageFrame =
  | { readonly kind: 'hello'; readonly page: string; readonly device: string | undefined }
  /** The page has paired, and has written it down. */
  | { readonly kind: 'kept' }
  /** The page has these messages: WhatsApp will not deliver them again. */
  | { readonly kind: 'received'; readonly ids: readonly string[] }
  /** Everything up to `seq` is done, and our process has heard all that the page told it. */
  | { readonly kind: 'quiet'; readonly seq: number }
  | ({ readonly kind: 'ask'; readonly number: number } & Question)

/** What the page's program asks of WhatsApp. */
export type Question =
  | { readonly what: 'exists'; readonly jid: string }
  | { readonly what: 'code'; readonly phone: string }
  | { readonly what: 'send'; readonly message: WireMessage }
  /** To put a file on WhatsApp's servers, sealed; answers where it lies and what opens it. */
  | { readonly what: 'upload'; readonly type: WhatsAppFile['type']; readonly bytes: readonly number[] }
