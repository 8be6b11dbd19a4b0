import { beforeEach, expect, test } from 'vitest'
import { MINUTE } from '../../../src/domain/ids.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

const LUIS = { group: true, name: 'Luis' }

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  await world.pass(MINUTE)
})

/** Luis answers the newest message of the desk's chat with these words. */
async function replies(to: string, text: string): Promise<void> {
  const replyTo = world.bot.heard.findLast(one => one.to === 'mesa' && one.text.includes(to))?.id
  world.forget()
  await world.sends('mesa', { kind: 'text', text, ...(replyTo && { replyTo }) }, LUIS)
}

const asked = () => world.heardBy('mesa').includes('¿para quién son estas palabras?')
const choose = async (whom: string) => world.taps('mesa', `${whom}:${await world.id()}`, LUIS)

test('an officer is asked for whom their words are once in each thread: the alert’s, the person’s words, the mother’s', async () => {
  await replies('CHI-0001 · Ana', 'señora, vamos en camino')
  expect(asked()).toBe(true)
  await choose('a-familia')
  await world.pass(MINUTE)

  await world.says('Ana', 'me siento mal')
  await replies('🗣️ CHI-0001 · Ana', 'respira, pide a tu consulado')
  expect(asked()).toBe(true)
  expect(world.heardBy('mama')).not.toContain('respira')
  await choose('a-persona')
  expect(world.heardBy('Ana')).toContain('«respira, pide a tu consulado»')
  await world.pass(MINUTE)

  await world.says('mama', '¿dónde la tienen? soy su mamá')
  await world.pass(MINUTE)
  await replies('soy su mamá', 'en Broadview, señora')
  expect(asked()).toBe(true)
  await choose('a-familia')
  await world.pass(MINUTE)

  await replies('🗣️ CHI-0001 · Ana', 'no firmes nada')
  expect(asked()).toBe(false)
  expect(world.heardBy('Ana')).toContain('«no firmes nada»')
  expect(world.heardBy('mama')).not.toContain('no firmes nada')
  await world.pass(MINUTE)

  await replies('lo pasamos a Ana', 'ni hoy ni mañana')
  expect(asked()).toBe(false)
  expect(world.heardBy('Ana')).toContain('«ni hoy ni mañana»')
  await world.pass(MINUTE)

  world.forget()
  await world.says('mesa', 'CHI-0001 seguimos buscando', LUIS)
  expect(asked()).toBe(false)
  expect(world.heardBy('mama')).toContain('«seguimos buscando»')
  expect(world.heardBy('Ana')).not.toContain('seguimos buscando')
})

test('what waits for that answer goes on in the thread of which it was asked', async () => {
  await world.says('Ana', 'me siento mal')
  await replies('🗣️ CHI-0001 · Ana', 'respira')
  await choose('a-persona')
  await world.pass(MINUTE)
  await replies('CHI-0001 · Ana\n', 'señora, ya vamos')
  expect(asked()).toBe(true)
  expect(world.heardBy('Ana')).not.toContain('ya vamos')
})

test('for whom is remembered for that officer alone, and never for words to a colleague', async () => {
  await replies('CHI-0001 · Ana', 'señora, vamos en camino')
  await choose('a-familia')
  await world.pass(MINUTE)

  const replyTo = world.bot.heard.findLast(one => one.to === 'mesa' && one.text.includes('CHI-0001'))?.id
  world.forget()
  const text = 'esta señora es muy pesada'
  await world.sends(
    'mesa',
    { kind: 'text', text, ...(replyTo && { replyTo }) },
    { group: true, name: 'Rosa' },
  )
  expect(asked()).toBe(true)
  expect(world.heardBy('mama')).not.toContain('pesada')
  await world.pass(20 * MINUTE)

  await replies('CHI-0001 · Ana', '¿quién la toma, tú o yo?')
  expect(asked()).toBe(true)
  expect(world.heardBy('mama')).not.toContain('tú o yo')
})
