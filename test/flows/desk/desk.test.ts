import { beforeEach, describe, expect, test } from 'vitest'
import { DESK_CODE_LIFE } from '../../../src/domain/people/person.ts'
import { choicesOf, textOf } from '../../world/heard.ts'
import { CHICAGO, LOS_ANGELES, PILSEN } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: LOS_ANGELES })
  await world.addContact(ana, 'Mamá', 'mama', { phone: '+13125550123' })
  await world.addDesk(CHICAGO, 'mesa')
  await world.addDesk(LOS_ANGELES, 'mesa-la')
})

async function officer(name: string, verb: string, desk = 'mesa'): Promise<void> {
  await world.taps(desk, `${verb}:${await world.id()}`, { group: true, name })
}

/** Raises an alert in Pilsen, and forgets what was said of it. */
async function opened(): Promise<void> {
  await world.says('Ana', 'PÁNICO')
  await world.pins('Ana', PILSEN)
  world.forget()
}

describe('an alert', () => {
  test('has folio, name, time, place, map, the first relative and four buttons', async () => {
    await world.says('Ana', 'PÁNICO')
    await world.pins('Ana', PILSEN)
    const heard = world.heard.find(one => one.to === 'mesa' && one.message.kind === 'text')
    expect(heard?.text).toContain('LAX-0001 · Ana')
    expect(heard?.text).toContain('10:42 a.m., hora de Chicago')
    expect(heard?.text).toContain('Condado de Cook, Illinois')
    expect(heard?.text).toContain('https://maps.google.com/?q=41.8525,-87.6514')
    expect(heard?.text).toContain('Mamá, +1 312 555 0123')
    expect(heard && choicesOf([heard]).map(one => one.label)).toEqual([
      '🙋 Atender',
      '📞 Contactado',
      'Falsa alarma',
      'Cerrar',
    ])
    expect(world.heardBy('mesa')).toContain('PIN 🆘 Ana')
  })

  test('is taken by the first officer, by name, and the others learn who has it', async () => {
    await opened()
    await officer('L. Pérez', 'atender')
    await officer('M. Gómez', 'atender')
    await officer('R. Ruiz', 'atender', 'mesa-la')
    expect((await world.live())?.alert).toMatchObject({
      state: 'attended',
      attendance: { officer: 'L. Pérez' },
    })
    expect(world.heardBy('mama').match(/L. Pérez atiende/g)).toHaveLength(1)
    expect(world.heardBy('mesa')).toContain('L. Pérez atiende LAX-0001')
    expect(world.heardBy('mesa')).toContain('ya atiende L. Pérez, Consulado en Chicago')
    expect(world.heardBy('mesa-la')).toContain('atiende L. Pérez, Consulado en Chicago')
    expect(world.heardBy('mama')).toContain('Consulado en Chicago: L. Pérez atiende la alerta de Ana')
    expect(world.heardBy('Ana')).toContain('L. Pérez atiende tu alerta')
    expect((await world.trackerOf('Ana'))?.text).toContain(
      'Consulado en Chicago: atiende L. Pérez, folio LAX-0001, 10:42',
    )
  })

  test('that was contacted is attended by whoever did, and family and person hear of it', async () => {
    await opened()
    await officer('L. Pérez', 'contactado')
    await officer('L. Pérez', 'hable-familia')
    await officer('L. Pérez', 'hable-familia')
    expect((await world.live())?.alert).toMatchObject({
      state: 'attended',
      attendance: { officer: 'L. Pérez' },
    })
    expect(world.heardBy('mama').match(/habló con la familia/g)).toHaveLength(1)
    expect(world.heardBy('Ana')).toContain('habló con tu familia')
    expect(world.heardBy('mesa')).toContain('ya estaba anotado')
  })
})

describe('an alert at its end', () => {
  test.each([
    ['falsa', 'porque-mistake', 'false-alarm', 'marcó falsa alarma'],
    ['cerrar', 'porque-found', 'desk-closed', 'cerró la alerta'],
  ])('%s asks why once and then ends it for everybody', async (verb, reason, outcome, words) => {
    await opened()
    const id = await world.id()
    await officer('L. Pérez', verb)
    expect((await world.live())?.alert.state).toBe('open')
    await officer('L. Pérez', 'seguir')
    expect((await world.live())?.alert.state).toBe('open')
    await officer('L. Pérez', reason)
    expect((await world.alert(id))?.alert).toMatchObject({ state: 'closed', outcome })
    expect(world.heardBy('mesa')).toContain('L. Pérez')
    expect(world.heardBy('mesa')).not.toContain('terminó')
    expect(world.heardBy('mama')).toContain(words)
    expect(world.heardBy('Ana')).toContain('escribe PÁNICO')
    world.forget()
    await world.taps('mesa', `atender:${id}`, { group: true })
    expect(world.heardBy('mesa')).toContain('ya terminó')
    expect((await world.alert(id))?.alert.state).toBe('closed')
  })

  test('is shown in full by its folio', async () => {
    await opened()
    await officer('L. Pérez', 'ver')
    expect(world.heardBy('mesa')).toContain('Condado de Cook, Illinois')
  })

  test('belongs to the desks that were told, and to nobody else', async () => {
    await opened()
    const id = await world.id()
    await world.addDesk(CHICAGO, 'mesa-later')
    await world.keeping(() => world.taps('mesa-later', `atender:${id}`, { group: true }))
    const unheard = [
      () => world.taps('any-group', `atender:${id}`, { group: true }),
      () => world.taps('any-group', `seguimos:${id}`, { group: true }),
      () => world.taps('mama', `atender:${id}`),
      () => world.taps('Ana', `falsa-si:${id}`),
    ]
    for (const tap of unheard) expect(await world.keeping(tap)).toEqual([])
    expect((await world.live())?.alert.state).toBe('open')
  })
})

describe('a group', () => {
  const says = (text: string) => world.says('grupo', text, { group: true })

  test('is bound by a good code, and told which consulate it speaks for and what the buttons do', async () => {
    const heard = await says(`/mesa ${await world.deskCode(CHICAGO)}`)
    expect(textOf(heard)).toContain('Consulado en Chicago')
    expect(textOf(heard)).toContain('Atender')
    expect(await world.deskOf('grupo')).toMatchObject({ consulate: CHICAGO, state: 'bound', group: true })
  })

  test('is not bound by a code that has expired', async () => {
    const code = await world.deskCode(CHICAGO)
    await world.pass(DESK_CODE_LIFE)
    expect(textOf(await world.keeping(() => says(`/mesa ${code}`)))).toContain('venció')
  })

  test('is not bound by a code that was used', async () => {
    const code = await world.deskCode(CHICAGO)
    await world.says('otro', `/mesa ${code}`, { group: true })
    expect(textOf(await world.keeping(() => says(`/mesa ${code}`)))).toContain('ya se usó')
  })

  test('hears that a code is unknown, or how to bind if it gave none', async () => {
    expect(textOf(await says('/mesa nada'))).toContain('No conocemos ese código')
    expect(textOf(await says('/mesa'))).toContain('Pide un código')
  })

  test('that is a desk already stays the desk it is', async () => {
    await says(`/mesa ${await world.deskCode(LOS_ANGELES)}`)
    const code = await world.deskCode(CHICAGO)
    expect(textOf(await world.keeping(() => says(`/mesa ${code}`)))).toContain(
      'No puede ser la de otro consulado',
    )
    expect(textOf(await says('/mesa'))).toContain('ya es la mesa de: Consulado en Los Ángeles')
  })

  test('is told how to bind when it adds us, and its chatter is not answered', async () => {
    const added = await world.sends('grupo', { kind: 'membership', change: 'added' }, { group: true })
    expect(textOf(added)).toContain('/mesa y el código')
    for (const text of ['hola', 'PÁNICO', 'ayuda', '/familia'])
      expect(await world.keeping(() => says(text))).toEqual([])
  })
})

describe('a desk that an officer ends', () => {
  const PEREZ = { group: true, name: 'L. Pérez' }
  const leaving = () => choicesOf(world.heard).find(({ id }) => id.startsWith('salir:'))?.id ?? ''

  test('while it hears of an alert, is asked for by its folio and by what it attends, and ends by the tap', async () => {
    await opened()
    await officer('L. Pérez', 'atender')
    world.forget()
    await world.says('mesa', '/mesa salir', PEREZ)
    expect(world.heardBy('mesa')).toContain('tiene una alerta abierta: LAX-0001')
    expect(world.heardBy('mesa')).toContain('Esta mesa atiende LAX-0001')
    expect((await world.live())?.alert.state).toBe('attended')
    await world.taps('mesa', leaving(), PEREZ)
    expect(world.heardBy('mesa')).toContain('Este chat ya no es mesa')
    expect((await world.live())?.alert.state).toBe('open')
  })

  test('goes on by the other tap', async () => {
    await opened()
    await world.says('mesa', '/mesa salir', PEREZ)
    await world.taps('mesa', leaving().replace('salir', 'salir-no'), PEREZ)
    expect(world.heardBy('mesa')).toContain('Este chat sigue como mesa')
    expect((await world.live())?.recipients.filter(({ state }) => state === 'withdrawn')).toEqual([])
  })

  test('without an alert ends at once', async () => {
    await world.says('mesa', '/mesa salir', PEREZ)
    expect(world.heardBy('mesa')).toContain('Este chat ya no es mesa')
  })
})
