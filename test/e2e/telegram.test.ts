import { afterEach, describe, expect, test } from 'vitest'
import type { Person } from '../doubles/telegram/world.ts'
import { answerAndCancel, copies, cry, outline, tracker } from './alert.ts'
import { addContact, bindDesk, inviteOf, type Neighbours, neighbours, PILSEN } from './people.ts'
import { labelsOf, Town } from './town.ts'

/** The whole service by the real grammY: what each phone shows, from the first /start to a cancelled alert. */
let town: Town
afterEach(() => town.close())

const last = (chat: number) => town.read(chat).at(-1)

describe('before an emergency', () => {
  let ana: Person
  let mama: Person

  /** Ana up to the point where her mother has her link. */
  async function invite(): Promise<void> {
    town = await Town.open()
    ana = town.server.world.person(55_501, 'Ana R.')
    mama = town.server.world.person(55_502, 'Rosa', 'unknown')
    await town.say(ana, '/start')
    await town.tap(ana, '✅ Sí, acepto')
    await town.say(ana, 'Ana')
    await town.say(ana, '60608')
    await town.tap(ana, '✅ Sí')
    await town.share(ana, { contact: { first_name: 'Mamá', phone_number: '+13125550102' } })
  }

  test('a person registers in four questions and has the panic button', async () => {
    town = await Town.open()
    ana = town.server.world.person(55_501, 'Ana R.')
    await town.say(ana, '/start')
    expect(town.read(ana.id)).toEqual([
      expect.stringContaining('Me opera Casa del Migrante (ejemplo).'),
      expect.stringContaining('¿Aceptas que lo guarde?'),
    ])
    await town.tap(ana, '✅ Sí, acepto')
    expect(last(ana.id)).toContain('¿Cómo te dice tu familia?')
    await town.say(ana, 'Ana')
    expect(last(ana.id)).toContain('¿Dónde vives?')
    await town.say(ana, '60608')
    expect(last(ana.id)).toBe('Te toca: Consulado en Chicago.\n¿Es correcto?')
    await town.tap(ana, '✅ Sí')
    expect(last(ana.id)).toContain('¿A quién aviso si te detienen?')
    await town.share(ana, { contact: { first_name: 'Mamá', phone_number: '+13125550102' } })
    const { keyboards } = town.server.world.record(ana.id)
    expect([...keyboards.values()].findLast(labels => labels.length > 0)).toContain('🆘 PÁNICO')
  })

  test('a relative opens the link that was forwarded, and accepts', async () => {
    await invite()
    await town.say(mama, `/start ${inviteOf(town, ana)}`)
    expect(last(mama.id)).toContain('Ana quiere que seas su contacto de emergencia.')
    await town.tap(mama, '✅ Sí, acepto')
    expect(last(mama.id)).toContain('Ya eres contacto de Ana.')
    expect(last(ana.id)).toContain('¿Es Mamá?')
    await town.tap(ana, '✅ Sí, es')
    expect(last(ana.id)).toContain('Mamá')
  })

  test('a group becomes the desk of the consulate whose code is typed there, once', async () => {
    town = await Town.open()
    const officer = town.server.world.person(55_504, 'L. Pérez')
    const [desk, other] = [town.server.world.group(-55_505, 'Mesa'), town.server.world.group(-55_506, 'Otra')]
    await bindDesk(town, officer, desk)
    expect(last(desk)).toContain('Este chat es ahora la mesa de: Consulado en Chicago.')
    await town.say(officer, '/mesa CODIGOFALSO', other)
    expect(last(other)).toContain('No conocemos ese código.')
  })

  test('the menu of commands is on the phones', async () => {
    town = await Town.open()
    await town.passing(() => town.server.menus.has('all_group_chats'))
    expect(town.server.menus.get('all_private_chats')).toContain('panico')
    expect(town.server.menus.get('all_group_chats')).toContain('mesa')
  })
})

describe.each(['polling', 'webhook'] as const)('an alert, by %s', how => {
  let all: Neighbours

  test('reaches the family and the desk, and every answer reaches the others', async () => {
    all = await neighbours({ how })
    town = all.town
    const { ana, mama, beto, officer, desk } = all

    await cry(all)
    for (const relative of [mama, beto]) {
      const [copy, ...more] = copies(all, relative.id)
      expect(more).toEqual([])
      expect(copy?.text).toMatch(/^🆘 ALERTA de Ana\nFolio: CHI-0001\n/)
      expect(copy?.text).toContain(`https://maps.google.com/?q=${PILSEN.latitude},${PILSEN.longitude}`)
      expect(copy?.text).toContain('📞 Consulado en Chicago: +1 888 755 5511')
      expect(copy && labelsOf(copy)).toEqual(['✅ Recibido', '💚 Ya está a salvo'])
    }
    const [deskCopy] = copies(all, desk)
    expect(deskCopy?.text).toMatch(/^🆘 CHI-0001 · Ana\n/)
    expect(deskCopy?.text).toContain('👪 Familiar: Mamá, +1 312 555 0102')
    expect(deskCopy && labelsOf(deskCopy)).toEqual(['🙋 Atender', '📞 Contactado', 'Falsa alarma', 'Cerrar'])
    for (const chat of [mama.id, beto.id, desk]) {
      const pins = town.server.world.ours(chat).flatMap(message => message.venue?.location ?? [])
      expect(pins).toEqual([PILSEN])
    }
    expect(tracker(all)?.text).toContain('⏳ Nadie ha confirmado todavía.')
    const id = tracker(all)?.message_id

    await town.tap(mama, '✅ Recibido')
    expect(tracker(all)?.text).toMatch(/• Mamá respondió 12:15 p\.m\./)
    expect(tracker(all)?.message_id).toBe(id)
    expect(last(beto.id)).toContain('• Mamá, 12:15 p.m.')

    await town.tap(officer, '🙋 Atender', desk)
    const attended = 'Consulado en Chicago: L. Pérez atiende'
    expect(last(ana.id)).toBe(`🏛️ ${attended} tu alerta. Folio CHI-0001, 12:15 p.m.`)
    for (const relative of [mama, beto])
      expect(last(relative.id)).toBe(`🏛️ ${attended} la alerta de Ana. Folio CHI-0001, 12:15 p.m.`)
    expect(tracker(all)?.text).toContain('Consulado en Chicago: atiende L. Pérez, folio CHI-0001')

    await town.say(ana, 'falsa alarma')
    await town.tap(ana, 'Sí, cancelar')
    for (const relative of [mama, beto])
      expect(last(relative.id)).toBe(
        '⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.',
      )
    expect(last(desk)).toContain('canceló desde su teléfono; llamen para confirmar')
    expect(tracker(all)?.message_id).toBe(id)
    expect(tracker(all)?.text).toMatch(/^⚪ Alerta CHI-0001 cancelada/)
    // The double enforces Telegram's limits, and nothing that we sent met one.
    expect(town.log.join('')).not.toContain('a send was not accepted')
    expect(town.server.calls.includes('getUpdates')).toBe(how === 'polling')
  })
})

test('an alert goes on after the service was stopped in the middle and started again', async () => {
  const all = await neighbours()
  town = all.town
  await cry(all)
  await town.restart()
  await answerAndCancel(all)
  expect(copies(all, all.mama.id)).toHaveLength(1)
  expect(outline(all, all.beto.id).at(-1)).toContain('Ana canceló desde su teléfono')
})

test('a contact who never opened the link hears nothing of an alert, and the person reads that', async () => {
  const all = await neighbours()
  town = all.town
  const { ana, mama } = all
  await addContact(town, ana, { first_name: 'Lupe', phone_number: '+13125550104' })
  await cry(all)
  expect(tracker(all)?.text).toContain('Lupe: todavía no acepta; no se le avisó.')
  expect(copies(all, mama.id)).toHaveLength(1)
})
