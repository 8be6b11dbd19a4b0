import type { AccountId, ChatId, MessageId } from '../../../domain/messaging/address.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { TimeLimit } from '../../../platform/timeouts.ts'
import type { Answer } from '../../shared/api-answer.ts'
import type { HealthIssue } from '../../shared/health-issue.ts'
import type { GraphClient, GraphRefusal } from './client.ts'
import { issueOf } from './health.ts'
import type { MessageIds } from './ids.ts'
import type { CloudMemory } from './memory.ts'
import type { CloudContent } from './outbound.ts'
import type { Template } from './templates.ts'

/** The parts of its bot that saying something needs. */
export interface Voice {
  /** Our number, as the engine names it. */
  readonly account: AccountId
  readonly client: GraphClient
  readonly ids: MessageIds
  readonly memory: CloudMemory
  readonly templates: readonly Template[]
  readonly clock: Clock
  /** Tells how the sending does: undefined if well. */
  report(issue: HealthIssue | undefined): void
}

/**
 * Whom the network is to reach: by the id that it gave them, or by a bare number in digits. Undefined for what
 * can be neither.
 */
export function addressOf(to: ChatId): { readonly recipient: string } | { readonly to: string } | undefined {
  if (/^\d{6,15}$/.test(to)) return { to }
  return /^[A-Z]{2}\.[A-Za-z0-9.]{1,140}$/.test(to) ? { recipient: to } : undefined
}

/** Posts one message of the network; answers our id of it. */
export async function postContent(
  voice: Voice,
  to: ChatId,
  { body, numbers }: CloudContent,
  replyTo: MessageId | undefined,
  limit: TimeLimit,
): Promise<Answer<MessageId, GraphRefusal>> {
  const quoted = replyTo === undefined ? undefined : voice.ids.open(replyTo)
  const context = quoted === undefined ? {} : { context: { message_id: quoted } }
  // What comes back with every status of this message: a failure names the chat in no other way.
  const ours = { biz_opaque_callback_data: String(to) }
  const answer = await voice.client.send({ ...addressOf(to), ...body, ...context, ...ours }, limit)
  if (!answer.ok) {
    const issue = issueOf(answer.failure)
    if (issue) voice.report(issue)
    return answer
  }
  voice.report(undefined)
  const id = voice.ids.close(answer.result)
  if (numbers) voice.memory.offered(to, id, numbers, voice.clock.now())
  return { ok: true, result: id }
}
