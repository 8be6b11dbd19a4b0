import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { inboundOfUpdate } from '../../../src/bots/telegram/inbound.ts'
import { instant } from '../../../src/domain/ids.ts'
import type { AccountId } from '../../../src/domain/messaging/address.ts'
import type { Inbound } from '../../../src/domain/messaging/inbound.ts'
import { type TelegramUpdate, TelegramWorld } from '../../doubles/telegram/world.ts'

const NOW = instant(Date.UTC(2025, 6, 1, 17))
const PERSON = 71_001
const GROUP = -1_005_001

/** A world whose updates are kept as a JSON parser would have them, and what our bot reads in the last one. */
function newWorld(now: () => number = () => NOW) {
  const told: Update[] = []
  const world = new TelegramWorld(4_200, now, update =>
    told.push(parsed({ update_id: told.length, ...update })),
  )
  const person = world.person(PERSON, 'Persona')
  world.group(GROUP, 'Mesa Ejemplo')
  const read = (): Inbound | undefined => {
    const last = told.at(-1)
    if (!last) throw new Error('nothing was told')
    return inboundOfUpdate(last, {
      account: 'telegram:4200' as AccountId,
      username: world.bot.username,
      now: NOW,
    })
  }
  return { world, person, told, read }
}

const parsed = (update: TelegramUpdate): Update => JSON.parse(JSON.stringify(update))

describe('a command', () => {
  test('loses our own name, in any case of letters, and keeps its payload', () => {
    const { world, person, read } = newWorld()
    world.say(person, '/mesa@Avisa_Double_BOT AB12', GROUP)
    expect(read()).toMatchObject({ kind: 'text', text: '/mesa AB12' })
  })

  test('for another bot is not for us', () => {
    const { world, person, read } = newWorld()
    world.say(person, '/mesa@another_bot AB12', GROUP)
    expect(read()).toBeUndefined()
  })

  test('is only what stands first: an address inside a sentence stays', () => {
    const { world, person, read } = newWorld()
    world.say(person, 'escribe /start@another_bot y espera')
    expect(read()).toMatchObject({ text: 'escribe /start@another_bot y espera' })
  })
})

describe('a group', () => {
  test('is told by its title, and as public if anybody can find it by a name', () => {
    const { world, person, read } = newWorld()
    world.say(person, 'hola', GROUP)
    expect(read()).toMatchObject({ group: true, title: 'Mesa Ejemplo' })
    expect(read()).not.toHaveProperty('public')
    const known = world.group(-1_005_002, 'Mesa abierta', 'mesa_abierta')
    world.say(person, 'hola', known)
    expect(read()).toMatchObject({ group: true, title: 'Mesa abierta', public: true })
  })
})

describe('words', () => {
  test('that are forwarded are somebody else’s, under a photograph too', () => {
    const { world, person, read } = newWorld()
    const origin = { type: 'hidden_user', sender_user_name: 'Ana', date: NOW / 1_000 } as const
    world.send(person, PERSON, { text: 'me agarró la migra', forward_origin: origin })
    expect(read()).toMatchObject({ text: 'me agarró la migra', authorship: 'forwarded' })
    const photo = [{ file_id: 'f', file_unique_id: 'f', width: 1, height: 1 }]
    world.send(person, PERSON, { photo, caption: 'me agarró la migra', forward_origin: origin })
    expect(read()).toMatchObject({ caption: 'me agarró la migra', authorship: 'forwarded' })
    world.send(person, PERSON, { location: { latitude: 41.85, longitude: -87.65 }, forward_origin: origin })
    expect(read()).toMatchObject({ kind: 'pin', authorship: 'forwarded' })
  })

  test('that somebody forwards from another chat of their own are their own', () => {
    const { world, person, read } = newWorld()
    const self = { id: PERSON, is_bot: false, first_name: 'Persona' }
    const origin = { type: 'user', sender_user: self, date: NOW / 1_000 } as const
    world.send(person, PERSON, { text: 'me agarró la migra', forward_origin: origin })
    expect(read()?.authorship).toBeUndefined()
  })

  test('under a photograph are words', () => {
    const { world, person, read } = newWorld()
    const photo = [{ file_id: 'f', file_unique_id: 'f', width: 1, height: 1 }]
    world.send(person, PERSON, { photo, caption: 'me agarró la migra' })
    expect(read()).toMatchObject({ kind: 'media', caption: 'me agarró la migra', media: { kind: 'photo' } })
    world.send(person, PERSON, { photo })
    expect(read()).toMatchObject({ kind: 'media', media: { kind: 'photo', handle: 'photo:f' } })
  })

  test('that are corrected later stand in place of those of their message', () => {
    const { world, person, read } = newWorld()
    const message = world.say(person, 'Cicero')
    world.correct(PERSON, message.message_id, 'Cícero')
    const named = String(message.message_id)
    expect(read()).toMatchObject({ kind: 'text', text: 'Cícero', message: named, edits: named })
  })

  test("tell the sender's language", () => {
    const { world, person, read } = newWorld()
    world.say(person, 'hola')
    expect(read()?.sender).toEqual({ id: String(PERSON), name: 'Persona', language: 'es' })
  })

  test('that waited for more than a minute are late', () => {
    let now: number = NOW - 61_000
    const { world, person, read } = newWorld(() => now)
    world.say(person, 'hola')
    expect(read()?.late).toBe(true)
    now = NOW - 59_000
    world.say(person, 'hola')
    expect(read()?.late).toBeUndefined()
  })
})

describe('in a group', () => {
  test('an anonymous administrator speaks as the group', () => {
    const { world, read } = newWorld()
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
    const { chat } = world.record(GROUP)
    const message = {
      message_id: 1,
      date: world.seconds(),
      chat,
      from: anonymous,
      sender_chat: chat,
      text: '/mesa A',
    }
    expect(
      inboundOfUpdate(parsed({ update_id: 1, message }), {
        account: 'telegram:4200' as AccountId,
        username: 'x',
        now: NOW,
      }),
    ).toMatchObject({ text: '/mesa A', sender: { id: String(GROUP), name: 'Mesa Ejemplo' } })
    expect(() => read()).toThrow()
  })

  test('posts of a channel are not for us', () => {
    const { world, person, read } = newWorld()
    const channel = { id: -1_009_009, type: 'channel', title: 'Canal' } as const
    world.send(person, GROUP, { text: 'noticia', sender_chat: channel, is_automatic_forward: true })
    expect(read()).toBeUndefined()
  })

  test("the network's own notes are not for us", () => {
    const { world, person, read } = newWorld()
    world.send(person, GROUP, { new_chat_title: 'Otro nombre' })
    expect(read()).toBeUndefined()
  })

  test('other bots are not for us', () => {
    const { world, told, person, read } = newWorld()
    world.say(person, 'hola', GROUP)
    const [last] = told
    if (last?.message) last.message.from.is_bot = true
    expect(read()).toBeUndefined()
  })

  test('a new rank of ours tells nothing', () => {
    const { world, person, read } = newWorld()
    world.addTo(GROUP, person)
    expect(read()).toBeUndefined()
  })

  test('a move is told by the old group only', () => {
    const { world, person, told, read } = newWorld()
    world.group(-5_001, 'Grupo')
    const to = world.migrate(-5_001, person)
    expect(read()).toBeUndefined()
    told.pop()
    expect(read()).toMatchObject({ kind: 'membership', change: 'moved', to: String(to) })
  })
})

describe('a place', () => {
  test('named by the phone is a pin', () => {
    const { world, person, read } = newWorld()
    const location = { latitude: 41.85, longitude: -87.65 }
    world.send(person, PERSON, { location, venue: { location, title: 'Parque', address: 'Calle 1' } })
    expect(read()).toMatchObject({ kind: 'pin', live: 'no', point: { lat: 41.85, lon: -87.65 } })
  })

  test('is the last one when a live location stops', () => {
    const { world, person, read } = newWorld()
    const live = { latitude: 41.85, longitude: -87.65, live_period: 900 }
    const { message_id: id } = world.send(person, PERSON, { location: live })
    world.moveLive(PERSON, id, 41.86, -87.66, true)
    expect(read()).toMatchObject({ kind: 'pin', live: 'move', point: { lat: 41.86, lon: -87.66 } })
  })
})

test('a round video and a piece of audio count as voice', () => {
  const { world, person, read } = newWorld()
  const file = { file_id: 'f', file_unique_id: 'f', duration: 3 }
  world.send(person, PERSON, { video_note: { ...file, length: 100 } })
  expect(read()).toMatchObject({
    kind: 'voice',
    media: { kind: 'video', handle: 'video_note:f', seconds: 3 },
  })
  world.send(person, PERSON, { audio: file })
  expect(read()).toMatchObject({ kind: 'voice', media: { kind: 'audio', handle: 'audio:f' } })
})

test('an animation is sent on as one, though it comes as a document too', () => {
  const { world, person, read } = newWorld()
  const file = { file_id: 'f', file_unique_id: 'f' }
  const animation = { ...file, duration: 3, width: 1, height: 1 }
  world.send(person, PERSON, { document: file, animation })
  expect(read()).toMatchObject({ kind: 'media', media: { kind: 'video', handle: 'animation:f' } })
  world.send(person, PERSON, { document: { ...file, file_name: 'acta.pdf' } })
  expect(read()).toMatchObject({ kind: 'media', media: { kind: 'document', name: 'acta.pdf' } })
})

test('a card without an owner on Telegram is nobody’s own', () => {
  const { world, person, read } = newWorld()
  world.send(person, PERSON, { contact: { first_name: 'Mamá', phone_number: '+13125550123' } })
  expect(read()).toMatchObject({ kind: 'contact', name: 'Mamá', phone: '+13125550123', own: false })
})

test('kinds of update that we do not know are none of our business', () => {
  const { read, told } = newWorld()
  told.push(JSON.parse('{"update_id": 7, "something_new": {"id": 1}}'))
  expect(read()).toBeUndefined()
})

describe('a sign', () => {
  test('in place of another is heard, one that is taken back is not', () => {
    const { world, person, told, read } = newWorld()
    const { message_id: on } = world.say(person, 'hola')
    world.react(person, PERSON, on, '👍')
    expect(read()).toMatchObject({ kind: 'reaction', emoji: '👍', on: String(on) })
    world.react(person, PERSON, on, '❤')
    expect(read()).toMatchObject({ emoji: '❤' })
    world.react(person, PERSON, on, undefined)
    expect(told.at(-1)).toHaveProperty('message_reaction')
    expect(read()).toBeUndefined()
  })

  test('on a sticker is what somebody says', () => {
    const { world, person, read } = newWorld()
    const look = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false } as const
    const sticker = { file_id: 's', file_unique_id: 's', ...look }
    world.send(person, PERSON, { sticker: { ...sticker, emoji: '🆘' } })
    expect(read()).toMatchObject({ kind: 'text', text: '🆘' })
    world.send(person, PERSON, { sticker })
    expect(read()).toMatchObject({ kind: 'unsupported', what: 'sticker' })
  })

  test('a message without a date is of now', () => {
    const { world, person, told } = newWorld(() => 0)
    world.say(person, 'hola')
    const [update] = told
    const reader = { account: 'telegram:4200' as AccountId, username: 'avisa', now: NOW }
    expect(update && inboundOfUpdate(update, reader)).toMatchObject({ at: NOW })
  })
})
