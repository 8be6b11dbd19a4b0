import { describe, test } from 'vitest'
import { Bench } from './bench.ts'
import { faultCases } from './faults.ts'
import type { MakeHarness } from './harness.ts'
import { inboundCases } from './inbound.ts'
import { mediaInboundCases, mediaOutboundCases } from './media.ts'
import { outboundCases } from './outbound.ts'
import type { ContractGroup } from './table.ts'

const groups = {
  inbound: { ...inboundCases, ...mediaInboundCases },
  outbound: { ...outboundCases, ...mediaOutboundCases },
  faults: faultCases,
} satisfies Record<ContractGroup, object>

/** The name of one case, as its title says it. */
export type CaseName = { [Group in ContractGroup]: keyof (typeof groups)[Group] }[ContractGroup]

/** The cases that a network cannot do at all, each with the reason that is printed where it is skipped. */
export type Cannot = Readonly<Partial<Record<CaseName, string>>>

/**
 * Runs the one contract suite that every bot must pass, against the bot's network double. Each case gets a
 * fresh harness and a clock that stands still; a case in `cannot` is skipped, and says why. Under `name` the
 * bot has its column in docs/contract.md.
 */
export function botContract(name: string, makeHarness: MakeHarness, cannot: Cannot = {}): void {
  const reasons = new Map<string, string>(Object.entries(cannot))
  describe(`${name} keeps the contract of a bot`, () => {
    for (const group of ['inbound', 'outbound', 'faults'] as const)
      for (const [title, run] of Object.entries(groups[group]))
        test(title, async context => {
          context.task.meta.contract = { bot: name, group }
          const reason = reasons.get(title)
          if (reason !== undefined) context.skip(reason)
          const bench = await Bench.make(makeHarness)
          try {
            await run(bench)
          } finally {
            await bench.close()
          }
        })
  })
}
