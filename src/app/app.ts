import type { Bot } from '../bots/bot.ts'
import type { BotSurroundings } from '../bots/registry.ts'
import { SimulatedNetwork } from '../bots/simulator/network.ts'
import type { Config } from '../config/config.ts'
import type { Directory } from '../consulates/directory.ts'
import { type ConsulateId, DAY, later, SECOND } from '../domain/ids.ts'
import type { AccountId } from '../domain/messaging/address.ts'
import type { NoticeHeader } from '../domain/outbox/notice.ts'
import { DESK_CODE_LIFE, type Desk, type DeskSide } from '../domain/people/person.ts'
import { AlertWatch } from '../engine/alert-watch.ts'
import { BackgroundTasks } from '../engine/background-tasks.ts'
import { type BackupSource, Backups } from '../engine/backups.ts'
import { DeskWatch } from '../engine/desk-watch.ts'
import type { EffectContext } from '../engine/effects/effect-context.ts'
import { Inbox } from '../engine/inbox/inbox.ts'
import { Metrics } from '../engine/metrics.ts'
import type { DeliveryContext } from '../engine/outbox/delivery.ts'
import { Dispatcher } from '../engine/outbox/dispatcher.ts'
import { Retention } from '../engine/retention.ts'
import { HOURLY, NUMBERS_AN_HOUR } from '../engine/settings.ts'
import { TimeKeeper } from '../engine/time-keeper.ts'
import { Timers } from '../engine/timers.ts'
import { commandMenu } from '../flows/menu/command-menu.ts'
import { AnchoredClock } from '../platform/anchored-clock.ts'
import { ClockWatch } from '../platform/clock-watch.ts'
import { faultOf } from '../platform/fault.ts'
import { idGeneratorFrom, newCode, newDeskId, newId } from '../platform/ids.ts'
import type { Ports } from '../platform/ports.ts'
import { MovableClock } from '../platform/virtual-clock.ts'
import { removeLeftovers } from '../store/backup/aside.ts'
import { Erasures, erasureFiles } from '../store/erasures.ts'
import { addDesk } from '../store/queries/desks.ts'
import { openVault } from '../store/queries/vault.ts'
import { openKey } from '../store/sealing/key.ts'
import { serveAlone } from '../store/sqlite/alone.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import type { Store } from '../store/store.ts'
import { understand } from '../understanding/intent.ts'
import { type Readiness, type WebServer, webServer } from '../web/server.ts'
import { inviteLinksOf, reach, webhooksOf } from './all-bots.ts'
import { backupSourceOf } from './backup-plan.ts'
import { demonstrationPhones, officesForDesks, SIMULATOR_ACCOUNT } from './demonstration.ts'
import { directoryOf } from './directory.ts'
import { warnOfLooseFiles } from './loose-files.ts'
import { readinessOf } from './readiness.ts'
import { approvedTemplates } from './whatsapp-templates.ts'

/** The parts that an app is put together from. The caller opens the store and makes the bots, and says which clock runs. */
export interface AppParts {
  readonly config: Pick<Config, 'organisation' | 'retentionDays' | 'tellNumbers'> & {
    readonly organisationPhone?: string | undefined
    readonly tidySchedule?: string
    readonly numbersAnHour?: number
  }
  readonly ports: Ports
  readonly store: Store
  readonly directory: Directory
  readonly bots: readonly Bot[]
  /** Compares our clock with the networks'. */
  readonly clockWatch?: ClockWatch
  /** How backups are made, where the service makes them. */
  readonly backups?: BackupSource | undefined
  /** Remembers who erased themselves where a restore does not undo it. */
  readonly erasures?: Erasures
  /** The network behind the simulator's bots, and the clock that its page may move. */
  readonly simulator?: { readonly network: SimulatedNetwork; readonly clock: MovableClock }
}

/** The service: everything between the networks and the database. */
export interface App {
  /** Takes up what the last run left, then opens the networks: from here on people are served. */
  start(): Promise<void>
  /** Makes the tables that are made at their first use, which would else be somebody's cry; some hundred milliseconds. */
  warm(): void
  /** Takes nothing more, finishes what is under way, and closes the database. */
  stop(): Promise<void>
  /** Resolves when nothing more will happen until somebody writes or time passes. */
  settled(): Promise<void>
  /** Makes the one-time code with which a chat becomes the desk of a consulate, or of an organisation. */
  deskCode(side: DeskSide): Promise<string>
  readiness(): Promise<Readiness>
  metrics(): string
  web(): WebServer
}

/** Puts the parts together; nothing runs until {@link App.start}. */
export function createApp(outside: AppParts): App {
  // Everything but the bots, which read what networks tell of the time, goes by a clock that does not jump.
  const clock = new AnchoredClock(outside.ports.clock)
  const parts = { ...outside, ports: { ...outside.ports, clock } }
  const { ports, store, directory, bots, simulator } = parts
  const duties = engine(parts, clock)
  const { tasks, metrics, desks, alerts, dispatcher, timers, retention, inbox, timeKeeper, backups } = duties
  const watched = {
    ...parts,
    now: () => outside.ports.clock.now(),
    ownDelay: () => dispatcher.ownDelay,
    oldestWait: () => inbox.oldestWait,
    backups,
  }
  const readiness = () => readinessOf(watched, desks)
  return {
    deskCode: side => newDesk(store, ports, side),
    readiness,
    metrics: () => metrics.text(),
    async start() {
      await timeKeeper.start()
      await dispatcher.start()
      timers.start()
      retention.start()
      backups?.start()
      await Promise.all(bots.map(bot => openBot(bot, inbox, ports)))
    },
    warm() {
      understand('')
      directory.warm()
    },
    async stop() {
      // A bot stops when its sends have ended: the dispatcher must not begin more of them meanwhile.
      dispatcher.stop()
      await Promise.all(bots.map(bot => bot.stop()))
      timers.stop()
      retention.stop()
      backups?.stop()
      await tasks.settled()
      await store.close()
    },
    settled: () => quiet(tasks),
    web: () =>
      webServer({
        clock: ports.clock,
        log: ports.log,
        readiness,
        async metrics() {
          await Promise.all([desks.count(), alerts.look()])
          return metrics.text()
        },
        webhooks: bots.flatMap(webhooksOf),
        ...(simulator && {
          simulator: {
            ...simulator,
            secret: newCode(ports.random),
            desks: officesForDesks(directory),
            deskCode: id => newDesk(store, ports, { consulate: id as ConsulateId }),
          },
        }),
      }),
  }
}

/** The duties of the engine, each holding only the parts that it needs. */
function engine(parts: AppParts, anchored: AnchoredClock) {
  const { ports, store, directory, bots, config } = parts
  const { clock, log } = ports
  const tasks = new BackgroundTasks(log)
  const metrics = new Metrics()
  for (const bot of bots) {
    metrics.gauge('avisa_bot_up', { account: bot.account }, () => (bot.health().state === 'up' ? 1 : 0))
  }
  const accounts = new Map<AccountId, Bot>(bots.map(bot => [bot.account, bot]))
  const { organisation } = config
  const edits = (account: AccountId) => accounts.get(account)?.chats.edits ?? true
  const effectContext = (): EffectContext => ({
    now: clock.now(),
    directory,
    metrics,
    edits,
    newId: () => newId(ports.random),
    noteErased: key => parts.erasures?.note(key, clock.now()),
    newCode: () => newCode(ports.random),
    numbersAnHour: config.numbersAnHour ?? NUMBERS_AN_HOUR,
    inviteLinks: code => inviteLinksOf(bots, code),
    reach: phone => reach(parts, phone),
  })
  const delivery: DeliveryContext = { ...ports, effectContext }
  const dispatcher = new Dispatcher({
    store,
    ports: delivery,
    tasks,
    metrics,
    bots: accounts,
    directory,
    organisation,
  })
  const offer = (headers: readonly NoticeHeader[]) => dispatcher.offer(headers)
  const timeKeeper = new TimeKeeper({
    ...{ store, clock: anchored, log, tasks, metrics, clockWatch: parts.clockWatch },
    moved: () => timers.poke(),
  })
  const isTrusted = () => timeKeeper.isTrusted()
  const timers = new Timers({ store, clock, log, tasks, effectContext, offer, isTrusted })
  const retention = new Retention({
    ...{ store, clock, tasks, isTrusted, retention: config.retentionDays * DAY },
    schedule: config.tidySchedule ?? HOURLY,
  })
  const backups = parts.backups && new Backups({ source: parts.backups, clock, log, tasks, metrics })
  const woken = (headers: readonly NoticeHeader[]): void => {
    dispatcher.offer(headers)
    timers.poke()
  }
  const inbox = new Inbox({
    store,
    ports: delivery,
    metrics,
    services: { ...services(parts), isClockTrusted: isTrusted },
    effectContext,
    heardRate: account => accounts.get(account)?.pace.heard,
    woken,
  })
  metrics.gauge('avisa_oldest_uncommitted_seconds', {}, () => inbox.oldestWait / SECOND)
  const desks = new DeskWatch(store, clock, metrics)
  const alerts = new AlertWatch(store, clock, metrics)
  return { tasks, metrics, desks, alerts, dispatcher, timers, retention, inbox, timeKeeper, backups }
}

function services(parts: AppParts) {
  const { organisation, organisationPhone, retentionDays } = parts.config
  return {
    ...{ directory: parts.directory, organisation, organisationPhone, retentionDays },
    ids: idGeneratorFrom(parts.ports.random),
    inviteLinks: (code: string) => inviteLinksOf(parts.bots, code),
    reach: (phone: string) => reach(parts, phone),
    isCopied: (account: AccountId) => parts.bots.some(bot => bot.account === account && bot.chats.copied),
  }
}

async function openBot(bot: Bot, inbox: Inbox, { log }: Ports): Promise<void> {
  try {
    await bot.start(inbound => inbox.receive(inbound))
    await bot.setMenu?.(commandMenu())
  } catch (thrown) {
    // One network that will not open must not keep the others shut; its health shows it.
    log.error('a bot did not start', { account: bot.account, fault: faultOf(thrown) })
  }
}

/** Adds a desk that waits for its code to be typed in a chat; returns the code, which is kept nowhere in clear. */
export async function newDesk(store: Store, ports: Ports, side: DeskSide): Promise<string> {
  const code = newCode(ports.random)
  const desk: Desk = { id: newDeskId(ports.random), ...side, state: 'waiting', group: false }
  await store.write(tx => addDesk(tx, desk, code, later(ports.clock.now(), DESK_CODE_LIFE)))
  return code
}

/** Nothing is under way: what ended in the last turn of the event loop may have started something, so we look twice. */
async function quiet(tasks: BackgroundTasks): Promise<void> {
  do {
    await tasks.settled()
    await new Promise<void>(resolve => setImmediate(resolve))
  } while (tasks.count > 0)
}

/** Opens every bot that the settings turn on, in the order of the registry. */
async function openBots(config: Config, store: Store, ports: Ports): Promise<readonly Bot[]> {
  const surroundings: BotSurroundings = {
    ports,
    vault: account => openVault(store, account),
    templates: approvedTemplates,
  }
  return await Promise.all(config.bots.map(bot => bot.open(surroundings)))
}

/** Opens everything that `config` names and puts it together. Rejects with a `StoreError` if the database will not open. */
export async function openApp(config: Config, outside: Ports): Promise<App> {
  const simulated = config.simulator ? new MovableClock(outside.clock) : undefined
  const clockWatch = new ClockWatch(outside.clock, outside.log)
  const ports: Ports = {
    ...outside,
    clock: simulated ?? outside.clock,
    fetch: clockWatch.watched(outside.fetch),
  }
  const sealer = openKey(config.keyFile, config.database, ports.random, config.keyFile2)
  const letGo = serveAlone(config.database)
  removeLeftovers(config.database)
  warnOfLooseFiles(config, outside.log)
  const store = openSqlite({ path: config.database, sealer }, ports)
  const bots = [...(await openBots(config, store, ports))]
  const simulator = simulated && { clock: simulated, network: new SimulatedNetwork(simulated) }
  if (simulator) {
    bots.push(simulator.network.bot(SIMULATOR_ACCOUNT))
    demonstrationPhones(simulator.network)
  }
  const directory = directoryOf(config, ports)
  const app = createApp({
    config,
    ports,
    store,
    directory,
    bots,
    clockWatch,
    backups: backupSourceOf(config),
    erasures: new Erasures(erasureFiles(config.database, config.backups.folder), ports.log),
    ...(simulator && { simulator }),
  })
  // The whole file is looked through once people are served.
  const start = () => app.start().then(() => void store.examine())
  return { ...app, start, stop: () => app.stop().then(letGo) }
}
