import { afterEach, expect, test } from 'vitest'
import type { Sent } from '../../../src/bots/bot.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { answering } from '../faulty-bot.ts'
import { PIN, Service } from '../service.ts'

const NOT_TODAY: Sent = { kind: 'later', why: 'busy', after: DAY, scope: 'chat' }

let service: Service
afterEach(() => service.stop())

test('a network that wants a day of silence in one chat is obeyed, and who waits is told to call', async () => {
  let closed: string | undefined
  let asked = 0
  service = await Service.start(undefined, undefined, {
    between: bot =>
      answering(bot, to => {
        if (to !== closed) return undefined
        asked += 1
        return NOT_TODAY
      }),
  })
  const [ana, mama, luis] = [
    service.phone('Ana'),
    service.phone('Mamá', 'relative'),
    service.phone('L. Pérez', 'officer'),
  ]
  const group = await service.desk(luis)
  await service.register(ana, mama)
  closed = service.chat(mama)
  service.network.sharePin(ana, service.chat(ana), PIN)
  await service.says(ana, 'PÁNICO')
  expect(service.shown(group).join()).toMatch(/Ana/)
  await service.pass(55 * SECOND)
  expect(service.heard(ana).join('\n')).not.toMatch(/Mamá: no le llega/)
  await service.pass(10 * SECOND)
  expect(service.heard(ana).join('\n')).toMatch(/Mamá: no le llega\. Llámale tú\./)
  expect(service.written.join()).toMatch(/an alert was not taken for a minute/)

  await service.pass(HOUR)
  const inTheFirstHour = asked
  expect(inTheFirstHour).toBeGreaterThan(0)
  // It is asked about what is new, never in a loop: the chat's silence holds for everything that waits there.
  expect(inTheFirstHour).toBeLessThan(5)
  expect(service.heard(mama).join()).not.toMatch(/ALERTA de Ana/)

  closed = undefined
  await service.pass(DAY - HOUR + MINUTE)
  expect(service.heard(mama).join()).toMatch(/ALERTA de Ana/)
}, 120_000)
