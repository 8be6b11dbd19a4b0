import { type Alert, hasLeft } from '../domain/alert/alert.ts'
import { isFresh } from '../domain/alert/freshness.ts'
import type { TextMessage } from '../domain/messaging/message.ts'
import type { Person } from '../domain/people/person.ts'
import { words } from '../locales/words.ts'
import { keyboardOf } from './keyboard.ts'
import { textOf } from './phrases.ts'

/**
 * The words besides the tracker when somebody's alert leaves: to send their place, if it is not fresh, and
 * what to do and what not. Somebody unregistered is also told what we cannot do for them.
 */
export function openingMessage(alert: Alert, { consentedAt, language }: Person): TextMessage {
  const say = words(language)
  const stranger = consentedAt === undefined
  const placed = hasLeft(alert) && isFresh(alert.place, alert.openedAt)
  return {
    kind: 'text',
    text: textOf([
      placed ? undefined : say('alert.send-place'),
      placed || !stranger ? undefined : say('alert.stranger-place'),
      '',
      stranger ? say('alert.stranger') : undefined,
      '',
      say('alert.advice'),
    ]),
    keyboard: keyboardOf(language, placed ? 'key-panic' : 'key-place'),
  }
}
