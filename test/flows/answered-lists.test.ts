import { beforeEach, expect, test } from 'vitest'
import type { MessageId } from '../../src/domain/messaging/address.ts'
import { Chat } from '../world/chat.ts'
import { World } from '../world/world.ts'

let world: World
let chat: Chat

/** The list under "¿Es una emergencia?", as a network without buttons shows it. */
function offered(alert: string) {
  const choices = [
    { id: `si:${alert}`, label: '🆘 Sí, es emergencia' },
    { id: `no:${alert}`, label: 'No' },
  ]
  return { on: 'list-1' as MessageId, choices }
}

beforeEach(async () => {
  world = await World.open()
  chat = new Chat(world, 'Rosa')
  await chat.says('/start')
  await chat.taps('consent:yes')
  await chat.says('socorro')
})

test('a number that comes after a list was answered does not answer it again', async () => {
  const id = (await world.live())?.alert.id ?? ''
  await chat.sends({ kind: 'text', text: '2', offered: offered(id) })
  expect(await world.live()).toBeUndefined()
  await chat.sends({ kind: 'text', text: '1', offered: offered(id) })
  expect(await world.live()).toBeUndefined()
  expect(await chat.state()).toMatchObject({ at: 'name' })
})

test('a reply that quotes the list is about it, however often it was answered', async () => {
  const id = (await world.live())?.alert.id ?? ''
  const list = offered(id)
  await chat.sends({ kind: 'text', text: '2', offered: list })
  await chat.sends({ kind: 'text', text: '1', offered: list, replyTo: list.on })
  expect((await world.live())?.alert.state).toBe('held')
})

test('words that are no line of the list leave it open', async () => {
  const id = (await world.live())?.alert.id ?? ''
  await chat.sends({ kind: 'text', text: 'espérame', offered: offered(id) })
  await chat.sends({ kind: 'text', text: '1', offered: offered(id) })
  expect((await world.live())?.alert.state).toBe('open')
})
