import { describe, expect, test } from 'vitest'
import type { Inbound, InboundId } from '../../src/domain/messaging/inbound.ts'
import { saidWords } from '../../src/flows/alert/said/said-words.ts'
import { LEGIBLE, legible } from '../../src/understanding/legible.ts'
import { type Utterance, utteranceOf } from '../../src/understanding/utterance.ts'
import { directory } from '../world/places.ts'
import { addressOf } from '../world/world.ts'
import { HOSTILE } from './hostile.ts'

const typed = (text: string): Inbound => ({
  id: 'inbound-1' as InboundId,
  at: 0 as Inbound['at'],
  from: addressOf('Ana'),
  sender: { id: 'Ana', name: 'Ana' },
  group: false,
  kind: 'text',
  text,
})

/** All that is read out of words, reader by reader. */
function readings(utterance: Utterance): readonly (readonly [string, unknown])[] {
  const { text: _, officerWords: _whole, spokeWith, ...readers } = utterance
  const read = Object.entries(readers).map(([name, reader]) => [name, reader()] as const)
  return [...read, ['spokeWith', spokeWith('Ana')]]
}

describe.each(Object.entries(HOSTILE))('of 65,000 characters, %s', (_, text) => {
  test('every reader sees the beginning alone', () => {
    expect(readings(utteranceOf(typed(text)))).toEqual(readings(utteranceOf(typed(legible(text)))))
    expect(legible(text).length).toBeLessThanOrEqual(LEGIBLE)
    expect(legible(text).isWellFormed()).toBe(true)
  })
})

test('all of it goes on to people, and what was not read to nobody who may not know a place', () => {
  const tail = 'estoy en la 26 y Kedzie, Chicago, 41.85, -87.65'
  const said = saidWords(directory, `${'hola '.repeat(1_000)}${tail}`)
  expect(said.text).toContain(tail)
  expect(said.placeless).toBeDefined()
  expect(said.placeless).not.toContain('Kedzie')
})
