import { newDesk } from '../app/app.ts'
import { loadDirectory } from '../consulates/directory.ts'
import { type ConsulateId, type Instant, instant } from '../domain/ids.ts'
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

const USAGE = [
  'avisa desk add --consulate chicago   makes a one-time code; type it in the group: /mesa CODE',
  'avisa desk list                      lists the desks, those first with which something is wrong',
  'avisa desk remove ID                 ends a desk: its chat hears no more of any alert',
].join('\n')

/** `avisa desk`: lets an administrator connect a consulate's group. It works beside a running service. */
export const deskCommand: CliCommand = {
  summary: "connects a consulate's group chat: makes its one-time code, lists and ends what is connected",
  usage: USAGE,
  async run(args, terminal) {
    const [action, option, value, ...rest] = args
    if (action === 'list' && option === undefined)
      return withStore(terminal, store => listDesks(store, terminal))
    if (action === 'remove' && option !== undefined && value === undefined)
      return withStore(terminal, store => removeByShortId(store, option, terminal))
    if (action !== 'add' || option !== '--consulate' || value === undefined || rest.length > 0) {
      terminal.err(USAGE)
      return 2
    }
    const { offices } = loadDirectory()
    const office = offices.find(one => one.id === value)
    if (office === undefined) {
      terminal.err(`avisa desk: there is no consulate "${value}". These are known:`)
      terminal.err(offices.map(one => one.id).join(' '))
      return 2
    }
    return withStore(terminal, async store => {
      const ports = { clock: systemClock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
      const code = await newDesk(store, ports, value as ConsulateId)
      terminal.out(`Escribe esto en el grupo del ${office.shortName} (sirve una vez, durante 7 días):`)
      terminal.out(`/mesa ${code}`)
      return 0
    })
  },
}

async function listDesks(store: Store, terminal: Terminal): Promise<number> {
  const now = systemClock.now()
  const desks = (await store.read(allDesks)).filter(({ state }) => state !== 'removed')
  const place = (desk: Desk) => DESK_CONDITIONS.indexOf(conditionOf(desk, now))
  for (const desk of desks.toSorted((one, other) => place(one) - place(other)))
    terminal.out(deskLine(desk, shortIdOf(desk, desks), now))
  if (desks.length === 0) terminal.out('No desk is connected yet: avisa desk add --consulate …')
  return 0
}

function deskLine(desk: Desk, short: string, now: Instant): string {
  const { consulate, group, title, boundAt, boundUntil, inDoubtSince, lastAlertAt, unheardSince } = desk
  const condition = conditionOf(desk, now)
  return [
    `${short.padEnd(5)} ${consulate.padEnd(16)} ${condition.padEnd(9)}`,
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
  terminal.out(`Removed: ${deskLine(desk, shortIdOf(desk, desks), systemClock.now())}`)
  return 0
}
