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

  /** All of it in the text format of Prometheus, those too of which nothing is to be told yet. */
  text(): string {
    const gauges = [...this.#gauges].map(([key, read]) => [key, read()] as const)
    const counted = Object.entries(COUNTERS).map(([name, help]) =>
      family(name, 'counter', help, this.#counts),
    )
    const read = Object.entries(GAUGES).map(([name, help]) => family(name, 'gauge', help, gauges))
    return [...counted, ...read].join('')
  }
}

/** Every count since the start, with what it counts: the words that Prometheus shows beside it. */
export const COUNTERS = {
  avisa_inbound_total: 'Messages that were taken.',
  avisa_inbound_duplicate_total: 'Messages that a network brought once more.',
  avisa_inbound_quarantined_total: 'Messages set aside after three failures.',
  avisa_inbound_refused_total: 'Messages beyond what one sender may write.',
  avisa_numbers_capped_total: 'Times that the limit an hour left bare numbers of an alert untold.',
  avisa_sends_total: 'Sends, by how they ended.',
  avisa_sends_repeated_total: 'Sends made again because no answer came.',
  avisa_sends_plainer_total: 'Sends that a network took only in a plainer form.',
  avisa_sends_unreadable_total: 'Notices that could not be put into words.',
  avisa_refused_total: 'Sends that a network refused, by its reason.',
  avisa_leases_reclaimed_total: 'Sends that the last run left under way.',
  avisa_alerts_opened_total: 'Alerts and drills that opened.',
  avisa_digests_total: 'Digests of alerts to one desk.',
  avisa_news_folded_total: 'News that went together to a busy group.',
  avisa_clock_jumps_total: 'Jumps of the clock of this computer.',
  avisa_notices_barred_total: 'Notices for somebody who may not hear them any more.',
  avisa_notices_damaged_total: 'Notices set aside because their bytes are damaged.',
  avisa_backups_total: 'Backups that were to be made, by how that ended.',
} as const

/** Every figure that is read off when asked, with what it tells. */
export const GAUGES = {
  avisa_outbox_queued: 'Notices that wait to be sent.',
  avisa_outbox_in_flight: 'Sends under way.',
  avisa_oldest_alert_notice_seconds: 'Age of the oldest first notice that waits by our own fault.',
  avisa_oldest_uncommitted_seconds: 'Age of the oldest message brought to us and not committed.',
  avisa_oldest_unanswered_alert_seconds: 'Age of the oldest alert that no officer attends; drills aside.',
  avisa_bot_up: 'Whether an account works: 1 or 0.',
  avisa_clock_ahead_seconds: 'How far our clock is ahead of the networks.',
  avisa_desks: 'Desks, by how they stand.',
  avisa_backup_age_seconds: 'Age of the last backup; -1 if there is none.',
  avisa_backup_last_success_seconds:
    'When the last backup was made, in seconds since 1970; 0 if there is none.',
} as const

/** Names of the counts since the start. */
export type CounterName = keyof typeof COUNTERS

/** Names of the figures that are read off when asked. */
export type GaugeName = keyof typeof GAUGES

function rendered(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replaceAll(/["\\\n]/g, '_')}"`,
  )
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

/** One metric with its help, its type, and a line for each set of its labels. */
function family(
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  values: Iterable<readonly [string, number]>,
): string {
  const lines = [...values]
    .filter(([key]) => key === name || key.startsWith(`${name}{`))
    .map(([key, value]) => `${key} ${value}\n`)
    .sort((one, other) => (one < other ? -1 : 1))
  return [`# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`, ...lines].join('')
}
