import { join } from 'node:path'
import { filled, type PartSettings } from '../../../platform/settings.ts'
import { LINKED_SHAPE, uselessWithout } from '../linked/settings.ts'

/** An operator's choices for a linked device over WhatsApp's page in a browser. */
export interface WebConfig {
  /** Where the browser's profile is, which is the device. */
  readonly folder: string
  /** The browser, if it is not in one of the usual places. */
  readonly chromium: string | undefined
}

const webShape = {
  ...LINKED_SHAPE,
  AVISA_WHATSAPP_WEB_FOLDER: filled.optional(),
  AVISA_CHROMIUM: filled.optional(),
}

/** The settings of a linked device by whatsapp-web.js: `AVISA_WHATSAPP=web` turns it on. */
export const webSettings: PartSettings<typeof webShape, WebConfig> = {
  shape: webShape,
  read(set, folder) {
    if (set.AVISA_WHATSAPP !== 'web') return undefined
    return {
      folder: set.AVISA_WHATSAPP_WEB_FOLDER ?? join(folder, 'whatsapp-web'),
      chromium: set.AVISA_CHROMIUM,
    }
  },
  contradictions: set => uselessWithout('web', set, ['AVISA_WHATSAPP_WEB_FOLDER', 'AVISA_CHROMIUM']),
}
