import { expect, test } from 'vitest'
import { FRESH_LOCATION, PLACE_LIFE, stillKept } from '../../../src/domain/alert/place/freshness.ts'
import { released, releasedByPin } from '../../../src/domain/alert/place/release.ts'
import { HOUR, instant, later } from '../../../src/domain/ids.ts'

const sent = instant(1_750_000_000_000)
const place = { point: { lat: 41.85, lon: -87.65 }, at: sent, source: 'pin' } as const

test('the last place goes out for the 24 hours that the texts name, and not a moment longer, whoever says yes', () => {
  expect(PLACE_LIFE).toBe(24 * HOUR)
  for (const by of ['pin', 'cry', 'yes'] as const) {
    expect(released(place, by, later(sent, PLACE_LIFE))).toMatchObject({ at: sent, release: { by } })
    expect(released(place, by, later(sent, PLACE_LIFE + 1))).toBeUndefined()
  }
})

test('nor does it say any longer which consulate is concerned', () => {
  expect(stillKept(place, later(sent, PLACE_LIFE))).toBe(place)
  expect(stillKept(place, later(sent, PLACE_LIFE + 1))).toBeUndefined()
})

test('a live location lets out where its sender is for as long after it was begun as a single pin does: its next points are no act of theirs', () => {
  const moved = { ...place, source: 'live', since: sent, at: later(sent, FRESH_LOCATION - 1) } as const
  expect(releasedByPin(moved, later(sent, FRESH_LOCATION - 1))).toMatchObject({
    release: { by: 'pin', at: sent },
  })
  expect(releasedByPin(moved, later(sent, FRESH_LOCATION))).toBeUndefined()
  expect(releasedByPin(place, later(sent, FRESH_LOCATION - 1))).toMatchObject({ release: { at: sent } })
  expect(releasedByPin({ ...place, spent: true }, sent)).toBeUndefined()
})
