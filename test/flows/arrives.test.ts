import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../src/domain/ids.ts'
import type { MessageId } from '../../src/domain/messaging/address.ts'
import type { Person } from '../../src/domain/people/person.ts'
import { PHOTO } from '../world/media.ts'
import { CHICAGO, PILSEN } from '../world/places.ts'
import { ACCOUNT } from '../world/recording-bot.ts'
import { World } from '../world/world.ts'

let world: World
let ana: Person

beforeEach(async () => {
  world = await World.open()
  ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
})

const named = (message: string) => ({ message: message as MessageId })
const correcting = (edits: string) => ({ edits: edits as MessageId })

/** The name of the newest message that a chat heard. */
function newestTo(chat: string): MessageId {
  const last = world.bot.heard.findLast(one => one.to === chat)
  if (last === undefined) throw new Error(`${chat} heard nothing`)
  return last.id
}

const reacts = (chat: string, emoji: string, on = newestTo(chat)) =>
  world.sends(chat, { kind: 'reaction', emoji, on })

describe('a corrected message', () => {
  test('whose new words are a cry is a cry', async () => {
    await world.says('Ana', 'pamoco', named('m1'))
    expect(await world.live()).toBeUndefined()
    await world.says('Ana', 'PÁNICO', correcting('m1'))
    expect((await world.live())?.alert.state).toBe('open')
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
  })

  test('that means what it meant before sets nothing off again', async () => {
    await world.says('Ana', 'me agarró la migra', named('m1'))
    await world.pass(MINUTE)
    world.forget()
    await world.says('Ana', 'Me agarró la migra.', correcting('m1'))
    expect(world.heard).toEqual([])
    await world.says('Ana', 'falsa alarma', correcting('m1'))
    expect(world.heardBy('Ana')).toContain('¿')
  })

  test('that only adds a place brings the place', async () => {
    await world.says('Ana', 'me agarró la migra', named('m1'))
    await world.says(
      'Ana',
      'me agarró la migra https://maps.google.com/?q=41.8525,-87.6514',
      correcting('m1'),
    )
    expect((await world.live())?.alert.place?.point).toEqual({ lat: 41.8525, lon: -87.6514 })
    world.forget()
    await world.says(
      'Ana',
      'me agarró la migra https://maps.google.com/?q=41.8525,-87.6514',
      correcting('m1'),
    )
    expect(world.heard).toEqual([])
  })

  test('in an alert goes on with its new words, and not for a letter', async () => {
    await world.says('Ana', 'PÁNICO')
    await world.says('Ana', 'me llevan a brodview', named('m2'))
    await world.pass(MINUTE)
    world.forget()
    await world.says('Ana', 'Me llevan a Brodview.', correcting('m2'))
    await world.pass(MINUTE)
    expect(world.heardBy('mama')).not.toContain('Me llevan')
    await world.says('Ana', 'me llevan a Broadview', correcting('m2'))
    await world.pass(MINUTE)
    expect(world.heardBy('mama')).toContain('me llevan a Broadview')
  })

  test('is no answer to what is being asked, and says so', async () => {
    await world.setState('Ana', { at: 'contact', occasion: 'menu' })
    await world.says('Ana', 'Lupita 312 555 0142', correcting('m0'))
    expect(world.heardBy('Ana')).toContain('escríbela de nuevo')
    expect(await world.stateOf('Ana')).toMatchObject({ at: 'contact' })
    expect(await world.contactsOf(ana)).toHaveLength(1)
  })

  test('by a relative, to «ok», is Recibido; a second time it changes nothing', async () => {
    await world.says('Ana', 'PÁNICO')
    await world.says('mama', 'ok', correcting('m9'))
    expect((await world.live())?.recipients.find(one => one.role === 'family')?.answer).toBe('received')
  })

  test('that we cannot read is told so', async () => {
    await world.sends('Ana', { kind: 'unsupported', what: 'edit' }, correcting('m1'))
    expect(world.heardBy('Ana')).toContain('no puedo leer el cambio')
  })
})

describe('an album', () => {
  const picture = (caption?: string, from = 'Ana') =>
    world.sends(from, {
      kind: 'media',
      media: { ...PHOTO, account: ACCOUNT },
      ...(caption !== undefined && { caption }),
    })
  const fresh = (chat: string) => world.heard.filter(one => one.to === chat && one.fresh).map(one => one.text)

  test('with a cry under its first picture is one alert, and is answered once', async () => {
    world.bot.fetchMedia = async () => ({ kind: 'refused', why: 'gone' })
    await picture('me agarró la migra')
    await picture()
    await picture()
    expect(fresh('mama').filter(text => text.includes('ALERTA de Ana'))).toHaveLength(1)
    expect(fresh('mama').filter(text => text.startsWith('MEDIA'))).toHaveLength(3)
    expect(fresh('Ana').filter(text => text.includes('Manda tu ubicación'))).toHaveLength(1)
    expect(fresh('Ana').filter(text => text.includes('Enviado a') || text.includes('mandando'))).toHaveLength(
      1,
    )
  })

  test('outside an alert is answered once, and a picture after it again', async () => {
    const answers = () => fresh('Ana').filter(text => text.includes('Eso no lo puedo abrir'))
    await picture()
    await picture()
    await picture()
    expect(answers()).toHaveLength(1)
    await world.pass(MINUTE)
    await picture()
    expect(answers()).toHaveLength(2)
  })

  test('of a relative in an alert goes on picture by picture, and is answered once', async () => {
    await world.says('Ana', 'PÁNICO')
    world.bot.fetchMedia = async () => ({ kind: 'refused', why: 'gone' })
    const before = fresh('mama').length
    for (const caption of ['vea esto', undefined, undefined]) await picture(caption, 'mama')
    await world.pass(MINUTE)
    expect(fresh('mesa').filter(text => text.startsWith('MEDIA'))).toHaveLength(3)
    expect(
      fresh('mama')
        .slice(before)
        .filter(text => text.includes('Lo pasamos a')),
    ).toHaveLength(1)
    expect(
      fresh('mama')
        .slice(before)
        .filter(text => text.includes('¿')),
    ).toHaveLength(1)
  })
})

describe('a reaction', () => {
  test.each(['👍', '❤️', '🙏🏽'])('%s of a relative under the alert is Recibido, once', async emoji => {
    await world.says('Ana', 'PÁNICO')
    const on = newestTo('mama')
    await reacts('mama', emoji, on)
    expect((await world.live())?.recipients.find(one => one.role === 'family')?.answer).toBe('received')
    world.forget()
    await reacts('mama', '👍', on)
    expect(world.heardBy('mama')).toBe('')
  })

  test.each(['❌', '👎', '😂'])('%s under the alert says nothing', async emoji => {
    await world.says('Ana', 'PÁNICO')
    world.forget()
    await world.keeping(() => reacts('mama', emoji))
    expect(world.heardBy('mama')).toBe('')
  })

  test('👍 under "is it an emergency?" lets it leave, and 👎 takes it back', async () => {
    await world.says('Ana', 'ayuda')
    await reacts('Ana', '👍')
    expect((await world.live())?.alert).toMatchObject({ state: 'open', confirmed: true })
    await world.endAll()
    await world.says('Ana', 'ayuda')
    await reacts('Ana', '👎')
    expect(await world.live()).toBeUndefined()
  })

  test('answers a question only under its own message, and never ends an alert', async () => {
    await world.says('nadie', 'hola')
    const greeting = newestTo('nadie')
    expect(await world.stateOf('nadie')).toMatchObject({ at: 'consent' })
    await world.says('nadie', '/derechos')
    await reacts('nadie', '👍', greeting)
    expect((await world.person('nadie'))?.consentedAt).toBeUndefined()
    await world.says('Ana', 'PÁNICO')
    await world.says('Ana', 'cancelar')
    expect(await world.stateOf('Ana')).toMatchObject({ at: 'cancel' })
    await reacts('Ana', '👍')
    expect((await world.live())?.alert.state).toBe('open')
    await world.says('Ana', 'sí')
    expect(await world.live()).toBeUndefined()
  })

  test('👍 under the question that was just asked is yes', async () => {
    await world.says('nadie', 'hola')
    await reacts('nadie', '👍')
    expect((await world.person('nadie'))?.consentedAt).toBeDefined()
  })

  test('of an officer in the group is nobody’s business', async () => {
    await world.says('Ana', 'PÁNICO')
    const on = newestTo('mesa')
    world.forget()
    await world.sends('mesa', { kind: 'reaction', emoji: '👍', on }, { group: true })
    expect((await world.live())?.alert.state).toBe('open')
    expect(world.heardBy('mesa')).toBe('')
  })
})

test('somebody who calls reads what to do', async () => {
  await world.sends('Ana', { kind: 'call' })
  expect(world.heardBy('Ana')).toContain('No puedo contestar llamadas')
  expect(world.heardBy('Ana')).toContain('PÁNICO')
  await world.sends('mesa', { kind: 'call' }, { group: true })
  expect(world.heardBy('mesa')).toBe('')
})

describe('words under a location', () => {
  test('that cry open the alert at once, with the place', async () => {
    const cry = { kind: 'pin', point: PILSEN, live: 'start', words: 'me agarró la migra' } as const
    await world.sends('Ana', cry)
    expect((await world.live())?.alert).toMatchObject({ state: 'open', place: { point: PILSEN } })
  })

  test('that doubt open it too, as a location does by itself', async () => {
    await world.sends('Ana', { kind: 'pin', point: PILSEN, live: 'no', words: 'ayuda' })
    expect((await world.live())?.alert.state).toBe('open')
    await world.endAll()
    await world.sends('Ana', { kind: 'pin', point: PILSEN, live: 'no', words: 'mi casa' })
    expect((await world.live())?.alert.state).toBe('asked')
  })
})

describe('a command with words behind it', () => {
  test.each([
    '/ayuda me agarró la migra',
    '/start me agarró la migra',
    '/help ICE got me',
    '/familia me detuvieron',
  ])('%s is a cry', async words => {
    await world.says('Ana', words)
    expect((await world.live())?.alert.state).toBe('open')
  })

  test.each(['/ayuda', '/start', '/start abcdefgh', '/ayuda con mi familia', '/derechos si me detienen'])(
    '%s is that command',
    async words => {
      await world.says('Ana', words)
      expect(await world.live()).toBeUndefined()
    },
  )

  test('that are somebody else’s asks whom they are about', async () => {
    await world.says('Ana', '/ayuda mi hija me mandó esto: me agarró la migra')
    expect(await world.live()).toBeUndefined()
    expect(world.heardBy('Ana')).toContain('¿')
  })
})

test('a relative who blocked us and comes back is told at once what goes on', async () => {
  await world.sends('mama', { kind: 'membership', change: 'blocked' })
  world.bot.blocked.add('mama')
  await world.says('Ana', 'PÁNICO')
  expect(world.heardBy('mama')).toBe('')
  world.bot.blocked.delete('mama')
  await world.sends('mama', { kind: 'membership', change: 'unblocked' })
  expect(world.heardBy('mama')).toContain('ALERTA de Ana')
  expect(world.heardBy('mama')).not.toContain('Recordatorio')
  world.forget()
  await world.sends('mama', { kind: 'membership', change: 'unblocked' })
  expect(world.heardBy('mama')).toBe('')
})

describe('a relative whom their network refused us, and who writes again', () => {
  beforeEach(async () => {
    world.bot.blocked.add('mama')
    await world.says('Ana', 'PÁNICO')
    await world.pass(MINUTE / 2)
    expect(world.heardBy('mama')).toBe('')
    world.bot.blocked.delete('mama')
  })

  test.each(['hola', 'quién es?', 'ok'])(
    'reads at once what goes on, whatever they write: %s',
    async text => {
      await world.says('mama', text)
      expect(world.heardBy('mama')).toContain('ALERTA de Ana')
      expect(world.heardBy('mama')).not.toContain('Recordatorio')
      expect(world.heardBy('mama')).not.toContain('¿Ya la viste?')
    },
  )

  test('reads it once', async () => {
    await world.says('mama', 'hola')
    expect(
      world.heard.filter(({ to, text }) => to === 'mama' && text.includes('ALERTA de Ana')),
    ).toHaveLength(1)
    world.forget()
    await world.says('mama', 'hola')
    expect(world.heardBy('mama')).not.toContain('Folio: ')
  })

  test('and whom only a later step reaches reads the alert, and no reminder of what never came', async () => {
    await world.pass(3 * MINUTE)
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
    expect(world.heardBy('mama')).not.toContain('Recordatorio')
  })
})
