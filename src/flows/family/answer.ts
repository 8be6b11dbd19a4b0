import { type AlertFacts, isLive, type Recipient } from '../../domain/alert/alert.ts'
import { type Address, addressKey } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import { words } from '../../locales/words.ts'
import { nameOf } from '../../notices/phrases.ts'
import { plainSay, silence, urgent } from '../alert/panic.ts'
import type { State } from '../state.ts'
import type { Context, Effect, Turn } from '../turn.ts'

/**
 * Answers a relative's tap on Recibido or Ya está a salvo. Twice is as once; "safe" is not taken back by a later
 * "received"; an alert that ended, or is erased, is told to have ended.
 */
export function answered(state: State, inbound: Inbound, context: Context, verb: 'recibido' | 'salvo'): Turn {
  const { named, language } = context
  const recipient = named && familyCopy(named, inbound.from)
  const say = words(language)
  // What is erased and what somebody only guessed look the same from here, and are answered the same.
  if (named === undefined) return urgent(state, [plainSay(say('alert.answer-closed'))])
  if (recipient?.contact === undefined) return silence(state)
  const { alert, person } = named
  if (!isLive(alert)) return urgent(state, [plainSay(say('alert.answer-closed'))])
  const answer = verb === 'recibido' ? 'received' : 'safe'
  const known = recipient.answer === answer || recipient.answer === 'safe'
  const effect: Effect = { do: 'answer', alert: alert.id, contact: recipient.contact, answer }
  const name = nameOf({ person, say })
  const text = alert.drill ? say('alert.answer-drill', { name }) : say(`alert.answer-${answer}`, { name })
  return urgent(state, [plainSay(text)], known ? [] : [effect])
}

/** The copy of an alert that a relative reads in the chat at `address`; undefined if it is told to no relative there. */
export function familyCopy({ recipients }: AlertFacts, address: Address): Recipient | undefined {
  const here = addressKey(address)
  return recipients.find(one => one.role === 'family' && addressKey(one.address) === here)
}
