import { beforeEach, describe, expect, test } from 'vitest'
import { type AlertId, MINUTE } from '../../../src/domain/ids.ts'
import type { Person } from '../../../src/domain/people/person.ts'
import { choicesOf, textOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let ana: Person

beforeEach(async () => {
  world = await World.open()
  ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
})

/** Raises an open alert and forgets what was said of it; its id. */
async function opened(): Promise<AlertId> {
  await world.says('Ana', 'PÁNICO')
  world.forget()
  return world.id()
}

describe('the person', () => {
  test.each(['falsa alarma', 'cancelar', 'fue error'])(
    '%s asks once, and then tells all to call',
    async words => {
      const id = await opened()
      await world.says('Ana', words)
      expect((await world.live())?.alert.state).toBe('open')
      expect(world.heardBy('Ana')).toContain('¿Cancelas la alerta?')
      expect(world.heardBy('mama')).toBe('')
      await world.taps('Ana', `cancelar:${id}`)
      expect((await world.alert(id))?.alert).toMatchObject({ outcome: 'cancelled' })
      expect(world.heardBy('mama')).toContain('Ana canceló desde su teléfono; llámale para confirmar')
      expect(world.heardBy('mesa')).toContain('canceló desde su teléfono; llamen para confirmar')
      expect(world.heardBy('Ana')).toContain('cancelada')
    },
  )

  test('may think better of it', async () => {
    const id = await opened()
    await world.says('Ana', 'cancelar')
    await world.taps('Ana', `seguir:${id}`)
    expect((await world.live())?.alert.state).toBe('open')
    expect(world.heardBy('Ana')).toContain('sigue activa')
  })

  test('who was let go closes it at once with the good news', async () => {
    await opened()
    await world.says('Ana', 'ya me soltaron')
    expect(await world.live()).toBeUndefined()
    expect(world.heardBy('mama')).toContain('¡Buenas noticias! Ana avisa que ya salió')
    expect(world.heardBy('mama')).toContain('Llámale para confirmar')
    expect(world.heardBy('Ana')).toContain('¡Qué bueno!')
  })

  test.each(['estoy bien', 'me soltaron pero aquí sigo', 'they let me go last time'])(
    'who writes "%s" is asked whether they are free, and nobody is told to stop',
    async words => {
      const id = await opened()
      await world.says('Ana', words)
      expect((await world.live())?.alert.state).toBe('open')
      expect(world.heardBy('mama')).not.toContain('llámale para confirmar')
      expect(world.heardBy('Ana')).toContain('¿Ya estás libre?')
      await world.taps('Ana', `soltaron:${id}`)
      expect((await world.alert(id))?.alert).toMatchObject({ outcome: 'released' })
    },
  )

  test.each([
    'ya me soltaron pero dejaron adentro a mi primo',
    'ya salí pero necesito abogado',
    'ya estoy bien pero mi hermano no',
    'im out of minutes',
  ])('words that say more than a release go on beside the question: %s', async words => {
    await opened()
    await world.says('Ana', words)
    expect(world.heardBy('Ana')).toContain('¿Ya estás libre?')
    for (const reader of ['mama', 'luis', 'mesa']) expect(world.heardBy(reader)).toContain(`«${words}»`)
  })

  test('words that say nothing but that one is well are asked about alone', async () => {
    await opened()
    await world.says('Ana', 'estoy bien')
    expect(world.heardBy('mama')).toBe('')
  })

  test('who is asked whether they are free, and says no, stays in an alert', async () => {
    await opened()
    await world.says('Ana', 'me soltaron pero aquí sigo')
    await world.says('Ana', 'no')
    expect((await world.live())?.alert.state).toBe('open')
    expect(world.heardBy('Ana')).toContain('La alerta sigue activa')
  })

  test('whose alert still waits loses it by no words but bare ones, and sends it by a no', async () => {
    await world.says('Ana', 'ayuda')
    await world.says('Ana', 'me soltaron pero aquí sigo')
    expect((await world.live())?.alert.state).toBe('asked')
    expect(world.heardBy('Ana')).toContain('¿Ya estás libre?')
    await world.says('Ana', 'no')
    expect((await world.live())?.alert.state).toBe('open')
  })

  test('who was deported closes nothing', async () => {
    await opened()
    await world.says('Ana', 'me sacaron')
    expect((await world.live())?.alert.state).toBe('open')
  })
})

describe('the person whose alert waits', () => {
  test('who takes back what has not left yet is told that nothing was sent', async () => {
    await world.says('Ana', '🆘 PÁNICO')
    await world.says('Ana', 'falsa alarma')
    expect(await world.live()).toBeUndefined()
    expect(world.heardBy('Ana')).toContain('No se mandó ninguna alerta')
    expect(world.heardBy('mama')).toBe('')
  })

  test('without an alert is left to the conversation', async () => {
    for (const words of ['cancelar', 'estoy bien']) {
      const heard = await world.keeping(() => world.says('Ana', words))
      expect(textOf(heard)).not.toContain('alerta')
    }
  })

  test('hears that a tap came too late', async () => {
    const id = await opened()
    await world.says('Ana', 'ya me soltaron')
    world.forget()
    for (const verb of ['no', 'retirar', 'cancelar?', 'cancelar', 'seguir', 'soltaron', 'ver']) {
      await world.taps('Ana', `${verb}:${id}`)
      expect(world.heardBy('Ana')).toContain('ya terminó')
      world.forget()
    }
  })
})

describe('the person in an alert', () => {
  test('sees every answer, and that nobody has confirmed as long as that is so', async () => {
    await opened()
    await world.taps('Ana', `ver:${await world.id()}`)
    expect((await world.trackerOf('Ana'))?.text).toContain('⏳ Nadie ha confirmado todavía')
    await world.receipt('mama', 'delivered')
    expect((await world.trackerOf('Ana'))?.text).toContain('• Mamá: entregado 10:42 a.m.')
    await world.receipt('luis', 'failed')
    expect((await world.trackerOf('Ana'))?.text).toContain('• Luis: no le llega')
    await world.pass(2 * MINUTE)
    expect((await world.trackerOf('Ana'))?.text).toContain('⚠️ Nadie ha confirmado todavía')
    expect(world.heard.some(one => one.fresh && one.text.includes('⚠️ Nadie'))).toBe(true)
    await world.taps('mama', `recibido:${await world.id()}`)
    expect((await world.trackerOf('Ana'))?.text).toContain('• Mamá respondió 10:44 a.m.')
    expect((await world.trackerOf('Ana'))?.text).not.toContain('Nadie ha confirmado')
  })
})

describe('the family', () => {
  test('a tap on Recibido is noted once and told to the others', async () => {
    const id = await opened()
    await world.taps('mama', `recibido:${id}`)
    await world.taps('mama', `recibido:${id}`)
    expect(world.heard.filter(one => one.to === 'luis')).toHaveLength(1)
    expect(world.heardBy('mama')).toContain('Nunca pedimos dinero')
    expect(world.heardBy('luis')).toContain('Ya respondieron a la alerta de Ana:\n• Mamá, 10:42 a.m.')
    expect(world.heardBy('mesa')).toBe('')
  })

  test('“safe” is told to all and is not taken back by a later “received”', async () => {
    const id = await opened()
    await world.taps('mama', `salvo:${id}`)
    await world.taps('mama', `salvo-si:${id}`)
    await world.taps('mama', `recibido:${id}`)
    expect((await world.live())?.recipients.find(one => one.name === 'Mamá')?.answer).toBe('safe')
    expect((await world.live())?.alert.state).toBe('open')
    for (const chat of ['luis', 'mesa', 'Ana']) expect(world.heardBy(chat)).toContain('a salvo')
    expect((await world.trackerOf('Ana'))?.text).toContain('Mamá dice que estás a salvo')
  })

  test('who writes that she is safe is offered the tap', async () => {
    const id = await opened()
    const heard = await world.keeping(() => world.says('mama', 'ya la soltaron, está bien'))
    expect(choicesOf(heard)[0]?.id).toBe(`salvo-si:${id}`)
  })

  test("a tap after the end is told so, and a stranger's learns no more and does nothing", async () => {
    const id = await opened()
    const stranger = await world.keeping(() => world.taps('stranger', `recibido:${id}`))
    expect(textOf(stranger)).toContain('ya terminó')
    expect(await world.keeping(() => world.taps('Ana', `recibido:${id}`))).toEqual([])
    expect(await world.keeping(() => world.taps('mama', `cancelar:${id}`))).toEqual([])
    await world.says('Ana', 'ya me soltaron')
    world.forget()
    await world.taps('mama', `recibido:${id}`)
    expect(world.heardBy('mama')).toBe('Esa alerta ya terminó.')
  })
})
