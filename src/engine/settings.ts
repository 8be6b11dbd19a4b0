import { z } from 'zod'
import { toE164 } from '../domain/people/phone-number.ts'
import { isDaily, isSchedule } from '../platform/schedule.ts'
import { filled, whole } from '../platform/settings.ts'

/** When what is past its time is forgotten, unless the operator says otherwise: each full hour. */
export const HOURLY = '0 * * * *'

/**
 * How many bare numbers are told in one hour, unless the operator says otherwise: half the pace of the account that was locked after it
 * wrote to 400 people within two hours of its linking (WhiskeySockets/Baileys, issue 2441).
 */
export const NUMBERS_AN_HOUR = 100

/** For how long alerts are kept, whether numbers that never answered are told, and who answers whoever wants a person. */
export const ENGINE_SHAPE = {
  AVISA_RETENTION_DAYS: whole(1, 365).default(30),
  AVISA_TIDY_CRON: filled
    .refine(isSchedule, 'is not a time in the five fields of cron: write it as 0 * * * * (each full hour)')
    .refine(
      text => !isSchedule(text) || isDaily(text),
      'does not run every day, and places are promised to be forgotten after one: leave its last three fields at *',
    )
    .default(HOURLY),
  AVISA_TELL_NUMBERS: z.enum(['on', 'off'], 'can only be "on" or "off"').default('on'),
  AVISA_NUMBERS_PER_HOUR: whole(0, 1000).default(NUMBERS_AN_HOUR),
  AVISA_ORGANISATION_PHONE: filled
    .refine(phone => toE164(phone) !== undefined, 'is not a telephone number: write it as +1 312 555 0100')
    .optional(),
}
