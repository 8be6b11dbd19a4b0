import { afterEach, describe, expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { refusing } from '../faulty-store.ts'
import { PIN, Service } from '../service.ts'

let service: Service
afterEach(() => service.stop())

/** What every first copy of an alert to a relative begins with; a repeat says so in the line before. */
const ALERT = /^🆘 ALERTA de Ana/
const REPEAT = /^\(Puede ser repetido\)\n🆘 ALERTA de Ana/

describe('the dispatcher', () => {
  test('a crash at any write between claim and record repeats what may have arrived, marked, and loses nothing', {
    timeout: 60_000,
  }, async () => {
    for (let dies = 1; dies <= 14; dies += 1) {
      let left = Number.POSITIVE_INFINITY
      // From the crash on, the old process can write nothing any more.
      const dead = () => {
        left -= 1
        return left < 0
      }
      service = await Service.start(store => refusing(store, dead))
      const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
      await service.register(ana, mama)
      left = dies
      service.network.sharePin(ana, service.chat(ana), PIN)
      service.network.say(ana, service.chat(ana), 'PÁNICO')
      await service.settle()
      const old = service.store
      await service.rise()
      await service.pass(2 * MINUTE - 10 * SECOND)
      const copies = service.heard(mama).filter(text => ALERT.test(text) || REPEAT.test(text))
      expect(copies.length, `crash at write ${dies}`).toBeGreaterThanOrEqual(1)
      expect(copies.slice(1).every(text => REPEAT.test(text))).toBe(true)
      expect(service.heard(ana).join()).toMatch(/Alerta CHI-0001 guardada/)
      await old.close()
      if (dies < 14) await service.stop()
    }
  })

  test('an outcome that the database refuses is written down when it can be, and nothing is said twice', async () => {
    let refuses = () => false
    service = await Service.start(store => refusing(store, () => refuses()))
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    const before = service.heard(mama).length
    refuses = () => service.heard(mama).length > before
    service.network.sharePin(ana, service.chat(ana), PIN)
    await service.says(ana, 'PÁNICO')
    await service.pass(MINUTE)
    expect(service.heard(mama)).toHaveLength(before + 1)
    refuses = () => false
    await service.pass(MINUTE)
    expect(service.heard(mama).filter(text => ALERT.test(text))).toHaveLength(1)
    expect(service.heard(mama).filter(text => REPEAT.test(text))).toHaveLength(0)
    expect(service.heard(ana).join()).toMatch(/Mamá: entregado/)
    expect(service.app.metrics()).toMatch(/avisa_outbox_in_flight 0$/m)
  })

  test('a lost answer leads to one repeat, which says so', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    service.network.setFault({ fault: 'answer-lost', chat: service.chat(mama), times: 1 })
    service.network.sharePin(ana, service.chat(ana), PIN)
    await service.says(ana, 'PÁNICO')
    await service.pass(MINUTE)
    const copies = service.heard(mama).filter(text => /ALERTA de Ana/.test(text))
    expect(copies).toHaveLength(2)
    expect(copies[0]).toMatch(ALERT)
    expect(copies[1]).toMatch(REPEAT)
  })

  test('while every answer is lost, three copies come soon, and then one with each step of the ladder', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    service.network.setFault({ fault: 'answer-lost', chat: service.chat(mama) })
    service.network.sharePin(ana, service.chat(ana), PIN)
    await service.says(ana, 'PÁNICO')
    const copies = () => service.heard(mama).filter(text => /ALERTA de Ana/.test(text)).length
    await service.pass(MINUTE)
    expect(copies()).toBe(3)
    await service.pass(7 * MINUTE)
    expect(copies()).toBe(5)
    service.network.clearFaults()
    await service.pass(HOUR)
    expect(service.heard(ana).join('\n')).toMatch(/Mamá: entregado/)
  })

  test('a relative whose chat is slowed down delays no other', async () => {
    service = await Service.start()
    const [ana, mama, luis] = [
      service.phone('Ana'),
      service.phone('Mamá', 'relative'),
      service.phone('Luis', 'officer'),
    ]
    await service.register(ana, mama)
    const group = await service.desk(luis)
    service.network.setFault({ fault: 'busy', chat: service.chat(mama), times: 2 })
    service.network.sharePin(ana, service.chat(ana), PIN)
    service.network.say(ana, service.chat(ana), 'PÁNICO')
    await service.settle()
    expect(service.shown(group).join()).toMatch(/CHI-0001/)
    expect(service.heard(mama).join()).not.toMatch(/ALERTA/)
    await service.pass(2 * MINUTE)
    expect(service.heard(mama).join()).toMatch(/ALERTA de Ana/)
  })

  test('an answer that the network did not take is sent again', async () => {
    service = await Service.start()
    const ana = service.phone('Ana')
    service.network.setFault({ fault: 'busy', chat: service.chat(ana), times: 2 })
    await service.says(ana, '/derechos')
    expect(service.heard(ana)).toEqual([])
    await service.pass(2 * MINUTE)
    expect(service.heard(ana).join()).toMatch(/[Dd]erecho|puerta/)
  })

  test('a relative who blocked us is shown as such, and is not tried for ever', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    service.network.setFault({ fault: 'blocked', chat: service.chat(mama) })
    service.network.sharePin(ana, service.chat(ana), PIN)
    await service.says(ana, 'PÁNICO')
    await service.pass(10 * SECOND)
    expect(service.heard(ana).join('\n')).toMatch(/Mamá: .*(no|No)/)
    const sends = () =>
      Number(/avisa_sends_total\{[^}]*outcome="refused"\} (\d+)/.exec(service.app.metrics())?.[1] ?? 0)
    const before = sends()
    await service.pass(MINUTE)
    expect(sends()).toBe(before)
    // Nor is a refused notice under way for ever, and tried again by the next start.
    expect(service.app.metrics()).toMatch(/avisa_outbox_in_flight 0$/m)
    service.network.clearFaults()
    await service.rise()
    await service.pass(10 * SECOND)
    expect(service.heard(mama).join()).not.toMatch(/ALERTA de Ana/)
  })

  test('a raid fills the group with digests, and every folio is in one of them', async () => {
    service = await Service.start()
    const officer = service.phone('Luis', 'officer')
    const group = await service.desk(officer)
    const raided = Array.from({ length: 60 }, (_, nth) => service.phone(`Persona${nth}`))
    for (const phone of raided) {
      service.network.sharePin(phone, service.chat(phone), PIN)
      service.network.say(phone, service.chat(phone), 'PÁNICO')
    }
    await service.pass(MINUTE)
    const shown = service.shown(group).join('\n')
    for (let nth = 1; nth <= raided.length; nth += 1) {
      expect(shown).toContain(`CHI-${String(nth).padStart(4, '0')}`)
    }
    expect(service.app.metrics()).toMatch(/avisa_digests_total [1-9]/)
  })

  test('the ladder climbs until somebody answers', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    service.network.sharePin(ana, service.chat(ana), PIN)
    await service.says(ana, 'PÁNICO')
    const copies = () => service.heard(mama).filter(text => /ALERTA de Ana|Recordatorio/.test(text)).length
    expect(copies()).toBe(1)
    await service.pass(6 * MINUTE)
    expect(copies()).toBe(3)
    await service.taps(mama, 'Recibido')
    await service.pass(3 * HOUR)
    expect(copies()).toBe(3)
    // From the fourth hour on it tells the next step, also to whoever has answered.
    await service.pass(2 * HOUR)
    expect(copies()).toBe(4)
  })
})
