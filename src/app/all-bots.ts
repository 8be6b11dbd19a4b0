import type { Bot } from '../bots/bot.ts'
import type { Config } from '../config/config.ts'
import type { Address } from '../domain/messaging/address.ts'
import { toE164 } from '../domain/people/phone-number.ts'
import type { Webhook } from '../web/server.ts'

/** The links that open a chat with one of our accounts and deliver `code`: one for each network that has such links. */
export function inviteLinksOf(bots: readonly Bot[], code: string): readonly string[] {
  return bots.flatMap(bot => bot.inviteLink?.(code) ?? [])
}

/** The chat of whoever has this number, on the first network that lets us write first, if we are to do that at all. */
export function reach(
  { bots, config }: { readonly bots: readonly Bot[]; readonly config: Pick<Config, 'tellNumbers'> },
  phone: string,
): Address | undefined {
  const digits = config.tellNumbers ? toE164(phone) : undefined
  if (digits === undefined) return undefined
  const [address] = bots.flatMap(bot => {
    const chat = bot.chatOfNumber?.(digits)
    return chat === undefined ? [] : [{ network: bot.network, account: bot.account, chat }]
  })
  return address
}

/** Where the network of a bot calls us, if it does. */
export function webhooksOf(bot: Bot): readonly Webhook[] {
  const { webhookPath: path } = bot
  const handle = bot.webhook?.bind(bot)
  return path !== undefined && handle ? [{ path, handle }] : []
}
