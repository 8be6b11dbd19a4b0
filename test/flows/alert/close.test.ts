import { beforeEach, describe, expect, test } from 'vitest'
import { type AlertId, MINUTE } from '../../../src/domain/ids.ts'
import type { Person } from '../../../src/domain/people/person.ts'
import { AlertWorld, CHICAGO } from '../alert-world.ts'

let world: AlertWorld
let ana: Person

beforeEach(() => {
  world = new AlertWorld()
  ana = world.register('Ana', { consulate: CHICAGO })
  world.addContact(ana, 'Mamá', 'mama')
  world.addContact(ana, 'Luis', 'luis')
  world.addDesk(CHICAGO, 'mesa')
})

/** Raises an open alert and forgets what was said of it; its id. */
function opened(): AlertId {
  world.says('Ana', 'PÁNICO')
  world.forget()
  return world.id
}

describe('the person', () => {
  test.each(['falsa alarma', 'cancelar', 'fue error'])('%s asks once, and then tells all to call', words => {
    const id = opened()
    world.says('Ana', words)
    expect(world.live?.alert.state).toBe('open')
    expect(world.heardBy('Ana')).toContain('¿Cancelas la alerta?')
    expect(world.heardBy('mama')).toBe('')
    world.taps('Ana', `cancelar:${id}`)
    expect(world.alerts.get(id)?.alert.outcome).toBe('cancelled')
    expect(world.heardBy('mama')).toContain('Ana canceló desde su teléfono; llámale para confirmar')
    expect(world.heardBy('mesa')).toContain('canceló desde su teléfono; llamen para confirmar')
    expect(world.heardBy('Ana')).toContain('cancelada')
  })

  test('may think better of it', () => {
    const id = opened()
    world.says('Ana', 'cancelar')
    world.taps('Ana', `seguir:${id}`)
    expect(world.live?.alert.state).toBe('open')
    expect(world.heardBy('Ana')).toContain('sigue activa')
  })

  test('who was let go closes it at once with the good news', () => {
    opened()
    world.says('Ana', 'ya me soltaron')
    expect(world.live).toBeUndefined()
    expect(world.heardBy('mama')).toContain('¡Buenas noticias! Ana avisa que ya salió')
    expect(world.heardBy('mama')).toContain('Llámale para confirmar')
    expect(world.heardBy('Ana')).toContain('¡Qué bueno!')
  })

  test('who says to be well is asked whether to close', () => {
    opened()
    world.says('Ana', 'estoy bien')
    expect(world.live?.alert.state).toBe('open')
    expect(world.heardBy('Ana')).toContain('¿Cerramos la alerta?')
  })

  test('who was deported closes nothing', () => {
    opened()
    world.says('Ana', 'me sacaron')
    expect(world.live?.alert.state).toBe('open')
  })

  test('who takes back what has not left yet is told that nothing was sent', () => {
    world.says('Ana', '🆘 PÁNICO')
    world.says('Ana', 'falsa alarma')
    expect(world.live).toBeUndefined()
    expect(world.heardBy('Ana')).toContain('No se mandó ninguna alerta')
    expect(world.heardBy('mama')).toBe('')
  })

  test('without an alert is left to the conversation', () => {
    expect(world.says('Ana', 'cancelar')).toBeUndefined()
    expect(world.says('Ana', 'estoy bien')).toBeUndefined()
  })

  test('hears that a tap came too late', () => {
    const id = opened()
    world.says('Ana', 'ya me soltaron')
    world.forget()
    for (const verb of ['no', 'retirar', 'cancelar?', 'cancelar', 'seguir', 'soltaron', 'ver']) {
      world.taps('Ana', `${verb}:${id}`)
      expect(world.heardBy('Ana')).toContain('ya no existe')
      world.forget()
    }
  })

  test('sees every answer, and that nobody has confirmed as long as that is so', () => {
    opened()
    world.taps('Ana', `ver:${world.id}`)
    expect(world.trackerOf('Ana')).toContain('⏳ Nadie ha confirmado todavía')
    world.receipt('mama', 'delivered')
    expect(world.trackerOf('Ana')).toContain('• Mamá: entregado 10:42 a.m.')
    world.receipt('luis', 'unreachable')
    expect(world.trackerOf('Ana')).toContain('• Luis: no le llega')
    world.pass(2 * MINUTE)
    expect(world.trackerOf('Ana')).toContain('⚠️ Nadie ha confirmado todavía')
    expect(world.heard.findLast(one => one.draft?.about.kind === 'tracker')?.fresh).toBe(true)
    world.taps('mama', `recibido:${world.id}`)
    expect(world.trackerOf('Ana')).toContain('• Mamá respondió 10:44 a.m.')
    expect(world.trackerOf('Ana')).not.toContain('Nadie ha confirmado')
  })
})

describe('the family', () => {
  test('a tap on Recibido is noted once and told to the others', () => {
    const id = opened()
    world.taps('mama', `recibido:${id}`)
    world.taps('mama', `recibido:${id}`)
    expect(world.effects.filter(one => one.do === 'answer')).toHaveLength(1)
    expect(world.heardBy('mama')).toContain('Nunca pedimos dinero')
    expect(world.heardBy('luis')).toContain('Ya respondieron a la alerta de Ana:\n• Mamá, 10:42 a.m.')
    expect(world.heardBy('mesa')).toBe('')
  })

  test('“safe” is told to all and is not taken back by a later “received”', () => {
    const id = opened()
    world.taps('mama', `salvo:${id}`)
    world.taps('mama', `recibido:${id}`)
    expect(world.live?.recipients.find(one => one.name === 'Mamá')?.answer).toBe('safe')
    expect(world.live?.alert.state).toBe('open')
    for (const chat of ['luis', 'mesa', 'Ana']) expect(world.heardBy(chat)).toContain('a salvo')
    expect(world.trackerOf('Ana')).toContain('Mamá dice que estás a salvo')
  })

  test('who writes that she is safe is offered the tap', () => {
    const id = opened()
    const turn = world.says('mama', 'ya la soltaron, está bien') ?? world.says('mama', 'estoy bien')
    const [message] = turn?.say ?? []
    expect(message?.kind === 'text' ? message.choices?.[0]?.[0]?.id : '').toBe(`salvo:${id}`)
  })

  test("a tap after the end is told so, and a stranger's learns no more and does nothing", () => {
    const id = opened()
    expect(world.taps('stranger', `recibido:${id}`)).toMatchObject({
      say: [{ text: expect.stringContaining('ya terminó') }],
      effects: [],
    })
    expect(world.taps('Ana', `recibido:${id}`)).toMatchObject({ say: [], effects: [] })
    expect(world.taps('mama', `cancelar:${id}`)).toMatchObject({ say: [], effects: [] })
    world.says('Ana', 'ya me soltaron')
    world.forget()
    world.taps('mama', `recibido:${id}`)
    expect(world.heardBy('mama')).toBe('Esa alerta ya terminó.')
  })
})
