import type { AlertId } from '../domain/ids.ts'
import { HOUR } from '../domain/ids.ts'
import type { Message } from '../domain/messaging/message.ts'
import { phone } from '../locales/formats.ts'
import type { Context } from './context.ts'
import { say } from './reply.ts'
import type { State } from './state.ts'
import type { Effect, Turn } from './turn.ts'

/** Deeds of a silenced chat in its own alerts that are heard all the same: they end, or show how it stands. */
const HEARD_STILL: readonly Effect['do'][] = ['close', 'withdraw', 'show-tracker']

/**
 * `turn`, unless the chat is silenced and it would raise an alert, feed one of its own, or register: then nothing of it follows, its sender
 * reads that it reached nobody and whom to call, and the conversation stands where it `stood`. What a silenced chat does as the relative of
 * somebody else, and what it asks, counts as ever. No person who is registered is silenced.
 */
export function withoutHushed(context: Context, stood: State, turn: Turn): Turn {
  const { hushed } = context
  if (hushed === undefined || !turn.effects.some(effect => isKeptBack(context, effect))) return turn
  const heard = turn.effects.filter(effect => HEARD_STILL.includes(effect.do))
  return { state: stood, say: [hushedText(context, hushed)], effects: heard, rank: 'acknowledgement' }
}

function isKeptBack({ alert, telling, toldEnded }: Context, effect: Effect): boolean {
  if (effect.do === 'raise') return effect.by === undefined
  if (effect.do === 'save-person') return effect.person.consentedAt !== undefined
  if (!('alert' in effect) || HEARD_STILL.includes(effect.do)) return false
  const own: readonly (AlertId | undefined)[] = [alert, telling, toldEnded].map(facts => facts?.alert.id)
  return own.includes(effect.alert)
}

function hushedText({ t, now, directory }: Context, { until }: NonNullable<Context['hushed']>): Message {
  const ciam = phone(directory.ciam.number)
  if (until === undefined) return say(t('menu.hushed-operator', { ciam }))
  return say(t('menu.hushed-desk', { ciam, count: Math.ceil((until - now) / HOUR) }))
}
