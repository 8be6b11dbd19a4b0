import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE } from '../../src/domain/ids.ts'
import { PARK, SHORE, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let carmen: PhoneId

beforeEach(async () => {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá', 'relative')
  carmen = town.phone('Carmen', 'officer')
  await town.binds(carmen, town.chat(carmen))
  await town.registers(ana, mama, carmen)
})
afterEach(() => town.close())

const all = (lines: readonly string[]) => lines.join('\n')

describe("an officer's own chat, which is a desk, whose officer is a relative", () => {
  const readByCarmen = (act: () => Promise<void>) => town.during(carmen, act)

  it("hears the alert as both, and her ok is the relative's: the desk has yet to take it", async () => {
    const lines = await readByCarmen(() => town.cries(ana, SHORE))
    expect(lines.some(line => line.startsWith('🆘 CHI-0001 · Ana'))).toBe(true)
    expect(lines.some(line => line.startsWith('🆘 ALERTA de Ana'))).toBe(true)
    await town.says(carmen, 'ok')
    await town.pass(MINUTE)
    expect(town.read(ana).at(-1)).toMatch(/• Carmen respondió/)
    expect(town.read(ana).at(-1)).not.toMatch(/atiende/)
    await town.says(carmen, 'CHI-0001 atender')
    await town.pass(MINUTE)
    expect(all(town.read(ana))).toMatch(/Carmen atiende tu alerta/)
  })

  it("passes on as a relative's what she writes without a folio, and reads none of it herself", async () => {
    await town.cries(ana, SHORE)
    await town.pass(MINUTE)
    const lines = await readByCarmen(async () => {
      const told = await town.during(mama, async () => {
        await town.says(carmen, 'Ana iba con su prima en un carro rojo')
        await town.pass(MINUTE)
      })
      expect(all(told)).toContain('Carmen (familiar) escribió')
    })
    expect(all(lines)).toContain('Lo pasamos a: Mamá.')
    expect(all(lines)).not.toContain('carro rojo')
  })

  it("takes words in answer to the relative's copy for the relative's, and in answer to the desk's for the desk's", async () => {
    await town.cries(ana, SHORE)
    await town.pass(MINUTE)
    const told = await town.during(mama, async () => {
      await town.repliesIn(
        carmen,
        town.chat(carmen),
        '🆘 ALERTA de Ana',
        'Ana iba con su prima en un carro rojo',
      )
      await town.pass(MINUTE)
    })
    expect(all(told)).toContain('Carmen (familiar) escribió')
    const asked = await readByCarmen(() =>
      town.repliesIn(carmen, town.chat(carmen), '🆘 CHI-0001 · Ana', 'ya la buscamos'),
    )
    expect(all(asked)).toContain('¿para quién son estas palabras?')
  })

  it("reads where she is in a message of each, of which neither takes the other's place", async () => {
    await town.cries(ana)
    await town.pins(ana, SHORE, true)
    await town.pass(MINUTE)
    const lines = await readByCarmen(async () => {
      await town.moves(ana, PARK)
      await town.pass(MINUTE)
    })
    expect(lines.filter(line => line.startsWith('📍 CHI-0001 · '))).toHaveLength(1)
    expect(lines.filter(line => line.startsWith('📍 Nueva ubicación de Ana'))).toHaveLength(1)
  })

  it('hears the alert as the desk alone once she left', async () => {
    await town.says(carmen, 'ya no quiero ser su contacto')
    await town.says(carmen, 'BAJA')
    const lines = await readByCarmen(() => town.cries(ana, SHORE))
    expect(lines.some(line => line.startsWith('🆘 CHI-0001 · Ana'))).toBe(true)
    expect(all(lines)).not.toContain('ALERTA de Ana')
  })

  it('may refuse the invite of somebody else there', async () => {
    const beto = town.phone('Beto')
    await town.says(beto, '/start')
    for (const text of ['sí', 'Beto', '60608', 'sí']) await town.says(beto, text)
    await town.says(beto, 'saltar')
    await town.names(beto, carmen)
    await town.opens(carmen, town.linkFor(carmen, beto))
    expect(town.read(carmen).at(-1)).toMatch(/¿Aceptas\?/)
    await town.says(carmen, 'no')
    expect(all(town.read(beto))).toMatch(/prefirió no ser tu contacto/)
  })
})

describe('a contact whose own chat is a desk, and from whom Ana keeps her alert', () => {
  it('hears nothing of it as the desk either, also once she removed her, and all read why no desk was told', async () => {
    const lines = await town.during(carmen, async () => {
      await town.says(ana, 'me agarró la migra, no le digan a Carmen')
      await town.pass(MINUTE)
      await town.taps(ana, 'Quitar de mi lista')
      await town.taps(ana, 'Sí, quitar')
      await town.pins(ana, PARK)
      await town.pass(3 * MINUTE)
      await town.endsAlert(ana)
    })
    expect(all(lines)).not.toMatch(/CHI-0001|maps\.google/)
    expect(all(town.read(mama))).toContain('su única mesa aquí es el chat de Carmen')
  })

  it('is told as both once Ana wants her told after all', async () => {
    await town.says(ana, 'me agarró la migra, no le digan a Carmen')
    const lines = await town.during(carmen, async () => {
      await town.taps(ana, 'Sí avísale a Carmen')
      await town.pass(MINUTE)
    })
    expect(lines.some(line => line.startsWith('🆘 CHI-0001 · Ana'))).toBe(true)
    expect(lines.some(line => line.startsWith('🆘 ALERTA de Ana'))).toBe(true)
  })

  it('does not read as the desk that she is not to know, and Ana reads that her desk still hears all', async () => {
    await town.cries(ana, SHORE)
    const anaReads = await town.during(ana, async () => {
      const lines = await town.during(carmen, () => town.says(ana, 'no le digan a Carmen'))
      expect(lines).toEqual([])
      await town.taps(ana, 'Sí, quitar')
    })
    expect(all(anaReads)).toContain('Lo que otros no deben leer no le llegó a nadie.')
    expect(all(anaReads)).toContain('Como mesa todavía puede leer tus alertas, y dónde estás.')
    expect(all(anaReads)).not.toContain('nunca dónde estás')
  })
})
