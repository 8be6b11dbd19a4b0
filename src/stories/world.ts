import type { SimulatedNetwork } from '../bots/simulator/network.ts'
import type { SharedInvite } from '../bots/simulator/world.ts'
import type { AccountId } from '../domain/messaging/address.ts'
import type { DeskSide } from '../domain/people/person.ts'
import type { VirtualClock } from '../platform/virtual-clock.ts'
import type { CastNetwork, Story } from './story.ts'

/**
 * The phones of a story's people, on whatever networks they are: what they do, what they show, and what can be made
 * to go wrong. The simulated network is one; the tests have another, behind which the real bots talk to servers that
 * speak their networks' protocols.
 */
export type StoryPhones = Pick<
  SimulatedNetwork,
  | 'addPhone'
  | 'addGroup'
  | 'view'
  | 'say'
  | 'forward'
  | 'correct'
  | 'react'
  | 'call'
  | 'tap'
  | 'pressKey'
  | 'sharePin'
  | 'moveLive'
  | 'shareContact'
  | 'shareContacts'
  | 'sendMedia'
  | 'sendSticker'
  | 'openInvite'
  | 'read'
  | 'block'
  | 'unblock'
  | 'setOffline'
  | 'setOnline'
  | 'addToGroup'
  | 'removeFromGroup'
  | 'upgradeGroup'
  | 'redeliver'
  | 'cutLine'
  | 'setFault'
  | 'clearFaults'
>

/** Everything that a story plays on: the real app, the phones of its people, and a clock that the story moves. */
export interface StoryWorld {
  readonly phones: StoryPhones
  readonly clock: VirtualClock
  /** The app's account on each network that the story's people are on. */
  readonly accounts: ReadonlyMap<CastNetwork, AccountId>
  /** Every invite link in `text`, in order. */
  invitesIn(text: string): readonly SharedInvite[]
  /** Resolves when nothing more will happen until somebody does something or time passes. */
  settle(): Promise<void>
  /** Stops the app as a crash would, and starts it again on the same database. */
  restart(): Promise<void>
  /** Makes the one-time code that binds a desk; undefined if there is no such consulate. */
  deskCode(side: DeskSide): Promise<string | undefined>
  /** Stops the app and removes what it stored. */
  close(): Promise<void>
}

/** Who takes part in a story and when it begins: what its world is made for. */
export type StoryCast = Pick<Story, 'starts' | 'phones' | 'given'>

/** Makes a fresh world for a story, whose clock stands where {@link opensAt} says. */
export type OpenStoryWorld = (cast: StoryCast) => Promise<StoryWorld>

/** In the order in which an app opens its networks. */
const ORDER: readonly CastNetwork[] = ['telegram', 'whatsapp-cloud', 'whatsapp-linked', 'buttons', 'plain']

/**
 * The networks that the app of a story is on: those that its people are on, or, where they are on no named one, both
 * of the simulator's own.
 */
export function networksOf({ phones }: StoryCast): readonly CastNetwork[] {
  const own: readonly CastNetwork[] = ['buttons', 'plain']
  const used = new Set(phones.map(({ on }) => on))
  if (phones.every(({ on }) => own.includes(on))) return own
  return ORDER.filter(network => used.has(network))
}
