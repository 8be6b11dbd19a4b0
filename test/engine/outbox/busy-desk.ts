import type { Bot } from '../../../src/bots/bot.ts'
import { LIKENESSES } from '../../../src/cli/story-networks.ts'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { ChatId } from '../../../src/domain/messaging/address.ts'
import { openedColumns } from '../../../src/store/queries/owned/sealed-rows.ts'
import { answering } from '../faulty-bot.ts'
import { PIN, Service } from '../service.ts'

/** How many alerts of one region there are in a minute. */
const ALERTS_A_MINUTE = 7

/** How often it is looked how old the oldest news is, in milliseconds. */
const LOOK_EVERY = 5 * SECOND

/** Telegram's limit for one group, in messages of any minute. */
export const GROUP_LIMIT = 20

/** How a busy desk was told. */
export interface BusyDesk {
  readonly service: Service
  readonly group: ChatId
  /** All that somebody wrote in an alert, each in words that nobody else wrote. */
  readonly written: readonly string[]
  /** The longest that any notice for the desk waited, in milliseconds: news, and first alerts. */
  readonly oldest: { readonly news: number; readonly alert: number }
  /** The most notices that waited for the desk at once. */
  readonly waiting: number
  /** The most messages that the group got within one minute. */
  readonly mostInAMinute: number
  readonly messages: number
}

/**
 * Lets `minutes` pass with seven alerts each for one desk, which has a group of Telegram's pace; whoever cries sends a pin
 * with the cry and after one and three minutes, and writes twice. The caller stops the service.
 */
export async function busyDesk(minutes: number): Promise<BusyDesk> {
  const times: number[] = []
  let group: ChatId | undefined
  const counted = (bot: Bot) =>
    answering(bot, to => {
      if (to === group) times.push(service.clock.steady())
      return undefined
    })
  const service = await Service.start(undefined, undefined, {
    between: counted,
    likeness: LIKENESSES.telegram,
  })
  group = await service.desk(service.phone('Luis', 'officer'))
  const raid = raidOf(service, minutes)
  const oldest = { news: 0, alert: 0 }
  let waiting = 0
  for (let past = 0; past < minutes * MINUTE; past += LOOK_EVERY) {
    for (const deed of raid.deeds.filter(({ at }) => at >= past && at < past + LOOK_EVERY)) deed.act()
    await service.pass(LOOK_EVERY)
    const queued = await waitingForGroups(service)
    waiting = Math.max(waiting, queued.length)
    for (const { kind, age } of queued) oldest[kind] = Math.max(oldest[kind], age)
  }
  await service.pass(2 * MINUTE)
  const inMinute = times.map((from, first) => times.slice(first).filter(at => at < from + MINUTE).length)
  const mostInAMinute = Math.max(...inMinute)
  return { service, group, written: raid.written, oldest, waiting, mostInAMinute, messages: times.length }
}

interface Deed {
  readonly at: number
  act(): void
}

function raidOf(service: Service, minutes: number): { deeds: readonly Deed[]; written: readonly string[] } {
  const deeds: Deed[] = []
  const written: string[] = []
  for (let nth = 0; nth < minutes * ALERTS_A_MINUTE; nth += 1) {
    const at = Math.floor((nth * MINUTE) / ALERTS_A_MINUTE)
    const phone = service.phone(`Persona${nth}`)
    const chat = service.chat(phone)
    const words = ['first', 'second'].map(turn => `se oyen golpes en la puerta ${nth} ${turn}`)
    const says = (text: string) => () => void service.network.say(phone, chat, text)
    const pins = (step: number) => () =>
      void service.network.sharePin(phone, chat, { lat: PIN.lat + step / 100, lon: PIN.lon })
    deeds.push(
      { at, act: pins(0) },
      { at, act: says('PÁNICO') },
      { at: at + MINUTE, act: pins(1) },
      { at: at + 3 * MINUTE, act: pins(2) },
      ...words.map((text, turn) => ({ at: at + (turn + 1) * 40 * SECOND, act: says(text) })),
    )
    // What would be written after the end is not.
    written.push(...words.filter((_, turn) => at + (turn + 1) * 40 * SECOND < minutes * MINUTE))
  }
  return { deeds, written }
}

/** The notices that wait for a group, with the time since each was written, or since it was due if that was later. */
async function waitingForGroups({ store, clock }: Service) {
  const now = clock.now()
  const rows = await store.read(
    async ({ db, tables: { notices } }) => await db.select(openedColumns(notices)).from(notices),
  )
  return rows
    .filter(({ group, settledAt }) => group && settledAt === null)
    .map(({ rank, addedAt }) => ({
      kind: rank === 'alert' ? ('alert' as const) : ('news' as const),
      age: now - addedAt,
    }))
}
