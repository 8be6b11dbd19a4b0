import { configureGlobal } from 'fast-check'

/**
 * Properties run on the same histories each time, so that what failed fails again and what passed does not fail for
 * somebody who changed something else. `AVISA_SEED=7` tries others: see AGENTS.md.
 */
const seed = Number(process.env.AVISA_SEED ?? 1)
if (!Number.isInteger(seed)) throw new Error('AVISA_SEED is a whole number, as in AVISA_SEED=7')
configureGlobal({ seed })
