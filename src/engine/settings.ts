import { z } from 'zod'
import { whole } from '../platform/settings.ts'

/** For how long alerts are kept, and whether numbers that never answered are told. */
export const ENGINE_SHAPE = {
  AVISA_RETENTION_DAYS: whole(1, 365).default(30),
  AVISA_TELL_NUMBERS: z.enum(['on', 'off'], 'can only be "on" or "off"').default('on'),
}
