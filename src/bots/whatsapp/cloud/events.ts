import { SECOND } from '../../../domain/ids.ts'
import type { AccountId, ChatId } from '../../../domain/messaging/address.ts'
import type { Inbound, InboundId } from '../../../domain/messaging/inbound.ts'
import type { Log } from '../../../platform/log.ts'
import { issueOfCode, isWindowCode } from './health.ts'
import type { Reported, SaidInbound } from './inbound.ts'
import type { Voice } from './post.ts'
import { sayByTemplate } from './say.ts'

/** How long a template that is said in place of a failed message may take: its delivery waits for it. */
const RESCUE_LIMIT = 10 * SECOND

/**
 * Inbound messages of one event of a delivery, with what the bot remembers of its chats: the message itself, a
 * move of the chat before it with the list that it may answer, or nothing, if a template has mended a failure.
 */
export async function inboundsOf(
  event: SaidInbound | Reported,
  voice: Voice,
  account: AccountId,
  log: Log,
): Promise<readonly Inbound[]> {
  if (event.kind === 'said') return heardFrom(event, voice)
  const { chat, owner, state, at, code } = event
  const from = { network: 'whatsapp', account, chat } as const
  if (state === 'sent') return owner ? [movedToOwnId(chat, { at, from: { ...from, chat: owner } })] : []
  if (state === 'failed') {
    if (await rescued(event, voice)) return []
    log.warn('A message failed after it was accepted', { account, ...(code !== undefined && { code }) })
    const issue = issueOfCode(code)
    if (issue) voice.report(issue)
  }
  const id = `${event.wamid}:${state}` as InboundId
  const of = voice.memory.originalOf(voice.ids.close(event.wamid))
  return [{ id, at, from, sender: { id: chat, name: '' }, group: false, kind: 'receipt', of, state }]
}

/** The words of somebody, after the move of their chat if we knew it by its bare number. */
function heardFrom({ inbound, number }: SaidInbound, { memory, clock }: Voice): readonly Inbound[] {
  const { chat } = inbound.from
  memory.heard(chat, inbound.at)
  const known = number !== undefined && number !== chat && memory.knowsNumber(number)
  const before = known ? [movedToOwnId(number as ChatId, inbound)] : []
  if (inbound.kind === 'reaction') return [...before, { ...inbound, on: memory.originalOf(inbound.on) }]
  if (inbound.kind !== 'text' || inbound.edits !== undefined || inbound.authorship !== undefined)
    return [...before, inbound]
  const offered = memory.listAnswered(chat, clock.now(), inbound.replyTo)
  return [...before, offered ? { ...inbound, offered } : inbound]
}

/** The news that the owner of a bare number has an id of their own, in which their chat goes on; named alike every time. */
function movedToOwnId(number: ChatId, { at, from }: Pick<Inbound, 'at' | 'from'>): Inbound {
  return {
    id: `moved:${number}:${from.chat}` as InboundId,
    at,
    from: { ...from, chat: number },
    sender: { id: number, name: '' },
    group: false,
    kind: 'membership',
    change: 'moved',
    to: from.chat,
  }
}

/** True if what failed because the reader's 24 hours were over has now been said by a template. */
async function rescued({ chat, wamid, code }: Reported, voice: Voice): Promise<boolean> {
  if (!isWindowCode(code)) return false
  const { ids, memory } = voice
  const id = ids.close(wamid)
  memory.shut(chat)
  const unsettled = memory.takeUnsettled(id)
  const sent =
    unsettled && (await sayByTemplate(voice, unsettled.to, unsettled.message, { limit: RESCUE_LIMIT }))
  if (sent?.kind !== 'accepted') return false
  memory.standsFor(sent.id, id)
  return true
}
