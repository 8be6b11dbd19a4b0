import { beforeEach, describe, expect, test } from 'vitest'
import type { Inbound, InboundId } from '../../../src/domain/messaging/inbound.ts'
import type { Desk, Person } from '../../../src/domain/people/person.ts'
import { type ChatFacts, contextOf } from '../../../src/flows/context.ts'
import { deskTurn } from '../../../src/flows/desk/desk.ts'
import { IDLE } from '../../../src/flows/state.ts'
import type { Turn } from '../../../src/flows/turn.ts'
import { AlertWorld, addressOf, CHICAGO, choicesOf, LOS_ANGELES, PILSEN } from '../alert-world.ts'

let world: AlertWorld
let ana: Person

beforeEach(() => {
  world = new AlertWorld()
  ana = world.register('Ana', { consulate: LOS_ANGELES })
  world.addContact(ana, 'Mamá', 'mama', { phone: '+13125550123' })
  world.addDesk(CHICAGO, 'mesa')
  world.addDesk(LOS_ANGELES, 'mesa-la')
})

function officer(name: string, verb: string, desk = 'mesa'): Turn | undefined {
  return world.taps(desk, `${verb}:${world.id}`, { group: true, name })
}

/** Raises an alert in Pilsen, and forgets what was said of it. */
function opened(): void {
  world.says('Ana', 'PÁNICO')
  world.pins('Ana', PILSEN)
  world.forget()
}

describe('an alert', () => {
  test('has folio, name, time, place, map, the first relative and four buttons', () => {
    world.says('Ana', 'PÁNICO')
    world.pins('Ana', PILSEN)
    const heard = world.heard.find(one => one.to === 'mesa')
    expect(heard?.text).toContain('LAX-0412 · Ana')
    expect(heard?.text).toContain('10:42 a.m., hora de Chicago')
    expect(heard?.text).toContain('Condado de Cook, Illinois')
    expect(heard?.text).toContain('https://maps.google.com/?q=41.8525,-87.6514')
    expect(heard?.text).toContain('Mamá, +1 312 555 0123')
    expect(heard && choicesOf(heard.message).map(one => one.label)).toEqual([
      '👮 Atender',
      '📞 Contactado',
      'Falsa alarma',
      'Cerrar',
    ])
    expect(world.heardBy('mesa')).toContain('PIN 🆘 Ana')
  })

  test('is taken by the first officer, by name, and the others learn who has it', () => {
    opened()
    officer('L. Pérez', 'atender')
    officer('M. Gómez', 'atender')
    officer('R. Ruiz', 'atender', 'mesa-la')
    expect(world.live?.alert).toMatchObject({ state: 'attended', officer: 'L. Pérez' })
    expect(world.effects.filter(one => one.do === 'attend')).toHaveLength(1)
    expect(world.heardBy('mesa')).toContain('L. Pérez atiende LAX-0412')
    expect(world.heardBy('mesa')).toContain('ya atiende L. Pérez, Consulado en Chicago')
    expect(world.heardBy('mesa-la')).toContain('atiende L. Pérez, Consulado en Chicago')
    expect(world.heardBy('mama')).toContain('Consulado en Chicago: L. Pérez atiende la alerta de Ana')
    expect(world.heardBy('Ana')).toContain('L. Pérez atiende tu alerta')
    expect(world.trackerOf('Ana')).toContain('Consulado en Chicago: atiende L. Pérez, folio LAX-0412, 10:42')
  })

  test('that was contacted is attended by whoever did, and family and person hear of it', () => {
    opened()
    officer('L. Pérez', 'contactado')
    officer('L. Pérez', 'contactado')
    expect(world.live?.alert.officer).toBe('L. Pérez')
    expect(world.effects.filter(one => one.do === 'contacted')).toHaveLength(1)
    expect(world.heardBy('mama')).toContain('ya hizo contacto')
    expect(world.heardBy('Ana')).toContain('ya hizo contacto')
    expect(world.heardBy('mesa')).toContain('ya estaba anotado')
  })

  test.each([
    ['falsa', 'false-alarm', 'marcó falsa alarma'],
    ['cerrar', 'desk-closed', 'cerró la alerta'],
  ])('%s asks once and then ends it for everybody', (verb, outcome, words) => {
    opened()
    const { id } = world
    officer('L. Pérez', verb)
    expect(world.live?.alert.state).toBe('open')
    officer('L. Pérez', 'seguir')
    expect(world.live?.alert.state).toBe('open')
    officer('L. Pérez', `${verb}-si`)
    expect(world.alerts.get(id)?.alert.outcome).toBe(outcome)
    expect(world.heardBy('mesa')).toContain('L. Pérez')
    expect(world.heardBy('mesa')).not.toContain('terminó')
    expect(world.heardBy('mama')).toContain(words)
    expect(world.heardBy('Ana')).toContain('escribe PÁNICO')
    world.forget()
    world.taps('mesa', `atender:${id}`, { group: true })
    expect(world.heardBy('mesa')).toContain('ya terminó')
    expect(world.alerts.get(id)?.alert.state).toBe('closed')
  })

  test('is shown in full by its folio', () => {
    opened()
    officer('L. Pérez', 'ver')
    expect(world.heardBy('mesa')).toContain('Condado de Cook, Illinois')
  })

  test('belongs to the desks that were told, and to nobody else', () => {
    opened()
    const id = world.id
    world.addDesk(CHICAGO, 'mesa-later')
    expect(world.taps('mesa-later', `atender:${id}`, { group: true })?.effects).toEqual([])
    expect(world.taps('any-group', `atender:${id}`, { group: true })).toMatchObject({ say: [], effects: [] })
    expect(world.taps('mama', `atender:${id}`)).toMatchObject({ say: [], effects: [] })
    expect(world.taps('Ana', `falsa-si:${id}`)).toMatchObject({ say: [], effects: [] })
    expect(world.live?.alert.state).toBe('open')
  })
})

describe('a group', () => {
  const waiting: Desk = { id: 'desk-new' as Desk['id'], consulate: CHICAGO, state: 'waiting', group: true }

  function says(text: string, facts: Partial<ChatFacts>): Turn {
    const inbound: Inbound = {
      id: 'i' as InboundId,
      at: world.now,
      from: addressOf('grupo'),
      sender: { id: 'admin', name: 'Admin' },
      group: true,
      kind: 'text',
      text,
    }
    return deskTurn(contextOf(IDLE, inbound, { ...world.facts(inbound), ...facts }))
  }
  const textOf = (turn: Turn) => turn.say.map(one => (one.kind === 'text' ? one.text : '')).join('\n')

  test('is bound by a good code, and told which consulate it speaks for and what the buttons do', () => {
    const turn = says('/mesa abc', { deskCode: { desk: waiting, state: 'good' } })
    expect(turn.effects).toEqual([
      { do: 'bind-desk', desk: waiting.id, address: addressOf('grupo'), group: true },
    ])
    expect(textOf(turn)).toContain('Consulado en Chicago')
    expect(textOf(turn)).toContain('Atender')
  })

  test.each([
    ['expired', 'venció'],
    ['used', 'ya se usó'],
  ] as const)('is not bound by a code that is %s', (state, words) => {
    const turn = says('/mesa abc', { deskCode: { desk: waiting, state } })
    expect(turn.effects).toEqual([])
    expect(textOf(turn)).toContain(words)
  })

  test('hears that a code is unknown, or how to bind if it gave none', () => {
    expect(textOf(says('/mesa nada', {}))).toContain('No conocemos ese código')
    expect(textOf(says('/mesa', {}))).toContain('Pide un código')
  })

  test('that is a desk already stays the desk it is', () => {
    const desk: Desk = { ...waiting, id: 'desk-old' as Desk['id'], consulate: LOS_ANGELES, state: 'bound' }
    const other = says('/mesa abc', { desk, deskCode: { desk: waiting, state: 'good' } })
    expect(other.effects).toEqual([])
    expect(textOf(other)).toContain('No puede ser la de otro consulado')
    expect(textOf(says('/mesa', { desk }))).toContain('ya es la mesa de: Consulado en Los Ángeles')
  })

  test('is told how to bind when it adds us, and its chatter is not answered', () => {
    const added = world.sends('grupo', { kind: 'membership', change: 'added' }, { group: true })
    expect(added && textOf(added)).toContain('/mesa y el código')
    for (const text of ['hola', 'PÁNICO', 'ayuda', '/familia'])
      expect(world.says('grupo', text, { group: true })).toMatchObject({ say: [], effects: [] })
  })
})
