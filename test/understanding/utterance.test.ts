import { expect, test } from 'vitest'
import { instant } from '../../src/domain/ids.ts'
import type { AccountId, ChatId } from '../../src/domain/messaging/address.ts'
import type { Inbound, InboundBody, InboundId } from '../../src/domain/messaging/inbound.ts'
import { seeded } from '../../src/platform/seeded.ts'
import { commandOf } from '../../src/understanding/commands.ts'
import { understand } from '../../src/understanding/intent.ts'
import { utteranceOf } from '../../src/understanding/utterance.ts'
import { VOICE } from '../world/media.ts'

function inbound(body: InboundBody): Inbound {
  return {
    id: 'uno' as InboundId,
    at: instant(0),
    from: { network: 'simulator', account: 'simulator' as AccountId, chat: 'ana' as ChatId },
    sender: { id: 'ana', name: 'Ana' },
    group: false,
    ...body,
  }
}

const says = (text: string) => inbound({ kind: 'text', text })

test('words are read in every way, and each way once', () => {
  const read: string[] = []
  const utterance = utteranceOf(says('Hola, ¿me oyen?'), {
    understand: text => {
      read.push('understand')
      return understand(text)
    },
    commandOf: text => {
      read.push('command')
      return commandOf(text)
    },
  })
  expect(read).toEqual([])
  for (let times = 0; times < 3; times++) {
    expect(utterance.understanding().intent).toBe('question')
    expect(utterance.command()).toBeUndefined()
    expect(utterance.code()).toBeUndefined()
    expect(utterance.reply()).toBeUndefined()
  }
  expect(read.toSorted()).toEqual(['command', 'understand'])
  expect(utterance.people()).toBe(utterance.people())
})

test('a code is found in a command and in a tap', () => {
  expect(utteranceOf(says('ALTA abcdefgh')).code()).toEqual({ kind: 'invite', code: 'abcdefgh' })
  expect(utteranceOf(inbound({ kind: 'choice', choice: 'join:abc' })).code()).toEqual({
    kind: 'invite',
    code: 'abc',
  })
})

test('a code behind a command is no words, whatever chance made of it, and a cry behind one is', () => {
  const random = seeded(1)
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const draw = () => Array.from({ length: 20 }, () => letters[Math.floor(random() * 64)]).join('')
  for (const code of ['kF9-1T3eMvzM_wry2tyO', ...Array.from({ length: 200 }, draw)]) {
    expect(utteranceOf(says(`/start ${code}`)).understanding().intent, code).toBe('other')
    expect(utteranceOf(says(`ALTA ${code}`)).understanding().intent, code).toBe('other')
  }
  expect(utteranceOf(says('/start auxilio')).understanding().intent).toBe('panic')
  expect(utteranceOf(says('/start me agarró la migra')).understanding().intent).toBe('panic')
})

test('a name, a number, and a place in a link are found in the same words', () => {
  const people = utteranceOf(says('mi esposa se llama Lupe y su número es 312 555 0142')).people()
  expect(people).toEqual([{ number: '312 555 0142', who: 'mi esposa Lupe' }])
  expect(utteranceOf(says('https://maps.google.com/?q=41.85,-87.65')).written()).toEqual({
    kind: 'point',
    point: { lat: 41.85, lon: -87.65 },
    by: 'link',
  })
})

test('what is in a link is nobody’s word: a cry beside it is a cry, and its question mark asks nothing', () => {
  const cry = utteranceOf(says('PÁNICO https://maps.google.com/?q=41.8525,-87.6514'))
  expect(cry.words()).toBe('PÁNICO')
  expect(cry.links()).toEqual(['https://maps.google.com/?q=41.8525,-87.6514'])
  expect(cry.understanding().intent).toBe('panic')
  for (const link of [
    'https://maps.app.goo.gl/AbC123?g_st=ic',
    'maps.app.goo.gl/AbC123?g_st=ic',
    'https://maps.apple.com/?ll=41.85,-87.65',
  ]) {
    expect(utteranceOf(says(`SOS ${link}`)).understanding().intent, link).toBe('panic')
    expect(utteranceOf(says(`${link}\nme agarró la migra`)).understanding().intent, link).toBe('panic')
    const coming = utteranceOf(says(`ya voy para allá ${link}`))
    expect(coming.isPutAsQuestion()).toBe(false)
    expect(coming.relativeSays()).toBe('received')
  }
})

test('a question mark behind a link is the writer’s, and a slip between two words is no link', () => {
  expect(utteranceOf(says('¿ya viste https://maps.app.goo.gl/AbC123?')).isPutAsQuestion()).toBe(true)
  expect(utteranceOf(says('auxilio.ayuda me agarraron')).words()).toBe('auxilio.ayuda me agarraron')
  expect(utteranceOf(says('me agarró la migra')).links()).toEqual([])
})

test('what brings no words says nothing', () => {
  const voice = utteranceOf(inbound(VOICE))
  expect(voice.understanding().intent).toBe('other')
  expect([voice.command(), voice.code(), voice.reply(), voice.order()]).toEqual(Array(4).fill(undefined))
})
