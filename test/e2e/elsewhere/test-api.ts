import { EventEmitter } from 'node:events'
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js'
import { z } from 'zod'
import { freePort } from '../../ports.ts'
import { type Elsewhere, event, type Told } from './elsewhere.ts'

const TOKEN = '555010:token-of-a-test'

const message = z.object({
  chat_id: z.coerce.string(),
  text: z.string(),
  reply_markup: z
    .object({ inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string() }))) })
    .optional()
    .catch(undefined),
})

/** The Bot API of `telegram-test-api`: it hands on taps, answers a poll at once, and knows six methods. */
export async function testApi(): Promise<Elsewhere> {
  const server = new TelegramServer({ port: await freePort(), host: '127.0.0.1', storeTimeout: 600 })
  const news = new EventEmitter()
  const told: Told[] = []
  const texts = new Map<number, string>()
  const look = () => {
    for (const stored of server.storage.botMessages) {
      const { chat_id: chat, text, reply_markup } = message.parse(stored.message)
      if (texts.get(stored.messageId) === text) continue
      texts.set(stored.messageId, text)
      const taps = (reply_markup?.inline_keyboard ?? []).flat()
      told.push({
        ...{ chat, text, id: stored.messageId },
        taps: taps.map(tap => ({ label: tap.text, data: tap.callback_data })),
      })
    }
    news.emit('more')
  }
  for (const name of ['AddedBotMessage', 'EditedMessageText']) server.on(name, look)
  await server.start()
  const phone = (chat: string) =>
    server.getClient(TOKEN, { chatId: Number(chat), userId: Number(chat), firstName: 'Vecina' })
  return {
    settings: { AVISA_TELEGRAM_TOKEN: TOKEN, AVISA_TELEGRAM_API_ROOT: server.config.apiURL },
    async say(chat, text) {
      const by = phone(chat)
      await (text.startsWith('/')
        ? by.sendCommand(by.makeCommand(text))
        : by.sendMessage(by.makeMessage(text)))
    },
    async tap(chat, { id }, data) {
      const by = phone(chat)
      await by.sendCallback(by.makeCallbackQuery(data, { message: { message_id: id ?? 0 } }))
    },
    told: () => told,
    more: () => event(news, 'more'),
    async close() {
      await server.stop()
    },
  }
}
