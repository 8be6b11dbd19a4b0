import { expect, test } from 'vitest'
import { telegramTexts } from '../../../src/bots/telegram/outbound.ts'
import { cloudTexts } from '../../../src/bots/whatsapp/cloud/outbound.ts'
import { linkedTexts } from '../../../src/bots/whatsapp/linked/texts.ts'
import { choice } from '../../../src/domain/messaging/callback-id.ts'
import type { TextMessage } from '../../../src/domain/messaging/message.ts'
import { comparableText } from '../../../src/domain/messaging/sent-text.ts'

test.each([
  ['*ALERTA* de _Ana_', 'ALERTA de Ana'],
  ['• Llámale.\n• Da el folio.', '- Llámale.\n- Da el folio.'],
  ['🖼️  Ana,\u00a010:42 a.m.\r\n', '\u200e🖼 Ana, 10:42 a.m.'],
  ['Jose\u0301', 'José'],
])('%j and %j are the same message on two phones', (one, other) => {
  expect(comparableText(one)).toBe(comparableText(other))
})

test.each([
  ['Folio: CHI-0001', 'Folio: CHI-0002'],
  ['Nunca pedimos dinero.', 'Pedimos dinero.'],
  ['se la llevaron', 'Se la llevaron'],
])('%j and %j are two messages', (one, other) => {
  expect(comparableText(one)).not.toBe(comparableText(other))
})

test('each network tells what a message looks like there: with its list of numbers where nothing can be tapped', () => {
  const message: TextMessage = {
    kind: 'text',
    text: '🆘 ALERTA de *Ana*',
    choices: [[choice('recibido', 'a', '✅ Recibido')], [choice('salvo', 'a', '💚 Ya está a salvo')]],
  }
  const bare = ['🆘 ALERTA de Ana']
  const listed = ['🆘 ALERTA de Ana 1. ✅ Recibido 2. 💚 Ya está a salvo']
  expect(telegramTexts(message).map(comparableText)).toEqual(bare)
  expect(cloudTexts(message).map(comparableText)).toEqual(bare)
  expect(linkedTexts(message).map(({ text }) => comparableText(text))).toEqual(listed)
})
