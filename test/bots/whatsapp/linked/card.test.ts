import { expect, test } from 'vitest'
import { cardsBody } from '../../../../src/bots/whatsapp/linked/card.ts'

const vcard = (name: string, waid: string) => `BEGIN:VCARD\nFN:${name}\nTEL;waid=${waid}:+${waid}\nEND:VCARD`

test('all cards of one message are heard, and the sender’s own is known by any of its numbers', () => {
  const cards = [
    { displayName: 'Papá', vcard: vcard('José', '13125550103') },
    { vcard: vcard('Tía Chela', '13125550104') },
    { displayName: 'Policía', vcard: 'BEGIN:VCARD\nFN:Policía\nTEL:911\nEND:VCARD' },
    { displayName: 'Ana', vcard: vcard('Ana', '13125550101') },
  ]
  expect(cardsBody(cards, { number: '13125550101@s.whatsapp.net' })).toEqual({
    kind: 'contact',
    name: 'Papá',
    phone: '+13125550103',
    own: false,
    more: [
      { name: 'Tía Chela', phone: '+13125550104', own: false },
      { name: 'Policía', phone: '911', own: false },
      { name: 'Ana', phone: '+13125550101', own: true },
    ],
  })
})

test('a message with a card of nothing is none', () => {
  expect(cardsBody([{}], {})).toBeUndefined()
})
