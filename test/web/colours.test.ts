import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(
  new URL('../../src/web/simulator/client/styles/colours.css', import.meta.url),
  'utf8',
)
const [day = '', night = ''] = css.split('@media')

// Text on its ground, as the style sheets pair them.
const PAIRS = [
  ['ink', 'page'],
  ['ink', 'surface'],
  ['ink', 'own'],
  ['ink', 'theirs'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'page'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'raised'],
  ['ink-soft', 'sunken'],
  ['ink-soft', 'theirs'],
  ['accent', 'surface'],
  ['accent', 'theirs'],
  ['accent-ink', 'accent'],
  ['link', 'own'],
  ['link', 'theirs'],
  ['warn', 'warn-soft'],
  ['map-text', 'map-land'],
] as const

function colours(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

/** Relative luminance of a colour such as `#0b6e63`, by WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['by day', colours(day)],
  ['by night', new Map([...colours(day), ...colours(night)])],
] as const)('the colours %s', (_, palette) => {
  const colour = (name: string): string => {
    const hex = palette.get(name)
    if (hex === undefined) throw new Error(`colours.css has no --${name}`)
    return hex
  }

  it.each(PAIRS)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['panic', 'panic-deep'])('white can be read on %s', ground => {
    expect(contrast('#ffffff', colour(ground))).toBeGreaterThanOrEqual(4.5)
  })
})
