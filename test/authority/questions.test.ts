import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE } from '../../src/domain/ids.ts'
import { SHORE, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let hermano: PhoneId

/** Mamá has a button of her own, with her brother as a contact, and is a contact of Ana's. */
async function open(): Promise<void> {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá')
  hermano = town.phone('Hermano', 'relative')
  await town.registers(mama, hermano)
  await town.registers(ana, mama)
}

const all = (lines: readonly string[]) => lines.join('\n')

describe('an old question of Mamá’s, and the alert of her daughter', () => {
  beforeEach(open)
  afterEach(() => town.close())

  it('whether to erase everything, asked three weeks ago, is not answered by her "ok" to the alert', async () => {
    await town.says(mama, '/borrar')
    await town.days(21)
    await town.cries(ana, SHORE)
    const brotherReads = await town.during(hermano, async () => {
      const mamaReads = await town.during(mama, () => town.says(mama, 'ok'))
      expect(all(mamaReads)).not.toContain('borré tus datos')
      expect(all(mamaReads)).toContain('Anotado: recibiste la alerta de Ana')
    })
    expect(brotherReads).toEqual([])
    expect(all(town.read(ana))).toContain('Mamá respondió')
  })

  it('whether to hold a drill does not begin one when she writes "ok" to the alert', async () => {
    await town.says(mama, '/simulacro')
    await town.days(1)
    await town.cries(ana, SHORE)
    const brotherReads = await town.during(hermano, () => town.says(mama, 'ok'))
    expect(brotherReads).toEqual([])
    expect(all(town.read(ana))).toContain('Mamá respondió')
  })

  it('gives way to the alert even when it was asked a moment ago', async () => {
    await town.says(mama, '/borrar')
    await town.cries(ana, SHORE)
    const mamaReads = await town.during(mama, () => town.says(mama, 'sí'))
    expect(all(mamaReads)).not.toContain('borré tus datos')
    expect(all(town.read(ana))).toContain('Mamá respondió')
  })

  it('about a contact of her own does not take "ya está conmigo" for a name', async () => {
    await town.says(mama, '/familia')
    await town.taps(mama, 'Agregar')
    await town.cries(ana, SHORE)
    const mamaReads = await town.during(mama, () => town.says(mama, 'ya está conmigo'))
    expect(all(mamaReads)).toContain('¿Hablaste con Ana y está bien?')
    expect(all(mamaReads)).not.toContain('Anoté')
  })
})

describe('the question whether to erase everything', () => {
  beforeEach(async () => {
    town = await Town.open()
    ana = town.phone('Ana')
    await town.registers(ana)
    await town.says(ana, '/borrar')
  })
  afterEach(() => town.close())

  it.each(['ok', 'sí', 'va', 'claro', 'dale'])('is not answered by a typed "%s"', async word => {
    const lines = await town.during(ana, () => town.says(ana, word))
    expect(all(lines)).not.toContain('borré tus datos')
  })

  it('is answered by the tap', async () => {
    const lines = await town.during(ana, () => town.taps(ana, 'Sí, borrar todo'))
    expect(all(lines)).toContain('borré tus datos')
  })

  it('is answered by the word BORRAR, which it names', async () => {
    expect(all(town.read(ana))).toContain('BORRAR')
    const lines = await town.during(ana, () => town.says(ana, 'BORRAR'))
    expect(all(lines)).toContain('borré tus datos')
  })

  it('is left by "no"', async () => {
    expect(all(await town.during(ana, () => town.says(ana, 'no')))).toContain('no borré nada')
  })

  it('is over after five minutes: the tap of then asks again, and erases nothing', async () => {
    await town.pass(6 * MINUTE)
    const lines = await town.during(ana, () => town.taps(ana, 'Sí, borrar todo'))
    expect(all(lines)).not.toContain('borré tus datos')
    expect(all(lines)).toContain('¿Borro todo')
  })

  it('is over after five minutes for the word BORRAR, too', async () => {
    await town.pass(6 * MINUTE)
    await town.says(ana, 'hola')
    const lines = await town.during(ana, () => town.says(ana, 'BORRAR'))
    expect(all(lines)).toContain('¿Borro todo')
    expect(all(await town.during(ana, () => town.says(ana, 'BORRAR')))).toContain('borré tus datos')
  })
})

describe('a question', () => {
  beforeEach(open)
  afterEach(() => town.close())

  it('about a drill is over after ten minutes: a "sí" begins nothing', async () => {
    await town.says(mama, '/simulacro')
    await town.pass(11 * MINUTE)
    expect(await town.during(hermano, () => town.says(mama, 'sí'))).toEqual([])
  })

  it('about a drill is answered by "sí" within them', async () => {
    await town.says(mama, '/simulacro')
    expect(all(await town.during(hermano, () => town.says(mama, 'sí')))).toContain('SIMULACRO')
  })

  it('whether we may keep somebody’s data is over after ten minutes: a "sí" is asked again', async () => {
    const beto = town.phone('Beto')
    await town.says(beto, '/start')
    await town.pass(11 * MINUTE)
    const lines = await town.during(beto, () => town.says(beto, 'sí'))
    expect(all(lines)).toContain('¿Aceptas')
    expect(all(lines)).not.toContain('Pregunta 1')
  })

  it('of two that are open the newest takes the short answer', async () => {
    const carla = town.phone('Carla')
    await town.registers(carla, mama)
    await town.says(carla, '/borrar')
    await town.says(carla, '/simulacro')
    const lines = await town.during(mama, async () => {
      await town.says(carla, 'sí')
      await town.pass(MINUTE)
    })
    expect(all(lines)).toContain('SIMULACRO')
    expect(all(town.read(carla))).not.toContain('borré tus datos')
  })
})
