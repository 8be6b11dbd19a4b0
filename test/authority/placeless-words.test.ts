import { afterEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE, SECOND } from '../../src/domain/ids.ts'
import { THATS_THEM, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let hermana: PhoneId

const WHERE = /Kedzie|Broadview|Cicero|Walmart|San Pio/i
const all = (lines: readonly string[]) => lines.join('\n')

async function open() {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá', 'relative')
  hermana = town.phone('Hermana', 'relative')
  await town.registers(ana, mama)
  await town.names(ana, hermana)
  await town.acceptsUnconfirmed(hermana, ana)
}

afterEach(() => town.close())

describe('a sister who accepted, and whom Ana has not confirmed', () => {
  it('reads that words tell a place, and none of the places that Ana and Mamá write', async () => {
    await open()
    const lines = await town.during(hermana, async () => {
      await town.says(ana, 'me agarró la migra en 26 y Kedzie en Chicago')
      await town.pass(10 * SECOND)
      for (const words of [
        'estoy en 2600 S Kedzie Ave, Chicago',
        'me llevan a Broadview',
        'estoy enfrente del Walmart',
        'atras de la iglesia San Pio',
      ]) {
        await town.says(ana, words)
        await town.pass(MINUTE)
      }
      await town.says(mama, 'está en 26 y Kedzie, vayan')
      await town.pass(2 * MINUTE)
    })
    expect(all(lines)).toContain('te lo paso cuando Ana confirme quién eres')
    expect(all(lines)).not.toMatch(WHERE)
  })

  it('reads at once what tells no place', async () => {
    await open()
    await town.cries(ana)
    const lines = await town.during(hermana, async () => {
      await town.says(ana, 'soy diabética, mis hijos están con la vecina')
      await town.pass(MINUTE)
    })
    expect(all(lines)).toContain('soy diabética')
  })

  it('stands in what Ana reads as one to whom it went without the place', async () => {
    await open()
    await town.cries(ana)
    const lines = await town.during(ana, async () => {
      await town.says(ana, 'estoy en 2600 S Kedzie Ave, Chicago')
      await town.pass(MINUTE)
    })
    expect(all(lines)).toMatch(/Sin el lugar[^\n]*Hermana/)
  })

  it('reads the words once Ana confirms that it is she', async () => {
    await open()
    await town.cries(ana)
    await town.says(ana, 'estoy en 2600 S Kedzie Ave, Chicago')
    await town.pass(MINUTE)
    const lines = await town.during(hermana, async () => {
      await town.taps(ana, THATS_THEM)
      await town.pass(MINUTE)
    })
    expect(all(lines)).toContain('2600 S Kedzie Ave')
  })
})
