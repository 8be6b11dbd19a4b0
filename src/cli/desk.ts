import { newDesk } from '../app/app.ts'
import { readConfig } from '../config/config.ts'
import { type Directory, loadDirectory } from '../consulates/directory.ts'
import { type Instant, instant } from '../domain/ids.ts'
import { conditionOf, DESK_CONDITIONS, deskByShortId, shortIdOf } from '../domain/people/desk.ts'
import type { Desk } from '../domain/people/person.ts'
import { sanitizeName } from '../locales/plain.ts'
import { systemClock } from '../platform/clock.ts'
import { silentLog } from '../platform/log.ts'
import { systemRandom } from '../platform/random.ts'
import { allDesks, removeDesk } from '../store/queries/desks.ts'
import { setTimer } from '../store/queries/timers.ts'
import type { Store } from '../store/store.ts'
import type { CliCommand, Terminal } from './command.ts'
import { withStore } from './configured-store.ts'
import { areaWord, askedSide } from './desk-side.ts'

const USAGE = [
  'avisa desk add --consulate chicago   makes a one-time code; type it in the group: /mesa CODE',
  'avisa desk add --ally "Clínica Legal Sur" --area IL,IN:Lake --duty legal',
  '                                     the same for an allied organisation; --duty legal, response or shelter',
  'avisa desk add --everywhere          the same for your own organisation, which gets what no other desk takes',
  'avisa desk list                      lists the desks, those first with which something is wrong',
  'avisa desk remove ID                 ends a desk: its chat hears no more of any alert',
].join('\n')

/** `avisa desk`: lets an administrator connect a consulate's or an organisation's group. It works beside a running service. */
export const deskCommand: CliCommand = {
  summary: 'connects the group chat of a consulate or an organisation: makes its one-time code, lists, ends',
  usage: USAGE,
  async run([action, ...args], terminal) {
    const [option] = args
    if (action === 'add' && option !== undefined) return add(args, terminal)
    if (action === 'list' && option === undefined)
      return withStore(terminal, store => listDesks(store, terminal))
    if (action === 'remove' && option !== undefined && args.length === 1)
      return withStore(terminal, store => removeByShortId(store, option, terminal))
    terminal.err(USAGE)
    return 2
  },
}

/** Judges the options before any database is opened: what is refused leaves nothing behind. */
async function add(args: readonly string[], terminal: Terminal): Promise<number> {
  const settings = readConfig()
  const organisation = settings.ok ? settings.config.organisation : ''
  const asked = askedSide(args, loadDirectory(), organisation)
  if (!asked.ok) {
    for (const fault of asked.faults) terminal.err(`avisa desk: ${fault}`)
    return 2
  }
  return withStore(terminal, async store => {
    const ports = { clock: systemClock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
    const code = await newDesk(store, ports, asked.side)
    terminal.out(`Escribe esto en el grupo de: ${asked.group} (sirve una vez, durante 7 días):`)
    terminal.out(`/mesa ${code}`)
    return 0
  })
}

async function listDesks(store: Store, terminal: Terminal): Promise<number> {
  const now = systemClock.now()
  const directory = loadDirectory()
  const desks = (await store.read(allDesks)).filter(({ state }) => state !== 'removed')
  const place = (desk: Desk) => DESK_CONDITIONS.indexOf(conditionOf(desk, now))
  for (const desk of desks.toSorted((one, other) => place(one) - place(other)))
    terminal.out(deskLine(desk, shortIdOf(desk, desks), now, directory))
  if (desks.length === 0) terminal.out('No desk is connected yet: avisa desk add --help')
  return 0
}

function deskLine(desk: Desk, short: string, now: Instant, directory: Directory): string {
  const { consulate, helper, group, title, boundAt, boundUntil, inDoubtSince, lastAlertAt, unheardSince } =
    desk
  const condition = conditionOf(desk, now)
  return [
    `${short.padEnd(5)} ${(consulate ?? helper?.kind ?? '').padEnd(16)} ${condition.padEnd(9)}`,
    helper && `"${sanitizeName(helper.name)}"`,
    helper?.kind === 'ally' &&
      `${helper.duty} in ${helper.area.map(one => areaWord(one, directory)).join(', ')}`,
    title === undefined ? undefined : `${group ? 'group' : 'chat'} "${sanitizeName(title)}"`,
    boundAt && `bound since ${dateOf(boundAt)}`,
    boundUntil && condition !== 'lost' && `until ${dateOf(boundUntil)}`,
    boundAt && (lastAlertAt ? `last alert ${dateOf(lastAlertAt)}` : 'no alert yet'),
    condition === 'doubtful' && inDoubtSince && `refused since ${dateOf(inDoubtSince)}`,
    condition === 'silent' && unheardSince && `nobody heard since ${dateOf(unheardSince)}`,
  ]
    .filter(part => typeof part === 'string')
    .join('  ')
    .trimEnd()
}

/** A day such as 2025-07-01, in UTC. */
function dateOf(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10)
}

/**
 * From the commit on nothing of an alert is sent there. The running service tells the chat, since a notice that another
 * process writes wakes nobody: a timer that is due at once waits for it.
 */
async function removeByShortId(store: Store, short: string, terminal: Terminal): Promise<number> {
  const desks = (await store.read(allDesks)).filter(({ state }) => state !== 'removed')
  const desk = deskByShortId(short, desks)
  if (desk === undefined) {
    terminal.err(`avisa desk: no desk, or more than one, has the id "${short}". avisa desk list shows them.`)
    return 1
  }
  await store.write(async tx => {
    await removeDesk(tx, desk.id)
    if (desk.address !== undefined) await setTimer(tx, 'desk-farewell', desk.id, instant(0))
  })
  terminal.out(`Removed: ${deskLine(desk, shortIdOf(desk, desks), systemClock.now(), loadDirectory())}`)
  return 0
}
