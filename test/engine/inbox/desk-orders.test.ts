import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PhoneId } from '../../../src/bots/simulator/world.ts'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { ChatId, MessageId } from '../../../src/domain/messaging/address.ts'
import { PIN, PLAIN, Service } from '../service.ts'

// A desk in a group without buttons, in the middle of two alerts.
let service: Service
let ana: PhoneId
let beto: PhoneId
let officer: PhoneId
let desk: ChatId
beforeEach(async () => {
  service = await Service.start(undefined, undefined, { writesFirst: true })
  officer = service.phone('L. Pérez', 'officer', PLAIN)
  desk = await service.desk(officer)
  ana = service.phone('Ana')
  beto = service.phone('Beto')
  for (const person of [ana, beto]) {
    await service.register(person, service.phone(`Mamá de ${person}`, 'relative'))
    service.network.sharePin(person, service.chat(person), PIN)
    await service.says(person, 'PÁNICO')
    await service.pass(MINUTE)
  }
})
afterEach(() => service.stop())

const orders = async (text: string, replyTo?: MessageId) => {
  const before = service.shown(desk).length
  service.network.say(officer, desk, text, replyTo)
  await service.pass(MINUTE / 2)
  return service.shown(desk).slice(before).join('\n')
}
const attended = (person: PhoneId) => service.heard(person).join('\n').includes('L. Pérez atiende tu alerta')

describe("an officer's words", () => {
  test.each(['CHI-0001 atender', 'Atiendo CHI-0001.', 'yo atiendo la chi 0001', 'lo tomo, folio CHI-0001'])(
    '%s takes that alert and no other',
    async words => {
      expect(await orders(words)).toContain('L. Pérez atiende CHI-0001')
      expect([attended(ana), attended(beto)]).toEqual([true, false])
    },
  )

  test('one word in answer to an alert is about that alert', async () => {
    const { bubbles = [] } = service.network.view().chats.find(({ id }) => id === desk) ?? {}
    const first = bubbles.find(({ body }) => body.kind === 'text' && body.text.includes('CHI-0001'))
    expect(await orders('yo atiendo', first?.id)).toContain('L. Pérez atiende CHI-0001')
    expect([attended(ana), attended(beto)]).toEqual([true, false])
  })

  test('a folio alone shows the alert, and every other answer has its word', async () => {
    expect(await orders('chi-0001')).toContain('Ana')
    expect(await orders('CHI-0001 contactado')).toContain('CHI-0001: ¿con quién hablaste?')
    expect(await orders('CHI-0001 falsa alarma')).toContain('CHI-0001')
    expect(await orders('cerrar CHI-0001')).toContain('CHI-0001')
    expect(await orders('1')).toMatch(/CHI-0001/)
    expect(service.heard(ana).at(-1)).toContain('CHI-0001')
  })
})

describe('words that are no order', () => {
  test('an unknown folio is told to be unknown', async () => {
    expect(await orders('CHI-0099 atender')).toContain('No encontramos esa alerta')
  })

  test.each(['¿quién vio la CHI-0001?', 'yo atiendo la ventanilla', 'ya comí', 'voy'])(
    '%s is talk among officers',
    async words => {
      expect(await orders(words)).toBe('')
      expect([attended(ana), attended(beto)]).toEqual([false, false])
    },
  )

  test('an order without a folio is asked about where it may mean several alerts', async () => {
    expect(await orders('atiendo')).toMatch(/¿De cuál alerta hablas\?[\s\S]*CHI-0001[\s\S]*CHI-0002/)
    expect([attended(ana), attended(beto)]).toEqual([false, false])
  })

  test('words behind a folio are no order either: it is asked for whom they are', async () => {
    expect(await orders('la CHI-0001 y la CHI-0002 son hermanos')).toContain(
      '¿para quién son estas palabras?',
    )
    expect([attended(ana), attended(beto)]).toEqual([false, false])
  })

  test('one word in answer to a colleague is talk, too', async () => {
    service.network.say(officer, desk, 'ya hablé con la mamá de Beto')
    await service.pass(SECOND)
    const { bubbles = [] } = service.network.view().chats.find(({ id }) => id === desk) ?? {}
    expect(await orders('contactado', bubbles.at(-1)?.id)).toBe('')
  })

  test("in a chat that is no desk they open nobody's alert", async () => {
    const stranger = service.phone('Malo')
    await service.says(stranger, 'CHI-0001 atender')
    await service.says(stranger, 'CHI-0001')
    expect(service.heard(stranger).join('\n')).not.toContain('Ana')
    expect(attended(ana)).toBe(false)
  })
})
