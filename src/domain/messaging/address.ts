import type { Brand } from '../ids.ts'

/**
 * A chat network as people know it, by the name that its bots give it, such as `telegram`. Two bots may serve the same
 * one (WhatsApp has three); the domain lists none, so that a new one changes nothing here.
 */
export type Network = string

/** Names one account of ours on a network, such as `telegram:4200` or `simulator`. */
export type AccountId = Brand<string, 'AccountId'>

/** A chat on its network, in the network's own words (a Telegram chat id, a WhatsApp JID). */
export type ChatId = Brand<string, 'ChatId'>

/** A message's name in its chat, as its network gave it. */
export type MessageId = Brand<string, 'MessageId'>

/** Whom we talk to: which network, through which account of ours, in which chat. */
export interface Address {
  readonly network: Network
  readonly account: AccountId
  readonly chat: ChatId
}

/** One string for one address, for maps and for the keyed index; never for a log. */
export function addressKey(address: Address): string {
  return `${address.network}\n${address.account}\n${address.chat}`
}
