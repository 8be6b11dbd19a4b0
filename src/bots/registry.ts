import type { z } from 'zod'
import type { AccountId } from '../domain/messaging/address.ts'
import type { Ports } from '../platform/ports.ts'
import { type Environment, type PartSettings, parsePart } from '../platform/settings.ts'
import type { Bot } from './bot.ts'
import { telegramSettings } from './telegram/settings.ts'
import type { LinkSettings } from './whatsapp/baileys/link.ts'
import { baileysSettings } from './whatsapp/baileys/settings.ts'
import { cloudSettings, type TemplateNames } from './whatsapp/cloud/settings.ts'
import type { Template } from './whatsapp/cloud/templates.ts'
import { LINKED_ACCOUNT } from './whatsapp/linked/account.ts'
import type { LinkOutcome } from './whatsapp/linked/link.ts'
import type { AuthVault } from './whatsapp/linked/vault.ts'
import { webSettings } from './whatsapp/web/settings.ts'

/** The parts of the service that a bot may be made from. */
export interface BotSurroundings {
  readonly ports: Ports
  /** Where an account keeps what makes it that account, sealed. */
  vault(account: AccountId): AuthVault
  /** The approved templates that bear these names, with the labels that people read under them. */
  templates(names: TemplateNames): readonly Template[]
}

/** The order to link a device: where it is kept, the phone's number for a code to type, and who is told. */
export type Linking = Pick<LinkSettings, 'vault' | 'phone' | 'tell'>

/** One row: the setting that turns the bot on, all that it is set by, and how it is opened. */
interface BotRow<Shape extends z.ZodRawShape, Config> {
  readonly name: string
  /** The setting by which an operator turns it on, as a fault names it. */
  readonly turnedOnBy: string
  readonly settings: PartSettings<Shape, Config>
  /** Makes the bot. Its code, and the library behind it, is loaded here and no sooner. */
  open(config: Config, surroundings: BotSurroundings): Promise<Bot>
  /** Capability: the account is linked to a phone before it can be opened. */
  link?(config: Config, linking: Linking, ports: Ports, signal: AbortSignal): Promise<LinkOutcome>
}

/** A bot that the settings turn on. */
export interface ConfiguredBot {
  readonly name: string
  /** The operator's settings for it, secrets among them. */
  readonly config: unknown
  open(surroundings: BotSurroundings): Promise<Bot>
  link?(linking: Linking, ports: Ports, signal: AbortSignal): Promise<LinkOutcome>
}

/** A row as the settings are read with it, whatever its own types are. */
export interface RegisteredBot {
  readonly turnedOnBy: string
  /** The names of its settings. */
  readonly names: readonly string[]
  /** Sentences for each setting that is wrong by itself, or else for those that contradict each other. */
  faults(env: Environment): { readonly single: readonly string[]; readonly together: readonly string[] }
  /** The bot, if it is turned on; `folder` is where the database stands. */
  configured(env: Environment, folder: string): ConfiguredBot | undefined
}

function row<Shape extends z.ZodRawShape, Config>(bot: BotRow<Shape, Config>): RegisteredBot {
  const { name, turnedOnBy, settings, link } = bot
  return {
    turnedOnBy,
    names: Object.keys(settings.shape),
    faults(env) {
      const parsed = parsePart(settings.shape, env)
      if (!parsed.ok) return { single: parsed.faults, together: [] }
      return { single: [], together: settings.contradictions(parsed.set) }
    },
    configured(env, folder) {
      const parsed = parsePart(settings.shape, env)
      const config = parsed.ok ? settings.read(parsed.set, folder) : undefined
      if (config === undefined) return undefined
      return {
        name,
        config,
        open: surroundings => bot.open(config, surroundings),
        ...(link && { link: (linking, ports, signal) => link(config, linking, ports, signal) }),
      }
    },
  }
}

/** Every bot of a real network. A new one is its folder and its row here: nothing else in `src/` lists bots. */
export const BOTS: readonly RegisteredBot[] = [
  row({
    name: 'telegram',
    turnedOnBy: 'AVISA_TELEGRAM_TOKEN',
    settings: telegramSettings,
    async open(config, { ports }) {
      const { TelegramBot } = await import('./telegram/telegram-bot.ts')
      return new TelegramBot(config, ports)
    },
  }),
  row({
    name: 'whatsapp-cloud',
    turnedOnBy: 'AVISA_WHATSAPP_CLOUD_…',
    settings: cloudSettings,
    async open(config, { ports, templates }) {
      const { WhatsAppCloudBot } = await import('./whatsapp/cloud/cloud-bot.ts')
      return new WhatsAppCloudBot({ ...config, templates: templates(config.templates) }, ports)
    },
  }),
  row({
    name: 'whatsapp-baileys',
    turnedOnBy: 'AVISA_WHATSAPP=baileys',
    settings: baileysSettings,
    async open(config, { ports, vault }) {
      const { BaileysBot } = await import('./whatsapp/baileys/baileys-bot.ts')
      return new BaileysBot({ ...config, vault: vault(LINKED_ACCOUNT) }, ports)
    },
    async link(config, linking, ports, signal) {
      const { linkWhatsApp } = await import('./whatsapp/baileys/link.ts')
      return await linkWhatsApp({ ...config, ...linking }, ports, signal)
    },
  }),
  row({
    name: 'whatsapp-web',
    turnedOnBy: 'AVISA_WHATSAPP=web',
    settings: webSettings,
    async open(config, { ports, vault }) {
      const { WhatsAppWebBot } = await import('./whatsapp/web/web-bot.ts')
      return new WhatsAppWebBot({ ...config, vault: vault(LINKED_ACCOUNT) }, ports)
    },
    async link(config, linking, ports, signal) {
      const { linkWhatsAppWeb } = await import('./whatsapp/web/link.ts')
      return await linkWhatsAppWeb({ ...config, ...linking }, ports, signal)
    },
  }),
]
