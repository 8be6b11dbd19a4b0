import { z } from 'zod'
import { mediaParts } from '../bots/shared/media.ts'
import { whatsappCaption } from '../bots/shared/whatsapp-caption.ts'
import { type SimulatedAbilities, WITH_BUTTONS, WITHOUT_BUTTONS } from '../bots/simulator/rules.ts'
import type { Manner } from '../bots/simulator/simulated-bot.ts'
import { telegramCaption } from '../bots/telegram/media.ts'
import { TELEGRAM_ABILITIES, TELEGRAM_PACE } from '../bots/telegram/telegram-bot.ts'
import { CLOUD_ABILITIES, CLOUD_PACE } from '../bots/whatsapp/cloud/cloud-bot.ts'
import { contentsOf, keyOfRow } from '../bots/whatsapp/cloud/outbound.ts'
import { LINKED_ABILITIES, linkedPace } from '../bots/whatsapp/linked/account.ts'
import { linkedTexts } from '../bots/whatsapp/linked/texts.ts'
import type { Inbound } from '../domain/messaging/inbound.ts'
import type { Message, TextMessage } from '../domain/messaging/message.ts'
import { numbered } from '../domain/messaging/numbered-list.ts'
import type { CastNetwork } from '../stories/story.ts'

/** A simulated network that takes after another one. */
export interface Likeness {
  readonly can: SimulatedAbilities
  /** The simulator's own unless given. */
  readonly manner?: Manner
}

const asItCame = (inbound: Inbound): Inbound => inbound

/** The label of WhatsApp's own button for sending the phone's place, in Spanish. */
export const SEND_PLACE = 'Enviar ubicación'

/** A message of the Cloud API as a phone reads it. */
const posted = z.union([
  z.object({ type: z.literal('text'), text: z.object({ body: z.string() }) }),
  z.object({ type: z.literal('location') }),
  z.object({
    type: z.literal('interactive'),
    interactive: z.object({
      body: z.object({ text: z.string() }),
      action: z.object({
        buttons: z.array(z.object({ reply: z.object({ id: z.string(), title: z.string() }) })).optional(),
        sections: z
          .array(z.object({ rows: z.array(z.object({ id: z.string(), title: z.string() })) }))
          .optional(),
      }),
    }),
  }),
])

/** A message as a phone shows it that goes by the Cloud API: one thing to tap below the other. */
function shownByCloud(message: Message): readonly Message[] {
  if (message.kind === 'pin') return [message]
  if (message.kind === 'media') return mediaParts(message, whatsappCaption)
  const { replyTo } = message
  return contentsOf(message).flatMap(({ body }, place): Message[] => {
    const read = posted.parse(body)
    if (read.type === 'location') return []
    const answers = place === 0 && replyTo !== undefined ? { replyTo } : {}
    if (read.type === 'text') return [{ kind: 'text', text: read.text.body, ...answers }]
    const { buttons, sections } = read.interactive.action
    const taps = buttons?.map(({ reply }) => reply) ?? sections?.flatMap(({ rows }) => rows)
    const choices = (taps ?? [{ id: 'place', title: SEND_PLACE }]).map(({ id, title: label }) => [
      { id, label },
    ])
    return [{ kind: 'text', text: read.interactive.body.text, choices, ...answers }]
  })
}

/** The row that stands for a key of the keyboard comes back as the key's words. */
function heardByCloud(inbound: Inbound): Inbound {
  if (inbound.kind !== 'choice') return inbound
  const { choice, on: _, ...rest } = inbound
  const text = keyOfRow(choice)
  return text === undefined ? inbound : { ...rest, kind: 'text', text }
}

/** A message as a phone shows it that a linked device sends: the simulated phone numbers the choices itself. */
function shownByLinkedDevice(message: Message): readonly Message[] {
  if (message.kind === 'pin') return [message]
  if (message.kind === 'media') return mediaParts(message, whatsappCaption)
  return linkedTexts(message).map(({ text, says }, place): TextMessage => {
    const list = says.choices ? numbered({ ...says, text: '' }).length : 0
    return {
      kind: 'text',
      text: text.slice(0, text.length - list).replaceAll('\u2060', ''),
      ...(says.choices && { choices: says.choices }),
      ...(place === 0 && message.replyTo !== undefined && { replyTo: message.replyTo }),
    }
  })
}

const shownByTelegram = (message: Message): readonly Message[] =>
  message.kind === 'media' ? mediaParts(message, telegramCaption) : [message]

/** How the simulator takes after each network that a story may name. */
export const LIKENESSES: Readonly<Record<CastNetwork, Likeness>> = {
  buttons: { can: WITH_BUTTONS },
  plain: { can: WITHOUT_BUTTONS },
  telegram: {
    can: { ...TELEGRAM_ABILITIES, writesFirst: false, numbers: false, vouches: true },
    manner: { pace: TELEGRAM_PACE, says: shownByTelegram, hears: asItCame },
  },
  'whatsapp-cloud': {
    can: { ...CLOUD_ABILITIES, writesFirst: false, numbers: true, vouches: true },
    manner: { pace: CLOUD_PACE, says: shownByCloud, hears: heardByCloud },
  },
  'whatsapp-linked': {
    can: { ...LINKED_ABILITIES, writesFirst: true, numbers: true, vouches: true },
    manner: { pace: linkedPace(() => false), says: shownByLinkedDevice, hears: asItCame },
  },
}
