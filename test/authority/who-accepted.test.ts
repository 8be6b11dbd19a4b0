import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE } from '../../src/domain/ids.ts'
import { PLACE, SHORE, THATS_THEM, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId

const all = (lines: readonly string[]) => lines.join('\n')

describe('Ana invites her sister, and the link is forwarded to a stranger, who accepts', () => {
  let hermana: PhoneId
  let extrano: PhoneId
  let anaReads: readonly string[] = []
  let onSecondOpening: readonly string[] = []
  beforeAll(async () => {
    town = await Town.open()
    ana = town.phone('Ana')
    mama = town.phone('Mamá', 'relative')
    hermana = town.phone('Hermana', 'relative')
    extrano = town.phone('Raúl Extraño', 'relative')
    await town.registers(ana, mama)
    await town.names(ana, hermana)
    const link = town.linkFor(extrano, ana)
    anaReads = await town.during(ana, () => town.acceptsUnconfirmed(extrano, ana))
    onSecondOpening = await town.during(ana, () => town.opens(hermana, link))
  })
  afterAll(() => town.close())

  it('Ana reads under which name the network shows who accepted', () => {
    expect(all(anaReads)).toContain('Raúl Extraño')
  })

  it('Ana is asked whether it is her sister, to be answered by one tap', () => {
    expect(all(anaReads)).toMatch(/¿Es (?:ella|Hermana|la persona)/)
    expect(town.offers(ana, THATS_THEM)).toBe(true)
  })

  it('the sister, who opens the link second, reads that it was used', () => {
    expect(all(town.read(hermana))).toContain('ya se usó')
  })

  it('Ana is told that somebody opened the link a second time', () => {
    expect(all(onSecondOpening)).toMatch(/(?:otra vez|segunda vez|otra persona)/)
    expect(all(onSecondOpening)).toContain('Hermana')
  })

  it('Ana reads in her list that this contact is not confirmed', async () => {
    const lines = await town.during(ana, () => town.says(ana, '/familia'))
    expect(all(lines)).toMatch(/Hermana: .*confirm/)
  })

  it('until she confirms, that contact is told of an alert without its place', async () => {
    const lines = await town.during(extrano, async () => {
      await town.cries(ana, SHORE)
      await town.pass(3 * MINUTE)
    })
    expect(all(lines)).toContain('ALERTA de Ana')
    expect(all(lines)).not.toMatch(PLACE)
  })

  it('when she confirms, that contact reads the place', async () => {
    const lines = await town.during(extrano, async () => {
      await town.taps(ana, THATS_THEM)
      await town.pass(MINUTE)
    })
    expect(all(lines)).toMatch(PLACE)
  })
})

describe('a stranger who holds a link that Ana made for her sister', () => {
  it('and taps "No, gracias", is told to Ana as the network shows them, and not as her sister', async () => {
    town = await Town.open()
    ana = town.phone('Ana')
    const hermana = town.phone('Hermana', 'relative')
    const extrano = town.phone('Raúl Extraño', 'relative')
    await town.registers(ana)
    await town.names(ana, hermana)
    await town.opens(extrano, town.linkFor(extrano, ana))
    const lines = await town.during(ana, () => town.taps(extrano, 'No, gracias'))
    await town.close()
    expect(all(lines)).toContain('Raúl Extraño')
  })

  it('and taps "No, gracias", leaves her told of the refusal', async () => {
    town = await Town.open()
    ana = town.phone('Ana')
    const hermana = town.phone('Hermana', 'relative')
    await town.registers(ana)
    await town.names(ana, hermana)
    await town.opens(hermana, town.linkFor(hermana, ana))
    const lines = await town.during(ana, () => town.taps(hermana, 'No, gracias'))
    await town.close()
    expect(all(lines)).toMatch(/Hermana.*prefirió no/)
  })
})

describe('where the network vouches for numbers, the link for Tía', () => {
  let tia: PhoneId
  let ladron: PhoneId
  let link = ''
  beforeEach(async () => {
    town = await Town.open({ byNumber: true })
    ana = town.phone('Ana')
    mama = town.phone('Mamá', 'relative')
    tia = town.plainPhone('Tía')
    ladron = town.plainPhone('Ladrón')
    await town.registers(ana, mama)
    await town.names(ana, tia)
    link = town.linkFor(tia, ana)
  })
  afterEach(() => town.close())

  const comesIn = async () => {
    await town.cries(ana, SHORE)
    await town.says(tia, 'sí')
    if (town.offers(ana, THATS_THEM)) await town.taps(ana, THATS_THEM)
    await town.endsAlert(ana)
  }

  it('opens from no other number than hers', async () => {
    const anaReads = await town.during(ana, async () => {
      const lines = await town.during(ladron, () => town.opens(ladron, link))
      expect(all(lines)).not.toContain('quiere que seas su contacto')
      await town.says(ladron, 'sí, acepto')
    })
    expect(all(anaReads)).not.toContain('Tía aceptó')
    expect(all(await town.during(ladron, () => town.cries(ana, SHORE)))).toBe('')
  })

  it('opens from hers', async () => {
    await town.accepts(tia, ana)
    expect(all(await town.during(tia, () => town.cries(ana, SHORE)))).toMatch(PLACE)
  })

  it('shows Ana the last four digits of the number that accepted', async () => {
    const lines = await town.during(ana, () => town.acceptsUnconfirmed(tia, ana))
    const number = town.service.network.view().phones.find(({ id }) => id === tia)?.number ?? ''
    expect(all(lines)).toContain(number.slice(-4))
  })

  it('is spent when Tía comes in by her number: whoever opens it later reads that it was used', async () => {
    await comesIn()
    const lines = await town.during(ladron, () => town.opens(ladron, link))
    expect(all(lines)).toContain('ya se usó')
  })

  it('never replaces Tía: the next alert reaches her, and not who opened the link after her', async () => {
    await comesIn()
    await town.opens(ladron, link)
    await town.says(ladron, 'sí, acepto')
    const thief = await town.during(ladron, async () => {
      const lines = await town.during(tia, () => town.cries(ana, SHORE))
      expect(all(lines)).toMatch(PLACE)
    })
    expect(thief).toEqual([])
  })
})

describe('a contact whom Ana has not confirmed', () => {
  it('is said to be so where the family and the desk read their report, and that Ana is safe', async () => {
    town = await Town.open()
    ana = town.phone('Ana')
    mama = town.phone('Mamá', 'relative')
    const hermana = town.phone('Hermana', 'relative')
    const desk = await town.desk(town.phone('L. Pérez', 'officer'))
    await town.registers(ana, mama)
    await town.names(ana, hermana)
    await town.acceptsUnconfirmed(hermana, ana)
    await town.reports(hermana)
    const doubt = 'Ana todavía no confirma quién es Hermana'
    for (const where of [mama, desk]) expect(all(town.read(where))).toContain(doubt)
    const safe = await town.during(desk, async () => {
      await town.taps(hermana, 'a salvo')
      if (town.offers(hermana, 'Sí, hablé')) await town.taps(hermana, 'Sí, hablé')
      await town.pass(MINUTE)
    })
    await town.close()
    expect(safe.some(line => line.includes('a salvo') && line.includes(doubt))).toBe(true)
  })
})
