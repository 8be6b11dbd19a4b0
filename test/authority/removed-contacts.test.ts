import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE } from '../../src/domain/ids.ts'
import { LADDER, PARK, PLACE, SHORE, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let ex: PhoneId

/** Ana, with Mamá and Ex as her contacts, who accepted. */
async function open(): Promise<void> {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá', 'relative')
  ex = town.phone('Ex', 'relative')
  await town.registers(ana, mama, ex)
}

/** A desk, and what has its officer end Ana's alert. */
async function closingDesk(): Promise<() => Promise<void>> {
  const luis = town.phone('Luis', 'officer')
  const desk = await town.desk(luis)
  return async () => {
    await town.taps(luis, 'Atender', desk)
    await town.saysIn(luis, desk, 'CHI-0001 cerrar: ya tiene abogado')
    await town.pass(MINUTE)
  }
}

const removes = () => town.removes(ana, 'Ex')
const all = (lines: readonly string[]) => lines.join('\n')

describe('a contact whom Ana removed during her alert', () => {
  let anaReads: readonly string[] = []
  let exReads: readonly string[] = []
  let afterwards: readonly string[] = []
  let whenItEnds: readonly string[] = []
  beforeAll(async () => {
    await open()
    await town.cries(ana)
    await town.pins(ana, SHORE, true)
    exReads = await town.during(ex, async () => {
      anaReads = await town.during(ana, removes)
    })
    afterwards = await town.during(ex, async () => {
      await town.pass(LADDER / 2)
      await town.moves(ana, PARK)
      await town.pins(ana, PARK)
      await town.pass(LADDER / 2)
      for (const text of ['¿dónde está?', 'qué pasó']) await town.says(ex, text)
    })
    whenItEnds = await town.during(ex, () => town.endsAlert(ana))
  })
  afterAll(() => town.close())

  it('reads no new place of hers, not as text, not as a pin, and not where her phone moves', () => {
    expect(all(afterwards)).not.toMatch(PLACE)
  })

  it('is not reminded of it', () => {
    expect(town.reminders(afterwards)).toBe(0)
  })

  it('still hears, once, how it ends, and no place with it', () => {
    expect(whenItEnds.filter(line => line.includes('canceló desde su teléfono'))).toHaveLength(1)
    expect(all(whenItEnds)).not.toMatch(PLACE)
  })

  it('is told that they hear only how it ends', () => {
    expect(all(exReads)).toContain('cómo termina')
  })

  it('is said to Ana to hear still how it ends, and never her place', () => {
    expect(all(anaReads)).toContain('cómo termina')
    expect(all(anaReads)).toMatch(/(?:sin|nunca) .*(?:ubicación|dónde estás)/)
  })
})

describe('the old taps of a contact whom Ana removed during her alert', () => {
  let mamaReads: readonly string[] = []
  let anaReads: readonly string[] = []
  beforeAll(async () => {
    await open()
    await town.cries(ana, SHORE)
    await removes()
    anaReads = await town.during(ana, async () => {
      mamaReads = await town.during(mama, async () => {
        await town.taps(ex, 'Recibido')
        await town.taps(ex, 'Ya está a salvo')
        for (const text of ['ok', 'ya está conmigo', 'sí']) await town.says(ex, text)
        await town.pass(LADDER)
      })
    })
  })
  afterAll(() => town.close())

  it('tell Mamá nothing', () => {
    expect(all(mamaReads)).not.toMatch(/a salvo|Ex/)
  })

  it('do not silence the reminders to Mamá: she is reminded four times in half an hour', () => {
    expect(town.reminders(mamaReads)).toBe(4)
  })

  it('are no answer that Ana reads of', () => {
    expect(all(anaReads)).not.toMatch(/Ex (?:respondió|dice)/)
  })
})

describe('a contact who stays, and answers nothing', () => {
  it('reads the new place, and is reminded four times in half an hour', async () => {
    await open()
    await town.cries(ana, SHORE)
    const lines = await town.during(ex, async () => {
      await town.pins(ana, PARK)
      await town.pass(LADDER)
    })
    expect(all(lines)).toMatch('q=41.9,-87.7')
    expect(lines).toContain('📍 41.9, -87.7')
    expect(town.reminders(lines)).toBe(4)
    await town.close()
  })
})

describe('a contact who writes BAJA in the middle of an alert', () => {
  let exReads: readonly string[] = []
  let mamaReads: readonly string[] = []
  beforeAll(async () => {
    await open()
    await town.cries(ana, SHORE)
    await town.says(ex, 'BAJA')
    if (!all(town.read(ex)).includes('Ya no recibirás')) await town.taps(ex, 'Ana')
    exReads = await town.during(ex, async () => {
      await town.pins(ana, PARK)
      await town.pass(LADDER)
    })
    mamaReads = await town.during(mama, async () => {
      await town.taps(ex, 'Ya está a salvo')
    })
    exReads = [...exReads, ...(await town.during(ex, () => town.endsAlert(ana)))]
  })
  afterAll(() => town.close())

  it('is told that they hear no more alerts of Ana', () => {
    expect(all(town.read(ex))).toContain('Ya no recibirás alertas de Ana')
  })

  it('reads nothing more of it: no place, no reminder, no end', () => {
    expect(exReads).toEqual([])
  })

  it('has taps left that tell Mamá nothing', () => {
    expect(all(mamaReads)).not.toContain('a salvo')
  })
})

describe('a contact who erases all that is known of them in the middle of an alert', () => {
  it('reads nothing more of it, no place and no reminder', async () => {
    await open()
    await town.registers(ex)
    await town.cries(ana, SHORE)
    await town.says(ex, '/borrar')
    await town.taps(ex, 'Sí, borrar')
    await town.says(ex, 'BAJA')
    await town.taps(ex, 'Ana')
    const lines = await town.during(ex, async () => {
      await town.pins(ana, PARK)
      await town.pass(LADDER)
    })
    await town.close()
    expect(all(town.read(ex))).toContain('borré tus datos')
    expect(lines).toEqual([])
  })
})

describe('a contact removed', () => {
  beforeEach(open)
  afterEach(() => town.close())

  it('while Ana is still asked whether it is an emergency is not told when the alert leaves', async () => {
    await town.says(ana, 'ayuda')
    await removes()
    const lines = await town.during(ex, () => town.pass(5 * MINUTE))
    expect(lines).toEqual([])
    expect(all(town.read(mama))).toContain('ALERTA de Ana')
  })

  it('by mistake who accepts a fresh link in the alert reads it again, with its place', async () => {
    await town.cries(ana, SHORE)
    await removes()
    await town.names(ana, ex)
    const lines = await town.during(ex, async () => {
      await town.accepts(ex, ana)
      await town.pass(MINUTE)
    })
    expect(all(lines)).toMatch(/ALERTA de Ana/)
    expect(all(lines)).toMatch(PLACE)
  })

  it('when there is no alert is told so, and hears nothing of the next one, not even its end', async () => {
    expect(all(await town.during(ex, removes))).toContain('Ya no eres contacto de Ana')
    const lines = await town.during(ex, async () => {
      await town.cries(ana, SHORE)
      await town.pass(3 * MINUTE)
      await town.endsAlert(ana)
    })
    expect(lines).toEqual([])
  })
})

describe('a contact removed while their copy still waited for the network', () => {
  it('is told nothing of the alert when the network is back', async () => {
    await open()
    town.breaks(ex, 'offline')
    await town.cries(ana, SHORE)
    await removes()
    const lines = await town.during(ex, async () => {
      town.mends()
      await town.pass(LADDER)
    })
    await town.close()
    expect(all(lines)).not.toContain('ALERTA')
    expect(all(lines)).not.toMatch(PLACE)
  })
})

describe('a contact removed during her alert who wants to be forgotten', () => {
  beforeEach(open)
  afterEach(() => town.close())

  it.each(['BAJA', '/borrar'])('and writes %s, does not hear how it ends', async word => {
    await town.cries(ana, SHORE)
    await removes()
    await town.says(ex, word)
    expect(await town.during(ex, () => town.endsAlert(ana))).toEqual([])
  })
})

describe('a contact removed after Mesa ended the alert', () => {
  it('hears nothing of it when Mamá has it opened again, and it ends once more', async () => {
    await open()
    const closes = await closingDesk()
    await town.cries(ana, SHORE)
    await closes()
    expect(all(town.read(ex))).toContain('cerró la alerta de Ana')
    await removes()
    const lines = await town.during(ex, async () => {
      await town.taps(mama, 'Sigue sin aparecer')
      await town.pass(5 * MINUTE)
      await closes()
    })
    expect(town.read(mama).filter(line => line.includes('cerró la alerta de Ana'))).toHaveLength(2)
    expect(lines).toEqual([])
    await town.close()
  })
})

describe('a contact removed in an alert that ends and is opened again', () => {
  it('hears that it goes on, and how it ends at last, and no place', async () => {
    await open()
    const closes = await closingDesk()
    await town.cries(ana, SHORE)
    const lines = await town.during(ex, async () => {
      await removes()
      await closes()
      await town.taps(mama, 'Sigue sin aparecer')
      await town.pins(ana, PARK)
      await town.pass(5 * MINUTE)
      await closes()
    })
    expect(lines.filter(line => line.includes('cerró la alerta de Ana'))).toHaveLength(2)
    expect(lines.filter(line => line.includes('sigue sin aparecer'))).toHaveLength(1)
    expect(all(lines)).not.toMatch(PLACE)
    expect(town.reminders(lines)).toBe(0)
    await town.close()
  })
})
