import { describe, expect, it } from 'vitest'
import { SHORE, Town } from './town.ts'

/** What somebody passes on is somebody else's words. */
describe('a message that Mamá forwards', () => {
  // The simulated network cannot forward yet: `forwarded` is to come with `Inbound`'s authorship.
  it.todo('"me agarró la migra" raises no alert of her own: she is asked "¿Por quién?"')
  it.todo('"me agarró la migra", with a tap on Ana, is a report of hers about Ana, without a place')
  it.todo('"me agarró la migra", with "Yo pido ayuda", is a cry of her own')
  it.todo('with a pin is no place of hers')
  it.todo('"ya me soltaron" in her own alert ends nothing')

  it('control: "me agarró la migra" in her own words is her own cry', async () => {
    const town = await Town.open()
    const mama = town.phone('Mamá')
    const ana = town.phone('Ana', 'relative')
    await town.registers(mama, ana)
    const lines = await town.during(ana, () => town.cries(mama, SHORE))
    await town.close()
    expect(lines.join('\n')).toContain('ALERTA de Ana')
  })
})
