/**
 * How long each reader takes over 65,000 hostile characters: `node bench/readers.ts`. For each kind of text the slowest reader, in
 * milliseconds, the best of three; the first call of all is made before, so that no compiling is counted.
 */
import { performance } from 'node:perf_hooks'
import type { Instant } from '../src/domain/ids.ts'
import type { AccountId, ChatId } from '../src/domain/messaging/address.ts'
import type { Inbound, InboundId } from '../src/domain/messaging/inbound.ts'
import { type Utterance, utteranceOf } from '../src/understanding/utterance.ts'
import { HOSTILE } from '../test/understanding/hostile.ts'

function utterance(text: string): Utterance {
  const chat = 'ana' as ChatId
  const from = { network: 'simulator' as const, account: 'simulator' as AccountId, chat }
  const inbound: Inbound = {
    ...{ id: 'inbound-1' as InboundId, at: 0 as Instant, from, group: false },
    ...{ sender: { id: 'ana', name: 'Ana' }, kind: 'text', text },
  }
  return utteranceOf(inbound)
}

function timed(text: string): readonly (readonly [string, number])[] {
  const { text: _, spokeWith: _with, ...readers } = utterance(text)
  return Object.entries(readers).map(([name, reader]) => {
    const before = performance.now()
    reader()
    return [name, performance.now() - before] as const
  })
}

for (const text of ['hola', ...Object.values(HOSTILE)]) timed(text)
for (const [kind, text] of Object.entries(HOSTILE)) {
  const runs = [timed(text), timed(text), timed(text)]
  const best = (runs[0] ?? []).map(
    ([name], at) => [name, Math.min(...runs.map(run => run[at]?.[1] ?? Infinity))] as const,
  )
  const [slowest] = best.toSorted((one, other) => other[1] - one[1])
  console.log(`${kind.padEnd(28)} ${(slowest?.[1] ?? 0).toFixed(1).padStart(7)} ms  ${slowest?.[0]}`)
}
