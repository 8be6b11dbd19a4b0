import { isLive } from '../domain/alert/alert.ts'
import type { Message } from '../domain/messaging/message.ts'
import type { Context } from './context.ts'
import type { Turn } from './turn.ts'

/**
 * `turn` for a person whose own alert is under way: where it would tell how to cry for help it says that the alert goes on. Told to send
 * PÁNICO they would think that nobody was told.
 */
export function withoutSecondCry(context: Context, turn: Turn): Turn {
  const { alert, t } = context
  const ends = turn.effects.some(one => one.do === 'close' || one.do === 'withdraw')
  if (alert === undefined || alert.alert.drill || !isLive(alert.alert) || ends) return turn
  const word = t('menu.key-panic').split(' ').at(-1) ?? ''
  return { ...turn, say: turn.say.map(one => sayingItGoesOn(one, word, t('alert.still-active'))) }
}

/** Sentences that name `word` give way to `instead`, which is said once. */
function sayingItGoesOn(message: Message, word: string, instead: string): Message {
  if (message.kind !== 'text' || !message.text.includes(word)) return message
  const lines = message.text.split('\n').flatMap(line => {
    const kept = line.split(/(?<=[.!?]) /).filter(sentence => !sentence.includes(word))
    const left = kept.length === 0 ? [] : [kept.join(' ')]
    return line.includes(word) ? [...left, instead] : [line]
  })
  const text = lines.filter((line, place) => line !== instead || lines.indexOf(instead) === place).join('\n')
  return { ...message, text }
}
