import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COUNTERS, GAUGES, Metrics } from '../../src/engine/metrics.ts'

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8')
const names = [...Object.keys(COUNTERS), ...Object.keys(GAUGES)].sort()

it('has each metric explained to the operator, and no other', () => {
  const explained = new Set(runbook.match(/\bavisa_\w+_(?:total|seconds)\b|\bavisa_(?:bot|desks|outbox)\w*/g))
  expect([...explained].sort()).toEqual(names)
})

it('is written as Prometheus reads it: help, type, and then a line for each set of labels', () => {
  const metrics = new Metrics()
  metrics.add('avisa_sends_total', { account: 'b"\\' })
  metrics.add('avisa_sends_total', { account: 'a' }, 2)
  metrics.gauge('avisa_outbox_queued', {}, () => 7)
  const text = metrics.text()
  const [head, first, second] = text.split('# TYPE avisa_sends_total ')[1]?.split('\n') ?? []
  expect([head, first, second]).toEqual([
    'counter',
    'avisa_sends_total{account="a"} 2',
    'avisa_sends_total{account="b__"} 1',
  ])
  expect(text).toContain('# TYPE avisa_outbox_queued gauge\navisa_outbox_queued 7\n')
  for (const name of names) expect(text.split(`# HELP ${name} `)).toHaveLength(2)
  expect(text).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+\n|\w+(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? [\d.]+\n)+$/)
})
