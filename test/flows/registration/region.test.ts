import { describe, expect, test } from 'vitest'
import { HOUR } from '../../../src/domain/ids.ts'
import { Chat, choicesOf, registeredChat, textOf, World } from '../chat.ts'

const asked = () => {
  const chat = registeredChat(new World(), 'Lupita')
  chat.taps('go:place')
  return chat
}

describe('the place', () => {
  test('by ZIP names the consulate, and asks before it is kept', () => {
    const chat = asked()
    const turn = chat.says('60608')
    expect(textOf(turn)).toContain('Consulado en Chicago')
    expect(textOf(turn)).toContain('¿Es correcto?')
    expect(turn.effects).toEqual([])
    const kept = chat.says('si')
    expect(chat.person?.consulate).toBe('chicago')
    expect(textOf(kept)).toMatch(/Emergencias: \+1 \d{3} \d{3} \d{4}\nCIAM, día y noche: \+1 520 623 7874$/m)
  })

  test('by city and state, in a sentence', () => {
    const chat = asked()
    expect(textOf(chat.says('vivo en Cicero, Illinois'))).toContain('Consulado en Chicago')
  })

  test('by pin, which becomes the last place known and reminds of the panic button', () => {
    const chat = asked()
    const turn = chat.pins({ lat: 41.85, lon: -87.65 })
    expect(textOf(turn)).toContain('Consulado en Chicago')
    expect(textOf(turn)).toContain('🆘 PÁNICO')
    expect(turn.effects).toMatchObject([
      {
        do: 'save-person',
        person: { place: { point: { lat: 41.85, lon: -87.65 }, at: chat.world.now, source: 'pin' } },
      },
    ])
  })

  test('that may be several asks with at most four choices and a way out', () => {
    const chat = asked()
    const turn = chat.says('Springfield')
    const choices = choicesOf(turn.say)
    expect(choices.length).toBeGreaterThan(2)
    expect(choices.length).toBeLessThanOrEqual(5)
    expect(choices.at(-1)).toBe('place-no:')
    const confirmed = chat.taps(choices[0] ?? '')
    expect(textOf(confirmed)).toContain('¿Es correcto?')
    chat.says('así es')
    expect(chat.person?.consulate).toBeDefined()
  })

  test('that nobody knows is asked once again, and then the states are offered', () => {
    const chat = asked()
    expect(textOf(chat.says('qwxzqwxz'))).toContain('No encontré ese lugar')
    const states = choicesOf(chat.says('zzzqqqxx').say)
    expect(states).toContain('place-state:IL')
    expect(states).toHaveLength(52)
    expect(textOf(chat.taps('place-state:IL'))).toMatch(/Consulado|Cuál/)
  })

  test('outside the United States gives 079 with its source, and CIAM', () => {
    const turn = asked().pins({ lat: 20.67, lon: -103.35 })
    expect(textOf(turn)).toContain('079 (El Economista, agosto de 2025)')
    expect(textOf(turn)).toContain('+1 520 623 7874')
  })

  test('no asks again; another place may be typed at once', () => {
    const chat = asked()
    chat.says('60608')
    expect(chat.says('no').state).toMatchObject({ at: 'place' })
    chat.says('60608')
    expect(textOf(chat.says('90001'))).toContain('Consulado en Los Ángeles')
  })

  test.each(['place-yes:nowhere', 'place-at:1e9,5', 'place-at:abc', 'place-state:ZZ', 'place-at:'])(
    'a forged tap %s keeps nothing',
    id => {
      const chat = asked()
      const turn = chat.taps(id)
      expect(turn.effects).toEqual([])
      expect(turn.state).toMatchObject({ at: 'place' })
    },
  )
})

describe('/mi_consulado', () => {
  test('asks for the place while it is not known', () => {
    const chat = registeredChat(new World(), 'Lupita')
    expect(textOf(chat.says('/mi_consulado'))).toContain('¿Dónde vives?')
  })

  test('gives doubtful numbers only with where and when they were read', () => {
    const chat = registeredChat(new World(), 'Lupita')
    const directory = chat.facts({
      id: '' as never,
      at: chat.world.now,
      from: chat.address,
      sender: { id: '', name: '' },
      group: false,
      kind: 'voice',
    }).directory
    for (const office of directory.offices) {
      chat.taps(`place-yes:${office.id}`)
      const text = textOf(chat.says('/my_consulate'))
      expect(text).toContain(office.name)
      for (const line of text.split('\n').filter(one => one.startsWith('Sin confirmar')))
        expect(line).toMatch(/^Sin confirmar: \+1 [\d ]+ \(.{3,}\)$/)
      expect(text.match(/Sin confirmar/g) ?? []).toHaveLength(office.unverified.length)
    }
  })

  test('tells somebody of whom nothing is kept, and keeps nothing', () => {
    const chat = new Chat(new World(), 'Lupita')
    chat.says('/mi_consulado')
    chat.says('60608')
    const turn = chat.says('sí')
    expect(textOf(turn)).toContain('Te toca: Consulado en Chicago')
    expect(turn.effects).toEqual([])
  })
})

test('a pin with no question open is no answer to one', () => {
  const chat = registeredChat(new World(), 'Lupita')
  chat.world.pass(HOUR)
  chat.pins({ lat: 41.85, lon: -87.65 })
  expect(chat.person?.consulate).toBeUndefined()
})
