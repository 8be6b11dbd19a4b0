import { expect, test } from 'vitest'
import { cloudCardsBody, sharedCards } from '../../../../src/bots/whatsapp/cloud/cards.ts'

test('all cards of one message are heard, each with the number that WhatsApp knows or the preferred kind', () => {
  const cards = [
    {
      name: { formatted_name: 'Papá' },
      phones: [
        { phone: '+1 (312) 555-0100', type: 'HOME' },
        { phone: '+1 (312) 555-0103', wa_id: '13125550103', type: 'WORK' },
      ],
    },
    {
      name: { first_name: 'Tía', last_name: 'Chela' },
      phones: [
        { phone: '312 555 0100', type: 'WORK' },
        { phone: '312 555 0104', type: 'CELL' },
      ],
    },
    { phones: [{ wa_id: '13125550101' }] },
  ]
  expect(cloudCardsBody(sharedCards.parse(cards), '13125550101')).toEqual({
    kind: 'contact',
    name: 'Papá',
    phone: '+13125550103',
    own: false,
    more: [
      { name: 'Tía Chela', phone: '312 555 0104', own: false },
      { name: '', phone: '+13125550101', own: true },
    ],
  })
})
