import { expect, test } from 'vitest'
import type { Bot, Fetched } from '../../../src/bots/bot.ts'
import { SimulatedNetwork } from '../../../src/bots/simulator/network.ts'
import { WITHOUT_BUTTONS } from '../../../src/bots/simulator/rules.ts'
import { phoneId } from '../../../src/bots/simulator/world.ts'
import { instant } from '../../../src/domain/ids.ts'
import type { AccountId, ChatId } from '../../../src/domain/messaging/address.ts'
import { MEDIA_LIMIT, type MediaRef } from '../../../src/domain/messaging/media.ts'
import { passOn } from '../../../src/engine/outbox/passing-on.ts'
import { mediaInWords } from '../../../src/notices/said/media.ts'
import { VirtualClock } from '../../../src/platform/virtual-clock.ts'
import { storyMedia } from '../../../src/stories/media.ts'

const [ONE, OTHER] = ['simulador' as AccountId, 'simulador-sin-botones' as AccountId]
const [ANA, MAMA] = [phoneId('ana'), phoneId('mama')]
const CAPTION = '🎤 Ana, 10:42'

/** Ana on one account and Mamá on another; Ana has sent a voice note, which `media` names. */
async function opened() {
  const clock = new VirtualClock(instant(0))
  const network = new SimulatedNetwork(clock)
  const [here, there] = [network.bot(ONE), network.bot(OTHER, WITHOUT_BUTTONS)]
  let media: MediaRef | undefined
  await here.start(async inbound => {
    if (inbound.kind === 'voice') media = inbound.media
  })
  await there.start(async () => {})
  const phone = { language: 'es', role: 'person', number: '+1 312 555 0101' } as const
  network.addPhone({ id: ANA, name: 'Ana', account: ONE, ...phone })
  network.addPhone({ id: MAMA, name: 'Mamá', account: OTHER, ...phone })
  network.sendMedia(ANA, 'ana' as ChatId, storyMedia('voice', 'me llevan a Broadview', undefined))
  await network.settled()
  if (!media) throw new Error('nothing was heard')
  const ref: MediaRef = media
  const bots = new Map<AccountId, Bot>([here, there].map(bot => [bot.account, bot]))
  const shown = (chat: string) =>
    network
      .view()
      .chats.find(({ id }) => id === chat)
      ?.bubbles.filter(({ from }) => from === 'avisa')
      .map(({ body }) => body)
  const pass = (to: Bot, chat: string, changed: Partial<MediaRef> = {}, attempts = 1) => {
    const message = { kind: 'media', media: { ...ref, ...changed }, caption: CAPTION } as const
    return passOn(to, message, {
      bots,
      clock,
      attempts,
      say: one => to.send(chat as ChatId, one, new AbortController().signal),
      inWords: one => mediaInWords(one, 'es'),
    })
  }
  return { network, clock, here, there, bots, shown, pass }
}

test('a voice note goes on within its account, under the line that says whose it is', async () => {
  const { here, shown, pass } = await opened()
  expect(await pass(here, 'ana')).toMatchObject({ sent: { kind: 'accepted' } })
  expect(shown('ana')).toMatchObject([{ kind: 'media', words: 'me llevan a Broadview', caption: CAPTION }])
})

test('to another account it goes as the bytes that it is', async () => {
  const { there, shown, pass } = await opened()
  expect(await pass(there, 'mama')).toMatchObject({ sent: { kind: 'accepted' } })
  expect(shown('mama')).toMatchObject([{ kind: 'media', words: 'me llevan a Broadview', seconds: 4 }])
})

const NOT_PASSED = `${CAPTION}\nEs una nota de voz (0:04). No la pudimos pasar: está en su teléfono.`

test.each([
  ['is too large', { bytes: MEDIA_LIMIT + 1 }],
  ['is gone', { handle: 'file-99' }],
  ['was sent to an account that is no longer ours', { account: 'telegram:7' as AccountId }],
])('of one that %s its reader learns that it exists', async (_, changed) => {
  const { there, shown, pass } = await opened()
  expect(await pass(there, 'mama', changed)).toMatchObject({ sent: { kind: 'accepted' } })
  const where = 'account' in changed ? NOT_PASSED.replace('teléfono', 'Telegram') : NOT_PASSED
  expect(shown('mama')).toEqual([{ kind: 'text', text: where }])
})

test('one that its own network no longer knows is told in words too', async () => {
  const { here, shown, pass } = await opened()
  expect(await pass(here, 'ana', { handle: 'file-99' })).toMatchObject({ sent: { kind: 'accepted' } })
  expect(shown('ana')).toEqual([{ kind: 'text', text: NOT_PASSED }])
})

test('a network that is away is tried again, and at the fourth time told in words', async () => {
  const { network, there, shown, pass } = await opened()
  network.cutLine(ONE, true)
  expect(await pass(there, 'mama')).toMatchObject({ sent: { kind: 'later' } })
  expect(await pass(there, 'mama', {}, 4)).toMatchObject({ sent: { kind: 'accepted' } })
  expect(shown('mama')).toEqual([{ kind: 'text', text: NOT_PASSED }])
})

test('a network that never answers is not waited for longer than a send may take', async () => {
  const { clock, bots, here, there, pass } = await opened()
  const silent: Bot = Object.create(here, {
    fetchMedia: { value: () => new Promise<Fetched>(() => {}) },
  })
  bots.set(ONE, silent)
  const passing = pass(there, 'mama')
  clock.advance(16_000)
  expect(await passing).toMatchObject({ sent: { kind: 'later' } })
})

test('a reader who blocked us is told nothing in its place', async () => {
  const { network, there, pass } = await opened()
  network.block(MAMA)
  expect(await pass(there, 'mama')).toMatchObject({ sent: { kind: 'refused', why: 'blocked' } })
})
