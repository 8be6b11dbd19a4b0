import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE } from '../../src/domain/ids.ts'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import { PLACE, SHORE, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let rita: PhoneId
let desk: ChatId
let ally: ChatId

const all = (lines: readonly string[]) => lines.join('\n')

/** Ana said yes to the clinic, cries, and ten minutes later an officer of the clinic has her alert. */
async function attended(): Promise<void> {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá', 'relative')
  const luis = town.phone('L. Pérez', 'officer')
  rita = town.phone('R. Ruiz', 'officer')
  desk = await town.desk(luis)
  ally = await town.group(rita, 'Clínica')
  const helper = { kind: 'ally', name: 'Clínica Legal Sur', duty: 'legal', area: ['IL'] } as const
  await town.saysIn(rita, ally, `/mesa ${await town.service.app.deskCode({ helper })}`)
  await town.registers(ana, mama)
  await town.taps(ana, 'Sí, también')
  await town.cries(ana, SHORE)
  await town.pass(11 * MINUTE)
  await town.taps(rita, 'Atender', ally)
}

async function takesBack(): Promise<void> {
  await town.says(ana, '/privacidad')
  await town.taps(ana, 'No a Clínica')
  await town.pass(MINUTE)
}

describe('an ally whose officer has the alert, and to which Ana takes back her yes', () => {
  beforeEach(attended)
  afterEach(() => town.close())

  it('hears nothing more of it, not even how it ends', async () => {
    const lines = await town.during(ally, async () => {
      await takesBack()
      await town.says(ana, 'me llevan a Broadview')
      await town.pass(20 * MINUTE)
      await town.endsAlert(ana)
    })
    expect(lines).toEqual([])
  })

  it('attends no more: Ana and her mother read so', async () => {
    const read = await town.during(mama, async () => {
      expect(all(await town.during(ana, takesBack))).toContain('R. Ruiz ya no atiende tu alerta')
    })
    expect(all(read)).toContain('R. Ruiz ya no atiende la alerta de Ana')
    expect(all(await town.during(ana, () => town.says(ana, '¿quién me atiende?')))).not.toMatch(
      /atiende R\. Ruiz|R\. Ruiz atiende/,
    )
  })

  it('leaves it on the list of the consulate, which reads who had it until then', async () => {
    const lines = await town.during(desk, takesBack)
    expect(all(lines)).toContain('🆘 CHI-0001')
    expect(all(lines)).toContain('Antes atendió R. Ruiz, Clínica Legal Sur')
  })

  it('reads at its next tap that the person does not want it told, and passes nothing on', async () => {
    await takesBack()
    const lines = await town.during(ally, () => town.taps(rita, 'Cerrar', ally))
    expect(all(lines)).toContain('la persona ya no quiere que les llegue su alerta')
  })

  it('is told anew once Ana says yes to it again', async () => {
    await takesBack()
    const lines = await town.during(ally, async () => {
      // The question of her registration is long over: it is asked anew.
      for (const _ of ['the old one', 'the new one']) await town.taps(ana, 'Sí, también')
      await town.pass(MINUTE)
    })
    expect(all(lines)).toContain('🆘 CHI-0001')
    expect(all(lines)).toMatch(PLACE)
  })
})

describe('an ally of which Ana is asked in her alert', () => {
  beforeEach(async () => {
    town = await Town.open()
    ana = town.phone('Ana')
    mama = town.phone('Mamá', 'relative')
    rita = town.phone('R. Ruiz', 'officer')
    ally = await town.group(rita, 'Clínica')
    await town.registers(ana, mama)
    const helper = { kind: 'ally', name: 'Clínica Legal Sur', duty: 'legal', area: ['IL'] } as const
    await town.saysIn(rita, ally, `/mesa ${await town.service.app.deskCode({ helper })}`)
    await town.cries(ana, SHORE)
    await town.pass(MINUTE)
  })
  afterEach(() => town.close())

  it.each([
    'sí, avisen a la clínica legal',
    'avísenle a Clínica Legal Sur por favor',
    'llamen a la Clínica Legal Sur',
  ])('is told at her words: %s', async words => {
    const lines = await town.during(ally, () => town.says(ana, words))
    expect(all(lines)).toContain('CHI-0001')
  })

  it.each([
    'no avisen a la clínica legal',
    'avisen a mi hermana',
    '¿qué es la Clínica Legal Sur?',
    'sí',
    'avisen a la clínica',
  ])('is not told at: %s', async words => {
    expect(await town.during(ally, () => town.says(ana, words))).toEqual([])
  })
})
