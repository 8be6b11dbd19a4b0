import { z } from 'zod'
import type { PartSettings } from '../../../platform/settings.ts'
import { LINKED_SHAPE, uselessWithout } from '../linked/settings.ts'

/** An operator's choices for a linked device over WhatsApp's own socket. */
export interface BaileysConfig {
  /** The version of WhatsApp Web that we say we are; the library's own unless set. */
  readonly version: [number, number, number] | undefined
  /** Another server than WhatsApp's, on this machine, for tests. */
  readonly url: string | undefined
}

const baileysShape = {
  ...LINKED_SHAPE,
  AVISA_WHATSAPP_SOCKET: z
    .string()
    .regex(/^wss?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/, 'is not an address on this machine')
    .optional(),
  AVISA_WHATSAPP_WEB_VERSION: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 2.3000.1043857760')
    .optional(),
}

/** The settings of a linked device by Baileys: `AVISA_WHATSAPP=baileys` turns it on. */
export const baileysSettings: PartSettings<typeof baileysShape, BaileysConfig> = {
  shape: baileysShape,
  read(set) {
    if (set.AVISA_WHATSAPP !== 'baileys') return undefined
    const [era, release, build] = set.AVISA_WHATSAPP_WEB_VERSION?.split('.').map(Number) ?? []
    const isTold = era !== undefined && release !== undefined && build !== undefined
    return { version: isTold ? [era, release, build] : undefined, url: set.AVISA_WHATSAPP_SOCKET }
  },
  contradictions: set =>
    uselessWithout('baileys', set, ['AVISA_WHATSAPP_SOCKET', 'AVISA_WHATSAPP_WEB_VERSION']),
}
