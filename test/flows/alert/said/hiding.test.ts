import { beforeEach, expect, test } from 'vitest'
import { MINUTE } from '../../../../src/domain/ids.ts'
import type { MessageId } from '../../../../src/domain/messaging/address.ts'
import { choiceIdsOf, textOf } from '../../../world/heard.ts'
import { CHICAGO } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Beto', 'beto')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  await world.pass(10 * MINUTE)
  world.forget()
})

test.each([
  ['no le digan a Beto dónde estoy', 'A Beto ya no le digo nada'],
  ['ese no es Beto, no le avisen', 'A Beto ya no le digo nada'],
  ['quiten a Beto', '¿Quito a Beto de tu lista?'],
])(
  'whoever is not to be told reads nothing of «%s»: only the desk does, and the person reads what follows',
  async (words, follows) => {
    expect(textOf(await world.says('Ana', words))).toContain(follows)
    await world.pass(5 * MINUTE)
    expect(world.heardBy('mesa')).toContain(`«${words}»`)
    expect(world.heardBy('beto')).not.toContain(words)
    expect(world.heardBy('mama')).not.toContain(words)
    expect(world.heardBy('Ana')).toContain('Enviado a: Consulado en Chicago.')
    expect(world.heardBy('Ana')).not.toContain('Falta: ')
  },
)

test('where it is not said from whom, all are listed to choose from, and none of them reads it', async () => {
  expect(textOf(await world.says('Ana', 'no le digan nada, me da miedo'))).toContain('¿A quién no le digo')
  await world.pass(MINUTE)
  expect(world.heardBy('beto') + world.heardBy('mama')).not.toContain('me da miedo')
  const taps = choiceIdsOf(world.heard).filter(id => id.startsWith('callar'))
  await world.taps('Ana', taps.at(-1) ?? '')
  await world.says('Ana', 'estoy bien escondida')
  await world.pass(MINUTE)
  expect(world.heardBy('mama')).toContain('escondida')
  expect(world.heardBy('beto')).not.toContain('escondida')
})

test('who is named by what they are, and stands on the list by name, is asked about', async () => {
  expect(textOf(await world.says('Ana', 'no le digan a mi esposo'))).toContain('¿A quién no le digo')
  await world.pass(MINUTE)
  expect(world.heardBy('beto')).not.toContain('esposo')
})

test('a wish put in by a correction counts as one that was written', async () => {
  await world.says('Ana', 'estoy en el baño', { message: 'first' as MessageId })
  await world.says('Ana', 'estoy en el baño, no le digan a Beto', { edits: 'first' as MessageId })
  expect(world.heardBy('Ana')).toContain('A Beto ya no le digo nada')
})

test('who alone is to know may be the consulate', async () => {
  await world.says('Ana', 'que nadie sepa nada, solo el consulado')
  await world.says('Ana', 'me van a mover')
  await world.pass(MINUTE)
  expect(world.heardBy('mesa')).toContain('me van a mover')
  expect(world.heardBy('mama') + world.heardBy('beto')).not.toContain('me van a mover')
})

test.each(['no le digan a Beto dónde está', 'díganle a todos menos a Beto'])(
  'a relative who wants another not to know is read by the desks alone: %s',
  async words => {
    await world.says('mama', words)
    await world.pass(MINUTE)
    expect(world.heardBy('mesa')).toContain(words)
    expect(world.heardBy('beto')).not.toContain(words)
    expect(world.heardBy('mama')).toContain('Lo pasamos a: Consulado en Chicago.')
  },
)

test('what follows while it is asked whether to remove somebody goes on to all', async () => {
  await world.says('Ana', 'quiten a Beto')
  await world.says('Ana', 'me tienen en un cuarto con mucha gente')
  await world.pass(MINUTE)
  for (const chat of ['mama', 'beto', 'mesa']) expect(world.heardBy(chat)).toContain('en un cuarto')
})

test.each(['no le digan a la migra que tengo hijos', 'no le digan al patrón, me corre'])(
  'from somebody who is told nothing by us «%s» hides nothing: it goes on to all',
  async words => {
    await world.says('Ana', words)
    await world.pass(MINUTE)
    for (const chat of ['mama', 'beto', 'mesa']) expect(world.heardBy(chat)).toContain(words)
  },
)

test('while it is asked from whom, none who may be meant hears anything more; who was not meant hears all of it once that is answered', async () => {
  await world.says('Ana', 'no le digan nada, me da miedo')
  await world.says('Ana', 'estoy en la 26 y Kedzie')
  await world.sends('Ana', { kind: 'pin', point: { lat: 41.85, lon: -87.65 }, live: 'no' })
  await world.pass(MINUTE)
  expect(world.heardBy('beto') + world.heardBy('mama')).toBe('')
  expect(world.heardBy('mesa')).toContain('Kedzie')
  await world.says('Ana', 'a Beto')
  await world.says('Ana', 'traigo blusa azul')
  await world.pass(MINUTE)
  expect(world.heardBy('beto')).toBe('')
  expect(world.heardBy('mama')).toContain('Kedzie')
  expect(world.heardBy('mama')).toContain('blusa azul')
  expect(world.heardBy('mama')).not.toContain('me da miedo')
})

test.each([
  ['Beto', ['mama']],
  ['a Beto no', ['mama']],
  ['a Beto no le digas nada por favor', ['mama']],
  ['el segundo', ['mama']],
  ['2', ['mama']],
  ['A Beto no', ['mama']],
  ['a mi mamá sí', ['mama']],
  ['a Beto y a Mamá', []],
  ['a Beto ni a mi mamá', []],
  ['a ninguno', []],
  ['a nadie', []],
  ['a mi mamá', ['beto']],
])('the question from whom takes «%s»', async (words, told) => {
  await world.says('Ana', 'no le digan nada, me da miedo')
  await world.says('Ana', words)
  await world.says('Ana', 'traigo blusa azul')
  await world.pass(MINUTE)
  for (const chat of ['mama', 'beto'])
    expect(world.heardBy(chat).includes('blusa azul'), chat).toBe(told.some(one => one === chat))
  expect(world.heardBy('mesa')).toContain('blusa azul')
})

test('unanswered it stays so, and is asked again with the next words', async () => {
  await world.says('Ana', 'no le digan nada, me da miedo')
  await world.pass(11 * MINUTE)
  expect(textOf(await world.says('Ana', 'sigo en el baño'))).toContain('¿A quién no le digo')
  await world.pass(MINUTE)
  expect(world.heardBy('mesa')).toContain('sigo en el baño')
  expect(world.heardBy('beto') + world.heardBy('mama')).toBe('')
})

test('a first cry kept from all of theirs is not told as that of somebody without a family', async () => {
  await world.taps('Ana', `soltaron:${await world.id()}`)
  world.forget()
  await world.says('Ana', 'me agarró la migra, no le digan a Beto ni a mi mamá')
  await world.pass(MINUTE)
  expect(world.heardBy('mesa')).toContain('No quiere que su familia sepa')
  expect(world.heardBy('mesa')).not.toContain('Sin familiares')
  expect(world.heardBy('Ana')).not.toContain('Ningún familiar ha aceptado')
})
