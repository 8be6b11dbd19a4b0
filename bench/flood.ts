/**
 * What a flood costs a person who is registered: `node --expose-gc bench/flood.ts`. Each row is a fresh service at Telegram's pace with a
 * family and a desk; strangers do what the row says, and in the same moment Ana cries. The first word to her mother, which waits for the
 * commit, is in real milliseconds, and the rest in seconds of the network's own clock; memory is what is left after it.
 */
import { performance } from 'node:perf_hooks'
import type { Bot } from '../src/bots/bot.ts'
import { LIKENESSES } from '../src/cli/story-networks.ts'
import { MINUTE, SECOND } from '../src/domain/ids.ts'
import type { ChatId } from '../src/domain/messaging/address.ts'
import { answering } from '../test/engine/faulty-bot.ts'
import { PIN, Service } from '../test/engine/service.ts'

/** One flood: it happens at once, and Ana's cry comes behind all of it. */
interface Flood {
  readonly name: string
  prepare?(service: Service): Promise<void>
  strike(service: Service): void
}

const says = (text: string, count: number): Flood => ({
  name: `one chat, ${count} times "${text}"`,
  strike(service) {
    const troll = service.phone('Troll')
    for (let nth = 0; nth < count; nth += 1) service.network.say(troll, service.chat(troll), text)
  },
})

const FAKES_WITH_FAMILIES = 50
const RELATIVES = 10

const FLOODS: readonly Flood[] = [
  { name: 'nobody else', strike() {} },
  says('hola', 10_000),
  says('/ayuda', 10_000),
  says('me agarró la migra', 10_000),
  {
    name: '500 strangers with pins',
    strike(service) {
      for (let nth = 0; nth < 500; nth += 1) {
        const fake = service.phone(`Falso ${nth}`)
        service.network.say(fake, service.chat(fake), 'me agarró la migra')
        service.network.sharePin(fake, service.chat(fake), PIN)
      }
    },
  },
  {
    name: `${FAKES_WITH_FAMILIES} registered fakes with ${RELATIVES} relatives each`,
    async prepare(service) {
      for (let nth = 0; nth < FAKES_WITH_FAMILIES; nth += 1) {
        const fake = service.phone(`Falso ${nth}`)
        const relatives = Array.from({ length: RELATIVES }, (_, of) =>
          service.phone(`Pariente ${nth} ${of}`, 'relative'),
        )
        const [first, ...others] = relatives
        if (first === undefined) continue
        await service.register(fake, first)
        for (const other of others) {
          await service.says(fake, '/familia')
          await service.taps(fake, 'Agregar a alguien')
          await service.join(fake, other)
        }
      }
    },
    strike(service) {
      for (const { id, name } of service.network.view().phones)
        if (name.startsWith('Falso')) service.network.say(id, service.chat(id), 'me agarró la migra')
    },
  },
]

async function struck(flood: Flood): Promise<string> {
  let toMama: ChatId | undefined
  let toldAt = 0
  const watched = (bot: Bot) =>
    answering(bot, to => {
      if (to === toMama && toldAt === 0) toldAt = performance.now()
      return undefined
    })
  const service = await Service.start(undefined, undefined, {
    between: watched,
    likeness: LIKENESSES.telegram,
  })
  const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
  await service.register(ana, mama)
  const desk = await service.desk(service.phone('Luis', 'officer'))
  await flood.prepare?.(service)
  await service.pass(10 * MINUTE)
  const before = memory()
  flood.strike(service)
  toMama = service.chat(mama)
  const at = performance.now()
  service.network.say(ana, service.chat(ana), 'PÁNICO me agarró la migra')
  await service.settle()
  const family = await told(service, () => service.heard(mama).some(text => text.includes('ALERTA de Ana')))
  const office = await told(service, () => service.shown(desk).some(text => /\bAna\b/.test(text)))
  await service.pass(MINUTE)
  const grown = (memory() - before) / 1_048_576
  await service.stop()
  return [
    flood.name.padEnd(52),
    `on its way in ${(toldAt - at).toFixed(0)} ms`.padEnd(24),
    `mother ${family.toFixed(1)} s`.padEnd(14),
    `desk ${office.toFixed(1)} s`.padEnd(14),
    `memory ${grown >= 0 ? '+' : ''}${grown.toFixed(0)} MB`,
  ].join(' ')
}

let since = 0
/** Seconds of the network's clock, from the cry on, until `is` true; looked at every tenth of a second. */
async function told(service: Service, is: () => boolean): Promise<number> {
  if (since === 0) since = service.clock.steady()
  for (let tenth = 0; tenth < 3_000; tenth += 1) {
    if (is()) break
    await service.pass(SECOND / 10)
  }
  return (service.clock.steady() - since) / SECOND
}

function memory(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

for (const flood of FLOODS) {
  since = 0
  console.log(await struck(flood))
}
