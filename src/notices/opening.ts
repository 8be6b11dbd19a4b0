import { type Alert, hasLeft } from '../domain/alert/alert.ts'
import type { ReportedCry } from '../domain/alert/cry.ts'
import { isFresh } from '../domain/alert/place/freshness.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { TextMessage } from '../domain/messaging/message.ts'
import type { Person } from '../domain/people/person.ts'
import { sanitizeName } from '../locales/plain.ts'
import { words } from '../locales/words.ts'
import { keyboardOf } from './keyboard.ts'
import { textMessage, textOf } from './phrases.ts'

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

/**
 * Asks somebody of whom a relative reported that they were taken: nobody learns where they are without their yes, and
 * whoever reports falsely is believed no more.
 */
export function reportQuestion(
  { id, reporter }: Pick<ReportedCry, 'id' | 'reporter'>,
  { language, place }: Person,
): TextMessage {
  const say = words(language)
  // No more is known of a shared location than where it began, until it moves: the sentence holds for any.
  const mayMove = place !== undefined && place.source !== 'written'
  return textMessage(
    [say('report.ask', { reporter: sanitizeName(reporter) }), mayMove ? say('report.ask-moves') : undefined],
    [
      [choice('mandar', id, say('report.choice-send'))],
      [
        choice('cancelar?', id, say('alert.choice-fine')),
        choice('no-creas', id, say('report.choice-disbelieve')),
      ],
    ],
  )
}
