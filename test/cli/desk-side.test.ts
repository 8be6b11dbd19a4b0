import { expect, test } from 'vitest'
import { areaWord, askedSide } from '../../src/cli/desk-side.ts'
import { loadDirectory } from '../../src/consulates/directory.ts'

const directory = loadDirectory()
const ask = (...args: readonly string[]) => askedSide(args, directory, 'Casa del Migrante')

test('a desk speaks for a consulate, an ally with its area and duty, or the operator’s own organisation', () => {
  expect(ask('--consulate', 'chicago')).toMatchObject({ side: { consulate: 'chicago' } })
  const ally = ask('--ally', 'Clínica Legal Sur', '--area', 'il, IN:Lake', '--duty', 'legal')
  expect(ally).toMatchObject({
    side: { helper: { kind: 'ally', name: 'Clínica Legal Sur', duty: 'legal', area: ['IL', 'IN:18089'] } },
  })
  expect(areaWord('IN:18089', directory)).toBe('IN:Lake')
  expect(ask('--everywhere')).toMatchObject({
    side: { helper: { kind: 'everywhere', name: 'Casa del Migrante' } },
  })
})

test.each([
  ['no side', [], /for whom does it speak/],
  ['two sides', ['--ally', 'Sur', '--everywhere'], /--ally and --everywhere cannot stand together/],
  ['an unknown consulate', ['--consulate', 'springfield'], /no consulate "springfield"/],
  ['no area', ['--ally', 'Sur', '--duty', 'legal'], /needs --area/],
  ['an unknown state', ['--ally', 'Sur', '--area', 'IL,ZZ', '--duty', 'legal'], /no state or county "ZZ"/],
  ['an unknown county', ['--ally', 'Sur', '--area', 'IL:Nope', '--duty', 'legal'], /"IL:Nope"/],
  ['no duty', ['--ally', 'Sur', '--area', 'IL'], /needs --duty: one of legal, response, shelter/],
  ['an unknown duty', ['--ally', 'Sur', '--area', 'IL', '--duty', 'cook'], /no duty "cook"/],
  ['no name', ['--ally', '', '--area', 'IL', '--duty', 'legal'], /needs the name that people read/],
  ['an area of no ally', ['--everywhere', '--area', 'IL'], /belong to --ally alone/],
  ['an unknown option', ['--allly', 'Sur'], /Unknown option '--allly'/],
  ['an option without its value', ['--ally'], /--ally/],
] as const)('%s is told with its mend', (_, args, words) => {
  const asked = ask(...args)
  expect(asked.ok ? '' : asked.faults.join('\n')).toMatch(words)
})

test.each([
  'Consulado de México',
  'CONSULADO',
  'Mexican Consulate',
  'Embajada Amiga',
  'SRE Ayuda',
  'ICE',
  'Gobierno de Chicago',
  'Policía Local',
])('an ally is not called %s: people would take it for an authority', name => {
  const asked = ask('--ally', name, '--area', 'IL', '--duty', 'legal')
  const faults = asked.ok ? '' : asked.faults.join('\n')
  expect(faults).toMatch(/sounds like an authority/)
  expect(faults).toMatch(/suena a autoridad/)
})

test('a name in which such a word is only part of a word is fine', () => {
  expect(ask('--ally', 'Servicios y Justicia', '--area', 'IL', '--duty', 'legal')).toMatchObject({ ok: true })
})
