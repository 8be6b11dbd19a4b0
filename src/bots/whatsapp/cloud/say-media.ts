import type { ChatId } from '../../../domain/messaging/address.ts'
import type { MediaKind, MediaRef } from '../../../domain/messaging/media.ts'
import type { MediaMessage } from '../../../domain/messaging/message.ts'
import type { TimeLimit } from '../../../platform/timeouts.ts'
import type { Sent } from '../../bot.ts'
import { mediaParts } from '../../shared/media.ts'
import { sayInTurn } from '../../shared/say-in-turn.ts'
import { whatsappCaption } from '../../shared/whatsapp-caption.ts'
import { cloudOutcome, needsTemplate } from './health.ts'
import { type CloudContent, contentsOf } from './outbound.ts'
import { postContent, type Voice } from './post.ts'

/** Meta's word for each kind, and the type and name of one that came without. */
const SENT_AS: Readonly<
  Record<MediaKind, { readonly type: string; readonly mime: string; readonly name: string }>
> = {
  voice: { type: 'audio', mime: 'audio/ogg', name: 'voz.ogg' },
  audio: { type: 'audio', mime: 'audio/mpeg', name: 'audio.mp3' },
  photo: { type: 'image', mime: 'image/jpeg', name: 'foto.jpg' },
  video: { type: 'video', mime: 'video/mp4', name: 'video.mp4' },
  document: { type: 'document', mime: 'application/octet-stream', name: 'archivo' },
}

/** Its reader has to write first. */
const NOT_YET: Sent = { kind: 'refused', why: 'invalid', untilAnswer: true }

/**
 * Passes on a recording or a file. Meta's reference lets only what was uploaded be sent, so what our own number was sent is
 * fetched and uploaded too. Whoever wrote more than 24 hours ago can be sent none before they write again: the words for it,
 * which a template bears, go in its place until then.
 */
export async function sayMediaByCloud(
  voice: Voice,
  to: ChatId,
  message: MediaMessage,
  limit: TimeLimit,
): Promise<Sent> {
  if (voice.memory.isShut(to, voice.clock.now())) return NOT_YET
  const id = await uploaded(voice, message, limit)
  if (typeof id !== 'string') return id
  let windowIsOver = false
  const sent = await sayInTurn(contents(message, id), async (content, place): Promise<Sent> => {
    const answer = await postContent(voice, to, content, place === 0 ? message.replyTo : undefined, limit)
    if (answer.ok) return { kind: 'accepted', id: answer.result }
    windowIsOver = place === 0 && needsTemplate(answer.failure)
    return cloudOutcome(answer.failure)
  })
  if (!windowIsOver) return sent
  voice.memory.shut(to)
  return NOT_YET
}

/** Meta's id of something to be sent; until that is there nobody has been told anything. */
async function uploaded(
  voice: Voice,
  { media, content }: MediaMessage,
  limit: TimeLimit,
): Promise<string | Sent> {
  const known = content ?? (await ownContent(voice, media, limit))
  if (!(known instanceof Uint8Array)) return known
  const { mime, name } = SENT_AS[media.kind]
  const answer = await voice.client.upload(
    known,
    { mime: media.mime ?? mime, name: media.name ?? name },
    limit,
  )
  if (answer.ok) return answer.result
  const outcome = cloudOutcome(answer.failure)
  if (outcome.kind === 'refused') return { kind: 'refused', why: 'invalid' }
  return outcome.kind === 'unknown' ? { kind: 'later', why: outcome.why, scope: 'chat' } : outcome
}

async function ownContent(
  voice: Voice,
  media: MediaRef,
  limit: TimeLimit,
): Promise<Uint8Array<ArrayBuffer> | Sent> {
  if (media.account !== voice.account) return { kind: 'refused', why: 'invalid' }
  const fetched = await voice.client.fetchMedia(media.handle, limit)
  if (fetched.kind === 'fetched') return fetched.content
  if (fetched.kind === 'refused') return { kind: 'refused', why: 'invalid' }
  return { kind: 'later', why: fetched.why, scope: 'chat' }
}

function contents(message: MediaMessage, id: string): readonly CloudContent[] {
  return mediaParts(message, whatsappCaption).flatMap(part => {
    if (part.kind === 'text') return contentsOf(part)
    const { type } = SENT_AS[part.media.kind]
    const under = part.caption === '' ? {} : { caption: part.caption }
    const named = type === 'document' && part.media.name !== undefined ? { filename: part.media.name } : {}
    return [{ body: { type, [type]: { id, ...under, ...named } } }]
  })
}
