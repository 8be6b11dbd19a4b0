import { describe, expect, test } from 'vitest'
import { HOUR } from '../../../src/domain/ids.ts'
import { Chat, registeredChat } from '../../world/chat.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { directory } from '../../world/places.ts'
import { World } from '../../world/world.ts'

const asked = async () => {
  const chat = await registeredChat(await World.open(), 'Lupita')
  await chat.taps('go:place')
  return chat
}

describe('the place', () => {
  test('by ZIP names the consulate, and asks before it is kept', async () => {
    const chat = await asked()
    const turn = await chat.world.keeping(() => chat.says('60608'))
    expect(textOf(turn)).toContain('Consulado en Chicago')
    expect(textOf(turn)).toContain('¿Es correcto?')
    const kept = await chat.says('si')
    expect((await chat.person())?.consulate).toBe('chicago')
    expect(textOf(kept)).toMatch(/Emergencias: \+1 \d{3} \d{3} \d{4}\nCIAM, día y noche: \+1 520 623 7874$/m)
  })

  test('by city and state, in a sentence', async () => {
    const chat = await asked()
    expect(textOf(await chat.says('vivo en Cicero, Illinois'))).toContain('Consulado en Chicago')
  })

  test('by pin, which becomes the last place known and reminds of the panic button', async () => {
    const chat = await asked()
    const turn = await chat.pins({ lat: 41.85, lon: -87.65 })
    expect(textOf(turn)).toContain('Consulado en Chicago')
    expect(textOf(turn)).toContain('🆘 PÁNICO')
    const place = { point: { lat: 41.85, lon: -87.65 }, at: chat.world.now, source: 'pin' }
    expect(await chat.person()).toMatchObject({ place })
  })

  test('that may be several asks with at most four choices and a way out', async () => {
    const chat = await asked()
    const turn = await chat.says('Springfield')
    const choices = choiceIdsOf(turn)
    expect(choices.length).toBeGreaterThan(2)
    expect(choices.length).toBeLessThanOrEqual(5)
    expect(choices.at(-1)).toBe('place-no:')
    const confirmed = await chat.taps(choices[0] ?? '')
    expect(textOf(confirmed)).toContain('¿Es correcto?')
    await chat.says('así es')
    expect((await chat.person())?.consulate).toBeDefined()
  })

  test('that nobody knows is asked once again, and then the states are offered', async () => {
    const chat = await asked()
    expect(textOf(await chat.says('qwxzqwxz'))).toContain('No encontré ese lugar')
    const states = choiceIdsOf(await chat.says('zzzqqqxx'))
    expect(states).toContain('place-state:IL')
    expect(states).toHaveLength(52)
    expect(textOf(await chat.taps('place-state:IL'))).toMatch(/Consulado|Cuál/)
  })

  test('outside the United States gives 079 and CIAM', async () => {
    const chat = await asked()
    const turn = await chat.pins({ lat: 20.67, lon: -103.35 })
    expect(textOf(turn)).toContain('Desde México marca 079.')
    expect(textOf(turn)).toContain('+1 520 623 7874')
  })

  test('no asks again; another place may be typed at once', async () => {
    const chat = await asked()
    await chat.says('60608')
    await chat.says('no')
    expect(await chat.state()).toMatchObject({ at: 'place' })
    await chat.says('60608')
    expect(textOf(await chat.says('90001'))).toContain('Consulado en Los Ángeles')
  })

  test.each(['place-yes:nowhere', 'place-at:1e9,5', 'place-at:abc', 'place-state:ZZ', 'place-at:'])(
    'a forged tap %s keeps nothing',
    async id => {
      const chat = await asked()
      await chat.world.keeping(() => chat.taps(id))
      expect(await chat.state()).toMatchObject({ at: 'place' })
    },
  )
})

describe('/mi_consulado', () => {
  test('asks for the place while it is not known', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    expect(textOf(await chat.says('/mi_consulado'))).toContain('¿Dónde vives?')
  })

  test('gives doubtful numbers only with where and when they were read', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    for (const office of directory.offices) {
      await chat.taps(`place-yes:${office.id}`)
      const text = textOf(await chat.says('/my_consulate'))
      expect(text).toContain(office.name)
      for (const line of text.split('\n').filter(one => one.startsWith('Sin confirmar')))
        expect(line).toMatch(/^Sin confirmar: \+1 [\d ]+ \(.{3,}\)$/)
      expect(text.match(/Sin confirmar/g) ?? []).toHaveLength(office.unverified.length)
    }
  })

  test('tells somebody of whom nothing is kept, and keeps nothing', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('/mi_consulado')
    await chat.says('60608')
    const turn = await chat.world.keeping(() => chat.says('sí'))
    expect(textOf(turn)).toContain('Te toca: Consulado en Chicago')
  })
})

test('a pin with no question open is no answer to one', async () => {
  const chat = await registeredChat(await World.open(), 'Lupita')
  await chat.world.pass(HOUR)
  await chat.pins({ lat: 41.85, lon: -87.65 })
  expect((await chat.person())?.consulate).toBeUndefined()
})
