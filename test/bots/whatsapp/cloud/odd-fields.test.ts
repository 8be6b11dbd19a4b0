import { describe, expect, test } from 'vitest'
import { MessageIds } from '../../../../src/bots/whatsapp/cloud/ids.ts'
import { readDelivery } from '../../../../src/bots/whatsapp/cloud/inbound.ts'
import { instant } from '../../../../src/domain/ids.ts'
import type { AccountId } from '../../../../src/domain/messaging/address.ts'

const NOW = instant(Date.UTC(2026, 2, 2, 16))
const reader = {
  account: 'whatsapp:1' as AccountId,
  phoneNumberId: '1',
  ids: new MessageIds('app secret for tests'),
  now: NOW,
}
const message = {
  id: 'wamid.1',
  from: '13125550101',
  timestamp: String(NOW / 1_000),
  type: 'text',
  text: { body: 'PÁNICO' },
}

function heard(value: object, field = 'messages') {
  const metadata = { phone_number_id: '1' }
  const entry = [{ id: '2', changes: [{ field, value: { metadata, ...value } }] }]
  const { events, unreadable } = readDelivery({ object: 'whatsapp_business_account', entry }, reader)
  return { said: events.flatMap(event => (event.kind === 'said' ? [event.inbound] : [])), unreadable }
}

describe('no odd field loses what somebody says', () => {
  test.each([
    ['a profile of nothing', { contacts: [{ wa_id: '13125550101', profile: null }], messages: [message] }],
    ['contacts of nothing', { contacts: null, messages: [message] }],
    ['a contact that is a word', { contacts: ['Ana'], messages: [message] }],
    ['a context that is a word', { messages: [{ ...message, context: 'none' }] }],
    ['a moment that is a number', { messages: [{ ...message, timestamp: NOW / 1_000 }] }],
    ['no moment', { messages: [{ ...message, timestamp: undefined }] }],
    ['a moment of zero', { messages: [{ ...message, timestamp: '0' }] }],
    ['a location of nothing', { messages: [{ ...message, location: null, contacts: [null], image: 7 }] }],
    ['errors that are words', { errors: ['?'], statuses: 'none', messages: [message] }],
    ['no type', { messages: [{ ...message, type: null }] }],
  ])('%s', (_, value) => {
    const { said, unreadable } = heard(value)
    expect(unreadable).toBe(0)
    expect(said).toMatchObject([
      { kind: 'text', text: 'PÁNICO', at: NOW, from: { chat: '13125550101' }, sender: { id: '13125550101' } },
    ])
  })

  test('one message without a name loses no other', () => {
    const { said, unreadable } = heard({ messages: [{ ...message, id: 7 }, message] })
    expect(unreadable).toBe(1)
    expect(said).toHaveLength(1)
  })

  test('one odd change loses no other', () => {
    const value = { metadata: { phone_number_id: '1' }, messages: [message] }
    const entry = [{ changes: [null, { field: 'messages', value }] }, 'odd']
    const { events } = readDelivery({ object: 'whatsapp_business_account', entry }, reader)
    expect(events).toHaveLength(1)
  })

  test('words that are none are something we cannot read, and get an answer', () => {
    expect(heard({ messages: [{ ...message, text: { body: 7 } }] }).said).toMatchObject([
      { kind: 'unsupported', what: 'text' },
    ])
  })
})

describe('what is no message of its own', () => {
  test('a caption that is corrected is words in its place', () => {
    const edit = { original_message_id: 'wamid.0', message: { type: 'image', image: { caption: 'PÁNICO' } } }
    expect(heard({ messages: [{ ...message, type: 'edit', text: undefined, edit }] }).said).toMatchObject([
      { kind: 'text', text: 'PÁNICO', edits: reader.ids.close('wamid.0') },
    ])
  })

  test('a message that is taken back, and the end of a call, say nothing', () => {
    expect(heard({ messages: [{ ...message, type: 'revoke', text: undefined }] }).said).toEqual([])
    const call = { id: 'wacid.1', from: '13125550101', event: 'terminate', timestamp: String(NOW / 1_000) }
    expect(heard({ calls: [call] }, 'calls').said).toEqual([])
    expect(heard({ calls: [{ ...call, event: 'connect' }] }, 'calls').said).toMatchObject([{ kind: 'call' }])
  })
})
