import { beforeEach, describe, expect, test } from 'vitest'
import { type AlertId, DAY, HOUR, MINUTE } from '../../../src/domain/ids.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { CHICAGO, DOWNTOWN, LOS_ANGELES } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

const PEREZ = { group: true, name: 'L. Pérez' }
const CARMEN = { group: true, name: 'Carmen' }

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
})

async function opened(): Promise<AlertId> {
  await world.says('Ana', 'PÁNICO')
  const id = await world.id()
  world.forget()
  return id
}

describe('contact', () => {
  test('is asked about, and told by the office and the officer who made it, and with whom', async () => {
    await world.addDesk(LOS_ANGELES, 'angeles')
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    await world.sends('Ana', { kind: 'pin', point: DOWNTOWN, live: 'no' })
    world.forget()
    await world.taps('angeles', `contactado:${id}`, CARMEN)
    expect(world.heardBy('angeles')).toContain('¿con quién hablaste?')
    expect(world.heardBy('mama')).toBe('')
    await world.taps('angeles', `hable-familia:${id}`, CARMEN)
    expect(world.heardBy('mama')).toContain(
      'Consulado en Los Ángeles: Carmen dice que habló con la familia de Ana',
    )
    expect(world.heardBy('mama')).not.toContain('Consulado en Chicago: Carmen')
    expect((await world.trackerOf('Ana'))?.text).toContain(
      'Consulado en Los Ángeles: dice que ya hizo contacto',
    )
    expect((await world.trackerOf('Ana'))?.text).toContain('Consulado en Chicago: +1')
    expect((await world.trackerOf('Ana'))?.text).toContain('Consulado en Los Ángeles: +1')
  })

  test('that nobody answered is told as that', async () => {
    const id = await opened()
    await world.taps('mesa', `nadie-contesto:${id}`, PEREZ)
    expect(world.heardBy('mama')).toContain('L. Pérez dice que llamó por Ana y que nadie contestó')
    expect((await world.live())?.alert).toMatchObject({ state: 'attended' })
    expect((await world.trackerOf('Ana'))?.text).not.toContain('ya hizo contacto')
  })

  test('with the person is news after contact with the family, and not the other way round', async () => {
    const id = await opened()
    await world.taps('mesa', `hable-familia:${id}`, PEREZ)
    await world.taps('mesa', `hable-persona:${id}`, PEREZ)
    expect(world.heardBy('mama')).toContain('L. Pérez dice que habló con Ana')
    world.forget()
    await world.taps('mesa', `hable-familia:${id}`, PEREZ)
    expect(world.heardBy('mama')).toBe('')
  })
})

describe('an end by a desk', () => {
  test('needs a reason, which the family reads with the officer and the office', async () => {
    const id = await opened()
    await world.taps('mesa', `cerrar:${id}`, PEREZ)
    expect(choiceIdsOf(world.heard)).toContain(`porque-lawyer:${id}`)
    await world.taps('mesa', `cerrar-si:${id}`, PEREZ)
    expect((await world.live())?.alert.state).toBe('open')
    await world.taps('mesa', `porque-lawyer:${id}`, PEREZ)
    expect(world.heardBy('mama')).toContain('L. Pérez, Consulado en Chicago: cerró la alerta de Ana')
    expect(world.heardBy('mama')).toContain('Motivo: ya tiene abogado.')
    expect(world.heardBy('Ana')).toContain('Motivo: ya tiene abogado.')
    expect(choiceIdsOf(world.heard)).toContain(`sigue:${id}`)
  })

  test('takes a reason in words, with the folio', async () => {
    await opened()
    await world.says('mesa', 'CHI-0001 cerrar: la vimos en Broadview, está bien', PEREZ)
    expect(await world.live()).toBeUndefined()
    expect(world.heardBy('mama')).toContain('Motivo: «la vimos en Broadview, está bien».')
  })

  test('is not read out of talk', async () => {
    await opened()
    for (const words of [
      'cerrar la puerta: ya',
      'no cierren CHI-0001: sigue',
      'CHI-0001: que alguien la cierre',
    ])
      await world.says('mesa', words, PEREZ)
    expect((await world.live())?.alert.state).toBe('open')
  })
})

describe('an alert that nobody works on', () => {
  test('is none while its officer writes to the family or the person', async () => {
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    world.forget()
    await world.pass(3 * HOUR)
    await world.says('mesa', 'CHI-0001 ya la vimos en Broadview', PEREZ)
    await world.taps('mesa', `a-familia:${id}`, PEREZ)
    expect(world.heardBy('mama')).toContain('ya la vimos en Broadview')
    await world.pass(2 * HOUR)
    expect(world.heardBy('mesa')).not.toContain('¿sigues con este caso?')
    await world.pass(2 * HOUR)
    expect(world.heardBy('mesa')).toContain('¿sigues con este caso?')
  })

  test('is asked about after 4 hours, and goes on with a word', async () => {
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    world.forget()
    await world.pass(4 * HOUR)
    expect(world.heardBy('mesa')).toContain('L. Pérez, ¿sigues con este caso?')
    await world.taps('mesa', `sigo:${id}`, PEREZ)
    await world.pass(HOUR)
    expect((await world.live())?.alert.state).toBe('attended')
    await world.pass(3 * HOUR)
    expect(world.heardBy('mesa').match(/¿sigues con este caso\?/g)).toHaveLength(2)
  })

  test.each(['sí, sigo', 'sigo', 'aquí sigo', 'CHI-0001 sigo', 'yes, still on it'])(
    'goes on with that word typed, too: %s',
    async words => {
      const id = await opened()
      await world.taps('mesa', `atender:${id}`, PEREZ)
      await world.pass(4 * HOUR)
      world.forget()
      await world.says('mesa', words, PEREZ)
      expect(world.heardBy('mesa')).toContain('L. Pérez sigue con CHI-0001')
      await world.pass(HOUR)
      expect((await world.live())?.alert.state).toBe('attended')
    },
  )

  test('is given back by a word, and taken again by whoever says too late that they go on', async () => {
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    await world.says('mesa', 'ya no sigo', PEREZ)
    expect((await world.live())?.alert.state).toBe('open')
    world.forget()
    await world.says('mesa', 'sí, sigo', PEREZ)
    expect((await world.live())?.alert.state).toBe('attended')
    expect(world.heardBy('mama')).toContain('L. Pérez')
  })

  test('is taken by nobody who never attended it and says that they go on with something', async () => {
    await opened()
    world.forget()
    await world.says('mesa', 'aquí sigo', PEREZ)
    expect((await world.live())?.alert.state).toBe('open')
    expect(world.heardBy('mesa')).toBe('')
  })

  test('goes back to the list without one, and everybody reads so', async () => {
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    await world.pass(4 * HOUR)
    world.forget()
    await world.pass(30 * MINUTE)
    expect((await world.live())?.alert.state).toBe('open')
    expect(world.heardBy('mama')).toContain('L. Pérez ya no atiende la alerta de Ana')
    expect(world.heardBy('Ana')).toContain('ya no atiende tu alerta')
    expect(choiceIdsOf(world.heard)).toContain(`atender:${id}`)
    await world.taps('mesa', `atender:${id}`, CARMEN)
    expect((await world.live())?.alert).toMatchObject({ attendance: { officer: 'Carmen' } })
  })

  test('is not asked about while its officer works', async () => {
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    await world.pass(3 * HOUR)
    await world.taps('mesa', `nadie-contesto:${id}`, PEREZ)
    world.forget()
    await world.pass(3 * HOUR)
    expect(world.heardBy('mesa')).not.toContain('¿sigues')
  })

  test('is given back by the desk that has it, and by no other', async () => {
    await world.addDesk(LOS_ANGELES, 'angeles')
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    await world.sends('Ana', { kind: 'pin', point: DOWNTOWN, live: 'no' })
    await world.taps('angeles', `devolver:${id}`, CARMEN)
    expect((await world.live())?.alert.state).toBe('attended')
    await world.taps('mesa', `devolver:${id}`, PEREZ)
    expect((await world.live())?.alert.state).toBe('open')
  })
})

describe('a desk that had an alert and gave it back', () => {
  const told = (chat: string) => world.heardBy(chat).replaceAll('\u00a0', ' ')

  test('is told to have had it: nobody reads that it never answered, nor that nobody did', async () => {
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    await world.pass(MINUTE)
    await world.taps('mesa', `devolver:${id}`, PEREZ)
    expect((await world.trackerOf('Ana'))?.text).toMatch(/Consulado en Chicago: atendió L\. Pérez hasta \d/)
    expect((await world.trackerOf('Ana'))?.text).toContain('Ahora nadie atiende.')
    world.forget()
    await world.pass(20 * MINUTE)
    expect(told('mama')).toMatch(
      /Consulado en Chicago: atendió L\. Pérez \(hasta [^)]+\)\. Ahora ahí nadie atiende/,
    )
    expect(told('mama')).toContain('Nadie de la familia ha contestado todavía.')
    expect(told('mama')).toContain('Ahora nadie atiende la alerta de Ana.')
    expect(told('mesa')).toMatch(/Antes atendió L\. Pérez, Consulado en Chicago \(hasta /)
    for (const chat of ['Ana', 'mama', 'mesa'])
      expect(told(chat)).not.toMatch(/no responde|Nadie ha c|atiende todavía|Todavía no atiende/)
  })

  test('still is once its family opened the alert again that it had ended', async () => {
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    await world.says('mesa', 'CHI-0001 cerrar: ya tiene abogada', CARMEN)
    await world.taps('mama', `sigue:${id}`)
    world.forget()
    await world.pass(5 * HOUR)
    expect(told('mama')).toContain('atendió L. Pérez (hasta ')
    expect(told('mama')).not.toContain('no responde')
  })

  test('and an officer who attends stands above no "nadie ha contestado"', async () => {
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    world.forget()
    await world.pass(10 * MINUTE)
    expect(told('mama')).toContain('atiende L. Pérez desde')
    expect(told('mama')).toContain('Nadie de la familia ha contestado todavía.')
    expect(told('mama')).not.toContain('Nadie ha contestado')
  })
})

describe('"solicito protección consular"', () => {
  test('in an alert is recorded once with its time, told to the desk and stands in the alert', async () => {
    await opened()
    await world.says('Ana', 'solicito protección consular')
    expect(world.heardBy('mesa')).toContain('Pidió protección consular: 10:42 a.m.')
    expect(world.heardBy('Ana')).toContain('Anotado, 10:42 a.m.')
    await world.pass(3 * MINUTE)
    await world.says('Ana', 'Solicito proteccion consular')
    expect((await world.live())?.alert.protection?.at).toBe(world.now - 3 * MINUTE)
    expect(world.heardBy('mesa').match(/Recordatorio[\s\S]*Pidió protección consular/)).not.toBeNull()
  })

  test('said by a relative names them', async () => {
    await opened()
    await world.says('mama', 'pido protección consular para mi hija')
    expect(world.heardBy('mesa')).toContain('Su familiar Mamá pidió protección consular')
  })

  test('before the alert leaves goes along with it; a question about it is none', async () => {
    await world.says('Ana', 'ayuda')
    await world.says('Ana', '¿qué es la protección consular?')
    expect((await world.live())?.alert.protection).toBeUndefined()
    await world.says('Ana', 'solicito protección consular')
    await world.pass(2 * MINUTE)
    expect(world.heardBy('mesa')).toContain('Pidió protección consular')
  })
})

describe('an alert whose own desk is gone', () => {
  const ends = async () => {
    const id = await world.id()
    await world.taps('mesa', `cerrar:${id}`, PEREZ)
    await world.taps('mesa', `porque-found:${id}`, PEREZ)
    return (await world.live()) === undefined
  }

  beforeEach(async () => {
    await world.addDesk(LOS_ANGELES, 'angeles')
    const id = await opened()
    await world.sends('Ana', { kind: 'pin', point: DOWNTOWN, live: 'no' })
    await world.taps('mesa', `atender:${id}`, PEREZ)
    world.forget()
  })

  async function leaves(): Promise<void> {
    await world.says('angeles', '/mesa salir', CARMEN)
    const yes = choiceIdsOf(world.heard).find(id => id.startsWith('salir:'))
    await world.taps('angeles', yes ?? '', CARMEN)
  }

  test('is ended by the desk that got a copy and has it', async () => {
    await leaves()
    expect(await ends()).toBe(true)
    expect(world.heardBy('mama')).toContain('L. Pérez')
  })

  test('is not ended by it while the own desk hears it', async () => {
    expect(await ends()).toBe(false)
    expect(world.heardBy('mesa')).toContain('La termina: Consulado en Los Ángeles')
  })

  test('is not ended by a desk that did not take it, which reads that it may', async () => {
    await world.taps('mesa', `devolver:${await world.id()}`, PEREZ)
    await leaves()
    world.forget()
    expect(await ends()).toBe(false)
    expect(world.heardBy('mesa')).toContain('primero contesta «Atender»')
    expect(world.heardBy('mesa')).not.toContain('La termina')
  })
})

describe('a desk whose 90 days are about to end', () => {
  beforeEach(async () => {
    await world.says('grupo', `/mesa ${await world.deskCode(LOS_ANGELES)}`, PEREZ)
    await world.pass(89 * DAY)
    await world.says('Ana', 'PÁNICO')
    await world.sends('Ana', { kind: 'pin', point: DOWNTOWN, live: 'no' })
  })

  const attends = async () => await world.taps('grupo', `atender:${await world.id()}`, PEREZ)

  test('goes on by an officer who attends an alert', async () => {
    await attends()
    world.forget()
    await world.pass(2 * DAY)
    expect(world.heardBy('grupo')).not.toContain('ya no es mesa')
    expect(textOf(await attends())).toContain('L. Pérez')
  })

  test('ends without', async () => {
    world.forget()
    await world.pass(2 * DAY)
    expect(world.heardBy('grupo')).toContain('ya no es mesa')
  })
})
