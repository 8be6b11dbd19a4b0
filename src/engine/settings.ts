import { z } from 'zod'
import { toE164 } from '../domain/people/phone-number.ts'
import { filled, whole } from '../platform/settings.ts'

/** For how long alerts are kept, whether numbers that never answered are told, and who answers whoever wants a person. */
export const ENGINE_SHAPE = {
  AVISA_RETENTION_DAYS: whole(1, 365).default(30),
  AVISA_TELL_NUMBERS: z.enum(['on', 'off'], 'can only be "on" or "off"').default('on'),
  AVISA_ORGANISATION_PHONE: filled
    .refine(phone => toE164(phone) !== undefined, 'is not a telephone number: write it as +1 312 555 0100')
    .optional(),
}
