import { z } from 'zod'
import type { SimulatedNetwork } from '../../bots/simulator/network.ts'
import { type DeedOutcome, type Impossible, type PhoneId, phoneId } from '../../bots/simulator/world.ts'
import { DAY } from '../../domain/ids.ts'
import type { ChatId, MessageId } from '../../domain/messaging/address.ts'
import { LANGUAGES } from '../../domain/people/person.ts'
import type { SimulatorParts } from './parts.ts'
import { sampleVoice } from './sample-voice.ts'

const word = z.string().min(1).max(128)
const phoneField = word.transform(phoneId)
const chat = word.transform(value => value as ChatId)
const message = word.transform(value => value as MessageId)
const name = z.string().trim().min(1).max(60)
const point = z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
const inChat = { phone: phoneField, chat }

/** Everything that the page may ask for: one member for each thing that people or the operator of the demo do. */
export const actionSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('say'),
    ...inChat,
    text: z.string().min(1).max(4096),
    replyTo: message.optional(),
  }),
  z.object({ do: z.literal('correct'), phone: phoneField, message, text: z.string().min(1).max(4096) }),
  z.object({ do: z.literal('react'), phone: phoneField, message, emoji: z.string().max(16).optional() }),
  z.object({ do: z.literal('pass-on'), phone: phoneField, message }),
  z.object({ do: z.literal('call'), ...inChat }),
  z.object({ do: z.literal('tap'), ...inChat, on: message, choice: z.string().min(1).max(64) }),
  z.object({ do: z.literal('press'), ...inChat, label: word, point: point.optional() }),
  z.object({ do: z.literal('pin'), ...inChat, point, live: z.boolean() }),
  z.object({ do: z.literal('move'), ...inChat, point }),
  z.object({ do: z.literal('contact'), ...inChat, name, number: z.string().trim().min(1).max(32) }),
  z.object({ do: z.literal('voice'), ...inChat, replyTo: message.optional() }),
  z.object({ do: z.literal('sticker'), ...inChat }),
  z.object({ do: z.literal('open'), phone: phoneField, link: z.string().min(1).max(256) }),
  z.object({ do: z.literal('read'), ...inChat }),
  z.object({ do: z.literal('block'), phone: phoneField, on: z.boolean() }),
  z.object({ do: z.literal('offline'), phone: phoneField, on: z.boolean() }),
  z.object({ do: z.literal('fault'), chat, fault: z.enum(['slow', 'busy', 'answer-lost']), on: z.boolean() }),
  z.object({ do: z.literal('redeliver') }),
  z.object({ do: z.literal('upgrade'), ...inChat }),
  z.object({ do: z.literal('bind-desk'), ...inChat, consulate: word }),
  z.object({
    do: z.literal('add-phone'),
    name,
    role: z.enum(['person', 'relative', 'officer']),
    language: z.enum(LANGUAGES),
  }),
  z.object({ do: z.literal('forward'), milliseconds: z.number().int().min(1).max(DAY) }),
])

/** An action as the page sends it: see {@link actionSchema}. */
export type PageAction = z.input<typeof actionSchema>

/** The outcome of an action; `message` is one plain sentence in Spanish, or empty if the page knows why itself. */
export type ActionAnswer = { readonly ok: true } | { readonly ok: false; readonly message: string }

const DONE: DeedOutcome = { kind: 'done' }
const REASONS: Readonly<Record<Impossible, string>> = {
  'no-such-phone': 'ese teléfono ya no existe.',
  'no-such-chat': 'ese chat ya no existe.',
  'not-a-member': 'ese teléfono no está en el chat.',
  'no-such-bubble': 'ese mensaje ya no existe.',
  'no-such-choice': 'ese botón ya no está.',
  'no-such-key': 'esa tecla ya no está.',
  'no-place': 'falta elegir un lugar en el mapa.',
  'no-text': 'el mensaje está vacío.',
  'not-an-invite': 'el enlace no es una invitación.',
  'other-account': 'la invitación es de otra red.',
  blocked: 'este teléfono bloqueó a Avisa. Quita el bloqueo en «Fallas».',
}

/** Lets one action happen in the simulated network. */
export async function perform(
  parts: SimulatorParts,
  action: z.output<typeof actionSchema>,
): Promise<ActionAnswer> {
  return answerTo(await carryOutAction(parts, action))
}

/** The answer to the page about something that a phone did. */
export function answerTo(deed: DeedOutcome): ActionAnswer {
  return deed.kind === 'done' ? { ok: true } : { ok: false, message: REASONS[deed.why] }
}

function carryOutAction(
  parts: SimulatorParts,
  action: z.output<typeof actionSchema>,
): DeedOutcome | Promise<DeedOutcome> {
  const { network } = parts
  switch (action.do) {
    case 'say':
      return network.say(action.phone, action.chat, action.text, action.replyTo)
    case 'correct':
      return network.correct(action.phone, action.message, action.text)
    case 'react':
      return network.react(action.phone, action.message, action.emoji)
    case 'pass-on':
      return network.passOn(action.phone, action.message)
    case 'call':
      return network.call(action.phone, action.chat)
    case 'tap':
      return network.tap(action.phone, action.on, action.choice)
    case 'press':
      return network.pressKey(action.phone, action.chat, action.label, action.point)
    case 'pin':
      return network.sharePin(action.phone, action.chat, action.point, action.live)
    case 'move':
      return network.moveLive(action.phone, action.chat, action.point)
    case 'contact':
      return network.shareContact(action.phone, action.chat, action.name, action.number)
    case 'voice':
      return network.sendMedia(action.phone, action.chat, {
        ...sampleVoice(),
        ...(action.replyTo && { replyTo: action.replyTo }),
      })
    case 'sticker':
      return network.sendSticker(action.phone, action.chat)
    case 'open':
      return network.openInvite(action.phone, action.link)
    case 'read':
      return network.read(action.phone, action.chat)
    case 'block':
      return action.on ? network.block(action.phone) : network.unblock(action.phone)
    case 'offline':
      return action.on ? network.setOffline(action.phone) : network.setOnline(action.phone)
    case 'upgrade':
      return network.upgradeGroup(action.phone, action.chat)
    case 'bind-desk':
      return bindDeskOnPhone(parts, action.phone, action.chat, action.consulate)
    case 'add-phone':
      return addPhone(parts, action)
    case 'fault':
    case 'redeliver':
    case 'forward':
      return stageHand(parts, action)
  }
}

type StageHand = Extract<z.output<typeof actionSchema>, { do: 'fault' | 'redeliver' | 'forward' }>

/** Carries out what no phone does: the hand behind the stage. */
function stageHand({ network, clock }: SimulatorParts, action: StageHand): DeedOutcome {
  switch (action.do) {
    case 'fault':
      if (action.on) network.setFault({ chat: action.chat, fault: action.fault })
      else network.clearFault(action.chat)
      return DONE
    case 'redeliver':
      network.redeliver()
      return DONE
    case 'forward':
      clock.forward(action.milliseconds)
      return DONE
    default:
      return action satisfies never
  }
}

async function bindDeskOnPhone(
  parts: SimulatorParts,
  by: PhoneId,
  group: ChatId,
  consulate: string,
): Promise<DeedOutcome> {
  if (!parts.desks.some(desk => desk.id === consulate)) return { kind: 'impossible', why: 'no-such-chat' }
  const added = parts.network.addToGroup(by, group)
  if (added.kind === 'impossible') return added
  const code = await parts.deskCode(consulate)
  return parts.network.say(by, group, `/mesa ${code}`)
}

// The fictional numbers end at 555-0199; past that two phones share one, which no rule of the demo minds.
const FICTIONAL = 100

function addPhone(
  { network }: { readonly network: SimulatedNetwork },
  { name, role, language }: { name: string; role: 'person' | 'relative' | 'officer'; language: string },
): DeedOutcome {
  const { phones } = network.view()
  const first = phones[0]
  if (!first) return { kind: 'impossible', why: 'no-such-phone' }
  const taken = phones.length
  const id = phoneId(`phone-${taken + 1}`)
  const number = `+1 312 555 01${String((50 + taken) % FICTIONAL).padStart(2, '0')}`
  network.addPhone({ id, name, role, language, account: first.account, number })
  return DONE
}
