import type { MediaRef } from '../../domain/messaging/media.ts'
import { isSound } from './media.ts'

/** The most words under a recording or a file on WhatsApp, in UTF-16 units: a recording of sound shows none. */
export const whatsappCaption = ({ kind }: Pick<MediaRef, 'kind'>): number => (isSound(kind) ? 0 : 1_024)
