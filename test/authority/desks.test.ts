import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { DAY, MINUTE } from '../../src/domain/ids.ts'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import { DALLAS, LADDER, PARK, SHORE, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let luis: PhoneId

async function open(): Promise<void> {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá', 'relative')
  luis = town.phone('L. Pérez', 'officer')
  await town.registers(ana, mama)
}

/** Ends the desk of a chat that hears of an alert. */
async function leaves(officer: PhoneId, desk: ChatId): Promise<void> {
  await town.saysIn(officer, desk, '/mesa salir')
  await town.taps(officer, 'Sí, quitar la mesa', desk)
}

const all = (lines: readonly string[]) => lines.join('\n')
/** The short id under which the operator's list names a desk. */
const idOf = async (title: string) => {
  const { out } = await town.avisaDesk('list')
  const row = out.split('\n').find(line => line.includes(title)) ?? ''
  return /\b[A-Z0-9]{3,6}\b/.exec(row)?.[0] ?? ''
}
const ready = async () => JSON.stringify(await town.service.app.readiness())

describe('a group that we were removed from in the middle of an alert', () => {
  let desk: ChatId
  beforeEach(async () => {
    await open()
    desk = await town.desk(luis)
    await town.cries(ana, SHORE)
    town.service.network.removeFromGroup(luis, desk)
    await town.pass(MINUTE)
  })
  afterEach(() => town.close())

  const readsOfAna = () =>
    town.during(desk, async () => {
      await town.pins(ana, PARK)
      await town.pass(LADDER)
    })

  it('and added to again without a code reads no place and no reminder', async () => {
    town.service.network.addToGroup(luis, desk)
    const lines = await readsOfAna()
    expect(all(lines)).not.toMatch(/Ana|q=41/)
  })

  it('and bound to Dallas is not told the alert of Chicago', async () => {
    town.service.network.addToGroup(luis, desk)
    await town.binds(luis, desk, 'dallas')
    expect(all(town.read(desk))).toContain('mesa de: Consulado en Dallas')
    expect(all(await readsOfAna())).not.toMatch(/Ana|q=41/)
  })

  it('has taps left that change nothing', async () => {
    town.service.network.addToGroup(luis, desk)
    await town.binds(luis, desk, 'dallas')
    const lines = await town.during(ana, () => town.taps(luis, 'Atender', desk))
    expect(all(lines)).not.toContain('atiende')
  })
})

describe('a desk that the network refused once', () => {
  let desk: ChatId
  beforeAll(async () => {
    await open()
    desk = await town.desk(luis)
    town.breaks(desk, 'blocked', 1)
    await town.cries(ana)
    await town.pass(5 * MINUTE)
  })
  afterAll(() => town.close())

  it('is told that alert when the network takes it again', () => {
    expect(all(town.read(desk))).toContain('Ana')
  })

  it('is told the next alert, and Ana does not read that her consulate has no desk', async () => {
    await town.endsAlert(ana)
    const anaReads = await town.during(ana, async () => {
      const lines = await town.during(desk, () => town.cries(ana))
      expect(all(lines)).toContain('Ana')
    })
    expect(all(anaReads)).not.toContain('aquí no tiene mesa')
  })
})

describe('a desk that the network refuses for an hour', () => {
  let desk: ChatId
  beforeAll(async () => {
    await open()
    desk = await town.desk(luis)
    town.breaks(desk, 'blocked')
    await town.cries(ana)
    await town.pass(LADDER)
  })
  afterAll(() => town.close())

  it('shows in /readyz and in the metrics', async () => {
    expect(await ready()).toMatch(/desk/)
    expect(town.service.app.metrics()).toMatch(/avisa_desks\{.*\} 1/)
  })

  it('is a desk again as soon as an officer says something there', async () => {
    town.mends()
    const lines = await town.during(desk, async () => {
      await town.saysIn(luis, desk, 'ya estamos')
      await town.pass(2 * MINUTE)
    })
    expect(all(lines)).toContain('Ana')
  })
})

describe('a desk that is bound in the middle of an alert', () => {
  let desk: ChatId
  let deskReads: readonly string[] = []
  beforeAll(async () => {
    await open()
    await town.cries(ana, SHORE)
    await town.pass(MINUTE)
    desk = await town.group(luis)
    deskReads = await town.during(desk, () => town.binds(luis, desk))
  })
  afterAll(() => town.close())

  it('is told the alert at once', () => {
    expect(all(deskReads)).toMatch(/CHI-0001 · Ana/)
  })

  it('is no longer "aquí no tiene mesa" for Ana', async () => {
    const lines = await town.during(ana, () => town.says(ana, '/estado'))
    expect(all(lines)).not.toContain('aquí no tiene mesa')
  })

  it('is told when Ana cries again, and by the ladder', async () => {
    const lines = await town.during(desk, async () => {
      await town.says(ana, 'PÁNICO')
      await town.pass(LADDER)
    })
    expect(all(lines)).toContain('Ana')
  })
})

describe('the operator', () => {
  let chicago: ChatId
  let dallas: ChatId
  beforeAll(async () => {
    await open()
    chicago = await town.desk(luis, 'chicago', 'Mesa de Chicago')
    dallas = await town.desk(town.phone('C. Ruiz', 'officer'), 'dallas', 'Guardia de Dallas')
  })
  afterAll(() => town.close())

  it('sees each desk by the title of its chat, a short id, since when it is bound, and its last alert', async () => {
    const { out } = await town.avisaDesk('list')
    expect(out).toMatch(/Mesa de Chicago/)
    expect(out).toMatch(/Guardia de Dallas/)
    expect(out).toMatch(/2025-07-01/)
    expect(await idOf('Mesa de Chicago')).not.toBe(await idOf('Guardia de Dallas'))
  })

  it('removes one by its id: the group reads so, and nothing of an open alert any more', async () => {
    await town.cries(ana, SHORE)
    const lines = await town.during(chicago, async () => {
      const { code } = await town.avisaDesk('remove', await idOf('Mesa de Chicago'))
      expect(code).toBe(0)
      await town.pins(ana, PARK)
      await town.pass(LADDER)
    })
    expect(all(lines)).toMatch(/ya no es (?:la )?mesa/)
    expect(all(lines)).not.toMatch(/Ana|q=41/)
    expect(all(town.read(dallas))).not.toContain('ya no es')
  })

  it('hears of an id that no desk has', async () => {
    const { code } = await town.avisaDesk('remove', 'ZZZZ')
    expect(code).not.toBe(0)
  })
})

describe('an officer who leaves', () => {
  it('ends the desk by /mesa salir, and reads nothing of an open alert any more', async () => {
    await open()
    const desk = await town.desk(luis)
    await town.cries(ana, SHORE)
    expect(all(await town.during(desk, () => leaves(luis, desk)))).toMatch(/ya no es (?:la )?mesa/)
    const lines = await town.during(desk, async () => {
      await town.pins(ana, PARK)
      await town.pass(LADDER)
    })
    await town.close()
    expect(lines).toEqual([])
  })
})

describe('a desk that is gone while its officer has the alert', () => {
  let uno: ChatId
  let dos: ChatId
  let rosaPhone: PhoneId
  const rosa = () => town.taps(rosaPhone, 'Atender', dos)

  beforeEach(async () => {
    await open()
    rosaPhone = town.phone('Rosa', 'officer')
    uno = await town.desk(luis, 'chicago', 'Mesa Uno')
    dos = await town.desk(rosaPhone, 'chicago', 'Mesa Dos')
  })
  afterEach(() => town.close())

  const attends = async () => {
    await town.cries(ana, SHORE)
    await town.taps(luis, 'Atender', uno)
  }
  const gone: Readonly<Record<string, () => Promise<void>>> = {
    'because the group put us out': async () => {
      await attends()
      town.service.network.removeFromGroup(luis, uno)
      await town.pass(MINUTE)
    },
    'by /mesa salir': async () => {
      await attends()
      await leaves(luis, uno)
    },
    'by the operator': async () => {
      await attends()
      await town.avisaDesk('remove', await idOf('Mesa Uno'))
      // The service reads what the command line left it when it next wakes.
      await town.pass(LADDER)
    },
  }
  it.each(Object.keys(gone))('%s, leaves the alert to the other desk at once', async how => {
    const [anaReads, mamaReads] = [town.read(ana).length, town.read(mama).length]
    const told = await town.during(dos, async () => gone[how]?.())
    expect(told.filter(line => line.includes('🆘 CHI-0001')).length).toBeGreaterThan(0)
    expect(all(town.read(ana).slice(anaReads))).toContain('L. Pérez ya no atiende tu alerta')
    expect(all(town.read(mama).slice(mamaReads))).toContain('L. Pérez ya no atiende la alerta de Ana')
    expect(all(await town.during(mama, rosa))).toContain('Rosa atiende la alerta de Ana')
  })

  it('has the other desk reminded until an officer has it', async () => {
    await gone['by /mesa salir']?.()
    expect(town.reminders(await town.during(dos, () => town.pass(LADDER)))).toBeGreaterThan(0)
  })

  it('and is the last one, leaves Ana and Mamá the numbers to call', async () => {
    await town.saysIn(rosaPhone, dos, '/mesa salir')
    const mamaReads = await town.during(mama, async () => {
      expect(all(await town.during(ana, async () => gone['by /mesa salir']?.()))).not.toContain(
        'Avisamos otra vez',
      )
    })
    expect(all(mamaReads)).toMatch(
      /ya no atiende la alerta de Ana\.\n.*ya no tiene mesa aquí\. Llama tú\.\n📞/,
    )
  })
})

describe('a desk that nobody renewed', () => {
  let desk: ChatId
  beforeEach(async () => {
    await open()
    desk = await town.desk(luis)
  })
  afterEach(() => town.close())

  it('is asked before its ninety days are over whether it goes on, and is told nothing after them', async () => {
    await town.days(91)
    expect(all(town.read(desk))).toMatch(/¿[Ss]iguen/)
    expect(await town.during(desk, () => town.cries(ana, SHORE))).toEqual([])
  })

  it('goes on for ninety days more when an officer taps "Seguimos"', async () => {
    await town.days(88)
    await town.taps(luis, 'Seguimos', desk)
    await town.days(80)
    expect(all(await town.during(desk, () => town.cries(ana, SHORE)))).toContain('Ana')
  })

  it('is asked anew before the day to which it was renewed, and that is the day that it reads', async () => {
    await town.days(88)
    const renewed = all(await town.during(desk, () => town.taps(luis, 'Seguimos', desk)))
    const until = /hasta (?<day>[^.]+)/.exec(renewed)?.groups?.day ?? 'no day'
    expect(all(await town.during(desk, () => town.days(86)))).toContain(until)
  })

  it.each(['seguimos', 'Sí, aquí seguimos', 'sí, seguimos', 'claro que seguimos'])(
    'goes on for ninety days more when an officer writes "%s"',
    async words => {
      await town.days(88)
      const lines = await town.during(desk, () => town.saysIn(luis, desk, words))
      expect(all(lines)).toContain('seguimos. Este chat es mesa hasta')
      await town.days(80)
      expect(all(await town.during(desk, () => town.cries(ana, SHORE)))).toContain('Ana')
    },
  )

  it('is renewed by an officer who attends an alert, on its last day too', async () => {
    await town.days(89)
    await town.cries(ana, SHORE)
    await town.taps(luis, 'Atender', desk)
    expect(all(await town.during(desk, () => town.pass(2 * DAY)))).not.toContain('ya no es mesa')
  })

  it('is not renewed by other words, nor before it is asked', async () => {
    expect(await town.during(desk, () => town.saysIn(luis, desk, 'seguimos'))).toEqual([])
    await town.days(88)
    expect(await town.during(desk, () => town.saysIn(luis, desk, 'seguimos buscando'))).toEqual([])
  })
})

describe('a chat that is a desk no more', () => {
  let desk: ChatId
  beforeEach(async () => {
    await open()
    desk = await town.desk(luis)
  })
  afterEach(() => town.close())

  const whyNot = 'No anoté nada: este chat ya no es mesa de: Consulado en Chicago.'
  const ends: Readonly<Record<string, { readonly how: () => Promise<void>; readonly why: string }>> = {
    'because nobody renewed it': { how: () => town.days(91), why: 'Pasaron 90 días' },
    'by /mesa salir': { how: () => leaves(luis, desk), why: 'La quitó' },
    'by the operator': {
      how: async () => void (await town.avisaDesk('remove', await idOf('Mesa'))),
      why: 'La quitó',
    },
    'because it put us out': {
      how: async () => {
        town.service.network.removeFromGroup(luis, desk)
        town.service.network.addToGroup(luis, desk)
        await town.pass(MINUTE)
      },
      why: 'me sacó del grupo',
    },
  }
  it.each(Object.keys(ends))(
    '%s, reads on a late tap why nothing happened and how to come back',
    async how => {
      await town.cries(ana, SHORE)
      await ends[how]?.how()
      const lines = await town.during(desk, () => town.taps(luis, 'Atender', desk))
      expect(all(lines)).toContain(whyNot)
      expect(all(lines)).toContain(ends[how]?.why)
      expect(all(lines)).toContain('/mesa y el código')
      expect(all(lines)).not.toMatch(/Ana|CHI-/)
    },
  )

  it('reads it as well for "Seguimos", an order, words to an alert or "seguimos", and nothing of its talk', async () => {
    await town.days(88)
    await town.cries(ana, SHORE)
    await town.days(3)
    const reads = (act: () => Promise<void>) => town.during(desk, act).then(all)
    expect(await reads(() => town.taps(luis, 'Seguimos', desk))).toContain(whyNot)
    expect(await reads(() => town.saysIn(luis, desk, 'CHI-0001 atiendo'))).toContain(whyNot)
    expect(await reads(() => town.repliesIn(luis, desk, '🆘 CHI-0001', 'ya vamos'))).toContain(whyNot)
    expect(await reads(() => town.saysIn(luis, desk, 'sí, aquí seguimos'))).toContain(whyNot)
    expect(await reads(() => town.saysIn(luis, desk, '¿quién trae las llaves?'))).toBe('')
    await town.days(30)
    expect(await reads(() => town.saysIn(luis, desk, 'aquí seguimos'))).toBe('')
  })

  it('is one again by a new code, where the tap of the old one reads that it is', async () => {
    await town.days(91)
    await town.binds(luis, desk)
    expect(all(await town.during(desk, () => town.taps(luis, 'Seguimos', desk)))).toContain(
      'Este chat ya es la mesa de: Consulado en Chicago',
    )
    expect(all(await town.during(desk, () => town.cries(ana, SHORE)))).toContain('Ana')
  })

  it('and is an officer’s own, reads it too, until its officer erases everything', async () => {
    const own = town.chat(luis)
    await town.says(luis, 'hola')
    await town.binds(luis, own)
    await town.cries(ana, SHORE)
    await town.says(luis, '/mesa salir')
    await town.taps(luis, 'Sí, quitar la mesa')
    expect(all(await town.during(luis, () => town.taps(luis, 'Atender')))).toContain(whyNot)
    await town.says(luis, '/borrar')
    expect(await town.during(luis, () => town.taps(luis, 'Atender'))).toEqual([])
  })
})

describe('an officer whose own chat is a desk', () => {
  let own: ChatId
  beforeAll(async () => {
    await open()
    own = town.chat(luis)
    await town.says(luis, 'hola')
    await town.binds(luis, own)
  })
  afterAll(() => town.close())

  it.each([
    ['/familia', /registr|/i],
    ['/borrar', /mesa de: [\s\S]*De ti no guardo nada más/],
    ['/privacidad', /Qué guardo/],
    ['/ayuda', /PÁNICO/],
    ['BAJA', /no eres contacto|mesa/],
  ])('is answered %s as everybody is', async (command, words) => {
    const lines = await town.during(luis, () => town.says(luis, command))
    expect(lines).not.toEqual([])
    expect(all(lines)).toMatch(words)
  })

  it('still reads the alerts of the consulate', async () => {
    expect(all(await town.during(luis, () => town.cries(ana, SHORE)))).toContain('CHI-0001 · Ana')
  })
})

describe('an alert in Dallas of Ana, who is registered in Chicago', () => {
  let chicago: ChatId
  let dallas: ChatId
  beforeEach(async () => {
    await open()
    chicago = await town.desk(luis)
    dallas = await town.desk(town.phone('C. Ruiz', 'officer'), 'dallas', 'Mesa Dallas')
    await town.cries(ana, DALLAS)
  })
  afterEach(() => town.close())

  it('is not ended by Chicago, which only got a copy: Ana and Mamá read nothing of an end', async () => {
    expect(all(town.read(chicago))).toContain('Copia por su registro')
    const lines = await town.during(ana, async () => {
      const mamaReads = await town.during(mama, () => closes(chicago))
      expect(all(mamaReads)).not.toMatch(/cerró|falsa alarma/)
    })
    expect(all(lines)).not.toMatch(/cerró|falsa alarma/)
  })

  it('is attended by Chicago, if Chicago is the first to tap', async () => {
    const lines = await town.during(ana, () => town.taps(luis, 'Atender', chicago))
    expect(all(lines)).toMatch(/Chicago: L\. Pérez atiende/)
  })

  it('is offered to Chicago without Cerrar and Falsa alarma', async () => {
    await expect(town.taps(luis, 'Cerrar', chicago)).rejects.toThrow('nobody offers')
  })

  it('is ended by Dallas', async () => {
    const ruiz = town.service.network.view().phones.find(({ name }) => name === 'C. Ruiz')?.id ?? luis
    await town.taps(ruiz, 'Cerrar', dallas)
    const lines = await town.during(ana, () => town.taps(ruiz, 'Ya tiene abogado', dallas))
    expect(all(lines)).toContain('cerró')
  })

  /** Writes the officer's words for it, since the tap is not offered. */
  const closes = async (desk: ChatId) => {
    const lines = await town.during(desk, () => town.saysIn(luis, desk, 'DAL-0001 cerrar'))
    expect(all(lines)).toContain('a esta mesa le llegó copia')
  }
})

describe('a desk that marks a false alarm before anybody was spoken to', () => {
  it('gives a reason, and the family reads which officer it was', async () => {
    await open()
    const desk = await town.desk(luis)
    await town.cries(ana, SHORE)
    const lines = await town.during(mama, async () => {
      await town.taps(luis, 'Falsa alarma', desk)
      await town.taps(luis, 'Fue un error', desk)
    })
    await town.close()
    expect(all(lines)).toContain('L. Pérez')
    expect(all(lines)).toContain('Motivo: fue un error')
  })

  it('is answered by Mamá that Ana is still missing, which opens the alert again', async () => {
    await open()
    const desk = await town.desk(luis)
    await town.cries(ana, SHORE)
    await town.taps(luis, 'Falsa alarma', desk)
    await town.taps(luis, 'Fue un error', desk)
    const lines = await town.during(desk, async () => {
      await town.taps(mama, 'Sigue sin aparecer')
      await town.pass(MINUTE)
    })
    await town.close()
    expect(all(lines)).toMatch(/🆘.*Ana/)
  })
})
