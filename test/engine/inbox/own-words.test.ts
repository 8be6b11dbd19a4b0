import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PhoneId } from '../../../src/bots/simulator/world.ts'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { PIN, PLAIN, Service } from '../service.ts'

/** A person on a network without buttons, whose mother is on one with. */
let service: Service
let ana: PhoneId
let mama: PhoneId
beforeEach(async () => {
  service = await Service.start(undefined, undefined, { writesFirst: true })
  ana = service.phone('Ana', 'person', PLAIN)
  mama = service.phone('Mamá', 'relative')
  await service.register(ana, mama)
  await service.pass(MINUTE)
})
afterEach(() => service.stop())

const pins = async () => {
  service.network.sharePin(ana, service.chat(ana), PIN)
  await service.pass(10 * SECOND)
  expect(service.heard(ana).at(-1)).toContain('¿Es una emergencia?')
}
const cries = async () => {
  service.network.sharePin(ana, service.chat(ana), PIN)
  await service.says(ana, 'PÁNICO')
  await service.pass(MINUTE)
}
/** What the person hears in answer to their words. */
const hears = async (text: string) => {
  const before = service.heard(ana).length
  await service.says(ana, text)
  await service.pass(20 * SECOND)
  return service.heard(ana).slice(before).join('\n')
}
const told = () => service.heard(mama).filter(text => text.includes('ALERTA de Ana')).length

describe('what a person answers while an alert of their own waits', () => {
  test.each(['sí', 'Si', 'si ayuda por favor', 'sí me llevan', 'yes'])(
    '%s lets an alert leave that asked',
    async words => {
      await pins()
      expect(await hears(words)).toContain('Alerta CHI-0001 guardada')
      expect(told()).toBe(1)
    },
  )

  test.each(['no', 'No, gracias', 'fue sin querer'])('%s takes an alert back that asked', async words => {
    await pins()
    expect(await hears(words)).toContain('No se mandó ninguna alerta')
    await service.pass(5 * MINUTE)
    expect(told()).toBe(0)
  })

  test.each(['no puedo hablar', 'si no contesto llamen a mi mamá'])('%s is no no', async words => {
    await pins()
    await hears(words)
    await service.pass(5 * MINUTE)
    expect(told()).toBeGreaterThan(0)
  })

  test('a no stops the alert that leaves in a moment', async () => {
    service.network.say(ana, service.chat(ana), '🆘 PÁNICO')
    await service.pass(2 * SECOND)
    expect(await hears('no')).toContain('No se mandó ninguna alerta')
    expect(told()).toBe(0)
  })
})

describe('what a person writes in an alert of their own that left', () => {
  test('a false alarm is asked about once, and a yes ends the alert', async () => {
    await cries()
    expect(await hears('falsa alarma')).toContain('¿Cancelas la alerta?')
    expect(await hears('sí')).toContain('CHI-0001 cancelada')
    expect(service.heard(mama).at(-1)).toContain('canceló desde su teléfono')
  })

  test('good news is asked about once, and a yes ends the alert', async () => {
    await cries()
    expect(await hears('ya estoy bien')).toContain('¿Ya estás libre?')
    expect(await hears('sí')).toContain('Cerramos la alerta CHI-0001')
    expect(service.heard(mama).at(-1)).toContain('ya salió')
  })

  test('a no leaves it as it is', async () => {
    await cries()
    await hears('falsa alarma')
    expect(await hears('no')).toBe('La alerta sigue activa.')
  })

  test.each([
    { when: 'after something else', between: async () => void (await hears('ya llegó la patrulla')) },
    { when: 'after ten minutes', between: () => service.pass(11 * MINUTE) },
  ])('a yes $when ends nothing', async ({ between }) => {
    await cries()
    await hears('falsa alarma')
    await between()
    await hears('sí')
    expect(service.heard(mama).join('\n')).not.toContain('canceló')
  })

  test('whatever else is written is passed on, and the person reads to whom', async () => {
    await cries()
    expect(await hears('gracias')).toBe('🗣️ Enviado a: Mamá.')
    expect(service.heard(mama).at(-1)).toContain('«gracias»')
  })
})
