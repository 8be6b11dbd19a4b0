import type { Context } from 'hono'
import { z } from 'zod'
import type { SimulatedFile } from '../../bots/simulator/files.ts'
import { wordsInFile } from '../../bots/simulator/files.ts'
import { type DeedOutcome, phoneId } from '../../bots/simulator/world.ts'
import type { ChatId, MessageId } from '../../domain/messaging/address.ts'
import type { MediaKind } from '../../domain/messaging/media.ts'
import type { SimulatorParts } from './parts.ts'
import { sampleVoice } from './sample-voice.ts'

/** Types that a page plays or shows; any other is offered to be kept, since it could be a page with a script. */
const SHOWN = /^(?:audio\/[\w.+-]+|video\/[\w.+-]+|image\/(?:png|jpeg|gif|webp|avif))(?:;|$)/i

const asked = z.object({
  phone: z.string().min(1).max(128).transform(phoneId),
  chat: z
    .string()
    .min(1)
    .max(128)
    .transform(value => value as ChatId),
  name: z.string().max(128).optional(),
  type: z.string().max(128).optional(),
  caption: z.string().max(1_024).optional(),
  replyTo: z
    .string()
    .max(128)
    .transform(value => value as MessageId)
    .optional(),
})

/** Sends the file that is the body of a request from the page, as its query says; undefined if that makes no sense. */
export function takeFile(
  { network }: SimulatorParts,
  query: Readonly<Record<string, string>>,
  content: Uint8Array<ArrayBuffer>,
): DeedOutcome | undefined {
  const { data } = asked.safeParse(query)
  if (!data || content.length === 0) return undefined
  const { phone, chat, name, type = 'application/octet-stream', caption, replyTo } = data
  const media = kindOfType(type)
  return network.sendMedia(phone, chat, {
    media,
    content,
    mime: type,
    ...(name && media === 'document' && { name }),
    ...(caption && { caption }),
    ...(replyTo && { replyTo }),
  })
}

function kindOfType(type: string): MediaKind {
  if (!SHOWN.test(type)) return 'document'
  const [kind] = type.split('/')
  return kind === 'image' ? 'photo' : kind === 'video' ? 'video' : 'audio'
}

/** The bytes of something that was sent, for the page to play or show; a recording of a story sounds as the sample. */
export function serveFile(context: Context, file: SimulatedFile | undefined): Response {
  if (!file) return context.notFound() as Response
  const { content, mime } =
    file.mime.startsWith('audio/') && wordsInFile(file.content) !== '' ? sampleVoice() : file
  const isShown = SHOWN.test(mime)
  return context.body(content, 200, {
    'content-type': isShown ? mime : 'application/octet-stream',
    'cache-control': 'no-store',
    ...(!isShown && { 'content-disposition': 'attachment' }),
  })
}
