/** Counts what happened, for /metrics: names of ours and labels that hold nothing of a person. */
export class Metrics {
  readonly #counts = new Map<string, number>()
  readonly #gauges = new Map<string, () => number>()

  /** Adds `by` to the counter `name`, kept apart for each set of labels. */
  add(name: CounterName, labels: Readonly<Record<string, string>> = {}, by = 1): void {
    const key = `${name}${rendered(labels)}`
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by)
  }

  /** Shows `read()` under `name` whenever the metrics are asked for. */
  gauge(name: GaugeName, labels: Readonly<Record<string, string>>, read: () => number): void {
    this.#gauges.set(`${name}${rendered(labels)}`, read)
  }

  /** The sum of a counter over all its labels. */
  total(name: CounterName): number {
    let sum = 0
    for (const [key, count] of this.#counts) if (key === name || key.startsWith(`${name}{`)) sum += count
    return sum
  }

  /** All of it in the text format of Prometheus. */
  text(): string {
    const counts = [...this.#counts].map(([key, count]) => `${key} ${count}`)
    const gauges = [...this.#gauges].map(([key, read]) => `${key} ${read()}`)
    return `${[...counts, ...gauges].sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`
  }
}

/** Names of the counts since the start. */
export type CounterName =
  | 'avisa_inbound_total'
  | 'avisa_inbound_duplicate_total'
  | 'avisa_inbound_quarantined_total'
  | 'avisa_inbound_refused_total'
  | 'avisa_sends_total'
  | 'avisa_sends_repeated_total'
  | 'avisa_sends_plainer_total'
  | 'avisa_sends_unreadable_total'
  | 'avisa_refused_total'
  | 'avisa_leases_reclaimed_total'
  | 'avisa_alerts_opened_total'
  | 'avisa_digests_total'
  | 'avisa_news_folded_total'
  | 'avisa_clock_jumps_total'
  | 'avisa_notices_barred_total'
  | 'avisa_notices_damaged_total'

/** Names of the figures that are read off when asked. */
export type GaugeName =
  | 'avisa_outbox_queued'
  | 'avisa_outbox_in_flight'
  | 'avisa_oldest_alert_notice_seconds'
  | 'avisa_bot_up'
  | 'avisa_clock_ahead_seconds'
  | 'avisa_desks'

function rendered(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replaceAll(/["\\\n]/g, '_')}"`,
  )
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
