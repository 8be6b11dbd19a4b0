import { afterEach, expect, test } from 'vitest'
import { MINUTE } from '../../src/domain/ids.ts'
import { refusing } from './faulty-store.ts'
import { PIN, Service } from './service.ts'

let service: Service
afterEach(() => service.stop())

test('a timer that the database refused is carried out when it can be, though nobody writes', async () => {
  let full = false
  service = await Service.start(store => refusing(store, () => full))
  const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
  await service.register(ana, mama)
  const before = service.heard(mama).length
  service.network.sharePin(ana, service.chat(ana), PIN)
  await service.pass(MINUTE)
  full = true
  await service.pass(3 * MINUTE)
  expect(service.heard(mama)).toHaveLength(before)
  full = false
  await service.pass(MINUTE)
  expect(service.heard(mama).at(before)).toMatch(/ALERTA de Ana/)
})
