import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PhoneId } from '../../../src/bots/simulator/world.ts'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { PIN, PLAIN, Service } from '../service.ts'

/** A mother on a network without buttons, where people answer in words of their own. */
let service: Service
let ana: PhoneId
let mama: PhoneId
beforeEach(async () => {
  service = await Service.start(undefined, undefined, { writesFirst: true })
  ana = service.phone('Ana')
  mama = service.phone('Mamá', 'relative', PLAIN)
  await service.register(ana, mama)
})
afterEach(() => service.stop())

const cry = async (person = ana) => {
  service.network.sharePin(person, service.chat(person), PIN)
  await service.says(person, 'PÁNICO')
  await service.pass(MINUTE / 2)
}
/** What the mother hears in answer to her words. */
const hears = async (text: string) => {
  const before = service.heard(mama).length
  await service.says(mama, text)
  await service.pass(5 * SECOND)
  return service.heard(mama).slice(before).join('\n')
}
const tracker = () => service.heard(ana).findLast(text => text.includes('• Mamá')) ?? ''

describe('what a relative writes while an alert is under way', () => {
  test.each([
    'ok',
    'Sí',
    'está bien',
    'ok, está bien, voy para allá',
    'ya la vi, gracias',
    'Recibí el aviso',
    'enterada hija',
    'voy para allá',
    'ahorita le marco',
    'On my way',
  ])('%s counts as read, for the person and for the ladder', async words => {
    await cry()
    expect(await hears(words)).toContain('Anotado: recibiste la alerta de Ana')
    expect(tracker()).toContain('Mamá respondió')
    await service.pass(10 * MINUTE)
    expect(service.heard(mama).filter(text => text.includes('Recordatorio'))).toEqual([])
  })

  test.each(['ya está conmigo', 'ya la soltaron', 'Ella está bien', 'ya hablé con ella', "she's home"])(
    '%s is asked about once, and a yes tells everybody',
    async words => {
      await cry()
      expect(await hears(words)).toContain('¿Hablaste con Ana y está bien?')
      expect(tracker()).not.toContain('a salvo')
      expect(await hears('sí')).toContain('dices que Ana está a salvo')
      expect(service.heard(ana).join('\n')).toContain('Mamá dice que estás a salvo')
    },
  )

  test.each(['¿dónde está?', 'qué pasó', '¿A quién llamo?', 'qué hago', 'where is she'])(
    '%s is answered with the alert as it stands',
    async words => {
      await cry()
      const heard = await hears(words)
      expect(heard).toContain('ALERTA de Ana')
      expect(heard).toContain('maps.google.com')
      expect(tracker()).not.toContain('respondió')
    },
  )

  test.each(['Dios mío', 'no está bien', 'no la encuentro', 'hola', 'ojalá esté bien'])(
    '%s says nothing by itself: the answer is asked for, and its number is understood',
    async words => {
      await cry()
      expect(await hears(words)).toMatch(/La alerta de Ana sigue\. Folio CHI-0001\.\n¿Ya la viste\?/)
      expect(tracker()).not.toContain('respondió')
      expect(await hears('1')).toContain('Anotado: recibiste la alerta de Ana')
      expect(await hears('Dios mío')).not.toContain('¿Ya la viste?')
    },
  )
})

describe('words of a relative that may be about something else', () => {
  test('a cry of her own is heard before anything else', async () => {
    await cry()
    expect(await hears('me agarró la migra')).toMatch(/Alerta \S+ guardada/)
  })

  test('a question about rights is a question about rights', async () => {
    await cry()
    expect(await hears('¿qué hago si tocan la puerta?')).toContain('Si tocan la puerta')
  })

  test('of two alerts the one that she has not answered is meant', async () => {
    const beto = service.phone('Beto')
    await service.register(beto, mama)
    await cry()
    await cry(beto)
    await hears('ok')
    await hears('ok')
    expect(service.heard(ana).join('\n')).toContain('Mamá respondió')
    expect(service.heard(beto).join('\n')).toContain('Mamá respondió')
  })

  test('whoever has a button of their own is understood, and never asked', async () => {
    const lola = service.phone('Lola')
    await service.register(lola, service.phone('Tía', 'relative'))
    await service.says(ana, '/familia')
    await service.taps(ana, 'Agregar')
    await service.join(ana, lola)
    await cry()
    await service.says(lola, 'Dios mío')
    expect(service.heard(lola).at(-1)).not.toContain('¿Ya la viste?')
    await service.says(lola, 'voy para allá')
    expect(service.heard(lola).join('\n')).toContain('Anotado: recibiste la alerta de Ana')
  })

  test('when it is over, words are words again', async () => {
    await cry()
    await service.says(ana, 'falsa alarma')
    await service.taps(ana, 'cancelar')
    expect(await hears('ok')).toContain('En este chat te aviso')
  })
})
