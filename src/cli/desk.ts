import { newDesk } from '../app/app.ts'
import { loadDirectory } from '../consulates/directory.ts'
import type { ConsulateId } from '../domain/ids.ts'
import { systemClock } from '../platform/clock.ts'
import { silentLog } from '../platform/log.ts'
import { systemRandom } from '../platform/random.ts'
import { allDesks } from '../store/queries/desks.ts'
import type { Store } from '../store/store.ts'
import type { CliCommand, Terminal } from './command.ts'
import { withStore } from './configured-store.ts'

const USAGE = [
  'avisa desk add --consulate chicago   makes a one-time code; type it in the group: /mesa CODE',
  'avisa desk list                      lists the desks and where they stand',
].join('\n')

/** `avisa desk`: lets an administrator connect a consulate's group. It works beside a running service. */
export const deskCommand: CliCommand = {
  summary: "connects a consulate's group chat: makes its one-time code, lists what is connected",
  usage: USAGE,
  async run(args, terminal) {
    const [action, option, value, ...rest] = args
    if (action === 'list' && option === undefined)
      return withStore(terminal, store => listDesks(store, terminal))
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
  const desks = await store.read(allDesks)
  for (const { consulate, state, group } of desks) {
    terminal.out(
      [consulate.padEnd(16), state.padEnd(8), state === 'waiting' ? '' : group ? 'group' : 'chat']
        .join(' ')
        .trim(),
    )
  }
  if (desks.length === 0) terminal.out('No desk is connected yet: avisa desk add --consulate …')
  return 0
}
