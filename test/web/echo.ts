import { SimulatedNetwork } from '../../src/bots/simulator/network.ts'
import { phoneId } from '../../src/bots/simulator/world.ts'
import type { AccountId, ChatId } from '../../src/domain/messaging/address.ts'
import type { Message } from '../../src/domain/messaging/message.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { type Log, silentLog } from '../../src/platform/log.ts'
import { MovableClock } from '../../src/platform/virtual-clock.ts'
import { type Listening, type Readiness, type WebParts, webServer } from '../../src/web/server.ts'

/** A page over a simulated network whose only service repeats what it hears: enough to test the page itself. */
export interface EchoHouse {
  readonly network: SimulatedNetwork
  readonly clock: MovableClock
  readonly server: Listening
  /** Consulates for which a desk code was asked, in order. */
  readonly asked: readonly string[]
  readonly ana: ChatId
  readonly desk: ChatId
  close(): Promise<void>
}

const account = 'simulator' as AccountId

const SIMULATOR_SECRET = 'secreto-del-simulador'

/** The parts of a web server whose every answer is good, with what a test changes. */
export function webParts(changes: Partial<WebParts> = {}): WebParts {
  const desks = { state: 'up', bound: 1, lost: 0, lapsed: 0, doubtful: 0, silent: 0 } as const
  const ready: Readiness = {
    ready: true,
    database: 'writable',
    file: { state: 'whole' },
    telling: true,
    hearing: true,
    bots: [{ account, state: 'up' }],
    desks,
  }
  const log: Log = silentLog
  return {
    clock: systemClock,
    log,
    readiness: () => Promise.resolve(ready),
    metrics: () => Promise.resolve('avisa_alerts_total 0\n'),
    webhooks: [],
    ...changes,
  }
}

/** Opens the page with the phones of Ana, Mamá, Luis and the officer L. Pérez, and answers what they write. */
export async function openEchoHouse(port = 0, host = '127.0.0.1'): Promise<EchoHouse> {
  const clock = new MovableClock(systemClock)
  const network = new SimulatedNetwork(clock)
  const bot = network.bot(account)
  const phone = (id: string, name: string, role: 'person' | 'relative' | 'officer', last: string): ChatId =>
    network.addPhone({
      id: phoneId(id),
      name,
      role,
      language: 'es',
      number: `+1 312 555 01${last}`,
      account,
    })
  const ana = phone('ana', 'Ana', 'person', '01')
  phone('mama', 'Mamá', 'relative', '02')
  phone('luis', 'Luis', 'relative', '03')
  phone('perez', 'L. Pérez', 'officer', '04')
  const desk = network.addGroup({ account, title: 'Mesa de protección', members: [phoneId('perez')] })
  await bot.start(async inbound => {
    for (const message of answersTo(inbound, bot.inviteLink('code-1') ?? '')) {
      await bot.send(inbound.from.chat, message, new AbortController().signal)
    }
  })
  const asked: string[] = []
  const web = webServer(
    webParts({
      simulator: {
        network,
        clock,
        desks: [
          { id: 'chicago', name: 'Chicago' },
          { id: 'houston', name: 'Houston' },
        ],
        secret: SIMULATOR_SECRET,
        deskCode(consulate) {
          asked.push(consulate)
          return Promise.resolve('TEST-0001')
        },
      },
    }),
  )
  const server = await web.listen(host, port)
  if (server.kind !== 'listening') throw new Error(server.mend)
  const close = async (): Promise<void> => {
    await server.close()
    await bot.stop()
  }
  return { network, clock, server, asked, ana, desk, close }
}

type Heard = Parameters<Parameters<ReturnType<SimulatedNetwork['bot']>['start']>[0]>[0]

function answersTo(inbound: Heard, invite: string): readonly Message[] {
  if (inbound.kind === 'pin') return [{ kind: 'pin', point: inbound.point, title: 'Aquí está' }]
  if (inbound.kind === 'choice') {
    const replaces = inbound.on ? { replaces: inbound.on } : {}
    return [{ kind: 'text', text: 'Elegiste bien.', ...replaces }]
  }
  if (inbound.kind === 'contact') return [{ kind: 'text', text: `Reenvía esto:\n${invite}` }]
  if (inbound.kind !== 'text') return []
  if (!inbound.text.startsWith('/start')) return [{ kind: 'text', text: `Eco: ${inbound.text}` }]
  return [
    { kind: 'text', text: '¿Aceptas?', choices: [[{ id: 'yes', label: 'Sí, acepto' }]] },
    {
      kind: 'text',
      text: 'Este es tu botón.',
      keyboard: [[{ label: '🆘 PÁNICO', sends: 'label' }], [{ label: '📍 Mi ubicación', sends: 'location' }]],
    },
  ]
}
