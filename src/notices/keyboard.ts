import type { Key } from '../domain/messaging/message.ts'
import type { Language } from '../domain/people/person.ts'
import { words } from '../locales/words.ts'

/** The permanent keyboard, with panic first, or with the place: it is what an alert lacks most often. */
export function keyboardOf(
  language: Language,
  first: 'key-panic' | 'key-place',
): readonly (readonly Key[])[] {
  const t = words(language)
  const panic: Key = { label: t('menu.key-panic'), sends: 'label' }
  const place: Key = { label: t('menu.key-place'), sends: 'location' }
  return [
    ...(first === 'key-panic' ? [[panic], [place]] : [[place], [panic]]),
    [
      { label: t('menu.key-family'), sends: 'label' },
      { label: t('menu.key-rights'), sends: 'label' },
      { label: t('menu.key-help'), sends: 'label' },
    ],
  ]
}
