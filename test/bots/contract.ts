import { describe, test } from 'vitest'
import { Bench } from './bench.ts'
import { faultCases } from './contract-faults.ts'
import { inboundCases } from './contract-inbound.ts'
import { outboundCases } from './contract-outbound.ts'
import type { MakeHarness } from './harness.ts'

const cases = { ...inboundCases, ...outboundCases, ...faultCases }

/** The name of one case, as its title says it. */
export type CaseName = keyof typeof cases

/** The cases that a network cannot do at all, each with the reason that is printed where it is skipped. */
export type Cannot = Readonly<Partial<Record<CaseName, string>>>

/**
 * Runs the one contract suite that every bot must pass, against the bot's network double. Each case gets a
 * fresh harness and a clock that stands still; a case in `cannot` is skipped, and says why in its title.
 */
export function botContract(name: string, makeHarness: MakeHarness, cannot: Cannot = {}): void {
  const reasons = new Map<string, string>(Object.entries(cannot))
  describe(`${name} keeps the contract of a bot`, () => {
    for (const [title, run] of Object.entries(cases)) {
      const reason = reasons.get(title)
      if (reason !== undefined) test.skip(`${title} (skipped: ${reason})`)
      else
        test(title, async () => {
          const bench = await Bench.make(makeHarness)
          try {
            await run(bench)
          } finally {
            await bench.close()
          }
        })
    }
  })
}
