import { beforeEach, expect, test } from 'vitest'
import type { ConsulateId, ContactId } from '../../../src/domain/ids.ts'
import { VOICE_NOTE } from '../../world/media.ts'
import { CHICAGO } from '../../world/places.ts'
import { ACCOUNT } from '../../world/recording-bot.ts'
import { World } from '../../world/world.ts'

let world: World
const ATLANTA = 'atlanta' as ConsulateId

/** The entry of Mamá in the list of each. */
const listed = new Map<string, ContactId>()

beforeEach(async () => {
  world = await World.open()
  for (const [name, consulate, desk] of [
    ['Ana', CHICAGO, 'mesa-chicago'],
    ['Beto', ATLANTA, 'mesa-atlanta'],
  ] as const) {
    const person = await world.register(name, { consulate })
    listed.set(name, (await world.addContact(person, 'Mamá', 'mama')).id)
    await world.addDesk(consulate, desk)
    await world.says(name, 'PÁNICO')
  }
})

test('words that name one of two go to her desk alone, and say in whose alert', async () => {
  world.forget()
  await world.says('mama', 'Ana está embarazada de 7 meses')
  expect(world.heardBy('mesa-chicago')).toContain('embarazada')
  expect(world.heardBy('mesa-atlanta')).not.toContain('embarazada')
  expect(world.heardBy('mama')).toContain('en la alerta de Ana')
})

test('the message that is answered says of which alert they are, whoever is named', async () => {
  const notice = world.bot.heard.find(one => one.to === 'mama')
  world.forget()
  await world.sends('mama', {
    kind: 'text',
    text: 'no la vayan a esposar',
    ...(notice && { replyTo: notice.id }),
  })
  expect(world.heardBy('mesa-chicago')).toContain('esposar')
  expect(world.heardBy('mesa-atlanta')).not.toContain('esposar')
})

test('words and voice notes that say about neither wait until it is said, and then go on', async () => {
  world.bot.fetchMedia = async () => ({ kind: 'refused', why: 'gone' })
  world.forget()
  await world.says('mama', 'está embarazada de 7 meses')
  await world.sends('mama', { kind: 'voice', media: { ...VOICE_NOTE, account: ACCOUNT } })
  expect(world.heardBy('mama')).toContain('¿Por quién es?')
  expect(world.heardBy('mesa-chicago') + world.heardBy('mesa-atlanta')).toBe('')
  await world.says('mama', 'por Ana')
  expect(world.heardBy('mesa-chicago')).toContain('embarazada')
  expect(world.heardBy('mesa-chicago')).toContain('🎤')
  expect(world.heardBy('mesa-atlanta')).toBe('')
  expect((await world.stateOf('mama')).at).toBe('idle')
})

test('a dialogue of their own is asked again once it is said in whose alert the words go on', async () => {
  await world.register('mama')
  for (const { alert } of await world.alerts()) await world.taps('mama', `recibido:${alert.id}`)
  await world.taps('mama', 'go:add')
  world.forget()
  await world.says('mama', 'la tienen en el hospital')
  expect(world.heardBy('mama')).toContain('¿Por quién es?')
  await world.says('mama', 'por Ana')
  expect(world.heardBy('mama')).toContain('¿A quién aviso')
  await world.says('mama', 'Beto 312 555 0177')
  expect(world.heardBy('mama')).toContain('Anoté a Beto')
})

test('words that wait are kept for the other where one of the two has removed the writer', async () => {
  await world.says('mama', 'está embarazada de 7 meses')
  await world.says('Ana', 'quita a mamá')
  await world.says('Ana', 'sí, quitar')
  world.forget()
  await world.taps('mama', `por:${listed.get('Ana')}`)
  expect(world.heardBy('mama')).toContain('Ya no recibes alertas de esa persona.')
  expect(world.heardBy('mama')).toContain('¿Por quién es?')
  await world.says('mama', 'Beto')
  expect(world.heardBy('mesa-atlanta')).toContain('embarazada')
  expect(world.heardBy('mesa-chicago')).not.toContain('embarazada')
})
