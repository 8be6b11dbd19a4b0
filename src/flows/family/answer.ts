import { type AlertFacts, isLive, type Recipient } from '../../domain/alert/alert.ts'
import type { ContactId } from '../../domain/ids.ts'
import { type Address, addressKey } from '../../domain/messaging/address.ts'
import { nameOf } from '../../notices/phrases.ts'
import type { Context } from '../context.ts'
import { say, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'

/** An alert, and the copy of it that a relative reads in this chat. */
export interface FamilyCopy {
  readonly facts: AlertFacts
  readonly recipient: Recipient
  readonly contact: ContactId
}

/** The copy of an alert that a relative reads in the chat at `address`; undefined if it is told to no relative there. */
export function familyCopy(facts: AlertFacts, address: Address): FamilyCopy | undefined {
  const here = addressKey(address)
  const recipient = facts.recipients.find(one => one.role === 'family' && addressKey(one.address) === here)
  return recipient?.contact && { facts, recipient, contact: recipient.contact }
}

/**
 * Answers a relative's Recibido or Ya está a salvo. Twice is as once; "safe" is not taken back by a later
 * "received"; an alert that ended is told to have ended.
 */
export function answered(
  context: Context,
  { facts: { alert, person }, recipient, contact }: FamilyCopy,
  what: 'received' | 'safe',
): Turn {
  const { t } = context
  if (!isLive(alert)) return urgent(context, [say(t('alert.answer-closed'))])
  const known = recipient.answer === what || recipient.answer === 'safe'
  const effect: Effect = { do: 'answer', alert: alert.id, contact, answer: what }
  const name = nameOf({ person, say: t })
  const text = alert.drill ? t('alert.answer-drill', { name }) : t(`alert.answer-${what}`, { name })
  return urgent(context, [say(text)], known ? [] : [effect])
}
