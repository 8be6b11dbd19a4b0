import { z } from 'zod'

/** The words that an operator must write, exactly so, to let others reach the simulator. */
export const OPEN_WORDS = 'anyone-on-this-network'

/** The settings of the simulator, which is on unless a network is set or it is turned off. */
export const SIMULATOR_SHAPE = {
  AVISA_SIMULATOR: z.enum(['on', 'off']).optional(),
  AVISA_SIMULATOR_OPEN_TO: z.literal(OPEN_WORDS, `can only be "${OPEN_WORDS}"`).optional(),
}
