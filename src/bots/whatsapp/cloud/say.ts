import type { ChatId, MessageId } from '../../../domain/messaging/address.ts'
import type { Message } from '../../../domain/messaging/message.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { TimeLimit } from '../../../platform/timeouts.ts'
import type { Sent } from '../../bot.ts'
import type { Answer } from '../../shared/api-answer.ts'
import type { HealthIssue } from '../../shared/health-issue.ts'
import { sayInTurn } from '../../shared/say-in-turn.ts'
import type { GraphClient, GraphRefusal } from './client.ts'
import { cloudOutcome, issueOf, lacksTemplate, needsTemplate } from './health.ts'
import type { MessageIds } from './ids.ts'
import type { CloudMemory } from './memory.ts'
import { type CloudContent, contentsOf } from './outbound.ts'
import { type Template, templateContents } from './templates.ts'

/** The parts of its bot that saying something needs. */
export interface Voice {
  readonly client: GraphClient
  readonly ids: MessageIds
  readonly memory: CloudMemory
  readonly templates: readonly Template[]
  readonly clock: Clock
  /** Tells how the sending does: undefined if well. */
  report(issue: HealthIssue | undefined): void
}

/**
 * Says one message to one chat, in as many parts as its length needs, and tells what became of it. Whoever wrote
 * more than 24 hours ago gets it by a template, if one is named; if none is, the network is asked all the same,
 * since its refusal is what tells the person that somebody cannot be reached.
 */
export async function sayByCloud(
  voice: Voice,
  to: ChatId,
  message: Message,
  limit: TimeLimit,
): Promise<Sent> {
  const address = addressOf(to)
  if (!address) return { kind: 'refused', why: 'gone' }
  if ('to' in address) voice.memory.wroteToNumber(to)
  const shut = voice.memory.isShut(to, voice.clock.now())
  const said = shut ? await sayByTemplate(voice, to, message, limit) : undefined
  return said ?? (await sayFreely(voice, to, message, limit))
}

async function sayFreely(voice: Voice, to: ChatId, message: Message, limit: TimeLimit): Promise<Sent> {
  let windowIsOver = false
  const sent = await sayInTurn(contentsOf(message), async (content, place): Promise<Sent> => {
    const answer = await postContent(voice, to, content, place === 0 ? message.replyTo : undefined, limit)
    if (answer.ok) return { kind: 'accepted', id: answer.result }
    windowIsOver = place === 0 && needsTemplate(answer.failure)
    return cloudOutcome(answer.failure)
  })
  if (windowIsOver) {
    voice.memory.shut(to)
    return (await sayByTemplate(voice, to, message, limit)) ?? sent
  }
  if (sent.kind === 'accepted' && voice.templates.length > 0) voice.memory.said(sent.id, { to, message })
  return sent
}

/** Says a message by the first template that is there; undefined if none is named that could bear it. */
export async function sayByTemplate(
  voice: Voice,
  to: ChatId,
  message: Message,
  limit: TimeLimit,
): Promise<Sent | undefined> {
  let sent: Sent | undefined
  for (const content of templateContents(message, voice.templates)) {
    const answer = await postContent(voice, to, content, undefined, limit)
    if (answer.ok) return { kind: 'accepted', id: answer.result }
    sent = cloudOutcome(answer.failure)
    if (!lacksTemplate(answer.failure)) break
  }
  return sent
}

/**
 * Whom the network is to reach: by the id that it gave them, or by a bare number in digits. Undefined for what
 * can be neither.
 */
function addressOf(to: ChatId): { readonly recipient: string } | { readonly to: string } | undefined {
  if (/^\d{6,15}$/.test(to)) return { to }
  return /^[A-Z]{2}\.[A-Za-z0-9.]{1,140}$/.test(to) ? { recipient: to } : undefined
}

async function postContent(
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
