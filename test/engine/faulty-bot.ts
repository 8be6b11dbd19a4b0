import type { Bot, Sent } from '../../src/bots/bot.ts'
import type { ChatId } from '../../src/domain/messaging/address.ts'
import type { Message } from '../../src/domain/messaging/message.ts'

/** `bot` on a network that answers in its own way whatever `answer` says; undefined lets a message through. */
export function answering(bot: Bot, answer: (to: ChatId, message: Message) => Sent | undefined): Bot {
  const send: Bot['send'] = async (to, message, signal) =>
    answer(to, message) ?? (await bot.send(to, message, signal))
  return new Proxy(bot, {
    get(target, key) {
      if (key === 'send') return send
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
