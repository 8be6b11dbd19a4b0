import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type PhoneId, phoneId } from '../../../src/bots/simulator/world.ts'
import { DAY, HOUR, MINUTE } from '../../../src/domain/ids.ts'
import { PIN, PLAIN, Service } from '../service.ts'

/** A relative whose number Ana gave, who never opened her invite. */
describe('a contact known by number alone', () => {
  let service: Service
  let ana: PhoneId
  let mama: PhoneId
  let tia: PhoneId
  const begin = async (tellNumbers: boolean) => {
    service = await Service.start(undefined, undefined, { writesFirst: true, tellNumbers })
    ana = service.phone('Ana')
    mama = service.phone('Mamá', 'relative')
    tia = service.phone('Tía', 'relative', PLAIN)
    await service.register(ana, mama)
    await names(ana, tia)
  }
  /** The person names somebody as a contact by their number. */
  const names = async (person: PhoneId, relative: PhoneId) => {
    await service.says(person, '/familia')
    await service.taps(person, 'Agregar')
    await service.names(person, relative)
  }
  beforeEach(() => begin(true))
  afterEach(() => service.stop())

  const cry = async () => {
    service.network.sharePin(ana, service.chat(ana), PIN)
    await service.says(ana, 'PÁNICO')
    await service.pass(MINUTE)
  }

  test('the person hears beforehand that this number will be written to', () => {
    expect(service.heard(ana).join('\n')).toContain('intento escribirle a su número')
  })

  test('is never written to where the settings forbid it, and the person hears nothing else beforehand', async () => {
    await service.stop()
    await begin(false)
    expect(service.heard(ana).join('\n')).not.toContain('intento escribirle a su número')
    await cry()
    expect(service.heard(tia)).toEqual([])
    expect(service.heard(mama).join('\n')).toContain('ALERTA de Ana')
  })

  test('waits in a raid behind everybody who accepted, and is told slowly, so that the number is not banned', async () => {
    const people = [ana]
    const strangers = [tia]
    const serials = ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho']
    for (const serial of serials) {
      const person = service.phone(`Persona ${serial}`)
      await service.register(person, service.phone(`Pariente ${serial}`, 'relative', PLAIN))
      people.push(person)
      for (const letter of 'ABC') {
        const stranger = service.phone(`Vecina ${letter} ${serial}`, 'relative', PLAIN)
        await names(person, stranger)
        strangers.push(stranger)
      }
    }
    const told = () => strangers.filter(stranger => service.heard(stranger).length > 0).length
    for (const person of people) {
      service.network.sharePin(person, service.chat(person), PIN)
      service.network.say(person, service.chat(person), 'PÁNICO')
    }
    await service.pass(5_000)
    for (const serial of serials) {
      const relative = phoneId(`pariente ${serial.toLowerCase()}`)
      expect(service.heard(relative).join('\n')).toContain('🆘 ALERTA de Ana')
    }
    await service.pass(MINUTE)
    expect(told()).toBeGreaterThanOrEqual(20)
    expect(told()).toBeLessThanOrEqual(22)
    await service.pass(5 * MINUTE)
    expect(told()).toBe(strangers.length)
  })

  test('is told once, without the place, and hears how it ended', async () => {
    await cry()
    await service.pass(3 * HOUR)
    const [first, ...more] = service.heard(tia)
    expect(first).toMatch(/^🆘 ALERTA de Ana\nFolio: CHI-0001/)
    expect(first).toContain('Ana te puso como contacto de emergencia.')
    expect(first).toContain('BAJA')
    expect(first).not.toMatch(/41\.8|maps|Cook/)
    expect(more).toEqual([])
    expect(service.heard(ana).join('\n')).toContain('Tía: aviso corto a su número')
    await service.says(ana, 'falsa alarma')
    await service.taps(ana, 'cancelar')
    expect(service.heard(tia).at(-1)).toContain('canceló desde su teléfono')
  })

  test('reads everything after a yes in words and the tap of the person, and is a contact from then on', async () => {
    await cry()
    await service.says(tia, 'quién es')
    expect(service.heard(tia).at(-1)).toContain('¿Quieres sus avisos?')
    await service.says(tia, 'sí')
    expect(service.heard(tia).at(-1)).toContain('Le pregunto a Ana si eres tú')
    await service.says(tia, 'dónde está')
    expect(service.heard(tia).at(-1)).toContain('Todavía no contesta')
    expect(service.heard(tia).at(-1)).toContain('no le llegó a nadie')
    await service.confirms(ana, tia)
    await service.pass(10_000)
    const heard = service.heard(tia).join('\n')
    expect(heard).toContain('Ya eres contacto de Ana')
    expect(heard).toMatch(/maps\.google\.com\/\?q=41\.85,-87\.65/)
    await service.says(ana, 'ya me soltaron')
    await service.taps(ana, 'Sí')
    await service.pass(MINUTE)
    await cry()
    expect(service.heard(tia).filter(text => text.includes('CHI-0002'))).not.toEqual([])
  })

  test.each(['BAJA', '2', 'no'])('hears nothing more after %s, and the person sees it', async word => {
    await cry()
    await service.says(tia, word)
    expect(service.heard(tia).at(-1)).toBe('Está bien. No te escribo más por Ana.')
    const before = service.heard(tia).length
    expect(service.heard(ana).join('\n')).toContain('Tía: ya no le avisamos')
    await service.says(ana, 'falsa alarma')
    await service.taps(ana, 'cancelar')
    await service.pass(2 * DAY)
    await cry()
    expect(service.heard(tia)).toHaveLength(before)
  })

  test('is told again of another alert only after a day', async () => {
    await cry()
    await service.says(ana, 'falsa alarma')
    await service.taps(ana, 'cancelar')
    await cry()
    expect(service.heard(tia).filter(text => text.includes('te puso como contacto'))).toHaveLength(1)
    await service.says(ana, 'falsa alarma')
    await service.taps(ana, 'cancelar')
    await service.pass(DAY)
    await cry()
    expect(service.heard(tia).filter(text => text.includes('te puso como contacto'))).toHaveLength(2)
  })

  test('who opened an invite long ago and left it says yes to the alert, and not to the invite', async () => {
    const links = service.heard(ana).flatMap(text => text.match(/https:\S+start=[\w-]+/g) ?? [])
    service.network.openInvite(tia, links.findLast(link => link.includes(`/${PLAIN}?`)) ?? '')
    await service.pass(8 * DAY)
    await cry()
    await service.says(tia, 'sí')
    expect(service.heard(tia).at(-1)).toContain('Le pregunto a Ana si eres tú')
  })

  test('is never told of a drill', async () => {
    await service.says(ana, '/simulacro')
    await service.taps(ana, 'Sí, empezar')
    await service.pass(HOUR)
    expect(service.heard(mama).join('\n')).toContain('SIMULACRO')
    expect(service.heard(tia)).toEqual([])
  })

  test('who opens the invite in the middle of an alert is told of it at once', async () => {
    const invites =
      service
        .heard(ana)
        .join('\n')
        .match(/https:\/\/\S+/g) ?? []
    await cry()
    const before = service.heard(tia).length
    service.network.openInvite(tia, invites.findLast(link => link.includes('texto')) ?? '')
    await service.pass(MINUTE)
    await service.says(tia, '1')
    await service.pass(MINUTE)
    expect(service.heard(tia).slice(before).join('\n')).toContain('maps.google.com')
  })
})
