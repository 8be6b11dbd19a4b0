import type { Alert } from '../domain/alert.ts'
import type { Key, TextMessage } from '../domain/message.ts'
import type { Language, Person } from '../domain/person.ts'
import { words } from '../locales/words.ts'
import { textOf } from './notice-phrases.ts'
import { isFresh } from './route-alert.ts'

/**
 * What somebody hears besides the tracker when their alert leaves: to send their place, if it is not fresh, and
 * what to do and what not. Somebody unregistered is also told what we cannot do for them.
 */
export function openingMessage(alert: Alert, { consentedAt, language }: Person): TextMessage {
  const say = words(language)
  const stranger = consentedAt === undefined
  const placed = alert.openedAt !== undefined && isFresh(alert.place, alert.openedAt)
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
    keyboard: keyboard(language),
  }
}

/** The permanent keyboard with the place first: it is what an alert lacks most often. */
function keyboard(language: Language): readonly (readonly Key[])[] {
  const say = words(language)
  return [
    [{ label: say('menu.key-place'), sends: 'location' }],
    [{ label: say('menu.key-panic'), sends: 'label' }],
    [
      { label: say('menu.key-family'), sends: 'label' },
      { label: say('menu.key-rights'), sends: 'label' },
      { label: say('menu.key-help'), sends: 'label' },
    ],
  ]
}
