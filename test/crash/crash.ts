import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { seeded } from '../../src/platform/seeded.ts'
import { BotApiServer } from '../doubles/telegram/telegram.ts'
import type { ChatMessage } from '../doubles/telegram/world.ts'
import { freePort } from '../ports.ts'
import { DESK_GROUP, type Ground, layGround, type Raided, settle } from './raid.ts'

/** What one crash run is to do. */
export interface CrashPlan {
  /** How many times the process is killed. */
  readonly kills: number
  /** How many persons cry, one alert each. */
  readonly alerts: number
  /** The instants of the kills follow from it. */
  readonly seed: number
}

/** What a crash run saw, counted on the people's phones. */
export interface CrashCounts {
  readonly kills: number
  readonly alerts: number
  /** Alerts that Telegram was told are received and whose person never read a folio. */
  readonly lostAlerts: number
  /** Relatives who were to be told and were not. */
  readonly untoldRelatives: number
  /** Alerts that the desk's group never read of. */
  readonly untoldDesk: number
  /** First copies of an alert that relatives received. */
  readonly relativesTold: number
  /** Further copies that say that they may be a repeat. */
  readonly markedRepeats: number
  /** Further copies that the ladder sent, because nobody answers here. */
  readonly reminders: number
  /** Further copies that look like a first one. */
  readonly unmarkedRepeats: number
  readonly seconds: number
}

/** What a further copy of an alert says of itself: that it may be a repeat, or that it is a reminder. */
const SAYS_REPEAT = /Puede ser repetido/
const SAYS_REMINDER = /Recordatorio/

/** How long answers of the Bot API travel, in milliseconds: sends are under way for most of a raid, as in the world. */
const WAY_BACK = 60

/** Longest time, in milliseconds, from the start of the process until it asks for updates, and from SIGTERM to its end. */
const SERVING_LIMIT = 2 * 60_000
const ENDING_LIMIT = 60_000

/** Longest time, in milliseconds, that telling everybody may take once nobody kills the process any more. */
const TELLING_LIMIT = 10 * 60_000

/**
 * Runs the real process against a Bot API server on loopback, has people cry all the while, kills it again and
 * again at random instants, then lets it finish and looks at what everybody's phone shows.
 */
export async function crashRun(
  plan: CrashPlan,
  tell: (line: string) => void = () => {},
): Promise<CrashCounts> {
  const started = Date.now()
  const ground = layGround()
  const server = await BotApiServer.listen({ wayBack: WAY_BACK })
  const services = new Set<ChildProcess>()
  try {
    const raided = await settle(ground, server, plan.alerts)
    const port = await freePort()
    const random = seeded(plan.seed)
    const cries = { next: 0 }
    for (let kill = 0; kill < plan.kills; kill += 1) {
      const service = start(ground, server, port)
      services.add(service)
      // One in four dies while it starts, the others at some instant of their work.
      if (kill % 4 !== 0) await serving(server, service)
      const lives = random() * 1_200
      const share = Math.ceil((plan.alerts * (kill + 1)) / plan.kills)
      await cryWhile(server, raided, cries, share, pause(lives))
      await end(service, 'SIGKILL')
      if ((kill + 1) % 25 === 0) tell(`${kill + 1} kills, ${cries.next} cries`)
    }
    const last = start(ground, server, port)
    services.add(last)
    await everybodyTold(server, raided)
    await end(last, 'SIGTERM')
    return {
      ...count(server, raided),
      kills: plan.kills,
      seconds: Math.round((Date.now() - started) / 1_000),
    }
  } finally {
    // A run that failed leaves nobody behind.
    for (const service of services) service.kill('SIGKILL')
    await server.close()
    ground.remove()
  }
}

function start(ground: Ground, server: BotApiServer, port: number): ChildProcess {
  return spawn(process.execPath, ['src/main.ts'], {
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH ?? '',
      AVISA_PORT: String(port),
      AVISA_DATABASE: ground.database,
      AVISA_KEY_FILE: ground.keyFile,
      AVISA_TELEGRAM_TOKEN: server.token,
      AVISA_TELEGRAM_API_ROOT: server.url,
      AVISA_LOG_LEVEL: 'silent',
    },
  })
}

/** Ends the process and waits for it; one that ended by itself is a fault of its own. */
async function end(service: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (service.exitCode !== null) throw new Error(`the service ended by itself with code ${service.exitCode}`)
  const exit = once(service, 'exit')
  service.kill(signal)
  const late = setTimeout(() => service.kill('SIGKILL'), ENDING_LIMIT)
  const [code] = await exit
  clearTimeout(late)
  if (signal === 'SIGTERM' && code !== 0)
    throw new Error(`the service did not end well when it was told to: ${code}`)
}

/** Resolves when the process asks for updates, or has died of itself. */
async function serving(server: BotApiServer, service: ChildProcess): Promise<void> {
  const before = server.calls.length
  const limit = Date.now() + SERVING_LIMIT
  while (service.exitCode === null) {
    if (Date.now() > limit) throw new Error('the service was begun, and asked for no updates')
    if (server.calls.indexOf('getUpdates', before) !== -1) return
    await pause(10)
  }
}

/** Lets the next persons cry, up to the `share`-th, spread over the life of a process; relatives answer meanwhile. */
async function cryWhile(
  server: BotApiServer,
  raided: readonly Raided[],
  cries: { next: number },
  share: number,
  life: Promise<unknown>,
): Promise<void> {
  let alive = true
  const end = life.then(() => {
    alive = false
  })
  while (alive) {
    const one = cries.next < share ? raided[cries.next] : undefined
    if (one) {
      cries.next += 1
      if (cries.next % 2 === 0) {
        server.world.send(one.human, one.human.id, { location: { latitude: 41.85, longitude: -87.65 } })
      }
      server.world.say(one.human, 'PÁNICO')
    }
    await Promise.race([end, pause(20)])
  }
}

/**
 * Waits until everybody has been told, or until nobody can be waited for any longer. The outbox itself never empties
 * here: no officer attends, so the ladder goes on reminding the desk.
 */
async function everybodyTold(server: BotApiServer, raided: readonly Raided[]): Promise<void> {
  const limit = Date.now() + TELLING_LIMIT
  while (Date.now() < limit) {
    await pause(500)
    const { lostAlerts, untoldRelatives, untoldDesk } = count(server, raided)
    if (server.updates.held === 0 && lostAlerts + untoldRelatives + untoldDesk === 0) return
  }
}

function count(server: BotApiServer, raided: readonly Raided[]) {
  const words = (chat: number) => server.world.ours(chat).map(textOf)
  const desk = words(DESK_GROUP).join('\n')
  const counts = {
    alerts: raided.length,
    lostAlerts: 0,
    untoldRelatives: 0,
    untoldDesk: 0,
    relativesTold: 0,
    markedRepeats: 0,
    reminders: 0,
    unmarkedRepeats: 0,
  }
  for (const { human, relatives } of raided) {
    const folio = /CHI-\d{4,}/.exec(words(human.id).join('\n'))?.[0]
    if (folio === undefined) counts.lostAlerts += 1
    else if (!desk.includes(folio)) counts.untoldDesk += 1
    for (const relative of relatives) {
      const copies = server.world.ours(relative.id).filter(isAlert).map(textOf)
      if (!copies[0]?.includes(human.name)) counts.untoldRelatives += 1
      else counts.relativesTold += 1
      for (const copy of copies.slice(1)) {
        if (SAYS_REPEAT.test(copy)) counts.markedRepeats += 1
        else if (SAYS_REMINDER.test(copy)) counts.reminders += 1
        else counts.unmarkedRepeats += 1
      }
    }
  }
  return counts
}

/** Every copy of an alert carries the buttons with which a relative answers; news of it does not. */
function isAlert(message: ChatMessage): boolean {
  const rows = message.reply_markup?.inline_keyboard ?? []
  return rows
    .flat()
    .some(button => 'callback_data' in button && button.callback_data?.startsWith('recibido:'))
}

function textOf(message: ChatMessage): string {
  return message.text ?? ''
}
