import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { AccountId } from '../../../src/domain/messaging/address.ts'
import type { InboundBody } from '../../../src/domain/messaging/inbound.ts'
import { saveContact } from '../../../src/store/queries/contacts.ts'
import { choiceIdsOf, choicesOf } from '../../world/heard.ts'
import { PHOTO, VOICE_NOTE } from '../../world/media.ts'
import { CHICAGO } from '../../world/places.ts'
import { ACCOUNT } from '../../world/recording-bot.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  // A network that has what its own account was sent.
  world.bot.fetchMedia = async () => ({ kind: 'refused', why: 'gone' })
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Papá', 'papa')
  const { confirmedAt: _, ...tono } = await world.addContact(ana, 'Toño', 'tono')
  await world.store.write(tx => saveContact(tx, tono))
  await world.addDesk(CHICAGO, 'mesa')
})

type Sendable = InboundBody & { readonly kind: 'voice' | 'media' | 'text' }

const voice = { kind: 'voice', media: { ...VOICE_NOTE, account: ACCOUNT } } as const
const photo = { kind: 'media', media: { ...PHOTO, account: ACCOUNT } } as const

async function cried(): Promise<void> {
  await world.says('Ana', 'PÁNICO')
  await world.pass(MINUTE)
  world.forget()
}

/** Those who were sent a file, in the order of their names. */
const readers = () =>
  [...new Set(world.heard.filter(({ message }) => message.kind === 'media').map(({ to }) => to))].sort()

/** An officer sends something in answer to the alert's own message. */
function answers(body: Sendable, name = 'L. Pérez') {
  const replyTo = world.bot.heard.find(one => one.to === 'mesa' && one.text.includes('CHI-0001 · Ana'))?.id
  return world.sends('mesa', { ...body, ...(replyTo && { replyTo }) }, { group: true, name })
}

const tapsWhom = async (whom: string) => world.taps('mesa', `${whom}:${await world.id()}`, { group: true })

describe('a file of a relative in a live alert', () => {
  test.each([
    ['a voice note', voice],
    ['a photograph', photo],
  ])('%s goes to the desk and the other relatives, and never to the person', async (_, body) => {
    await cried()
    await world.sends('mama', body)
    expect(readers()).toEqual(['mesa', 'papa'])
    expect(world.heardBy('mama')).toContain('Lo pasamos a: Consulado en Chicago, Papá y Toño')
    expect(world.heardBy('mesa')).toContain('CHI-0001 · Mamá (familiar)')
    // Nobody but Mamá knows what it tells, and Toño may be anybody.
    expect(world.heardBy('tono')).toContain('Falta que confirme quién eres para pasártelo')
  })

  test('a voice note leaves a way to say that it is about oneself', async () => {
    await cried()
    await world.sends('mama', voice)
    expect(choiceIdsOf(world.heard.filter(({ to }) => to === 'mama'))).toContain('yo:')
  })

  test('of one who is not confirmed it goes to nobody, and they read that', async () => {
    await cried()
    await world.sends('tono', photo)
    expect(readers()).toEqual([])
    expect(world.heardBy('tono')).toContain('todavía no confirma quién eres. No puedo pasar lo que mandas')
  })

  test('a copied one is told to be', async () => {
    await cried()
    await world.sends('mama', { ...photo, caption: 'mira' })
    await world.sends('mama', voice, { authorship: 'forwarded' })
    expect(world.heardBy('papa')).toContain('Mamá (familiar) (reenviado)')
  })

  test('words under it are said once, with the file', async () => {
    await cried()
    await world.sends('mama', { ...photo, caption: 'es su receta de insulina' })
    await world.pass(MINUTE)
    expect(world.heardBy('papa').match(/su receta de insulina/g)).toHaveLength(1)
  })

  test('in a drill goes to nobody', async () => {
    await world.drill('Ana')
    world.forget()
    await world.sends('mama', photo)
    expect(readers()).toEqual([])
  })
})

describe('a file of an officer', () => {
  test('in answer to an alert goes to whom they choose', async () => {
    await cried()
    await answers(voice)
    expect(world.heardBy('mesa')).toContain('¿para quién es esto?')
    expect(readers()).toEqual([])
    await tapsWhom('a-familia')
    expect(readers()).toEqual(['mama', 'papa'])
    world.forget()
    await answers(photo)
    expect(readers()).toEqual(['mama', 'papa'])
  })

  test('for the person is theirs alone', async () => {
    await cried()
    await answers(voice)
    await tapsWhom('a-persona')
    expect(readers()).toEqual(['Ana'])
    expect(world.heardBy('Ana')).toContain('Consulado en Chicago, L. Pérez')
  })

  test('to nobody in particular is talk among officers', async () => {
    await cried()
    await world.sends('mesa', voice, { group: true })
    expect(world.heard).toEqual([])
  })

  test('several at once are asked about once, and all go, each under who sent it', async () => {
    await cried()
    await answers(photo)
    await world.pass(SECOND)
    await answers({ kind: 'text', text: 'así está por fuera' }, 'C. Ruiz')
    expect(world.heardBy('mesa').match(/para quién/g)).toHaveLength(1)
    await tapsWhom('a-familia')
    await world.pass(MINUTE)
    expect(readers()).toEqual(['mama', 'papa'])
    expect(world.heardBy('mama')).toContain('C. Ruiz escribió')
    expect(world.heardBy('mama')).toContain('así está por fuera')
  })
})

describe('"gracias" while words wait until it is known for whom they are', () => {
  const LUIS = { group: true, name: 'L. Pérez' }

  test('in answer to the question asks again, and goes to nobody with them', async () => {
    await cried()
    await world.says('mesa', 'CHI-0001 ya vamos para allá', LUIS)
    const replyTo = world.bot.heard.findLast(one => one.to === 'mesa')?.id
    await world.pass(5 * SECOND)
    world.forget()
    await world.sends('mesa', { kind: 'text', text: 'Gracias', ...(replyTo && { replyTo }) }, LUIS)
    expect(world.heardBy('mesa')).toContain('Esto último no se mandó.')
    await tapsWhom('a-familia')
    await world.pass(MINUTE)
    expect(world.heardBy('mama')).toContain('ya vamos para allá')
    expect(world.heardBy('mama')).not.toContain('Gracias')
  })

  test('said to a colleague is theirs', async () => {
    await cried()
    await world.says('mesa', 'CHI-0001 ya vamos para allá', LUIS)
    world.forget()
    await world.says('mesa', 'Gracias', LUIS)
    expect(world.heard).toEqual([])
    await tapsWhom('a-familia')
    await world.pass(MINUTE)
    expect(world.heardBy('mama')).not.toContain('Gracias')
  })
})

describe('a file that cannot be passed on', () => {
  const account = 'telegram:9' as AccountId
  const lost = {
    voice: { kind: 'voice', media: { ...VOICE_NOTE, account } },
    photo: { kind: 'media', media: { ...PHOTO, account } },
  } as const

  test('is told to its readers, and whoever sent it reads who did not get it', async () => {
    await cried()
    await world.sends('mama', lost.voice)
    await world.pass(MINUTE)
    expect(world.heardBy('papa')).toContain('No la pudimos pasar: está en su Telegram.')
    expect(world.heardBy('mama')).toContain('CHI-0001: tu nota de voz no pasó a Papá. Solo sabe que existe.')
  })

  test("of an officer's the desk reads it, for the person too", async () => {
    await cried()
    await answers(lost.photo)
    await tapsWhom('a-todos')
    await world.pass(MINUTE)
    expect(world.heardBy('mesa')).toContain('CHI-0001: tu foto no pasó a Ana.')
    expect(world.heardBy('mesa')).toContain('CHI-0001: tu foto no pasó a Mamá.')
  })

  test("of the person's own they read it", async () => {
    await cried()
    await world.sends('Ana', lost.photo)
    await world.pass(MINUTE)
    expect(world.heardBy('Ana')).toContain('CHI-0001: tu foto no pasó a Mamá. Solo sabe que existe.')
  })
})

test('a choice whose time has passed asks to send it again', async () => {
  await cried()
  await answers({ kind: 'text', text: 'ya la vimos' })
  await world.pass(11 * MINUTE)
  await tapsWhom('a-familia')
  expect(world.heardBy('mesa')).toContain('ya no tengo lo que mandaste. Mándalo otra vez.')
})

describe('the words of an officer about somebody who has no chat with us', () => {
  beforeEach(async () => {
    await world.says('rosa', 'se llevaron a mi esposo')
    for (const answer of ['Juan Pérez Gómez', 'en la 26 y Kedzie, Chicago', 'no', 'saltar'])
      await world.says('rosa', answer)
    await world.pass(MINUTE)
    world.forget()
  })

  const writes = async (text: string) => world.says('mesa', `MEX-0001 ${text}`, { group: true })

  test('are for whoever told of them or for the desk alone, and for nobody else', async () => {
    await writes('Señora, ¿a qué hora fue?')
    const offered = choicesOf(world.heard.filter(({ to }) => to === 'mesa'))
    expect(offered.map(({ label }) => label)).toEqual(['Quien avisa', 'Solo la mesa'])
    await tapsWhom('a-persona')
    expect(world.heardBy('mesa')).toContain('lo pasamos a quien avisa.')
    expect(world.heardBy('rosa')).toContain('¿a qué hora fue?')
  })

  test('lose an exact place on their way, and the desk reads that', async () => {
    await writes('está en 41.8500, -87.6500 con su primo')
    await tapsWhom('a-persona')
    expect(world.heardBy('rosa')).toContain('con su primo')
    expect(world.heardBy('rosa')).not.toContain('41.85')
    expect(world.heardBy('mesa')).toContain('Sin el lugar exacto')
  })

  test('are not passed on with the name of a place of detention', async () => {
    await writes('lo tienen en Krome')
    await tapsWhom('a-persona')
    expect(world.heardBy('rosa')).toBe('')
    expect(world.heardBy('mesa')).toContain('No se mandó')
  })

  test.each([
    'está en la cárcel del condado de Kankakee, vaya mañana',
    'lo llevaron a Joliet, Illinois',
    'he is being held in Will County',
  ])('are not passed on with any place in them, and the desk reads why: %s', async text => {
    await writes(text)
    await tapsWhom('a-persona')
    expect(world.heardBy('rosa')).toBe('')
    expect(world.heardBy('mesa')).toContain('nombras un lugar')
  })

  test('leave a recording to be asked about each time, with a warning', async () => {
    await writes('Señora, ¿a qué hora fue?')
    await tapsWhom('a-persona')
    world.forget()
    const replyTo = world.bot.heard.find(one => one.to === 'mesa' && one.text.includes('MEX-0001'))?.id
    await world.sends('mesa', { ...voice, ...(replyTo && { replyTo }) }, { group: true })
    expect(world.heardBy('rosa')).toBe('')
    expect(world.heardBy('mesa')).toContain('No sabemos quién avisa, ni podemos oír ni ver esto.')
    await tapsWhom('a-persona')
    expect(world.heard.filter(({ to }) => to === 'rosa')).toHaveLength(1)
  })
})
