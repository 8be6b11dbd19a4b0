import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PhoneId } from '../../../src/bots/simulator/world.ts'
import { DAY, HOUR, MINUTE } from '../../../src/domain/ids.ts'
import { Service } from '../service.ts'

let service: Service
let ana: PhoneId
let hija: PhoneId

beforeEach(async () => {
  service = await Service.start()
  ana = service.phone('Ana')
  hija = service.phone('Hija', 'relative')
  for (const text of ['/start', 'sí', 'Ana', '60608', 'sí']) await service.says(ana, text)
  await service.names(ana, hija)
})
afterEach(() => service.stop())

const hears = async (milliseconds: number) => {
  const before = service.heard(ana).length
  await service.pass(milliseconds)
  return service.heard(ana).slice(before)
}
const links = () => service.heard(ana).flatMap(text => text.match(/https:\S+start=[\w-]+/g) ?? [])
const opens = async (link = '') => {
  service.network.openInvite(hija, link)
  await service.pass(4_000)
  return service.heard(hija).at(-1) ?? ''
}

describe('an invite that nobody opens', () => {
  test('is nudged after 1, 3 and 6 days and at its end, each time in other words, and then no more', async () => {
    const first = await hears(DAY)
    const third = await hears(2 * DAY)
    const sixth = await hears(3 * DAY)
    const end = await hears(DAY)
    const said = [...first, ...third, ...sixth, ...end]
    expect([first, third, sixth].map(texts => texts.length)).toEqual([1, 1, 1])
    expect(new Set(said).size).toBe(said.length)
    for (const text of [...first, ...third, ...sixth, ...end.slice(0, 1)]) expect(text).toContain('Hija')
    expect(await hears(30 * DAY)).toEqual([])
  })

  test('gets a fresh link at its end: the old one says where to get a new one, and the fresh one is good', async () => {
    const [old] = links()
    const [told, forwarded] = await hears(7 * DAY + MINUTE).then(texts => texts.slice(-2))
    expect(told).toContain('Venció')
    expect(forwarded).toContain('Quiero que seas mi contacto')
    const fresh = links().at(-1)
    expect(fresh).not.toBe(old)
    expect(await opens(old)).toContain('Ana tiene uno nuevo para ti: pídeselo')
    expect(await opens(fresh)).toContain('¿Aceptas?')
  })

  test('is nudged also after a restart, once for all that was missed', async () => {
    await service.app.stop()
    service.clock.advance(4 * DAY)
    await service.rise()
    expect((await hears(MINUTE)).filter(text => text.includes('Hija'))).toHaveLength(1)
    expect((await hears(2 * DAY)).join('\n')).toContain('Mañana vence')
  })

  test('is not nudged in an alert of the person’s own, and is afterwards', async () => {
    await service.pass(DAY - HOUR)
    await service.says(ana, 'me agarró la migra')
    expect((await hears(4 * HOUR)).join('\n')).not.toContain('Falta que acepte')
    await service.says(ana, 'ya me soltaron')
    expect((await hears(2 * HOUR)).join('\n')).toContain('Falta que acepte: Hija')
  })
})

test('an invite that was accepted, or whose contact was removed, is nudged no more', async () => {
  await opens(links()[0])
  await service.says(hija, 'sí, acepto')
  await service.confirms(ana, hija)
  expect((await hears(8 * DAY)).join('\n')).not.toContain('enlace')
})

test('two that are due together stand in one message', async () => {
  await service.says(ana, '/familia')
  await service.taps(ana, 'Agregar a alguien')
  await service.says(ana, 'Tía Lola 312 555 0177')
  const due = await hears(DAY)
  expect(due.filter(text => text.includes('Falta que acepte'))).toEqual([
    expect.stringContaining('Hija y Tía Lola'),
  ])
})
