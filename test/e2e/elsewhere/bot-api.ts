import { z } from 'zod'
import type { Told } from './elsewhere.ts'

const keyboard = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string() }))),
})

/** A message of ours as any server of the Bot API is handed it; what is no inline keyboard counts as none. */
export const sentByBot = z
  .object({
    chat_id: z.coerce.string(),
    text: z.string(),
    reply_markup: keyboard.optional().catch(undefined),
  })
  .transform(({ chat_id: chat, text, reply_markup }): Told => {
    const buttons = reply_markup?.inline_keyboard.flat() ?? []
    return { chat, text, taps: buttons.map(one => ({ label: one.text, data: one.callback_data })) }
  })
