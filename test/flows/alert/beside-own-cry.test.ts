import { beforeEach, describe, expect, test } from 'vitest'
import { isThirdParty } from '../../../src/domain/alert/cry.ts'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { isBareCall } from '../../../src/understanding/intent/taught-word.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'rosa')
})

const standing = async () =>
  (await world.alerts())
    .filter(({ alert }) => alert.state !== 'closed')
    .map(({ alert }) => (isThirdParty(alert) ? 'of another' : 'own'))
    .sort()

describe('a cry of one’s own that waits for an answer, and then words that somebody else was taken', () => {
  test.each([
    ['migra afuera del trabajo ayuda', 'se llevaron a don Chuy'],
    ['la migra esta tocando la puerta', 'they took my dad'],
    ['ICE is here theyre banging on the door im scared', 'se la llevaron a ella'],
  ])('are both told: %s, %s', async (cry, report) => {
    await world.says('Ana', cry)
    await world.pass(15 * SECOND)
    await world.says('Ana', report)
    await world.pass(2 * MINUTE)
    expect(await standing()).toEqual(['of another', 'own'])
    expect(world.heardBy('rosa')).toContain(`«${cry}»`)
    expect(world.heardBy('rosa')).toContain(`«${report}»`)
    expect(world.heardBy('Ana')).toContain('Salió por si acaso')
  })

  test('a yes lets one’s own leave, and a no withdraws it and leaves the other', async () => {
    await world.says('Ana', 'migra afuera del trabajo ayuda')
    await world.says('Ana', 'se llevaron a don Chuy')
    expect(world.heardBy('Ana')).toContain('¿Es una emergencia?')
    await world.says('Ana', 'no')
    await world.pass(2 * MINUTE)
    expect(await standing()).toEqual(['of another'])
    expect(world.heardBy('rosa')).toBe('')
  })

  test('a no to the age of the one who was taken is no answer about oneself', async () => {
    for (const words of ['migra afuera del trabajo ayuda', 'se llevaron a don Chuy', 'no sé', 'no'])
      await world.says('Ana', words)
    await world.pass(2 * MINUTE)
    expect(await standing()).toEqual(['of another', 'own'])
    expect(world.heardBy('rosa')).toContain('ALERTA de Ana')
  })

  test.each(['AYUDA', 'ayuda por favor'])('%s says of nobody whom it is for: it is his alone', async cry => {
    await world.says('Ana', cry)
    await world.says('Ana', 'se llevaron a mi esposo')
    await world.pass(3 * MINUTE)
    expect(await standing()).toEqual(['of another'])
    expect(world.heardBy('rosa')).toBe('')
  })
})

test.each(['no, es mi hija', 'no es para mí', 'no soy yo, es mi hija', 'no'])(
  '%s after a report takes a doubtful cry back, and leaves the report',
  async words => {
    for (const said of ['se llevaron a mi hija', 'María López García', 'ayuda']) await world.says('Ana', said)
    expect(await standing()).toEqual(['of another', 'own'])
    await world.says('Ana', words)
    await world.pass(2 * MINUTE)
    expect(await standing()).toEqual(['of another'])
    expect(world.heardBy('Ana')).toContain('El aviso CHI-0001 por María López García sigue.')
    expect(world.heardBy('rosa')).toBe('')
  },
)

test('a relative’s own cry goes on beside that of their daughter, whose alert does not tell it', async () => {
  const luz = await world.register('rosa', { consulate: CHICAGO })
  await world.addContact(luz, 'Beto', 'beto')
  await world.says('rosa', 'la migra está afuera de mi trabajo ayuda')
  await world.says('rosa', 'se llevaron a mi hija Ana')
  await world.pass(2 * MINUTE)
  expect(await standing()).toEqual(['own', 'own'])
  expect(world.heardBy('beto')).toContain('afuera de mi trabajo')
})

test.each(['AYUDA', 'ayúdenme por favor', 'SOS', 'help me please', 'Auxilio!!'])(
  '%s is a bare call for help',
  text => {
    expect(isBareCall(text)).toBe(true)
  },
)

test.each(['migra afuera del trabajo ayuda', 'ayuda en mi casa', 'la migra', 'help they are here'])(
  '%s is not',
  text => {
    expect(isBareCall(text)).toBe(false)
  },
)
