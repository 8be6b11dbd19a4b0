import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE, SECOND } from '../../src/domain/ids.ts'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import { PLACE, SHORE, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let beto: PhoneId
let luis: PhoneId
let desk: ChatId

const all = (lines: readonly string[]) => lines.join('\n')

/** What the mother, who can tap nothing, reads in answer to `text`. */
async function reads(text: string): Promise<string> {
  const lines = await town.during(mama, async () => {
    await town.says(mama, text)
    await town.pass(25 * SECOND)
  })
  return all(lines)
}

beforeEach(async () => {
  town = await Town.open({ byNumber: true })
  ana = town.phone('Ana')
  mama = town.plainPhone('Mamá', 'relative')
  beto = town.phone('Beto', 'relative')
  luis = town.phone('Luis', 'officer')
  await town.registers(ana, mama, beto)
  desk = await town.desk(luis)
  await town.cries(ana)
})
afterEach(() => town.close())

describe('a "1" of the mother, who wrote BAJA before newer news of the alert came', () => {
  beforeEach(async () => {
    await town.says(mama, 'baja')
    await town.pass(MINUTE)
    await town.pins(ana, SHORE)
    await town.pass(10 * SECOND)
  })

  it('has the alert read again, and she goes on hearing of it', async () => {
    const read = await reads('1')
    expect(read).toContain('No sé a qué contesta tu «1»')
    expect(read).toContain('escribe BAJA')
    expect(read).toContain('ALERTA de Ana')
    expect(read).not.toContain('Ya no recibirás')
    await town.says(ana, 'estoy en la calle 26')
    await town.pass(25 * SECOND)
    expect(all(town.read(mama))).toContain('«estoy en la calle 26»')
  })

  it('is the answer to the alert, once it was read again', async () => {
    await reads('1')
    expect(await reads('1')).toContain('Anotado: recibiste la alerta de Ana')
  })

  it('leaves all the same as the word that the question names', async () => {
    await reads('1')
    expect(await reads('BAJA')).toContain('Ya no recibirás alertas de Ana')
  })
})

it('"1" to BAJA leaves while nothing newer came', async () => {
  await town.says(mama, 'baja')
  expect(await reads('1')).toContain('Ya no recibirás alertas de Ana')
})

it('a number to an overtaken question whether to erase everything erases nothing', async () => {
  await town.says(mama, '/borrar')
  await town.pass(MINUTE)
  await town.pins(ana, SHORE)
  await town.pass(10 * SECOND)
  const read = await reads('1')
  expect(read).not.toContain('borré')
  expect(read).toMatch(PLACE)
})

describe('a number of a relative that names no list any more', () => {
  beforeEach(async () => {
    expect(await reads('1')).toContain('Anotado: recibiste')
  })

  it('brings the alert with its list, and reaches nobody as words', async () => {
    await town.says(ana, 'me llevan en una van blanca')
    await town.pass(25 * SECOND)
    const betoReads = await town.during(beto, async () => {
      const read = await reads('2')
      expect(read).toContain('ALERTA de Ana')
      expect(read).toContain('Ya está a salvo')
      expect(read).not.toContain('En este chat te aviso')
    })
    expect(all(betoReads)).not.toContain('«2»')
  })

  it('goes on to the officer who asked for one', async () => {
    await town.saysIn(luis, desk, 'CHI-0001 ¿Cuántos hijos tiene Ana?')
    await town.taps(luis, 'Familia', desk)
    await town.pass(25 * SECOND)
    const deskReads = await town.during(desk, async () => {
      expect(await reads('2')).not.toContain('No sé a qué contesta')
    })
    expect(all(deskReads)).toContain('«2»')
  })
})
