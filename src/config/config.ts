import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { BOTS, type ConfiguredBot } from '../bots/registry.ts'
import { OPEN_WORDS, SIMULATOR_SHAPE } from '../bots/simulator/settings.ts'
import { ENGINE_SHAPE } from '../engine/settings.ts'
import type { LogLevel } from '../platform/log.ts'
import { type Environment, filled, parsePart, type SetOf } from '../platform/settings.ts'
import { type BackupSettings, backupSettings } from '../store/backup/settings.ts'
import { STORE_SHAPE } from '../store/settings.ts'
import { WEB_SHAPE } from '../web/settings.ts'
import { nearName } from './near-name.ts'

/** Hosts on which only this machine can reach us. */
const LOOPBACK_HOSTS = ['127.0.0.1', '::1', 'localhost']

/** The name of the organisation that runs the service, until it is named. */
export const DEMONSTRATION = 'Avisa (demostración)'

/** Every setting but those of the bots: each part declares its own. */
const SERVICE_SHAPE = {
  AVISA_ORGANISATION: filled.default(DEMONSTRATION),
  AVISA_CONSULATES_FILE: filled.optional(),
  AVISA_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  ...WEB_SHAPE,
  ...STORE_SHAPE,
  ...ENGINE_SHAPE,
  ...SIMULATOR_SHAPE,
  ...backupSettings.shape,
}

/** Every setting that the service knows, for the check of `.env.example` and for suggestions. */
export const SETTING_NAMES: readonly string[] = [
  ...new Set([...Object.keys(SERVICE_SHAPE), ...BOTS.flatMap(({ names }) => names)]),
]

/** The settings of one running service, checked and in the shapes that its parts take. */
export interface Config {
  readonly organisation: string
  /** The organisation's own number, as it is shown to whoever wants to talk to a person. */
  readonly organisationPhone: string | undefined
  readonly host: string
  readonly port: number
  readonly database: string
  readonly keyFile: string
  /** The other half of the key, where it has two. */
  readonly keyFile2?: string | undefined
  /** An operator's corrections to the directory of consulates; by default beside the database. */
  readonly consulatesFile: string | undefined
  readonly retentionDays: number
  /** When what is past its time is forgotten, in the words of cron. */
  readonly tidySchedule: string
  /** Whether a contact who never answered is told of a real alert at the number that the person gave. */
  readonly tellNumbers: boolean
  /** How many of them are told in one hour at most, by the whole service. */
  readonly numbersAnHour: number
  readonly backups: BackupSettings
  readonly logLevel: LogLevel
  readonly simulator: boolean
  /** The bots of real networks that are turned on, in the order of the registry. */
  readonly bots: readonly ConfiguredBot[]
}

/** The settings that were read: all of them, or every fault at once in plain words. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Adds what a file `.env` in the working folder sets to the environment, which wins where both set the same. */
export function loadDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/** The only place that reads the environment. An empty value counts as not set, as in a copied `.env.example`. */
export function readConfig(env: Environment = process.env): ConfigResult {
  const ours = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith('AVISA_') && value !== ''),
  )
  const unknown = Object.keys(ours).filter(name => !SETTING_NAMES.includes(name))
  const faults = unknown.map(name => `${name} is not a setting of Avisa. ${suggestion(name)}`)
  const service = parsePart(SERVICE_SHAPE, ours)
  const ofBots = BOTS.map(bot => bot.faults(ours))
  const single = [...(service.ok ? [] : service.faults), ...ofBots.flatMap(each => each.single)]
  // Two rows may share a setting, and tell of it once.
  faults.push(...new Set(single))
  if (!service.ok || single.length > 0) return { ok: false, faults }
  const config = configFrom(service.set, ours)
  faults.push(
    ...contradictions(service.set, config),
    ...backupSettings.contradictions(service.set),
    ...ofBots.flatMap(each => each.together),
  )
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config }
}

function configFrom(set: SetOf<typeof SERVICE_SHAPE>, env: Environment): Config {
  const bots = BOTS.flatMap(bot => bot.configured(env, dirname(set.AVISA_DATABASE)) ?? [])
  return {
    organisation: set.AVISA_ORGANISATION,
    organisationPhone: set.AVISA_ORGANISATION_PHONE,
    host: set.AVISA_HOST,
    port: set.AVISA_PORT,
    database: set.AVISA_DATABASE,
    keyFile: set.AVISA_KEY_FILE,
    keyFile2: set.AVISA_KEY_FILE_2,
    consulatesFile: set.AVISA_CONSULATES_FILE,
    retentionDays: set.AVISA_RETENTION_DAYS,
    tidySchedule: set.AVISA_TIDY_CRON,
    tellNumbers: set.AVISA_TELL_NUMBERS === 'on',
    numbersAnHour: set.AVISA_NUMBERS_PER_HOUR,
    backups: backupSettings.read(set),
    logLevel: set.AVISA_LOG_LEVEL,
    simulator: set.AVISA_SIMULATOR === undefined ? bots.length === 0 : set.AVISA_SIMULATOR === 'on',
    bots,
  }
}

function contradictions(set: SetOf<typeof SERVICE_SHAPE>, config: Config): readonly string[] {
  const faults: string[] = []
  if (config.backups.lock !== undefined && config.backups.keeping.days > config.retentionDays)
    faults.push(
      'AVISA_BACKUP_KEEP_DAYS is more than AVISA_RETENTION_DAYS: backups would keep alerts for longer than people were told. Lower it.',
    )
  if (
    config.simulator &&
    !LOOPBACK_HOSTS.includes(config.host) &&
    set.AVISA_SIMULATOR_OPEN_TO === undefined
  ) {
    faults.push(
      `AVISA_HOST ${config.host} would let others read and write every simulated phone. Leave it out (loopback), ` +
        `set AVISA_SIMULATOR=off, or say AVISA_SIMULATOR_OPEN_TO=${OPEN_WORDS}.`,
    )
  }
  if (config.simulator && config.bots.length > 0)
    faults.push(
      'AVISA_SIMULATOR is on beside a real network: whoever opens its page would play a consulate, and move the clock, for real ' +
        'people. Leave AVISA_SIMULATOR out, or run the simulator as a service of its own with another AVISA_DATABASE.',
    )
  if (!config.simulator && config.bots.length === 0) {
    const ways = BOTS.map(({ turnedOnBy }) => turnedOnBy).join(', ')
    faults.push(`AVISA_SIMULATOR is off and no network is set. Set one of ${ways}, or turn the simulator on.`)
  }
  return faults
}

function suggestion(name: string): string {
  const near = nearName(name, SETTING_NAMES)
  return near === undefined ? 'Leave it out.' : `Did you mean ${near}?`
}
