import { z } from 'zod'

/** What an operator must write, in as many words, to let others reach the simulator. */
export const OPEN_WORDS = 'anyone-on-this-network'

const filled = z.string().trim().min(1, 'is empty: give it a value or leave the line out')
const whole = (least: number, most: number) =>
  z.string().regex(/^\d+$/, 'is not a whole number').transform(Number).pipe(z.number().min(least).max(most))

const templateName = z
  .string()
  .regex(/^[a-z\d_]{1,512}$/, 'is not the name of a template: small letters, digits and _')

/** Every setting as the environment gives it: a text, checked and with what it stands for when it is left out. */
export const settings = z.object({
  AVISA_ORGANISATION: filled.default('Avisa (demostración)'),
  AVISA_HOST: filled.default('127.0.0.1'),
  AVISA_PORT: whole(0, 65_535).default(8080),
  AVISA_DATABASE: filled.default('var/avisa.db'),
  AVISA_KEY_FILE: filled.default('keys/avisa.key'),
  AVISA_CONSULATES_FILE: filled.optional(),
  AVISA_RETENTION_DAYS: whole(1, 365).default(30),
  AVISA_TELL_NUMBERS: z.enum(['on', 'off'], 'can only be "on" or "off"').default('on'),
  AVISA_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  AVISA_SIMULATOR: z.enum(['on', 'off']).optional(),
  AVISA_SIMULATOR_OPEN_TO: z.literal(OPEN_WORDS, `can only be "${OPEN_WORDS}"`).optional(),
  AVISA_TELEGRAM_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'is not a bot token: BotFather gives one like 123456789:AAaa…')
    .optional(),
  AVISA_TELEGRAM_API_ROOT: z.url('is not a web address such as https://api.telegram.org').optional(),
  AVISA_TELEGRAM_WEBHOOK_URL: z.url({ protocol: /^https$/, error: 'is not an https:// address' }).optional(),
  AVISA_TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 characters of A-Z a-z 0-9 _ -')
    .optional(),
  AVISA_WHATSAPP_CLOUD_PHONE_NUMBER_ID: z
    .string()
    .regex(/^\d{6,20}$/, "is not Meta's id of a number: digits, shown beside the number under API Setup")
    .optional(),
  AVISA_WHATSAPP_CLOUD_TOKEN: z
    .string()
    .regex(/^\S{20,}$/, 'is not an access token: a long word that a system user of yours was given')
    .optional(),
  AVISA_WHATSAPP_CLOUD_APP_SECRET: z
    .string()
    .regex(/^[\da-f]{32}$/i, 'is not an app secret: 32 digits and letters a to f')
    .optional(),
  AVISA_WHATSAPP_CLOUD_VERIFY_TOKEN: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 characters of A-Z a-z 0-9 _ -')
    .optional(),
  AVISA_WHATSAPP_CLOUD_API_ROOT: z
    .url('is not a web address such as https://graph.facebook.com/v23.0')
    .optional(),
  AVISA_WHATSAPP_CLOUD_TEMPLATE_NOTICE: templateName.optional(),
  AVISA_WHATSAPP_CLOUD_TEMPLATE_FAMILY: templateName.optional(),
  AVISA_WHATSAPP_CLOUD_TEMPLATE_DESK: templateName.optional(),
  AVISA_WHATSAPP_CLOUD_TEMPLATE_NUMBER: templateName.optional(),
  AVISA_WHATSAPP: z.enum(['baileys', 'web'], 'can only be "baileys" or "web"').optional(),
  AVISA_WHATSAPP_SOCKET: z
    .string()
    .regex(/^wss?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/, 'is not an address on this machine')
    .optional(),
  AVISA_WHATSAPP_WEB_VERSION: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 2.3000.1043857760')
    .optional(),
  AVISA_WHATSAPP_WEB_FOLDER: filled.optional(),
  AVISA_CHROMIUM: filled.optional(),
})

/** What was set, by the names of the environment. */
export type Settings = z.infer<typeof settings>

/** Every setting that the service knows, as the environment names it. */
export type SettingName = keyof Settings

/** Every setting that the service knows, for the check of `.env.example` and the docs. */
export const SETTING_NAMES = Object.keys(settings.shape) as readonly SettingName[]
