import { describe, expect, test } from 'vitest'
import { waitAfter } from '../../../../src/bots/shared/health-issue.ts'
import { partyOf } from '../../../../src/bots/whatsapp/linked/address.ts'
import { browserOptions, findChromium } from '../../../../src/bots/whatsapp/web/browser.ts'
import { issueOfDisconnect } from '../../../../src/bots/whatsapp/web/health.ts'
import {
  bodyOfWebMessage,
  changeOf,
  isHeard,
  stateOf,
  webMessage,
} from '../../../../src/bots/whatsapp/web/message.ts'

const key = { id: '3A01', fromMe: false, remote: '900123@lid' }

/** Contents, each with what it is to us. */
const SAYINGS: readonly (readonly [string, object, object | undefined])[] = [
  ['a plain text', { type: 'chat', body: 'hola' }, { kind: 'text', text: 'hola' }],
  [
    'a reply',
    { type: 'chat', body: 'aquí', quotedStanzaID: '3EB01' },
    { kind: 'text', text: 'aquí', replyTo: '3EB01' },
  ],
  ['a tapped button', { type: 'buttons_response', body: 'Sí' }, { kind: 'text', text: 'Sí' }],
  [
    'forwarded words',
    { type: 'chat', body: 'ayuda', isForwarded: true, forwardingScore: 1 },
    { kind: 'text', text: 'ayuda', authorship: 'forwarded' },
  ],
  [
    'words of the sender’s own',
    { type: 'chat', body: 'ayuda', isForwarded: false, forwardingScore: 0 },
    { kind: 'text', text: 'ayuda' },
  ],
  ['a pin off the earth', { type: 'location', lat: 91, lng: 0 }, { kind: 'unsupported', what: 'location' }],
  [
    'the first of several cards',
    {
      type: 'multi_vcard',
      vcardList: [{ displayName: 'Rosa', vcard: 'TEL;waid=13125550123:+1 312 555 0123' }],
    },
    { kind: 'contact', name: 'Rosa', phone: '+13125550123', own: true },
  ],
  ['a message taken back', { type: 'revoked' }, undefined],
  ['what is not decrypted yet', { type: 'ciphertext' }, undefined],
  ['a note about keys', { type: 'e2e_notification' }, undefined],
  ['a type that is new', { type: 'hologram', body: 'hola' }, undefined],
]

describe('what a message of the page says', () => {
  const ana = partyOf('900123@lid', '13125550123@c.us')
  test.each(SAYINGS)('%s', (_, fields, body) => {
    const message = webMessage({ id: key, t: 1, ...fields })
    expect(message && bodyOfWebMessage(message, ana)).toEqual(body)
  })
})

describe('what somebody sends beside words', () => {
  const ana = partyOf('900123@lid', '13125550123@c.us')

  test.each<[string, object, object]>([
    ['a picture', { type: 'image', body: '/9j/4AAQ' }, { kind: 'media', media: { kind: 'photo' } }],
    ['words under a picture', { type: 'image', caption: 'ayuda' }, { kind: 'media', caption: 'ayuda' }],
    [
      'a chain letter under a picture',
      { type: 'image', caption: 'ayuda', forwardingScore: 127 },
      { caption: 'ayuda', authorship: 'forwarded' },
    ],
    [
      'a voice note',
      { type: 'ptt', duration: '12', size: 9_000 },
      { kind: 'voice', media: { kind: 'voice', seconds: 12, bytes: 9_000 } },
    ],
    ['a round video', { type: 'ptv' }, { kind: 'voice', media: { kind: 'video' } }],
    ['a file', { type: 'document', filename: 'acta.pdf' }, { media: { kind: 'document', name: 'acta.pdf' } }],
  ])('%s', (_, fields, body) => {
    const message = webMessage({ id: key, t: 1, ...fields })
    expect(message && bodyOfWebMessage(message, ana)).toMatchObject(body)
  })

  test('a field of another form is left out, and what has no name is no message', () => {
    expect(webMessage({ id: key, type: 'chat', body: { html: 'hola' }, t: 'now' })).toMatchObject({
      type: 'chat',
    })
    expect(webMessage({ type: 'chat', body: 'hola' })).toBeUndefined()
    expect(webMessage(undefined)).toBeUndefined()
  })

  test.each([
    ['900123@lid', true],
    [{ _serialized: '13125550123@c.us' }, true],
    ['120363000000000001@g.us', true],
    ['status@broadcast', false],
    ['1700000000@broadcast', true],
    ['120363000000000001@newsletter', false],
  ])('what was said in %s is heard: %s', (remote, heard) => {
    const message = webMessage({ id: { ...key, remote }, type: 'chat', body: 'hola' })
    expect(message && isHeard(message)).toBe(heard)
  })

  test('notes about a group and numbers of a way mean what they mean, and others nothing', () => {
    const note = (subtype: string) => {
      const message = webMessage({ id: key, type: 'gp2', subtype })
      return message && changeOf(message)
    }
    expect(['add', 'create', 'remove', 'leave', 'subject'].map(note)).toEqual([
      'added',
      'added',
      'removed',
      'removed',
      undefined,
    ])
    expect([-1, 0, 1, 2, 3, 4, 9, undefined].map(stateOf)).toEqual([
      'failed',
      undefined,
      undefined,
      'delivered',
      'read',
      'read',
      undefined,
      undefined,
    ])
  })
})

describe('the browser', () => {
  const kill = new AbortController().signal
  const parts = { chromium: '/usr/bin/chromium', folder: '/var/device', kill }

  test('finds no host but those of WhatsApp, and gets nothing of our environment', () => {
    const { args, env, pipe } = browserOptions({ ...parts, tested: false })
    const rules = args.find(each => each.startsWith('--host-resolver-rules='))
    expect(rules).toMatch(/^--host-resolver-rules=MAP \* ~NOTFOUND, EXCLUDE whatsapp\.com/)
    expect(rules).not.toContain('127.0.0.1')
    expect(args.join()).not.toContain('LocalNetworkAccess')
    expect(env).toEqual({ HOME: '/var/device' })
    expect(pipe).toBe(true)
  })

  test('keeps its sandbox unless we are root', () => {
    const { args } = browserOptions({ ...parts, tested: false })
    expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0)
  })

  test('is the one that was set, or none', () => {
    expect(findChromium(process.execPath)).toBe(process.execPath)
    expect(findChromium('/nowhere/chromium')).toBeUndefined()
  })
})

test('every end of WhatsApp Web is tried again, with a wait that grows and never together', () => {
  const low = { bytes: () => Uint8Array.of(0) }
  const high = { bytes: () => Uint8Array.of(255) }
  for (const reason of [
    'LOGOUT',
    'UNPAIRED',
    'CONFLICT',
    'DEPRECATED_VERSION',
    'TOS_BLOCK',
    'SOMETHING_NEW',
  ]) {
    const issue = issueOfDisconnect(reason)
    expect(waitAfter(issue, 1, low)).toBeGreaterThan(0)
    expect(waitAfter(issue, 1, high)).toBe(2 * waitAfter(issue, 1, low))
    expect(waitAfter(issue, 50, high)).toBe(issue.longest)
  }
})
