import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { HOUR, MINUTE, SECOND } from '../../src/domain/ids.ts'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import { PARK, PLACE, SHORE, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let tia: PhoneId
let desk: ChatId

async function open(): Promise<void> {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá', 'relative')
  tia = town.phone('Tía', 'relative')
  await town.registers(ana, mama, tia)
  desk = await town.desk(town.phone('L. Pérez', 'officer'))
}

const all = (lines: readonly string[]) => lines.join('\n')

describe('a drill of Ana’s, who sent a place eight hours ago', () => {
  let mamaReads: readonly string[] = []
  beforeAll(async () => {
    await open()
    await town.pins(ana, SHORE)
    await town.taps(ana, 'No, no es emergencia')
    await town.pass(8 * HOUR)
    mamaReads = await town.during(mama, () => town.drills(ana))
  })
  afterAll(() => town.close())

  it('shows the family no real place, neither as a link nor as a pin', () => {
    expect(all(mamaReads)).toContain('SIMULACRO')
    expect(all(mamaReads)).not.toMatch(PLACE)
    expect(all(mamaReads)).not.toContain('Condado de Cook')
  })

  it('shows them a made-up place instead, which says that it is one', () => {
    expect(all(mamaReads)).toMatch(/[Aa]quí iría (?:su|la|tu) ubicación/)
  })

  it('tells the desk nothing', () => {
    expect(all(town.read(desk))).not.toContain('Ana')
  })

  it('is over after fifteen minutes, and Mamá and Ana read so', async () => {
    const lines = await town.during(mama, () => town.pass(16 * MINUTE))
    expect(all(lines)).toContain('Terminó el SIMULACRO')
    expect(all(town.read(ana))).toContain('Terminó el SIMULACRO')
  })
})

describe('a voice note of Mamá’s in Ana’s drill', () => {
  beforeEach(open)
  afterEach(() => town.close())

  it('raises nothing of her own, and has her asked for her answer to the drill', async () => {
    await town.drills(ana)
    const lines = await town.during(mama, async () => {
      await town.voice(mama)
      await town.pass(3 * MINUTE)
    })
    expect(all(lines)).toContain('SIMULACRO de Ana')
    expect(all(lines)).not.toMatch(/¿Es una emergencia\?|Alerta [A-Z]{3}-\d/)
    await town.taps(mama, 'Recibido')
    expect(all(town.read(ana))).toMatch(/Mamá respondió/)
  })

  it('raises nothing either where it is a location', async () => {
    await town.drills(ana)
    const lines = await town.during(mama, async () => {
      await town.pins(mama, SHORE)
      await town.pass(3 * MINUTE)
    })
    expect(all(lines)).toContain('No le paso tu ubicación a nadie.')
    expect(all(lines)).not.toMatch(/¿Es una emergencia\?|Alerta [A-Z]{3}-\d/)
  })

  it('is a sign of her own need where there is no drill', async () => {
    expect(all(await town.during(mama, () => town.voice(mama)))).toContain('¿Es una emergencia?')
  })
})

describe('a live location that Ana shares', () => {
  it('is not forwarded by a drill', async () => {
    await open()
    await town.pins(ana, SHORE, true)
    await town.taps(ana, 'No, no es emergencia')
    const lines = await town.during(mama, async () => {
      await town.drills(ana)
      await town.pass(3 * MINUTE)
      await town.moves(ana, PARK)
      await town.pass(5 * MINUTE)
    })
    await town.close()
    expect(all(lines)).not.toMatch(PLACE)
  })
})

describe('a drill that everybody answered', () => {
  it('is over at once', async () => {
    await open()
    await town.drills(ana)
    await town.taps(mama, 'Recibido')
    expect(all(town.read(ana))).not.toContain('Terminó el SIMULACRO')
    await town.taps(tia, 'Recibido')
    await town.pass(MINUTE)
    expect(all(town.read(ana))).toContain('Terminó el SIMULACRO')
    await town.close()
  })
})

describe('what Ana does in the middle of a drill', () => {
  beforeEach(async () => {
    await open()
    await town.drills(ana)
    await town.pass(5 * MINUTE)
  })
  afterEach(() => town.close())

  it('a pin is taken as real: she is asked, and if she is silent the desk is told', async () => {
    const anaReads = await town.during(ana, () => town.pins(ana, PARK))
    expect(all(anaReads)).toContain('¿Es una emergencia?')
    const deskReads = await town.during(desk, () => town.pass(2 * MINUTE))
    expect(all(deskReads)).toContain('Ana')
    expect(all(deskReads)).toContain('q=41.9,-87.7')
  })

  it('her pin reaches Mamá as no drill any more', async () => {
    const lines = await town.during(mama, async () => {
      await town.pins(ana, PARK)
      await town.pass(2 * MINUTE)
    })
    expect(all(lines)).toContain('ALERTA de Ana')
    expect(lines.filter(line => line.includes('🟡 SIMULACRO') && PLACE.test(line))).toEqual([])
  })

  it('a voice note is taken as real', async () => {
    const anaReads = await town.during(ana, () => town.voice(ana))
    expect(all(anaReads)).toContain('¿Es una emergencia?')
    const deskReads = await town.during(desk, () => town.pass(2 * MINUTE))
    expect(all(deskReads)).toContain('Ana')
  })

  it('a certain cry is taken as real, and the desk is told at once', async () => {
    expect(all(await town.during(desk, () => town.cries(ana)))).toContain('Ana')
  })

  it('after her cry the next line that Mamá reads is that this is no drill any more', async () => {
    const [first = ''] = await town.during(mama, () => town.cries(ana))
    expect(first).toMatch(/[Yy]a no es (?:un )?simulacro/i)
  })

  it('after her cry no text follows that says that a drill ended', async () => {
    const lines = await town.during(mama, async () => {
      await town.cries(ana)
      await town.pass(20 * MINUTE)
    })
    expect(all(lines)).toContain('ALERTA de Ana')
    expect(all(lines)).not.toContain('Terminó el SIMULACRO')
  })
})

describe('a drill that gave way to a cry which Ana took back', () => {
  beforeEach(async () => {
    await open()
    await town.drills(ana)
  })
  afterEach(() => town.close())

  const cries: Readonly<Record<string, () => Promise<void>>> = {
    '"ayuda"': () => town.says(ana, 'ayuda'),
    'a pin': () => town.pins(ana, SHORE),
  }
  it.each(Object.keys(cries))(
    '%s: Mamá reads that the drill is over, and the next alert is none',
    async cry => {
      const lines = await town.during(mama, async () => {
        await cries[cry]?.()
        await town.taps(ana, 'No, no es')
        await town.pass(MINUTE)
      })
      expect(lines.filter(line => line.includes('Terminó el SIMULACRO de Ana'))).toHaveLength(1)
      const next = await town.during(mama, () => town.reports(tia))
      expect(all(next)).toContain('ALERTA de Ana')
      expect(all(next)).not.toContain('🟡')
    },
  )
})

describe('a real alert after a drill, told to Mamá when her network is back', () => {
  it('begins with that it is none: no pin of it stands before', async () => {
    await open()
    await town.drills(ana)
    town.breaks(mama, 'offline')
    await town.pass(30 * SECOND)
    await town.cries(ana, SHORE)
    const [first = '', ...others] = await town.during(mama, async () => {
      town.mends()
      await town.pass(MINUTE)
    })
    await town.close()
    expect(first).toContain('ESTO YA NO ES SIMULACRO')
    expect(others).toContain('📍 41.85, -87.65')
  })
})
