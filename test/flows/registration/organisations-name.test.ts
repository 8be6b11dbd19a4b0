import { expect, test } from 'vitest'
import { profileName } from '../../../src/flows/registration/profile-name.ts'
import { World } from '../../world/world.ts'

test.each([
  'Casa del Migrante',
  'CASA DEL MIGRANTE Chicago',
  'Ｃａｓａ ｄｅｌ Ｍｉｇｒａｎｔｅ',
  'Cása del Migrante 🏛️',
  'Consulado de México',
  'Avisa',
  'Ana ALERTA CERRADA',
])('nobody is shown as %s', name => {
  expect(profileName({ name }, 'Casa del Migrante')).toBe('')
})

test('no link is left in a name, whatever its full stops', () => {
  for (const name of ['www．banco．mx', 'banco。mx', 'банк.рф', 'https://a.mx'])
    expect(profileName({ name }, 'Casa del Migrante')).not.toMatch(/[\p{L}\p{N}][.。．][\p{L}\p{N}]|\/\//u)
})

test('the name of the organisation is asked for again where it is typed as one’s own', async () => {
  const world = await World.open()
  await world.says('Ana', '/start')
  await world.taps('Ana', 'consent:yes')
  await world.says('Ana', 'Casa del Migrante')
  expect((await world.person('Ana'))?.name).not.toContain('Migrante')
})
