import { afterEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE } from '../../src/domain/ids.ts'
import { Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId

const all = (lines: readonly string[]) => lines.join('\n')

describe('Ana’s alert that nobody receives any more', () => {
  afterEach(() => town.close())

  const opensWith = async () => {
    town = await Town.open({ byNumber: true })
    ana = town.phone('Ana')
    mama = town.phone('Mamá', 'relative')
    await town.registers(ana, mama)
  }
  const leaves = async () => {
    await town.says(mama, 'BAJA')
    await town.says(mama, 'BAJA')
    await town.pass(MINUTE)
  }

  it('is not said to have reached nobody, nor is any news of its end, once the only contact left', async () => {
    await opensWith()
    await town.cries(ana)
    const lines = all(await town.during(ana, leaves))
    expect(lines).toContain('Esta alerta ya no le llega a nadie.')
    expect(lines).not.toContain('no le llegó a nadie')
    const end = all(await town.during(ana, () => town.endsAlert(ana)))
    expect(end).toContain('Ya no la recibía nadie.')
    expect(end).not.toContain('damos la noticia')
  })

  it('is ended as told while a removed contact still reads its end', async () => {
    await opensWith()
    await town.cries(ana)
    await town.removes(ana, 'Mamá')
    expect(all(await town.during(ana, () => town.endsAlert(ana)))).not.toContain('Ya no la recibía nadie.')
  })

  it('says of a number that is removed that it hears the end, and of its copy no more', async () => {
    await opensWith()
    const tia = town.plainPhone('Tía')
    await town.names(ana, tia)
    await town.cries(ana)
    await leaves()
    const lines = all(await town.during(ana, () => town.removes(ana, 'Tía')))
    expect(lines).toContain('De esta alerta solo sabrá cómo termina, nunca dónde estás.')
    expect(lines).toContain('Esta alerta ya no le llega a nadie.')
    expect(all(await town.during(tia, () => town.endsAlert(ana)))).toContain('Folio CHI-0001')
  })
})
