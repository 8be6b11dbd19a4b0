import type { SimulatedNetwork } from '../../bots/simulator/network.ts'
import type { Instant } from '../../domain/ids.ts'
import type { DeskChoice } from './events.ts'

/** The parts that the simulator's page is handed. */
export interface SimulatorParts {
  readonly network: SimulatedNetwork
  /** The clock of the whole app, which the page may move forward. */
  readonly clock: { now(): Instant; forward(milliseconds: number): void }
  /** The consulates that the page offers for a desk, the likeliest first. */
  readonly desks: readonly DeskChoice[]
  /** The page's address must hold it where others than this machine can reach us. */
  readonly secret: string
  /** Makes a one-time code that binds a group as the desk of a consulate (its slug). */
  deskCode(consulate: string): Promise<string>
}
