import { type AlertFacts, isLive, type Recipient } from '../../domain/alert/alert.ts'
import { type Address, addressKey } from '../../domain/messaging/address.ts'
import { nameOf } from '../../notices/phrases.ts'
import type { Context } from '../context.ts'
import { say, silence, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'

/**
 * Answers a relative's tap on Recibido or Ya está a salvo. Twice is as once; "safe" is not taken back by a later
 * "received"; an alert that ended, or is erased, is told to have ended.
 */
export function answered(context: Context, verb: 'recibido' | 'salvo'): Turn {
  const { inbound, named, t } = context
  const recipient = named && familyCopy(named, inbound.from)
  // What is erased and what somebody only guessed look the same from here, and are answered the same.
  if (named === undefined) return urgent(context, [say(t('alert.answer-closed'))])
  if (recipient?.contact === undefined) return silence(context)
  const { alert, person } = named
  if (!isLive(alert)) return urgent(context, [say(t('alert.answer-closed'))])
  const answer = verb === 'recibido' ? 'received' : 'safe'
  const known = recipient.answer === answer || recipient.answer === 'safe'
  const effect: Effect = { do: 'answer', alert: alert.id, contact: recipient.contact, answer }
  const name = nameOf({ person, say: t })
  const text = alert.drill ? t('alert.answer-drill', { name }) : t(`alert.answer-${answer}`, { name })
  return urgent(context, [say(text)], known ? [] : [effect])
}

/** The copy of an alert that a relative reads in the chat at `address`; undefined if it is told to no relative there. */
export function familyCopy({ recipients }: AlertFacts, address: Address): Recipient | undefined {
  const here = addressKey(address)
  return recipients.find(one => one.role === 'family' && addressKey(one.address) === here)
}
