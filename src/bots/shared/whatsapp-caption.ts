import type { MediaKind } from '../../domain/messaging/media.ts'
import { isSound } from './media.ts'

/** The most words under a kind of recording or file on WhatsApp, in UTF-16 units: a recording of sound shows none. */
export const whatsappCaption = (kind: MediaKind): number => (isSound(kind) ? 0 : 1_024)
