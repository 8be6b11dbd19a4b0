import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, createApp } from '../../src/app/app.ts'
import type { Bot } from '../../src/bots/bot.ts'
import { SimulatedNetwork } from '../../src/bots/simulator/network.ts'
import { TelegramBot } from '../../src/bots/telegram/telegram-bot.ts'
import { BaileysBot } from '../../src/bots/whatsapp/baileys/baileys-bot.ts'
import { CLOUD_WEBHOOK_PATH, WhatsAppCloudBot } from '../../src/bots/whatsapp/cloud/cloud-bot.ts'
import { LINKED_ACCOUNT } from '../../src/bots/whatsapp/linked/account.ts'
import { noteDevice } from '../../src/bots/whatsapp/web/device.ts'
import { WhatsAppWebBot } from '../../src/bots/whatsapp/web/web-bot.ts'
import { LIKENESSES } from '../../src/cli/story-networks.ts'
import { STORY_ORGANISATION } from '../../src/cli/story-world.ts'
import { loadDirectory } from '../../src/consulates/directory.ts'
import { DAY, later } from '../../src/domain/ids.ts'
import type { AccountId } from '../../src/domain/messaging/address.ts'
import { jsonLog } from '../../src/platform/log.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'
import { openVault } from '../../src/store/queries/vault.ts'
import type { Store } from '../../src/store/store.ts'
import { opensAt } from '../../src/stories/prologue.ts'
import type { CastNetwork } from '../../src/stories/story.ts'
import { networksOf, type StoryCast, type StoryWorld } from '../../src/stories/world.ts'
import { turns, until } from '../bots/contract/harness.ts'
import { linkedOnce } from '../bots/whatsapp/baileys/harness.ts'
import { openStore } from '../bots/whatsapp/linked/store.ts'
import { CountingVault } from '../bots/whatsapp/linked/vault.ts'
import { countCalls } from '../bots/whatsapp/web/harness.ts'
import { BotApiServer } from '../doubles/telegram/telegram.ts'
import { GraphServer } from '../doubles/whatsapp-cloud/whatsapp-cloud.ts'
import { FileServer } from '../doubles/whatsapp-linked/files.ts'
import { LinkedServer } from '../doubles/whatsapp-linked/whatsapp-linked.ts'
import { WebServer } from '../doubles/whatsapp-web/whatsapp-web.ts'
import { freePort } from '../ports.ts'
import { findChromium } from '../web/browser.ts'
import { BaileysPhones } from './baileys-phones.ts'
import { CloudPhones } from './cloud-phones.ts'
import type { NetworkPhones } from './network-phones.ts'
import { RealPhones } from './real-phones.ts'
import { TelegramPhones } from './telegram-phones.ts'
import { WebPhones } from './web-phones.ts'

const VERIFY_TOKEN = 'verify_token_for_tests'
const TELEGRAM_PATH = '/telegram'

/** The library by which a linked device speaks. */
export type LinkedBy = 'baileys' | 'web'

/** One network of a world: its double's phones, and how the app is given a bot there, anew after each restart. */
interface Side {
  readonly account: AccountId
  readonly phones: NetworkPhones | undefined
  bot(store: Store, ports: Ports): Bot
  /** Once the app listens. */
  opened?(): Promise<void>
  idle?(): boolean
  undecrypted?(): number
  close?(): Promise<void>
}

/** What a side is made from: where the app's own web server listens, and where the database is to be. */
interface Ground {
  readonly clock: VirtualClock
  readonly simulated: SimulatedNetwork
  readonly url: string
  readonly database: string
}

async function telegramSide({ clock, url }: Ground): Promise<Side> {
  const server = await BotApiServer.listen({ clock, limits: true })
  const { token, url: apiRoot } = server
  const account = `telegram:${token.split(':')[0]}` as AccountId
  const webhook = { url: `${url}${TELEGRAM_PATH}`, secret: 'secret_for_tests' }
  return {
    account,
    phones: new TelegramPhones(server, account, clock),
    bot: (_, ports) => new TelegramBot({ token, apiRoot, webhook }, ports),
    close: () => server.close(),
  }
}

async function cloudSide({ clock, url }: Ground): Promise<Side> {
  const server = await GraphServer.listen({ clock, limits: true })
  const { phoneNumberId, accessToken, appSecret, url: apiRoot } = server
  const account = `whatsapp:${phoneNumberId}` as AccountId
  return {
    account,
    phones: new CloudPhones(server, account, clock),
    bot(_, ports) {
      const keys = { phoneNumberId, accessToken, appSecret, apiRoot }
      return new WhatsAppCloudBot({ ...keys, verifyToken: VERIFY_TOKEN }, ports)
    },
    opened: () => server.webhooks.subscribe({ url: `${url}${CLOUD_WEBHOOK_PATH}`, appSecret }, VERIFY_TOKEN),
    close: () => server.close(),
  }
}

/** A linked device's side: `make` is given the vault that both the bot and the test know. */
function linkedSide(phones: NetworkPhones, make: (vault: CountingVault, ports: Ports) => Bot) {
  let vault: CountingVault | undefined
  return {
    account: LINKED_ACCOUNT,
    phones,
    bot(open: Store, ports: Ports) {
      vault = new CountingVault(openVault(open, LINKED_ACCOUNT))
      return make(vault, ports)
    },
    idle: () => vault?.spooled.size === 0,
  }
}

/** Writes down in a database that its device was linked a month before: a young number says more slowly what can wait. */
async function linkedLongAgo({ clock, database }: Ground, name?: string): Promise<void> {
  const store = openStore(database)
  const vault = openVault(store, LINKED_ACCOUNT)
  const since = later(clock.now(), -30 * DAY)
  await vault.write([{ kind: 'linked-at', name: 'first', value: String(since) }])
  if (name !== undefined) await noteDevice(vault, { name, since })
  await store.close()
}

async function baileysSide(ground: Ground): Promise<Side> {
  const { clock } = ground
  const linked = await linkedOnce()
  writeFileSync(ground.database, linked.database)
  const server = await LinkedServer.listen(clock, linked.device)
  await linkedLongAgo(ground)
  const files = await FileServer.listen()
  const phones = new BaileysPhones(server, files, LINKED_ACCOUNT, clock)
  return {
    ...linkedSide(phones, (vault, ports) => new BaileysBot({ vault, url: server.url }, files.standIn(ports))),
    undecrypted: () => server.undecrypted,
    close: async () => {
      await server.close()
      await files.close()
    },
  }
}

/** The same account in a browser. */
async function webSide(ground: Ground): Promise<Side> {
  const { clock, database } = ground
  countCalls()
  const server = await WebServer.listen(clock)
  server.takesIn = true
  await linkedLongAgo(ground, 'device-000000000001')
  const page = server.writePage(`${database}-page`)
  const settings = { folder: `${database}-whatsapp-web`, page, chromium: findChromium() }
  const files = await FileServer.listen()
  server.files = files
  const phones = new WebPhones(server, files, LINKED_ACCOUNT, clock)
  return {
    ...linkedSide(phones, (vault, ports) => new WhatsAppWebBot({ vault, ...settings }, files.standIn(ports))),
    close: async () => {
      await server.close()
      await files.close()
    },
  }
}

async function simulatedSide(name: 'buttons' | 'plain', { simulated }: Ground): Promise<Side> {
  const account = `simulator:${name}` as AccountId
  return {
    account,
    phones: undefined,
    bot: () => simulated.bot(account, LIKENESSES[name].can),
    idle: () => simulated.unconfirmed() === 0,
  }
}

function sideOf(network: CastNetwork, ground: Ground, by: LinkedBy): Promise<Side> {
  switch (network) {
    case 'telegram':
      return telegramSide(ground)
    case 'whatsapp-cloud':
      return cloudSide(ground)
    case 'whatsapp-linked':
      return by === 'web' ? webSide(ground) : baileysSide(ground)
    case 'buttons':
    case 'plain':
      return simulatedSide(network, ground)
    default:
      return network satisfies never
  }
}

/** A world whose named networks are the real ones, as far as a machine can have them. */
export interface RealWorld extends StoryWorld {
  /** Every line that the app logged, from the level `debug` up. */
  readonly log: readonly string[]
  /** How many messages of the linked device's its readers' phones could not decrypt. */
  undecrypted(): number
}

/**
 * A fresh world for one story, in which the app's own bots, with their own libraries, speak to servers on loopback
 * that know their networks' protocols and limits, and are called back on the app's own web server. Nothing passes but
 * what the story's clock lets pass: time stands still until every answer is in.
 */
export async function openRealWorld(cast: StoryCast, by: LinkedBy = 'baileys'): Promise<RealWorld> {
  const clock = new VirtualClock(opensAt(cast))
  const simulated = new SimulatedNetwork(clock)
  const folder = mkdtempSync(join(tmpdir(), 'avisa-networks-'))
  const database = join(folder, 'avisa.db')
  const port = await freePort()
  const ground = { clock, simulated, url: `http://127.0.0.1:${port}`, database }
  const sides = new Map<CastNetwork, Side>()
  for (const network of networksOf(cast)) sides.set(network, await sideOf(network, ground, by))
  const all = [...sides.values()]
  const log: string[] = []
  const calls = new CountedCalls()
  const ports: Ports = {
    clock,
    random: systemRandom,
    fetch: calls.fetch,
    log: jsonLog('debug', { write: line => void log.push(line) }),
  }
  const open = () => running(all, ports, port, database)
  let { app, close } = await open()
  const isCalm = () =>
    calls.underWay === 0 &&
    all.every(({ phones, idle }) => (phones?.idle() ?? true) && (idle === undefined || idle()))
  for (const side of all) await side.opened?.()
  const withPhones = all.flatMap(({ account, phones }) => (phones ? [[account, phones] as const] : []))
  const phones = new RealPhones(simulated, new Map(withPhones))
  return {
    phones,
    clock,
    log,
    undecrypted: () => sides.get('whatsapp-linked')?.undecrypted?.() ?? 0,
    accounts: new Map([...sides].map(([network, { account }]) => [network, account])),
    invitesIn: text => phones.invitesIn(text),
    settle: () => settled(app, isCalm),
    async restart() {
      await close()
      ;({ app, close } = await open())
    },
    deskCode: side => app.deskCode(side),
    async close() {
      await close()
      for (const side of all) await side.close?.()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Puts the app together on its database and waits until all its networks work. */
async function running(sides: readonly Side[], ports: Ports, port: number, database: string) {
  const store = openStore(database)
  const bots = sides.map(side => side.bot(store, ports))
  const app = createApp({
    config: { organisation: STORY_ORGANISATION, retentionDays: 30, tellNumbers: true },
    ports,
    store,
    directory: loadDirectory(),
    bots,
  })
  const web = await app.web().listen('127.0.0.1', port)
  if (web.kind === 'refused') throw new Error(web.mend)
  await app.start()
  await until(() => bots.every(bot => bot.health().state === 'up'))
  const close = async () => {
    await app.stop()
    await web.close()
  }
  return { app, close }
}

/** Resolves when nobody owes anybody an answer, and it stayed so for a while. */
async function settled(app: App, isCalm: () => boolean): Promise<void> {
  for (let looks = 0; looks < 2; looks = isCalm() ? looks + 1 : 0) {
    await turns(20)
    await app.settled()
  }
}

/** The platform's fetch, which knows how many of its calls are not answered to the last byte. */
class CountedCalls {
  underWay = 0

  readonly fetch: typeof globalThis.fetch = async (...request) => {
    this.underWay += 1
    try {
      const answer = await globalThis.fetch(...request)
      const body = await answer.arrayBuffer()
      return new Response(body, { status: answer.status, headers: answer.headers })
    } finally {
      this.underWay -= 1
    }
  }
}
