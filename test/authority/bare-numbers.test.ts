import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { HOUR, MINUTE, SECOND } from '../../src/domain/ids.ts'
import { LADDER, PLACE, SHORE, THATS_THEM, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let tia: PhoneId

/** Ana named Tía, who never opened the link, but whose number is an address. */
async function open(): Promise<void> {
  town = await Town.open({ byNumber: true })
  ana = town.phone('Ana')
  mama = town.phone('Mamá', 'relative')
  tia = town.plainPhone('Tía')
  await town.registers(ana, mama)
  await town.names(ana, tia)
}

const all = (lines: readonly string[]) => lines.join('\n')
const cries = async () => {
  await town.cries(ana, SHORE)
  await town.pass(MINUTE)
}

describe('a number that answered that it wants no messages', () => {
  beforeEach(async () => {
    await open()
    await cries()
    await town.says(tia, 'no')
    expect(town.read(tia).at(-1)).toContain('No te escribo más por Ana')
    await town.endsAlert(ana)
  })
  afterEach(() => town.close())

  it('is not written to again when Ana removes and adds it', async () => {
    const lines = await town.during(tia, async () => {
      for (let times = 0; times < 3; times += 1) {
        await town.removes(ana, 'Tía')
        await town.names(ana, tia)
        await cries()
        await town.endsAlert(ana)
      }
    })
    expect(lines).toEqual([])
  })

  it('is not written to when Ana adds it under another name', async () => {
    const number = town.service.network.view().phones.find(({ id }) => id === tia)?.number ?? ''
    await town.removes(ana, 'Tía')
    await town.says(ana, '/familia')
    await town.taps(ana, 'Agregar')
    await town.says(ana, `Vecina ${number}`)
    expect(await town.during(tia, cries)).toEqual([])
  })

  it('is told of to Ana, who adds it again: no message goes there, and the link alone helps', async () => {
    await town.removes(ana, 'Tía')
    const lines = all(await town.during(ana, () => town.names(ana, tia)))
    expect(lines).toContain('El número de Tía pidió que no le escriba.')
    expect(lines).not.toContain('intento escribirle')
  })
})

describe('a number that wrote BAJA', () => {
  it('is not written to by anybody else either, for good', async () => {
    await open()
    const beto = town.phone('Beto')
    await town.registers(beto, mama)
    await cries()
    await town.says(tia, 'BAJA')
    await town.endsAlert(ana)
    await town.days(40)
    await town.names(beto, tia)
    const lines = await town.during(tia, async () => {
      await town.cries(beto, SHORE)
      await town.pass(MINUTE)
    })
    await town.close()
    expect(lines).toEqual([])
  })
})

describe('Tía, who opened the link and tapped that she would rather not', () => {
  it('is not written to at her number either', async () => {
    await open()
    await town.opens(tia, town.linkFor(tia, ana))
    await town.says(tia, 'no, gracias')
    const lines = await town.during(tia, async () => {
      await cries()
      await town.endsAlert(ana)
    })
    await town.close()
    expect(lines).toEqual([])
  })
})

describe('a person who adds ten numbers and cries', () => {
  it('has three of them written to, and no more on that day', async () => {
    town = await Town.open({ byNumber: true })
    ana = town.phone('Ana')
    await town.registers(ana)
    const numbers = 'ABCDEFGHIJ'.split('').map(letter => town.plainPhone(`Vecina ${letter}`))
    for (const number of numbers) await town.names(ana, number)
    await cries()
    await town.pass(LADDER)
    const told = () => numbers.filter(number => town.read(number).length > 0).length
    const first = told()
    await town.endsAlert(ana)
    await cries()
    await town.pass(LADDER)
    const second = told()
    await town.close()
    expect([first, second]).toEqual([3, 3])
  })
})

describe('bare numbers in one hour, of the whole service', () => {
  it('are no more than the settings say: the person reads it, health shows it, and the next hour has its own', async () => {
    town = await Town.open({ byNumber: true, numbersAnHour: 1 })
    ana = town.phone('Ana')
    mama = town.phone('Mamá', 'relative')
    tia = town.plainPhone('Tía')
    await town.registers(ana, mama)
    await town.names(ana, tia)
    const beto = town.phone('Beto')
    const papa = town.phone('Papá', 'relative')
    const tio = town.plainPhone('Tío')
    await town.registers(beto, papa)
    await town.names(beto, tio)
    await cries()
    expect(town.read(tia)).not.toEqual([])
    expect(all(town.read(ana))).not.toContain('Hay muchas alertas')
    await town.cries(beto, SHORE)
    await town.pass(MINUTE)
    const first = town.read(tio)
    const health = await town.service.app.readiness()
    const read = all(town.read(beto))
    await town.pass(2 * HOUR + MINUTE)
    const later = town.read(tio)
    await town.close()
    expect(first).toEqual([])
    expect(read).toMatch(/Tío: sin aceptar. Hay muchas alertas y ahora no se le avisa. Llama tú. 📞/)
    expect(health).toMatchObject({ ready: true, numbers: { state: 'full', told: 1, most: 1 } })
    expect(later).not.toEqual([])
  })
})

describe('the name that a stranger’s number reads', () => {
  const nameRead = async (network: string, typed?: string) => {
    town = await Town.open({ byNumber: true })
    const person = town.phone(network)
    tia = town.plainPhone('Tía')
    await town.says(person, '/start')
    await town.says(person, 'sí')
    if (typed === undefined) await town.taps(person, 'Usar ese nombre')
    else await town.says(person, typed)
    for (const text of ['60608', 'sí', 'saltar']) await town.says(person, text)
    await town.names(person, tia)
    await town.cries(person, SHORE)
    await town.pass(2 * MINUTE)
    await town.close()
    return all(town.read(tia))
  }

  it('is not the one of the profile, which may be a demand for money', async () => {
    const lines = await nameRead('SECUESTRO paga al 312 555 0199 ya')
    expect(lines).not.toMatch(/SECUESTRO|555/)
    expect(lines).not.toBe('')
  })

  const nameIn = (lines: string) => /^(.+) te puso como contacto/m.exec(lines)?.[1] ?? ''

  it('is letters only, and at most twenty', async () => {
    const shown = nameIn(await nameRead('Ana', 'Ana 🌻 María del Carmen Hernández'))
    expect(shown).toMatch(/^Ana[\p{L} .'’-]{1,17}$/u)
  })

  it('is none by which its bearer could be taken for an office', async () => {
    const shown = nameIn(await nameRead('Ana', 'Ana 🏛️ Consulado de México atiende'))
    expect(shown).toBe('Alguien que te conoce')
  })
})

describe('Tía, who was told of an alert at her number', () => {
  beforeEach(async () => {
    await open()
    await cries()
  })
  afterEach(() => town.close())

  it('does not become a contact by an "ok" that she writes a month after the alert ended', async () => {
    await town.endsAlert(ana)
    await town.days(29)
    const lines = await town.during(tia, () => town.says(tia, 'ok'))
    expect(all(lines)).not.toContain('Ya eres contacto')
    // The next alert is told to a number as the first was, which is not as to a contact.
    expect(all(await town.during(tia, cries))).not.toMatch(PLACE)
  })

  it('does not become a contact by an "ok" a moment after the alert ended', async () => {
    await town.endsAlert(ana)
    expect(all(await town.during(tia, () => town.says(tia, 'ok')))).not.toContain('Ya eres contacto')
  })

  it('reads no place after her "ok" until Ana says by a tap that it is she', async () => {
    const lines = await town.during(tia, async () => {
      await town.says(tia, 'ok')
      await town.pass(5 * MINUTE)
    })
    expect(all(lines)).not.toMatch(PLACE)
    expect(all(lines)).not.toContain('Ya eres contacto')
    expect(town.offers(ana, THATS_THEM)).toBe(true)
  })

  it('reads the place once Ana said that it is she', async () => {
    await town.says(tia, 'ok')
    const lines = await town.during(tia, async () => {
      await town.taps(ana, THATS_THEM)
      await town.pass(MINUTE)
    })
    expect(all(lines)).toMatch(PLACE)
  })

  it('does not silence the reminders to Mamá by her "ok"', async () => {
    const lines = await town.during(mama, async () => {
      await town.says(tia, 'ok')
      await town.pass(LADDER)
    })
    expect(town.reminders(lines)).toBe(4)
  })

  it('reads nothing of another alert on the same day', async () => {
    await town.endsAlert(ana)
    await town.pass(HOUR)
    expect(await town.during(tia, cries)).toEqual([])
    expect(all(town.read(ana).slice(-2))).toContain('Tía: sin aceptar, se le avisa una vez al día.')
  })

  it('is told again on the same day after her "ok", without the place, and may still end it', async () => {
    await town.says(tia, 'ok')
    await town.endsAlert(ana)
    await town.pass(HOUR)
    const again = await town.during(tia, cries)
    expect(again).toHaveLength(1)
    expect(all(again)).toContain('Ya contestaste que quieres sus avisos.')
    expect(all(again)).not.toMatch(PLACE)
    expect(town.offers(ana, THATS_THEM)).toBe(true)
    await town.says(tia, 'BAJA')
    await town.endsAlert(ana)
    expect(await town.during(tia, cries)).toEqual([])
  })
})

describe('Tía, whose number never got the alert', () => {
  beforeEach(open)
  afterEach(() => town.close())

  it.each(['blocked', 'reset'] as const)(
    'reads it when she writes, and her first "sí" or "no" answers nothing: %s',
    async fault => {
      town.breaks(tia, fault)
      await town.cries(ana, SHORE)
      await town.pass(10 * SECOND)
      town.mends()
      const reads = (words: string) =>
        town.during(tia, async () => {
          await town.says(tia, words)
          await town.pass(MINUTE)
        })
      expect(all(await reads('sí'))).toContain('ALERTA de Ana')
      expect(town.offers(ana, `${THATS_THEM} Tía`)).toBe(false)
      expect(all(await reads('no'))).toContain('No te escribo más por Ana')
    },
  )

  it('ends it for good by BAJA all the same', async () => {
    town.breaks(tia, 'blocked')
    await town.cries(ana, SHORE)
    town.mends()
    await town.says(tia, 'BAJA')
    expect(town.read(tia).at(-1)).toContain('No te escribo más por Ana')
  })

  it('is asked nothing of an alert that is over, and did not read its end', async () => {
    town.breaks(tia, 'blocked')
    await town.cries(ana, SHORE)
    await town.endsAlert(ana)
    town.mends()
    const lines = await town.during(tia, () => town.says(tia, 'sí'))
    expect(all(lines)).not.toContain('Ana')
  })
})

describe('a number that Ana removes and adds again between three cries of one day', () => {
  it('is written to once', async () => {
    await open()
    for (let times = 0; times < 3; times += 1) {
      await cries()
      await town.endsAlert(ana)
      await town.removes(ana, 'Tía')
      await town.names(ana, tia)
    }
    await town.close()
    expect(town.read(tia).filter(line => line.includes('te puso como contacto'))).toHaveLength(1)
  })
})

describe('Tía, in whose place a stranger opened the link where no number is shown', () => {
  it('is told at her number all the same', async () => {
    await open()
    const stranger = town.phone('Extraño', 'relative')
    await town.opens(stranger, town.linkFor(stranger, ana))
    await town.says(stranger, 'sí, acepto')
    const lines = await town.during(tia, cries)
    await town.close()
    expect(lines.length).toBe(1)
    expect(all(lines)).not.toContain('Ya contestaste')
  })

  it('is told although the stranger writes BAJA', async () => {
    await open()
    const stranger = town.phone('Extraño', 'relative')
    await town.opens(stranger, town.linkFor(stranger, ana))
    await town.says(stranger, 'sí, acepto')
    await town.says(stranger, 'BAJA')
    await town.removes(ana, 'Tía')
    await town.names(ana, tia)
    const lines = await town.during(tia, cries)
    await town.close()
    expect(lines.length).toBe(1)
  })
})

describe('a confirmed Tía in a network that shows no number', () => {
  const namedAgainAfter = async (leaves: (tg: PhoneId) => Promise<void>) => {
    town = await Town.open({ byNumber: true })
    ana = town.phone('Ana')
    mama = town.phone('Mamá', 'relative')
    const tg = town.phone('Tía', 'relative')
    await town.registers(ana, mama, tg)
    await leaves(tg)
    const whatsapp = town.otherPhone(tg)
    await town.removes(ana, 'Tía')
    await town.names(ana, tg)
    await cries()
    const lines = town.read(whatsapp)
    await town.close()
    return lines
  }

  it('is not written to at her number after BAJA, though she is named again', async () => {
    expect(await namedAgainAfter(tg => town.says(tg, 'BAJA'))).toEqual([])
  })

  it('is not written to at her number after she erased her data, though she is named again', async () => {
    const lines = await namedAgainAfter(async tg => {
      await town.says(tg, '/borrar')
      await town.says(tg, 'BORRAR')
    })
    expect(lines).toEqual([])
  })
})
