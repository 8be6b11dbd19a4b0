import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneId } from '../../src/bots/simulator/world.ts'
import { MINUTE } from '../../src/domain/ids.ts'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import { SHORE, Town } from './town.ts'

let town: Town
let ana: PhoneId
let mama: PhoneId
let luis: PhoneId
let desk: ChatId

beforeEach(async () => {
  town = await Town.open()
  ana = town.phone('Ana')
  mama = town.phone('Mamá', 'relative')
  luis = town.phone('L. Pérez', 'officer')
  desk = await town.desk(luis)
  await town.registers(ana, mama)
  await town.cries(ana, SHORE)
  await town.pass(MINUTE)
})
afterEach(() => town.close())

describe('an officer who answers a message about an alert whose person erased everything', () => {
  const erased = 'Quien mandó esa alerta borró sus datos. No pasamos nada.'
  beforeEach(async () => {
    await town.says(ana, '/borrar')
    await town.says(ana, 'BORRAR')
    await town.pass(MINUTE)
  })

  it.each(['🆘 CHI-0001', 'borró sus datos'])('reads so under «%s», and nothing goes on', async to => {
    const told = await town.during(mama, async () => {
      const lines = await town.during(desk, () => town.repliesIn(luis, desk, to, 'dile que ya vamos'))
      expect(lines).toEqual([erased])
    })
    expect(told).toEqual([])
  })

  it('hears nothing of it where officers talk among themselves', async () => {
    const lines = await town.during(desk, async () => {
      await town.saysIn(luis, desk, '¿la tomas tú?')
      await town.repliesIn(luis, desk, '¿la tomas tú?', 'sí')
    })
    expect(lines).toEqual([])
  })
})

describe('a sticker of an officer', () => {
  it('in answer to an alert is refused aloud, and goes to nobody', async () => {
    const told = await town.during(mama, async () => {
      const lines = await town.during(desk, () => town.repliesIn(luis, desk, '🆘 CHI-0001'))
      expect(lines).toEqual(['Esto no lo puedo pasar. Escríbelo con palabras.'])
    })
    expect(told).toEqual([])
  })

  it('among officers is none of ours', async () => {
    const lines = await town.during(desk, async () => {
      await town.saysIn(luis, desk, 'ánimo')
      await town.repliesIn(luis, desk, 'ánimo')
    })
    expect(lines).toEqual([])
  })
})
