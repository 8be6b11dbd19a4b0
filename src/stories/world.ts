import type { SimulatedNetwork } from '../bots/simulator.ts'
import type { VirtualClock } from '../clocks.ts'
import type { AccountId } from '../domain/address.ts'
import type { ConsulateId, Instant } from '../domain/ids.ts'

/** Everything that a story plays on: the real app, on a simulated network, with a clock that the story moves. */
export interface StoryWorld {
  readonly network: SimulatedNetwork
  readonly clock: VirtualClock
  /** The app's account with buttons and the one without, both on `network`. */
  readonly accounts: { readonly buttons: AccountId; readonly plain: AccountId }
  /** Resolves when nothing more will happen until somebody does something or time passes. */
  settle(): Promise<void>
  /** Stops the app as a crash would, and starts it again on the same database. */
  restart(): Promise<void>
  /** Makes the one-time code that binds a desk of `consulate`. */
  deskCode(consulate: ConsulateId): Promise<string>
  /** Stops the app and removes what it stored. */
  close(): Promise<void>
}

/** Makes a fresh world whose clock stands at `starts`. */
export type OpenStoryWorld = (starts: Instant) => Promise<StoryWorld>
