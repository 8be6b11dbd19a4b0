import { z } from 'zod'
import { apiRoot, ownSecret, type PartSettings } from '../../platform/settings.ts'
import type { TelegramSettings } from './telegram-bot.ts'

const telegramShape = {
  AVISA_TELEGRAM_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'is not a bot token: BotFather gives one like 123456789:AAaa…')
    .optional(),
  AVISA_TELEGRAM_API_ROOT: apiRoot('https://api.telegram.org').optional(),
  AVISA_TELEGRAM_WEBHOOK_URL: z.url({ protocol: /^https$/, error: 'is not an https:// address' }).optional(),
  AVISA_TELEGRAM_WEBHOOK_SECRET: ownSecret.optional(),
}

/** The settings of the Telegram bot: a token turns it on. */
export const telegramSettings: PartSettings<typeof telegramShape, TelegramSettings> = {
  shape: telegramShape,
  read(set) {
    const { AVISA_TELEGRAM_TOKEN: token, AVISA_TELEGRAM_API_ROOT: apiRoot } = set
    const { AVISA_TELEGRAM_WEBHOOK_URL: url, AVISA_TELEGRAM_WEBHOOK_SECRET: secret } = set
    if (token === undefined) return undefined
    return { token, apiRoot, webhook: url && secret ? { url, secret } : undefined }
  },
  contradictions(set) {
    const { AVISA_TELEGRAM_WEBHOOK_URL: url, AVISA_TELEGRAM_WEBHOOK_SECRET: secret } = set
    const faults: string[] = []
    if ((url === undefined) !== (secret === undefined))
      faults.push(
        'AVISA_TELEGRAM_WEBHOOK_URL and AVISA_TELEGRAM_WEBHOOK_SECRET go together: set both or neither.',
      )
    if (set.AVISA_TELEGRAM_TOKEN === undefined && (set.AVISA_TELEGRAM_API_ROOT ?? url))
      faults.push(
        'AVISA_TELEGRAM_… settings do nothing without AVISA_TELEGRAM_TOKEN: set it, or leave them out.',
      )
    return faults
  },
}
