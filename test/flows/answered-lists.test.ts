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

/** A list that came by itself as the alert's message of `rosa`, after one that was asked and not answered. */
async function twoLists(world: World, taps: readonly string[], before: readonly string[]) {
  const tracker = await world.trackerOf('Rosa')
  const lines = (ids: readonly string[]) => ids.map(id => ({ id, label: `línea ${id}` }))
  return {
    on: tracker?.id ?? ('none' as MessageId),
    choices: lines(taps),
    before: [{ on: 'asked-before' as MessageId, at: world.now, choices: lines(before) }],
  }
}

test('a number ends no alert where it may be of another list that stood there just before', async () => {
  await chat.says('me agarró la migra')
  await world.pass(1_000)
  const id = (await world.live())?.alert.id ?? ''
  const offered = await twoLists(world, [`cancelar?:${id}`, `soltaron:${id}`], ['contact:a', 'contact:b'])
  await chat.sends({ kind: 'text', text: '2', offered })
  expect((await world.live())?.alert.state).toBe('open')
  // The lists are settled: the next number is of the one that was read last.
  await world.pass(1_000)
  await chat.sends({ kind: 'text', text: '2', offered })
  expect(await world.live()).toBeUndefined()
})

test('a number is of the newest list where the older one was answered, or has no such line, or the same', async () => {
  const before: readonly (readonly string[])[] = [['contact:a'], ['contact:a', 'SAME']]
  for (const lines of before) {
    await chat.says('me agarró la migra')
    await world.pass(1_000)
    const id = (await world.live())?.alert.id ?? ''
    const older = lines.map(line => (line === 'SAME' ? `soltaron:${id}` : line))
    const offered = await twoLists(world, [`cancelar?:${id}`, `soltaron:${id}`], older)
    await chat.sends({ kind: 'text', text: '2', offered })
    expect(await world.live()).toBeUndefined()
  }
})
