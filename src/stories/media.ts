import type { NewMedia } from '../bots/simulator/sending.ts'
import type { MediaKind } from '../domain/messaging/media.ts'

/** The sign that a story puts before what somebody hears or sees. */
export const MEDIA_SIGNS: Readonly<Record<MediaKind, string>> = {
  voice: '🎤',
  audio: '🎵',
  photo: '🖼️',
  video: '🎬',
  document: '📄',
}

/** The things that a story lets people send, by its words for it. */
export const SENDABLE: Readonly<Record<string, MediaKind>> = {
  'una nota de voz': 'voice',
  'una foto': 'photo',
  'un video': 'video',
  'un documento': 'document',
}

const LOOKS: Readonly<Record<MediaKind, Pick<NewMedia, 'mime' | 'seconds' | 'name'>>> = {
  voice: { mime: 'audio/ogg; codecs=opus', seconds: 4 },
  audio: { mime: 'audio/mpeg', seconds: 4 },
  photo: { mime: 'image/jpeg' },
  video: { mime: 'video/mp4', seconds: 4 },
  document: { mime: 'application/pdf', name: 'documento.pdf' },
}

/** A recording or a file in which there is nothing but these words: whoever opens it in a story reads them. */
export function storyMedia(media: MediaKind, words: string, caption: string | undefined): NewMedia {
  const content = new TextEncoder().encode(words)
  return { media, content, ...LOOKS[media], ...(caption !== undefined && { caption }) }
}
