import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE } from '../../src/domain/ids.ts'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import { SHORE, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let ex: PhoneId

const all = (lines: readonly string[]) => lines.join('\n')

/** What `where` reads after `who` says that Ana has not come home, and taps what is offered then. */
function doubts(who: PhoneId, where: PhoneId | ChatId): Promise<readonly string[]> {
  return town.during(where, async () => {
    await town.says(who, 'no ha llegado')
    if (town.offers(who, 'Sigue sin aparecer')) await town.taps(who, 'Sigue sin aparecer')
    await town.pass(3 * MINUTE)
  })
}

beforeEach(async () => {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá', 'relative')
  ex = town.phone('Ex', 'relative')
})
afterEach(() => town.close())

describe('an alert that Ana ended', () => {
  it('is not opened again by a contact whose reports she does not want, who reads whom to call', async () => {
    await town.registers(ana, mama, ex)
    await town.reports(ex)
    await town.taps(ana, 'No le creas')
    await town.cries(ana, SHORE)
    await town.endsAlert(ana)
    expect(await doubts(ex, mama)).toEqual([])
    expect(all(town.read(ex).slice(-1))).toMatch(/no abro alertas de Ana\.\n.*CIAM/)
  })

  it('is not opened again by one of whom she has not said who it is, who reads why', async () => {
    await town.registers(ana, mama)
    await town.names(ana, ex)
    await town.acceptsUnconfirmed(ex, ana)
    await town.cries(ana, SHORE)
    await town.endsAlert(ana)
    expect(await doubts(ex, mama)).toEqual([])
    expect(all(town.read(ex).slice(-1))).toContain('Ana todavía no confirma quién eres')
  })

  it('is opened again by Mamá without the place that Ana had named, and without the consulate of that place', async () => {
    await town.registers(ana, mama, ex)
    const desk = await town.desk(town.phone('Luis', 'officer'))
    await town.desk(town.phone('Rosa', 'officer'), 'dallas', 'Mesa Dallas')
    await town.says(ana, 'me agarró la migra')
    await town.says(ana, 'estoy en Dallas, Texas')
    await town.endsAlert(ana)
    const told = await doubts(mama, desk)
    expect(all(told)).toContain('Abierta otra vez')
    expect(all(told)).toContain('Todavía no sabemos dónde está')
    expect(all(await town.during(ex, () => town.pass(5 * MINUTE)))).not.toMatch(/Consulado en Dallas/)
  })
})
