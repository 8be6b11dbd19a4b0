import { EventEmitter, once } from 'node:events'
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js'
import { freePort } from '../../ports.ts'
import { sentByBot } from './bot-api.ts'
import type { Elsewhere, Told } from './elsewhere.ts'

const TOKEN = '555010:token-of-a-test'

/** The Bot API of `telegram-test-api`: it hands on taps, answers a poll at once, and knows six methods. */
export async function testApi(): Promise<Elsewhere> {
  const server = new TelegramServer({ port: await freePort(), host: '127.0.0.1', storeTimeout: 600 })
  const news = new EventEmitter()
  const told: Told[] = []
  const texts = new Map<number, string>()
  const look = () => {
    for (const stored of server.storage.botMessages) {
      const said = sentByBot.parse(stored.message)
      if (texts.get(stored.messageId) === said.text) continue
      texts.set(stored.messageId, said.text)
      told.push({ ...said, id: stored.messageId })
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
    more: () => once(news, 'more'),
    async close() {
      await server.stop()
    },
  }
}
