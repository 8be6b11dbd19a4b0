import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE, SECOND } from '../../src/domain/ids.ts'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import { PLACE, SHORE, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let ex: PhoneId
let luis: PhoneId
let desk: ChatId

/** Ana is told of Mamá, and Mamá and Ex are told of Ana; Luis is an officer in Chicago. */
async function open(): Promise<void> {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá')
  ex = town.phone('Ex', 'relative')
  luis = town.phone('Luis', 'officer')
  await town.registers(mama, ana)
  await town.registers(ana, ex, mama)
  desk = await town.desk(luis)
}

const all = (lines: readonly string[]) => lines.join('\n')

/** An officer's words in the only alert, passed on to `whom`. */
async function asks(text: string, whom: string): Promise<void> {
  await town.saysIn(luis, desk, `CHI-0001 ${text}`)
  await town.taps(luis, whom, desk)
  await town.pass(25 * SECOND)
}

/** Ex reports Ana, who sent a place that was no emergency. */
async function reported(): Promise<void> {
  await town.pins(ana, SHORE)
  await town.taps(ana, 'No, no es')
  await town.reports(ex)
  await town.pass(MINUTE)
}

beforeEach(open)
afterEach(() => town.close())

describe('whether to tell where Ana is, when something newer came', () => {
  it('is not answered by her "ok" to her mother’s alert, which her mother is told she read', async () => {
    await reported()
    await town.cries(mama)
    const anaReads: string[] = []
    const exReads = await town.during(ex, async () => {
      anaReads.push(...(await town.during(ana, () => town.says(ana, 'ok'))))
    })
    expect(all(exReads)).not.toMatch(PLACE)
    expect(all(anaReads)).toContain('Anotado: recibiste la alerta de')
    expect(all(anaReads)).toContain('¿Les mando dónde estás?')
    expect(all(town.read(mama))).toContain('Ana respondió')
  })

  it('is answered by the next "sí", once it was read again', async () => {
    await reported()
    await town.cries(mama)
    await town.says(ana, 'ok')
    expect(all(await town.during(ex, () => town.says(ana, 'sí')))).toMatch(PLACE)
  })

  it('is not answered by her "sí" to an officer, who reads it', async () => {
    await reported()
    await asks('¿Tienes abogado?', 'Ana')
    const deskReads: string[] = []
    const exReads = await town.during(ex, async () => {
      deskReads.push(...(await town.during(desk, () => town.says(ana, 'sí'))))
      await town.pass(25 * SECOND)
    })
    expect(all(exReads)).not.toMatch(PLACE)
    expect(all(deskReads)).toContain('«sí»')
    expect(all(town.read(ana).slice(-4))).toContain('¿Les mando dónde estás?')
  })
})

it('an alert of Ana’s that waits for her word does not leave by her "ok" to her mother’s', async () => {
  await town.pins(ana, SHORE)
  await town.pass(20 * SECOND)
  await town.cries(mama)
  const exReads = await town.during(ex, () => town.says(ana, 'ok'))
  expect(exReads).toEqual([])
  expect(all(town.read(mama))).toContain('Ana respondió')
  expect(all(await town.during(ex, () => town.says(ana, 'sí, ayúdenme')))).toContain('ALERTA de Ana')
})

describe('the question whether Ana’s alert is over', () => {
  it.each(['estoy bien', 'falsa alarma'])(
    'after "%s" is not answered by her "sí" to an officer, who reads it',
    async words => {
      await town.cries(ana)
      await town.taps(luis, 'Atender', desk)
      await town.says(ana, words)
      const question = town.read(ana).at(-1)
      await asks('Ana, ¿sigues detenida en Broadview?', 'Ana')
      const deskReads: string[] = []
      const mamaReads = await town.during(mama, async () => {
        deskReads.push(...(await town.during(desk, () => town.says(ana, 'sí'))))
        await town.pass(25 * SECOND)
      })
      expect(all(mamaReads)).not.toMatch(/ya salió|canceló/)
      expect(all(deskReads)).toContain('«sí»')
      expect(town.read(ana).slice(-3)).toContain(question)
    },
  )

  it('is answered by "sí" while nothing newer came', async () => {
    await town.cries(ana)
    await asks('¿Tienes abogado?', 'Ana')
    await town.says(ana, 'estoy bien')
    expect(all(await town.during(mama, () => town.says(ana, 'sí')))).toContain('ya salió')
  })
})

it('whether Mamá spoke with Ana is not answered by her "sí" to an officer, who reads it', async () => {
  await town.cries(ana)
  await town.taps(luis, 'Atender', desk)
  await town.taps(mama, 'a salvo')
  await asks('¿Ana tiene acta de nacimiento?', 'Familia')
  const mamaReads: string[] = []
  const deskReads = await town.during(desk, async () => {
    mamaReads.push(...(await town.during(mama, () => town.says(mama, 'sí'))))
    await town.pass(25 * SECOND)
  })
  expect(all(deskReads)).not.toContain('está a salvo')
  expect(all(deskReads)).toContain('«sí»')
  expect(all(mamaReads)).toContain('¿Hablaste con Ana y está bien?')
})

describe('an officer’s question that nothing of ours is open beside', () => {
  it.each(['sí', 'no'])('has the person’s "%s" passed on', async word => {
    await town.cries(ana)
    await asks('¿Sigues en Broadview?', 'Ana')
    expect(all(await town.during(desk, () => town.says(ana, word)))).toContain(`«${word}»`)
  })

  it.each(['sí', 'no'])('has a relative’s "%s" passed on', async word => {
    await town.cries(ana)
    await asks('¿Ana tiene acta de nacimiento?', 'Familia')
    const deskReads = await town.during(desk, async () => {
      await town.says(mama, word)
      await town.pass(25 * SECOND)
    })
    expect(all(deskReads)).toContain(`«${word}»`)
  })
})

describe('whether to hold a drill, asked before Ana’s alert', () => {
  beforeEach(async () => {
    await town.says(mama, '/simulacro')
    await town.pass(3 * MINUTE)
    await town.cries(ana)
  })

  it('is not answered by a second "ok" to the alert, which has it read again', async () => {
    await town.says(mama, 'ok')
    const anaReads = await town.during(ana, async () => {
      const mamaReads = await town.during(mama, () => town.says(mama, 'ok'))
      expect(all(mamaReads)).toContain('Un simulacro es una práctica')
    })
    expect(all(anaReads)).not.toContain('SIMULACRO')
  })

  it('is not answered by a "sí" after Recibido was tapped', async () => {
    await town.taps(mama, 'Recibido')
    const anaReads = await town.during(ana, () => town.says(mama, 'sí'))
    expect(all(anaReads)).not.toContain('SIMULACRO')
    expect(all(town.read(mama).slice(-1))).toContain('Un simulacro es una práctica')
  })
})

describe('where nothing can be tapped, a number after an officer’s "¿Cuántos hijos tienes?"', () => {
  beforeEach(async () => {
    await town.close()
    town = await Town.open({ byNumber: true })
    ana = town.plainPhone('Ana', 'person')
    mama = town.phone('Mamá', 'relative')
    luis = town.phone('Luis', 'officer')
    await town.registers(ana, mama)
    desk = await town.desk(luis)
    await town.cries(ana)
    await town.taps(luis, 'Atender', desk)
  })

  it('is no line of the older list that ends the alert, and goes on to the officer', async () => {
    await town.says(ana, 'estoy bien')
    await asks('¿Cuántos hijos tienes?', 'Ana')
    const anaReads: string[] = []
    const deskReads = await town.during(desk, async () => {
      anaReads.push(...(await town.during(ana, () => town.says(ana, '1'))))
    })
    expect(all(deskReads)).toContain('«1»')
    expect(all(deskReads)).not.toContain('ya salió')
    expect(all(anaReads)).toContain('¿Ya estás libre?')
    expect(all(await town.during(desk, () => town.says(ana, '1')))).toContain('ya salió')
  })

  it('is no line of the list under her alert either', async () => {
    await asks('¿Cuántos hijos tienes?', 'Ana')
    const deskReads = await town.during(desk, () => town.says(ana, '2'))
    expect(all(deskReads)).toContain('«2»')
    expect(all(deskReads)).not.toContain('ya salió')
  })
})
