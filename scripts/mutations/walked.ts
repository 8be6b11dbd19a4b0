import { readFileSync } from 'node:fs'
import type { Fault } from './faults.ts'

/** Which code of the house one file of tests walked through. */
export interface Walked {
  /** From the top of the project. */
  readonly test: string
  readonly milliseconds: number
  /** By file, its functions and blocks: from which character to which, and whether they ran. The narrower says more. */
  readonly ranges: Readonly<Record<string, readonly (readonly [from: number, to: number, ran: boolean])[]>>
}

/** Reads what the covering runner wrote: a line for each file of tests. */
export function readWalked(path: string): readonly Walked[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map((line): Walked => JSON.parse(line))
}

/**
 * The tests that walk through the place of `fault`, the quickest first: no other can see it. Undefined where that is
 * not known, since code outside of every function runs once, whatever tests come after it.
 */
export function testsThrough(fault: Fault, walked: readonly Walked[]): readonly Walked[] | undefined {
  const spans = walked.map(one => ({ one, span: narrowest(one.ranges[fault.file] ?? [], fault.from) }))
  if (spans.every(({ span }) => span === undefined)) return undefined
  return spans
    .filter(({ span }) => span?.[2] === true)
    .map(({ one }) => one)
    .sort((one, other) => one.milliseconds - other.milliseconds)
}

function narrowest(
  ranges: Walked['ranges'][string],
  at: number,
): Walked['ranges'][string][number] | undefined {
  return ranges
    .filter(([from, to]) => from <= at && at < to)
    .reduce<Walked['ranges'][string][number] | undefined>(
      (best, one) => (best === undefined || one[1] - one[0] <= best[1] - best[0] ? one : best),
      undefined,
    )
}
