import type { ChatId } from '../../../domain/messaging/address.ts'
import type { Message } from '../../../domain/messaging/message.ts'
import type { TimeLimit } from '../../../platform/timeouts.ts'
import type { Sent } from '../../bot.ts'
import { sayInTurn } from '../../shared/say-in-turn.ts'
import { cloudOutcome, lacksTemplate, needsTemplate } from './health.ts'
import { contentsOf } from './outbound.ts'
import { addressOf, postContent, type Voice } from './post.ts'
import { sayMediaByCloud } from './say-media.ts'
import { templateContents } from './templates.ts'

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
  if (message.kind === 'media') return await sayMediaByCloud(voice, to, message, limit)
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
    const { shown: instead, cut } = content
    if (answer.ok)
      return { kind: 'accepted', id: answer.result, ...(instead && { instead }), ...(cut && { cut }) }
    sent = cloudOutcome(answer.failure)
    if (!lacksTemplate(answer.failure)) break
  }
  return sent
}
