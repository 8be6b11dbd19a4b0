import type { proto } from '@whiskeysockets/baileys'
import { describe, expect, test } from 'vitest'
import { waitAfter } from '../../../../src/bots/shared/health-issue.ts'
import { issueOfEnd } from '../../../../src/bots/whatsapp/baileys/health.ts'
import { bodyOf } from '../../../../src/bots/whatsapp/baileys/inbound.ts'
import { silenceLibsignal } from '../../../../src/bots/whatsapp/baileys/library.ts'
import { socketAddress } from '../../../../src/bots/whatsapp/baileys/line.ts'
import { refusedWith } from '../../../../src/bots/whatsapp/baileys/outbound.ts'
import { bare, isSame, partyOf } from '../../../../src/bots/whatsapp/linked/address.ts'
import { shownPlainly } from '../../../../src/bots/whatsapp/linked/markup.ts'
import { fileOf } from '../../../../src/bots/whatsapp/linked/media.ts'

describe('the address to dial', () => {
  test("is WhatsApp's own over TLS unless a test sets one on this machine", () => {
    expect(socketAddress()).toBe('wss://web.whatsapp.com/ws/chat')
    expect(socketAddress('ws://127.0.0.1:8080/ws/chat')).toBe('ws://127.0.0.1:8080/ws/chat')
  })

  test.each([
    'ws://web.whatsapp.com/ws/chat',
    'wss://web.whatsapp.com.example.invalid/ws/chat',
    'wss://example.invalid/ws/chat',
    'tcp://127.0.0.1:1',
  ])('is never %s', url => expect(() => socketAddress(url)).toThrow())
})

describe('a JID', () => {
  test.each([
    ['13125550123:7@s.whatsapp.net', '13125550123@s.whatsapp.net'],
    ['900123:2@lid', '900123@lid'],
    ['900123@lid', '900123@lid'],
    ['13125550123@c.us', '13125550123@s.whatsapp.net'],
    ['120363000000000001@g.us', '120363000000000001@g.us'],
  ])('%s is %s without its device', (jid, person) => expect(bare(jid)).toBe(person))

  test('names the same person by either name, and nobody by none', () => {
    const ana = partyOf('900123:1@lid', '13125550123@s.whatsapp.net')
    expect(isSame(ana, partyOf('13125550123:4@s.whatsapp.net'))).toBe(true)
    expect(isSame(ana, {})).toBe(false)
    expect(isSame({}, {})).toBe(false)
  })
})

describe('a text is shown with exactly its characters', () => {
  test('marks around words are kept apart from them', () => {
    expect(shownPlainly('*Ana*')).toBe('*\u2060Ana\u2060*')
    expect(shownPlainly('es *_muy_* grave').replaceAll('\u2060', '')).toBe('es *_muy_* grave')
  })

  test.each(['https://wa.me/13125550100?text=ALTA%20_a_b_', 'ALTA Fam-7_x', '3 * 4 * 5', 'hola_mundo_otra'])(
    '%s stays as it is',
    text => expect(shownPlainly(text)).toBe(text),
  )
})

/** Contents, each with what it is to us. */
const SAYINGS: readonly (readonly [string, proto.IMessage, object | undefined])[] = [
  ['a plain text', { conversation: 'hola' }, { kind: 'text', text: 'hola' }],
  [
    'the text of a tapped button',
    { buttonsResponseMessage: { selectedDisplayText: 'Sí' } },
    { kind: 'text', text: 'Sí' },
  ],
  [
    'forwarded words',
    { extendedTextMessage: { text: 'ayuda', contextInfo: { isForwarded: true, forwardingScore: 1 } } },
    { kind: 'text', text: 'ayuda', authorship: 'forwarded' },
  ],
  [
    'an answer of the sender’s own',
    { extendedTextMessage: { text: 'sí', contextInfo: { isForwarded: false, forwardingScore: 0 } } },
    { kind: 'text', text: 'sí' },
  ],
  [
    'a pin off the earth',
    { locationMessage: { degreesLatitude: 91, degreesLongitude: 0 } },
    { kind: 'unsupported', what: 'location' },
  ],
  ['an edit', { protocolMessage: { type: 14 } }, undefined],
  ['a reaction', { reactionMessage: { text: '👍' } }, undefined],
  [
    'an edit that is sealed',
    { secretEncryptedMessage: { secretEncType: 2, targetMessageKey: { id: '3A01' } } },
    { kind: 'unsupported', what: 'edit', edits: '3A01' },
  ],
  [
    'corrected words',
    { protocolMessage: { type: 14, key: { id: '3A01' }, editedMessage: { conversation: 'PÁNICO' } } },
    { kind: 'text', text: 'PÁNICO', edits: '3A01' },
  ],
  [
    'a sign',
    { reactionMessage: { text: '👍', key: { id: '3EB01' } } },
    { kind: 'reaction', emoji: '👍', on: '3EB01' },
  ],
  ['a sign that is taken back', { reactionMessage: { text: '', key: { id: '3EB01' } } }, undefined],
  ['a message with buttons', { buttonsMessage: { contentText: 'hola' } }, { kind: 'text', text: 'hola' }],
  [
    'a message of a business',
    { interactiveMessage: { body: { text: 'hola' } } },
    { kind: 'text', text: 'hola' },
  ],
  [
    'a template',
    { templateMessage: { hydratedTemplate: { hydratedContentText: 'hola' } } },
    { kind: 'text', text: 'hola' },
  ],
  [
    'an answer to a form',
    { interactiveResponseMessage: { body: { text: 'hola' } } },
    { kind: 'text', text: 'hola' },
  ],
  [
    'words that name a group',
    { groupMentionedMessage: { message: { conversation: 'hola' } } },
    { kind: 'text', text: 'hola' },
  ],
  [
    'words to a bot',
    { botInvokeMessage: { message: { extendedTextMessage: { text: 'hola' } } } },
    { kind: 'text', text: 'hola' },
  ],
  ['the beginning of an album', { albumMessage: { expectedImageCount: 3 } }, undefined],
  ['a kind that nobody knows', { richResponseMessage: {} }, { kind: 'unsupported', what: 'richResponse' }],
  ["a group's key", { senderKeyDistributionMessage: { groupId: 'x' } }, undefined],
  ['nothing', {}, undefined],
]

describe('what a message says', () => {
  const ana = partyOf('900123@lid', '13125550123@s.whatsapp.net')
  test.each(SAYINGS)('%s', (_, content, body) => expect(bodyOf(content, ana)).toEqual(body))
})

describe('what somebody sends beside words', () => {
  const ana = partyOf('900123@lid', '13125550123@s.whatsapp.net')

  test.each<[string, proto.IMessage, object]>([
    ['a picture', { imageMessage: {} }, { kind: 'media', media: { kind: 'photo' } }],
    ['words under a picture', { imageMessage: { caption: 'ayuda' } }, { kind: 'media', caption: 'ayuda' }],
    [
      'a chain letter under a picture',
      { imageMessage: { caption: 'ayuda', contextInfo: { forwardingScore: 127 } } },
      { caption: 'ayuda', authorship: 'forwarded' },
    ],
    [
      'a voice note',
      { audioMessage: { ptt: true, seconds: 12, fileLength: 9_000 } },
      { kind: 'voice', media: { kind: 'voice', seconds: 12, bytes: 9_000 } },
    ],
    [
      'a forwarded voice note',
      { audioMessage: { ptt: true, contextInfo: { isForwarded: true } } },
      { kind: 'voice', authorship: 'forwarded' },
    ],
    ['a piece of music', { audioMessage: { ptt: false } }, { kind: 'voice', media: { kind: 'audio' } }],
    ['a round video', { ptvMessage: {} }, { kind: 'voice', media: { kind: 'video' } }],
    [
      'a file',
      { documentMessage: { fileName: 'acta.pdf', mimetype: 'application/pdf' } },
      { kind: 'media', media: { kind: 'document', name: 'acta.pdf', mime: 'application/pdf' } },
    ],
    [
      'a picture in answer to a message',
      { imageMessage: { contextInfo: { stanzaId: '3EB0' } } },
      { kind: 'media', replyTo: '3EB0' },
    ],
  ])('%s', (_, content, body) => expect(bodyOf(content, ana)).toMatchObject(body))

  test('a picture keeps what it can be fetched by, and nothing of itself', () => {
    const imageMessage = {
      directPath: '/v/t62.7118-24/1',
      mediaKey: new Uint8Array(32).fill(7),
      fileSha256: new Uint8Array(32).fill(8),
      fileEncSha256: new Uint8Array(32).fill(9),
      jpegThumbnail: new Uint8Array(100).fill(1),
    }
    const body = bodyOf({ imageMessage }, ana)
    const file = body?.kind === 'media' ? fileOf(body.media) : undefined
    expect(file).toEqual({
      type: 'image',
      path: '/v/t62.7118-24/1',
      key: Buffer.alloc(32, 7).toString('base64'),
      hash: Buffer.alloc(32, 8).toString('base64'),
      sealedHash: Buffer.alloc(32, 9).toString('base64'),
    })
  })

  test('a card is read from its vCard, with folded lines and without a WhatsApp id', () => {
    const vcard = 'BEGIN:VCARD\r\nFN:Rosa\r\n Ejemplo\r\nitem1.TEL:+1 312 555 0124\r\nEND:VCARD'
    expect(bodyOf({ contactMessage: { vcard } }, ana)).toEqual({
      kind: 'contact',
      name: 'RosaEjemplo',
      phone: '+1 312 555 0124',
      own: false,
    })
  })
})

describe('how a refusal is taken', () => {
  test.each([
    [463, { kind: 'refused', why: 'forbidden' }],
    [404, { kind: 'refused', why: 'gone' }],
    [479, { kind: 'refused', why: 'invalid' }],
    [503, { kind: 'later', why: 'server', scope: 'account' }],
  ])('%i', (code, sent) => expect(refusedWith(code)).toEqual(sent))

  test('every end of a connection is tried again, with a wait that grows and never together', () => {
    const low = { bytes: () => Uint8Array.of(0) }
    const high = { bytes: () => Uint8Array.of(255) }
    for (const code of [428, 408, 440, 401, 403, 405, 411, 500, 503, 515, 999]) {
      const issue = issueOfEnd(code)
      expect(waitAfter(issue, 1, low)).toBeGreaterThan(0)
      expect(waitAfter(issue, 1, high)).toBe(2 * waitAfter(issue, 1, low))
      expect(waitAfter(issue, 50, high)).toBe(issue.longest)
    }
  })
})

test('what others print is heard as before', () => {
  const heard: unknown[] = []
  const target = Object.assign(Object.create(console), { log: (...parts: unknown[]) => heard.push(...parts) })
  silenceLibsignal(target)
  target.log('aviso')
  expect(heard).toEqual(['aviso'])
})
