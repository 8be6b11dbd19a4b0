import type { DeskId, PersonId } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'

/**
 * Whom sealed values belong to: each owner has a data key, and with it all of theirs goes. A chat is named by the keyed index of its
 * address, never by the address.
 */
export type KeyOwner =
  | `person:${string}`
  | `chat:${string}`
  | `desk:${string}`
  | `account:${string}`
  | typeof SERVICE
  | typeof RESEALING
  | typeof RESEALED

/** The owner of what is nobody's. */
export const SERVICE = 'service'

/** Has a key while there may be values from before data keys, which are taken for true only then. */
export const RESEALING = 'resealing'

/** In the place of a keyed index of an owner, as long as one: under it lies the key of the index itself, once the master key was changed. */
export const INDEX_KEY = 'key-of-the-keyed-index'

/** Has a key once there are none any more. */
export const RESEALED = 'resealed'

/** The owner of what a person told us, and of their alerts. */
export const personOwner = (id: PersonId): KeyOwner => `person:${id}`

/** The owner of what belongs to a chat, whoever it is; `addressKey` is the keyed index of its address. */
export const ownerOfKeyedChat = (addressKey: string): KeyOwner => `chat:${addressKey}`

/** The owner of what is known of a desk. */
export const deskOwner = (id: DeskId): KeyOwner => `desk:${id}`

/** The owner of what an account of ours needs to be the same device again. */
export const accountOwner = (account: AccountId): KeyOwner => `account:${account}`
