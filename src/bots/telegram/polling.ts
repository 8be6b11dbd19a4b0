import type { Update } from 'grammy/types'
import { SECOND } from '../../domain/ids.ts'
import { pause } from '../../platform/clock.ts'
import type { Ports } from '../../platform/ports.ts'
import { type HealthIssue, UNCOMMITTED, waitAfter } from '../shared/health-issue.ts'
import type { TelegramClient } from './client.ts'
import { issueOfFailure } from './health.ts'
import { WANTED } from './inbound.ts'

/** How long Telegram holds a question open while there is no news, in seconds: short, so that a way that went dead is noticed. */
const POLL_SECONDS = 10

/** A question that is open for longer than this hangs: Telegram's own wait, and time for the way. */
const POLL_LIMIT = (POLL_SECONDS + 8) * SECOND

/** How long the last confirmation may take while the process is ending. */
const PARTING_LIMIT = 3 * SECOND

/** The parts that the loop is handed by its bot. */
export interface PollingLine {
  readonly client: TelegramClient
  readonly ports: Ports
  /** Takes one update; true after its commit, false if it was not committed. */
  take(update: Update): Promise<boolean>
  /** Tells how the connection does: undefined if well. */
  report(issue: HealthIssue | undefined): void
}

/**
 * Asks Telegram for updates until `stop` aborts. A batch is taken all at once; the next question confirms
 * the leading updates whose commit succeeded and no other, so that the rest comes again (see
 * docs/decisions/0005-own-polling-loop.md).
 */
export async function poll(line: PollingLine, stop: AbortSignal): Promise<void> {
  let offset: number | undefined
  let failures = 0
  let issue: HealthIssue | undefined
  while (!stop.aborted) {
    const answer = await askForUpdates(line, offset, issue, stop)
    if (stop.aborted) break
    if (answer.ok) {
      const updates = answer.result.filter(isUpdate)
      const taken = await Promise.all(updates.map(update => line.take(update)))
      const committed = taken.includes(false) ? taken.indexOf(false) : taken.length
      // Without an offset Telegram begins at the earliest unconfirmed, also when a week of silence made
      // it begin a new, lower series of update ids.
      offset = nextAfter(updates[committed - 1])
      // What has no number can be confirmed by nothing, and would come again at once.
      const strange = updates.length < answer.result.length ? GARBLED : undefined
      issue = committed < taken.length ? UNCOMMITTED : strange
    } else issue = issueOfFailure(answer.failure)
    line.report(issue)
    failures = issue ? failures + 1 : 0
    // What is in conflict with us may be a webhook that somebody set meanwhile.
    if (issue?.why === 'conflict')
      await line.client.call({ limit: POLL_LIMIT, signal: stop }, api => api.deleteWebhook())
    if (issue) await pause(line.ports.clock, waitAfter(issue, failures, line.ports.random), stop)
  }
  await takeLeave(line, offset)
}

function askForUpdates(
  { client }: PollingLine,
  offset: number | undefined,
  issue: HealthIssue | undefined,
  stop: AbortSignal,
) {
  // After a break the first question comes back at once, so that health tells the truth early. In a
  // conflict an instant answer would prove nothing: the other process is still there.
  const timeout = issue && issue.why !== 'conflict' ? 0 : POLL_SECONDS
  const question = { timeout, limit: 100, allowed_updates: WANTED, ...(offset !== undefined && { offset }) }
  return client.call({ limit: POLL_LIMIT, signal: stop }, api => api.getUpdates(question), Array.isArray)
}

const GARBLED: HealthIssue = { state: 'degraded', why: 'garbled' }

/** True for what has the number of an update, by which it can be confirmed. */
const isUpdate = (update: unknown): boolean =>
  typeof update === 'object' &&
  update !== null &&
  'update_id' in update &&
  Number.isSafeInteger(update.update_id)

const nextAfter = (update: Update | undefined) => update && update.update_id + 1

/** Confirms the last batch, so that the next process does not hear it again; if that fails, it will. */
async function takeLeave({ client }: PollingLine, offset: number | undefined): Promise<void> {
  if (offset === undefined) return
  await client.call({ limit: PARTING_LIMIT }, api => api.getUpdates({ offset, timeout: 0, limit: 1 }))
}
