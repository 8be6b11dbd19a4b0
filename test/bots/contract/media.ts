import { expect } from 'vitest'
import type { Fetched } from '../../../src/bots/bot.ts'
import type { AccountId } from '../../../src/domain/messaging/address.ts'
import type { MediaMessage } from '../../../src/domain/messaging/message.ts'
import type { Bench, Case } from './bench.ts'

const HEARD = 'me llevan a Broadview'
const CAPTION = '🎤 Ana, 10:42'

/** How recordings and files reach us. */
export const mediaInboundCases = {
  'a photograph arrives with the words under it': async bench => {
    await bench.start()
    const { bot, network } = bench
    await network.media(network.person, { kind: 'photo', words: HEARD, caption: 'están aquí' })
    const heard = await bench.hear('media')
    expect(heard.caption).toBe('están aquí')
    expect(heard.media).toMatchObject({ kind: 'photo', account: bot.account })
  },

  'a recording can be fetched, and is what was said': async bench => {
    await bench.start()
    const { network } = bench
    await network.media(network.person, { kind: 'voice', words: HEARD })
    const { media } = await bench.hear('voice')
    expect(media.kind).toBe('voice')
    expect(textOfFetched(await fetched(bench, media))).toBe(HEARD)
  },

  'a recording that its network no longer has is known to be gone': async bench => {
    await bench.start()
    const media = { kind: 'voice', account: bench.bot.account, handle: '404' } as const
    expect(await fetched(bench, media)).toEqual({ kind: 'refused', why: 'gone' })
  },
} satisfies Record<string, Case>

/** How they go on. */
export const mediaOutboundCases = {
  "a recording goes on by the network's own means, under or after its line": async bench => {
    await bench.start()
    const { network } = bench
    await network.media(network.person, { kind: 'voice', words: HEARD })
    const { media } = await bench.hear('voice')
    await bench.say(network.relative, { kind: 'media', media, caption: CAPTION })
    expect(shownIn(bench)).toEqual({ words: HEARD, kind: 'voice', text: CAPTION })
  },

  'a photograph of another account goes on as the bytes that come along': async bench => {
    await bench.start()
    await bench.say(bench.network.relative, foreign('photo'))
    expect(shownIn(bench)).toEqual({ words: HEARD, kind: 'photo', text: CAPTION })
  },

  'a recording that is nowhere to be found is refused, and nothing is said': async bench => {
    await bench.start()
    const { bot, network } = bench
    const media = { kind: 'voice', account: bot.account, handle: '404' } as const
    const sent = await bench.sendSlowly(network.relative, { kind: 'media', media, caption: '' })
    expect(sent).toEqual({ kind: 'refused', why: 'invalid' })
    const { content: _, ...without } = foreign('voice')
    expect(await bench.sendSlowly(network.relative, without)).toEqual({ kind: 'refused', why: 'invalid' })
    expect(network.shown(network.relative)).toEqual([])
  },
} satisfies Record<string, Case>

/** Something that another account was sent, with its bytes. */
function foreign(kind: 'voice' | 'photo'): MediaMessage {
  const media = { kind, account: 'otra:1' as AccountId, handle: 'x' }
  return { kind: 'media', media, caption: CAPTION, content: new TextEncoder().encode(HEARD) }
}

/** All that the relative's chat shows: the recording, and the line over it or under it. */
function shownIn({ network }: Bench) {
  const shown = network.shown(network.relative)
  const media = shown.find(each => each.media)?.media
  return { ...media, text: shown.map(({ text }) => text ?? '').join('') }
}

function fetched(bench: Bench, media: MediaMessage['media']): Promise<Fetched> {
  const { bot } = bench
  if (!bot.fetchMedia) throw new Error('this bot fetches nothing')
  return bench.settle(bot.fetchMedia(media, new AbortController().signal))
}

const textOfFetched = (one: Fetched): string =>
  one.kind === 'fetched' ? new TextDecoder().decode(one.content) : one.kind
