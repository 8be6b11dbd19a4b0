import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE, SECOND } from '../../src/domain/ids.ts'
import { PLACE, SHORE, THATS_THEM, Town } from './town.ts'

let town: Town
let ana: PhoneId
let tia: PhoneId
let stranger: PhoneId

const all = (lines: readonly string[]) => lines.join('\n')
const released = async () => {
  await town.taps(ana, 'Ya me soltaron')
  await town.pass(MINUTE)
}
const ends = () => town.during(tia, released)

/** Tía's number was told of Ana's alert; then a stranger opens the link that was meant for her. */
async function opened(): Promise<void> {
  town = await Town.open({ byNumber: true })
  ana = town.phone('Ana')
  stranger = town.phone('Extraño', 'relative')
  tia = town.plainPhone('Tía')
  await town.registers(ana, town.phone('Mamá', 'relative'))
  await town.names(ana, tia)
  await town.cries(ana, SHORE)
  await town.pass(MINUTE)
  await town.opens(stranger, town.linkFor(stranger, ana))
}

describe('a number that was told of an alert, in whose place a stranger opens the link', () => {
  beforeEach(opened)
  afterEach(() => town.close())

  it('hears how the alert ends after the stranger accepts', async () => {
    await town.says(stranger, 'sí, acepto')
    const lines = await ends()
    expect(lines).toHaveLength(1)
    expect(all(lines)).toContain('ya salió')
  })

  it('hears how it ends after the stranger declines', async () => {
    await town.says(stranger, 'no, gracias')
    expect(all(await ends())).toContain('ya salió')
  })

  it('hears how it ends after the stranger accepts and leaves', async () => {
    await town.says(stranger, 'sí, acepto')
    await town.says(stranger, 'BAJA')
    expect(all(await ends())).toContain('ya salió')
  })

  it('hears how it ends after Ana says that this is not her aunt', async () => {
    await town.says(stranger, 'sí, acepto')
    await town.taps(ana, 'No, quitar')
    const lines = await town.during(stranger, async () => {
      expect(all(await ends())).toContain('ya salió')
    })
    expect(all(lines)).not.toMatch(PLACE)
  })

  it('hears how it ends after Ana says that it is', async () => {
    await town.says(stranger, 'sí, acepto')
    await town.taps(ana, THATS_THEM)
    expect(await ends()).toHaveLength(1)
  })

  it('hears nothing more once it answers that it wants no messages', async () => {
    await town.says(stranger, 'sí, acepto')
    await town.says(tia, 'no')
    expect(town.read(tia).at(-1)).toContain('No te escribo más por Ana')
    expect(await ends()).toEqual([])
  })

  it('reads that somebody accepted for it where it answers that it wants to be told', async () => {
    await town.says(stranger, 'sí, acepto')
    const lines = await town.during(tia, () => town.says(tia, 'sí'))
    expect(all(lines)).toContain('Alguien ya aceptó con el enlace')
    expect(all(lines)).not.toMatch(PLACE)
  })

  it('stands in one line with the stranger where Ana follows her alert', async () => {
    await town.says(stranger, 'sí, acepto')
    await town.pass(MINUTE)
    const [tracker = ''] = town
      .read(ana)
      .filter(line => line.includes('guardada'))
      .slice(-1)
    expect(tracker.match(/• Tía/g)).toHaveLength(1)
    expect(tracker).toContain('aviso corto a su número')
  })
})

describe('a contact of whom somebody said no', () => {
  beforeEach(async () => {
    town = await Town.open({ byNumber: true })
    ana = town.phone('Ana')
    stranger = town.phone('Tía en Telegram', 'relative')
    tia = town.plainPhone('Tía')
    await town.registers(ana, town.phone('Mamá', 'relative'))
    await town.names(ana, tia)
    await town.opens(stranger, town.linkFor(stranger, ana))
    await town.says(stranger, 'no, gracias')
    await town.says(ana, '/familia')
    await town.taps(ana, 'Tía')
    await town.taps(ana, 'Nuevo enlace')
  })
  afterEach(() => town.close())

  const cries = async () => {
    await town.cries(ana, SHORE)
    await town.pass(MINUTE)
  }

  it('is not written to first at their number for a new link of Ana’s', async () => {
    expect(await town.during(tia, cries)).toEqual([])
  })

  it('is not written to at their number where a new link is accepted elsewhere', async () => {
    await town.acceptsUnconfirmed(stranger, ana)
    expect(await town.during(tia, cries)).toEqual([])
    expect(all(town.read(stranger))).toContain('ALERTA de Ana')
  })

  it('is told in the chat in which they open the new link themselves', async () => {
    await town.acceptsUnconfirmed(tia, ana)
    expect(all(await town.during(tia, cries))).toMatch(PLACE)
  })
})

describe('a recording or a file that was kept back from a relative whom Ana had not confirmed', () => {
  it.each(['document', 'photo', 'voice'] as const)(
    'arrives with her confirmation, though nobody wrote a word and they answered: a %s',
    async kind => {
      town = await Town.open()
      ana = town.phone('Ana')
      const hermana = town.phone('Hermana', 'relative')
      await town.registers(ana)
      await town.names(ana, hermana)
      await town.acceptsUnconfirmed(hermana, ana)
      await town.says(ana, '🆘 PÁNICO')
      await town.pass(MINUTE)
      await town.sends(ana, kind)
      expect(all(town.read(ana))).toMatch(/Sin notas, fotos ni archivos, .* quiénes son: Hermana/)
      expect(all(town.read(hermana))).toContain('Falta que confirme quién eres para pasártelo')
      await town.taps(hermana, 'Recibido')
      expect(town.files(hermana)).toBe(0)
      await town.taps(ana, THATS_THEM)
      await town.pass(MINUTE)
      const files = town.files(hermana)
      await town.close()
      expect(files).toBe(1)
    },
  )
})

describe('Mamá, whose network took no copy of the alert', () => {
  let mama: PhoneId
  let beto: PhoneId
  beforeEach(async () => {
    town = await Town.open({ byNumber: true })
    ana = town.phone('Ana')
    mama = town.plainPhone('Mamá')
    beto = town.plainPhone('Beto')
    await town.registers(ana, mama, beto)
    town.breaks(mama, 'blocked')
    town.breaks(beto, 'reset')
    await town.cries(ana, SHORE)
    await town.pass(MINUTE)
    town.mends()
  })
  afterEach(() => town.close())

  it('reads it when she writes "ok", which is no answer to what she had not read', async () => {
    const read = all(
      await town.during(mama, async () => {
        await town.says(mama, 'ok')
        await town.pass(30 * SECOND)
      }),
    )
    expect(read).toContain('ALERTA de Ana')
    expect(read).not.toContain('Anotado: recibiste')
    expect(town.read(ana).at(-1)).not.toContain('Mamá respondió')
    await town.says(mama, 'ok')
    expect(town.read(ana).at(-1)).toContain('Mamá respondió')
  })

  it('has nobody told of themselves that the alert does not reach them', async () => {
    const read = await town.during(beto, async () => {
      await town.says(mama, 'ok')
      await town.pass(MINUTE)
    })
    expect(all(read)).not.toMatch(/Beto[^\n]*: no le llega/)
  })
})
