import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { HOUR, MINUTE, SECOND } from '../../src/domain/ids.ts'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import { PARK, PLACE, SHORE, Town } from './town.ts'

/** The tap with which a person tells us not to believe a contact. */
const NO_LE_CREAS = 'No le creas'

let town: Town
let ana: PhoneId
let mama: PhoneId
let ex: PhoneId

async function open(): Promise<void> {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá', 'relative')
  ex = town.phone('Ex', 'relative')
  await town.registers(ana, mama, ex)
}

const all = (lines: readonly string[]) => lines.join('\n')

/** Ana sent a place and said that it is no emergency. */
const sentAPlaceAndSaidNo = async (live: boolean) => {
  await town.pins(ana, SHORE, live)
  await town.taps(ana, 'No, no es emergencia')
}

describe('a contact who reports that Ana was taken', () => {
  beforeEach(open)
  afterEach(() => town.close())

  it('opens an alert that says that nobody knows where she is, though she sent a place before', async () => {
    await sentAPlaceAndSaidNo(false)
    await town.pass(10 * MINUTE)
    const lines = await town.during(ex, () => town.reports(ex))
    expect(all(lines)).toContain('ALERTA de Ana')
    expect(all(lines)).not.toMatch(PLACE)
  })

  it('reads no place when her phone, which still shares a live location, moves by itself', async () => {
    await sentAPlaceAndSaidNo(true)
    await town.pass(10 * MINUTE)
    const lines = await town.during(ex, async () => {
      await town.reports(ex)
      await town.moves(ana, PARK)
      await town.pass(3 * MINUTE)
      await town.moves(ana, SHORE)
      await town.pass(3 * MINUTE)
    })
    expect(all(lines)).toContain('ALERTA de Ana')
    expect(all(lines)).not.toMatch(PLACE)
  })

  it('reads no place when Ana, frightened, types "ayuda", which alone is only asked about', async () => {
    await sentAPlaceAndSaidNo(false)
    await town.pass(6 * HOUR)
    const lines = await town.during(ex, async () => {
      await town.reports(ex)
      await town.says(ana, 'ayuda')
      await town.pass(MINUTE)
    })
    expect(all(lines)).not.toMatch(PLACE)
  })

  it('reads no place when Ana sends a voice note, which may mean anything', async () => {
    await sentAPlaceAndSaidNo(false)
    const lines = await town.during(ex, async () => {
      await town.reports(ex)
      await town.voice(ana)
      await town.says(ana, 'emergencia')
    })
    expect(all(lines)).not.toMatch(PLACE)
  })

  it('is shown her place only after Ana is asked for it, for this alert, and says yes', async () => {
    await sentAPlaceAndSaidNo(false)
    await town.reports(ex)
    const asked = await town.during(ana, () => town.says(ana, 'ayuda'))
    expect(all(asked)).toContain('¿Les mando dónde estás?')
    const lines = await town.during(mama, () => town.says(ana, 'sí'))
    expect(all(lines)).toMatch(PLACE)
  })

  it('reads the place that Ana sends herself in this alert', async () => {
    await town.reports(ex)
    const lines = await town.during(ex, () => town.pins(ana, PARK))
    expect(all(lines)).toContain('q=41.9,-87.7')
  })

  it('reads her place when she cries out herself, in words that leave no doubt', async () => {
    await sentAPlaceAndSaidNo(false)
    await town.reports(ex)
    const lines = await town.during(ex, () => town.cries(ana))
    expect(all(lines)).toContain('q=41.85,-87.65')
  })

  it('reads no place when Ana answers that she is fine', async () => {
    await sentAPlaceAndSaidNo(false)
    const lines = await town.during(ex, async () => {
      await town.reports(ex)
      await town.taps(ana, 'Estoy bien')
      await town.taps(ana, 'cancelar')
      await town.pass(MINUTE)
    })
    expect(all(lines)).not.toMatch(PLACE)
  })
})

describe('a contact who tries out whether Ana is asking for help', () => {
  it('reads the same while her own question waits as when there is nothing', async () => {
    const reads = async (before: () => Promise<void>) => {
      await open()
      await before()
      const lines = await town.during(ex, () => town.reports(ex))
      await town.close()
      return lines
    }
    const quiet = await reads(() => town.pass(4 * SECOND))
    expect(all(quiet)).toContain('ALERTA de Ana')
    expect(await reads(() => town.says(ana, 'ayuda'))).toEqual(quiet)
    expect(await reads(() => town.pins(ana, SHORE))).toEqual(quiet)
  })
})

describe('a contact who reports again and again', () => {
  let desk: ChatId
  beforeAll(async () => {
    await open()
    desk = await town.desk(town.phone('L. Pérez', 'officer'))
  })
  afterAll(() => town.close())

  const saysShesFine = async () => {
    await town.taps(ana, 'Estoy bien')
    await town.taps(ana, 'cancelar')
    await town.pass(10 * MINUTE)
  }

  it('is believed the first time', async () => {
    expect(all(await town.during(desk, () => town.reports(ex)))).toContain('Lo avisó un familiar: Ex')
    await saysShesFine()
  })

  it('opens no second alert of Ana on the same day: the desk reads nothing, and neither does Mamá', async () => {
    const mamaReads = await town.during(mama, async () => {
      expect(await town.during(desk, () => town.reports(ex))).toEqual([])
    })
    expect(mamaReads).toEqual([])
  })

  it('is told that one report a day is taken, and whom to call', () => {
    const last = town.read(ex).slice(-2)
    expect(all(last)).toMatch(/una (?:sola )?vez al día|ya avisaste hoy/i)
    expect(all(last)).toContain('CIAM')
  })

  it('does not keep another contact from reporting', async () => {
    if (town.offers(ana, 'Estoy bien')) await saysShesFine().catch(() => undefined)
    expect(all(await town.during(desk, () => town.reports(mama)))).toContain('Lo avisó un familiar: Mamá')
    await saysShesFine()
  })

  it('is believed again the next day', async () => {
    await town.days(1)
    expect(all(await town.during(desk, () => town.reports(ex)))).toContain('Lo avisó un familiar: Ex')
  })
})

describe('Ana, who tells us not to believe a contact', () => {
  beforeAll(async () => {
    await open()
    await town.reports(ex)
  })
  afterAll(() => town.close())

  it('is offered to when that contact reported', () => {
    expect(town.offers(ana, NO_LE_CREAS)).toBe(true)
  })

  it('ends the alert by it: Mamá hears that Ana herself said it is not so', async () => {
    const lines = await town.during(mama, async () => {
      await town.taps(ana, NO_LE_CREAS)
      if (town.offers(ana, 'Sí, ')) await town.says(ana, 'sí')
    })
    expect(all(lines)).toMatch(/no es cierto|canceló/)
  })

  it('mutes the reports of that contact for good, and not of others', async () => {
    await town.days(2)
    expect(await town.during(mama, () => town.reports(ex))).toEqual([])
    expect(all(town.read(ex).slice(-2))).not.toContain('Alerta abierta')
    expect(all(await town.during(ana, () => town.reports(mama)))).toContain('Mamá avisó que te llevaron')
  })
})
