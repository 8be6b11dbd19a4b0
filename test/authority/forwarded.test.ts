import { describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { PLACE, SHORE, Town } from './town.ts'

const PASTED = '[8:30, 29/11/2025] Ana: me agarró la migra'
const TOLD = 'mi hija me mandó esto: mamá me agarró la migra'

/** Ana, whose contacts Mamá and Tía have accepted. Neither of them has an alert of her own, nor asked for one. */
async function anasFamily() {
  const town = await Town.open()
  const [mama, tia] = [town.phone('Mamá', 'relative'), town.phone('Tía', 'relative')]
  const ana = town.phone('Ana')
  await town.registers(ana, mama, tia)
  return { town, ana, mama, tia }
}

/** Mamá has a button of her own, and Ana is her contact. */
async function mamasOwn() {
  const town = await Town.open()
  const [mama, ana] = [town.phone('Mamá'), town.phone('Ana', 'relative')]
  await town.registers(mama, ana)
  return { town, mama, ana }
}

/** The alerts that `phone` reads while `act` goes on. */
async function alertsOf(town: Town, phone: PhoneId, act: () => Promise<void>) {
  const lines = await town.during(phone, act)
  return lines.filter(line => line.includes('ALERTA'))
}

/** Words that somebody passes on are somebody else's. */
describe('a message that Mamá forwards', () => {
  it('"me agarró la migra" raises no alert of her own: she is asked "¿Por quién?"', async () => {
    const { town, mama, tia } = await anasFamily()
    const told = await alertsOf(town, tia, async () => {
      await town.forwards(mama, 'me agarró la migra')
      await town.days(1)
    })
    const read = town.read(mama).join('\n')
    const choices = ['Ana', '🆘 Yo', 'Solo lo comparto'].filter(label => town.offers(mama, label))
    await town.close()
    expect(read).toContain('¿Por quién es?')
    expect(read).toContain('CIAM')
    expect(read).not.toContain('guardada')
    expect(choices).toEqual(['Ana', '🆘 Yo', 'Solo lo comparto'])
    expect(told).toEqual([])
  })

  it('"me agarró la migra", with a tap on Ana, is a report of hers about Ana, without a place', async () => {
    const { town, ana, mama, tia } = await anasFamily()
    await town.pins(ana, SHORE)
    await town.taps(ana, 'No')
    const told = await town.during(tia, async () => {
      await town.forwards(mama, 'me agarró la migra')
      await town.taps(mama, 'Ana')
      await town.pass(10_000)
    })
    await town.close()
    expect(told.join('\n')).toContain('ALERTA de Ana')
    expect(told.filter(line => PLACE.test(line))).toEqual([])
  })

  it('"me agarró la migra", with "Yo", is a cry of her own', async () => {
    const { town, mama, ana } = await mamasOwn()
    const told = await alertsOf(town, ana, async () => {
      await town.forwards(mama, 'me agarró la migra')
      await town.taps(mama, '🆘 Yo')
      await town.pass(60_000)
    })
    await town.close()
    expect(told.join('\n')).toContain('ALERTA de')
  })

  it('"me agarró la migra", with "Solo lo comparto", is answered like a sighting, and nobody is told', async () => {
    const { town, mama, tia } = await anasFamily()
    const told = await alertsOf(town, tia, async () => {
      await town.forwards(mama, '🚨 "Ya me detuvo ICE", dijo un vecino. Comparte')
      await town.taps(mama, 'Solo lo comparto')
      await town.days(1)
    })
    const read = town.read(mama).join('\n')
    await town.close()
    expect(read).toContain('No se lo paso a nadie')
    expect(told).toEqual([])
  })

  it('with a pin is no place of hers', async () => {
    const { town, mama, ana } = await mamasOwn()
    const told = await town.during(ana, async () => {
      await town.forwards(mama, SHORE)
      await town.cries(mama)
      await town.forwards(mama, SHORE)
      await town.pass(60_000)
    })
    await town.close()
    expect(told.join('\n')).toContain('ALERTA de')
    expect(told.filter(line => PLACE.test(line))).toEqual([])
  })

  it('"me agarró la migra" in her own alert is no second cry', async () => {
    const { town, mama, ana } = await mamasOwn()
    await town.cries(mama)
    const again = await town.during(ana, () => town.forwards(mama, 'me agarró la migra'))
    await town.close()
    expect(again).toEqual([])
  })

  it('"ya me soltaron" in her own alert ends nothing', async () => {
    const { town, mama, ana } = await mamasOwn()
    await town.cries(mama)
    const after = await town.during(ana, async () => {
      await town.forwards(mama, 'ya me soltaron')
      await town.forwards(mama, 'sí')
      await town.pass(60_000)
    })
    await town.says(mama, '/estado')
    const standing = town.read(mama).at(-1)
    await town.close()
    expect(after.filter(line => line.includes('soltaron') || line.includes('terminó'))).toEqual([])
    expect(standing).not.toContain('No tienes ninguna')
  })

  it('"sí" answers nothing that she was asked', async () => {
    const { town, mama, ana } = await mamasOwn()
    const told = await alertsOf(town, ana, async () => {
      await town.pins(mama, SHORE)
      await town.forwards(mama, 'sí')
    })
    await town.close()
    expect(told).toEqual([])
  })

  it.each([PASTED, TOLD])('in words that she copied, "%s", is asked about too', async copied => {
    const { town, mama, tia } = await anasFamily()
    const told = await alertsOf(town, tia, async () => {
      await town.says(mama, copied)
      await town.days(1)
    })
    const read = town.read(mama).join('\n')
    await town.close()
    expect(read).toContain('¿Por quién es?')
    expect(told).toEqual([])
  })

  it('control: "me agarró la migra" in her own words is her own cry', async () => {
    const { town, mama, ana } = await mamasOwn()
    const lines = await town.during(ana, () => town.cries(mama, SHORE))
    await town.close()
    expect(lines.join('\n')).toContain('ALERTA de Ana')
  })
})
