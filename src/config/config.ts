import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LogLevel } from '../platform/log.ts'
import { nearName } from './near-name.ts'
import { OPEN_WORDS, SETTING_NAMES, type SettingName, type Settings, settings } from './settings.ts'

/** Hosts on which only this machine can reach us. */
const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** The settings of one running service, checked and in the shapes that its parts take. */
export interface Config {
  readonly organisation: string
  readonly host: string
  readonly port: number
  readonly database: string
  readonly keyFile: string
  /** An operator's corrections to the directory of consulates; by default beside the database. */
  readonly consulatesFile: string | undefined
  readonly retentionDays: number
  /** Whether a contact who never answered is told of a real alert at the number that the person gave. */
  readonly tellNumbers: boolean
  readonly logLevel: LogLevel
  readonly simulator: boolean
  readonly telegram: TelegramConfig | undefined
  readonly whatsappCloud: WhatsAppCloudConfig | undefined
  readonly whatsapp: WhatsAppConfig | undefined
}

/** How to reach Telegram. */
export interface TelegramConfig {
  readonly token: string
  readonly apiRoot: string | undefined
  readonly webhook: { readonly url: string; readonly secret: string } | undefined
}

/** How to reach WhatsApp by Meta's Cloud API. */
export interface WhatsAppCloudConfig {
  readonly phoneNumberId: string
  readonly accessToken: string
  readonly appSecret: string
  readonly verifyToken: string
  readonly apiRoot: string | undefined
  readonly templates: WhatsAppTemplateNames
}

/** The names under which an operator had the templates of docs/whatsapp.md approved. */
export interface WhatsAppTemplateNames {
  readonly notice: string | undefined
  readonly family: string | undefined
  readonly desk: string | undefined
  readonly number: string | undefined
}

/** Which of the ways to WhatsApp as a linked device is taken. */
export type WhatsAppConfig = BaileysConfig | WhatsAppWebConfig

/** Over its own socket, by Baileys. */
export interface BaileysConfig {
  readonly by: 'baileys'
  /** The version of WhatsApp Web that we say we are; the library's own unless set. */
  readonly version: [number, number, number] | undefined
  /** Another server than WhatsApp's, on this machine, for tests. */
  readonly url: string | undefined
}

/** Over WhatsApp's own page in a browser, by whatsapp-web.js. */
export interface WhatsAppWebConfig {
  readonly by: 'web'
  /** Where the browser's profile is, which is the device. */
  readonly folder: string
  /** The browser, if it is not in one of the usual places. */
  readonly chromium: string | undefined
}

/** What reading the settings came to: all of them, or every fault at once in plain words. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Adds what a file `.env` in the working folder sets to the environment, which wins where both set the same. */
export function loadDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/** The only place that reads the environment. An empty value counts as not set, as in a copied `.env.example`. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): ConfigResult {
  const ours = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith('AVISA_') && value !== ''),
  )
  const parsed = settings.safeParse(ours)
  const faults = Object.keys(ours)
    .filter(name => !(name in settings.shape))
    .map(name => `${name} is not a setting of Avisa. ${suggestion(name)}`)
  if (!parsed.success) {
    faults.push(...parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}.`))
    return { ok: false, faults }
  }
  const config = shape(parsed.data)
  faults.push(...contradictions(parsed.data, config))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config }
}

function shape(set: Settings): Config {
  const token = set.AVISA_TELEGRAM_TOKEN
  const url = set.AVISA_TELEGRAM_WEBHOOK_URL
  const secret = set.AVISA_TELEGRAM_WEBHOOK_SECRET
  const telegram =
    token === undefined
      ? undefined
      : { token, apiRoot: set.AVISA_TELEGRAM_API_ROOT, webhook: url && secret ? { url, secret } : undefined }
  const whatsappCloud = whatsappCloudOf(set)
  const whatsapp = whatsappOf(set)
  const network = telegram ?? whatsappCloud ?? whatsapp
  return {
    organisation: set.AVISA_ORGANISATION,
    host: set.AVISA_HOST,
    port: set.AVISA_PORT,
    database: set.AVISA_DATABASE,
    keyFile: set.AVISA_KEY_FILE,
    consulatesFile: set.AVISA_CONSULATES_FILE,
    retentionDays: set.AVISA_RETENTION_DAYS,
    tellNumbers: set.AVISA_TELL_NUMBERS === 'on',
    logLevel: set.AVISA_LOG_LEVEL,
    simulator: set.AVISA_SIMULATOR === undefined ? network === undefined : set.AVISA_SIMULATOR === 'on',
    telegram,
    whatsappCloud,
    whatsapp,
  }
}

/** What the Cloud API cannot do without: all of these or none. */
const WHATSAPP_CLOUD = [
  'AVISA_WHATSAPP_CLOUD_PHONE_NUMBER_ID',
  'AVISA_WHATSAPP_CLOUD_TOKEN',
  'AVISA_WHATSAPP_CLOUD_APP_SECRET',
  'AVISA_WHATSAPP_CLOUD_VERIFY_TOKEN',
] as const satisfies readonly SettingName[]

/** What belongs to one way to be a linked device of WhatsApp, and does nothing for the other. */
const WHATSAPP: Readonly<Record<WhatsAppConfig['by'], readonly SettingName[]>> = {
  baileys: ['AVISA_WHATSAPP_SOCKET', 'AVISA_WHATSAPP_WEB_VERSION'],
  web: ['AVISA_WHATSAPP_WEB_FOLDER', 'AVISA_CHROMIUM'],
}

function whatsappCloudOf(set: Settings): WhatsAppCloudConfig | undefined {
  const [phoneNumberId, accessToken, appSecret, verifyToken] = WHATSAPP_CLOUD.map(name => set[name])
  if (!(phoneNumberId && accessToken && appSecret && verifyToken)) return undefined
  return {
    phoneNumberId,
    accessToken,
    appSecret,
    verifyToken,
    apiRoot: set.AVISA_WHATSAPP_CLOUD_API_ROOT,
    templates: {
      notice: set.AVISA_WHATSAPP_CLOUD_TEMPLATE_NOTICE,
      family: set.AVISA_WHATSAPP_CLOUD_TEMPLATE_FAMILY,
      desk: set.AVISA_WHATSAPP_CLOUD_TEMPLATE_DESK,
      number: set.AVISA_WHATSAPP_CLOUD_TEMPLATE_NUMBER,
    },
  }
}

function whatsappOf(set: Settings): WhatsAppConfig | undefined {
  switch (set.AVISA_WHATSAPP) {
    case undefined:
      return undefined
    case 'web':
      return {
        by: 'web',
        folder: set.AVISA_WHATSAPP_WEB_FOLDER ?? join(dirname(set.AVISA_DATABASE), 'whatsapp-web'),
        chromium: set.AVISA_CHROMIUM,
      }
    case 'baileys': {
      const [era, release, build] = set.AVISA_WHATSAPP_WEB_VERSION?.split('.').map(Number) ?? []
      const told = era !== undefined && release !== undefined && build !== undefined
      return {
        by: 'baileys',
        version: told ? [era, release, build] : undefined,
        url: set.AVISA_WHATSAPP_SOCKET,
      }
    }
    default:
      return set.AVISA_WHATSAPP satisfies never
  }
}

function contradictions(set: Settings, config: Config): string[] {
  const faults: string[] = []
  if (config.simulator && !LOOPBACK.includes(config.host) && set.AVISA_SIMULATOR_OPEN_TO === undefined) {
    faults.push(
      `AVISA_HOST ${config.host} would let others read and write every simulated phone. Leave it out (loopback), ` +
        `set AVISA_SIMULATOR=off, or say AVISA_SIMULATOR_OPEN_TO=${OPEN_WORDS}.`,
    )
  }
  if (!config.simulator && !config.telegram && !config.whatsappCloud && !config.whatsapp) {
    faults.push(
      'AVISA_SIMULATOR is off and no network is set. Set AVISA_TELEGRAM_TOKEN, AVISA_WHATSAPP or ' +
        'AVISA_WHATSAPP_CLOUD_…, or turn the simulator on.',
    )
  }
  for (const [by, names] of Object.entries(WHATSAPP)) {
    if (set.AVISA_WHATSAPP === by || names.every(name => set[name] === undefined)) continue
    faults.push(`${names.join(' and ')} do nothing without AVISA_WHATSAPP=${by}: set it, or leave them out.`)
  }
  if ((set.AVISA_TELEGRAM_WEBHOOK_URL === undefined) !== (set.AVISA_TELEGRAM_WEBHOOK_SECRET === undefined)) {
    faults.push(
      'AVISA_TELEGRAM_WEBHOOK_URL and AVISA_TELEGRAM_WEBHOOK_SECRET go together: set both or neither.',
    )
  }
  if (config.telegram === undefined && (set.AVISA_TELEGRAM_API_ROOT ?? set.AVISA_TELEGRAM_WEBHOOK_URL))
    faults.push(
      'AVISA_TELEGRAM_… settings do nothing without AVISA_TELEGRAM_TOKEN: set it, or leave them out.',
    )
  const missing = WHATSAPP_CLOUD.filter(name => set[name] === undefined)
  const asked = Object.entries(set).some(
    ([name, value]) => name.startsWith('AVISA_WHATSAPP_CLOUD_') && value !== undefined,
  )
  if (asked && missing.length > 0) {
    faults.push(
      `The Cloud API of WhatsApp also needs ${missing.join(', ')}: set all four, or leave AVISA_WHATSAPP_CLOUD_… out.`,
    )
  }
  return faults
}

function suggestion(name: string): string {
  const near = nearName(name, SETTING_NAMES)
  return near === undefined ? 'Leave it out.' : `Did you mean ${near}?`
}
