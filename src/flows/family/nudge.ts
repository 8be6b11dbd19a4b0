import { choice, label } from '../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import type { Nudge } from '../../domain/people/invite-nudge.ts'
import type { Contact, Person } from '../../domain/people/person.ts'
import { list } from '../../locales/formats.ts'
import { words } from '../../locales/words.ts'
import { say } from '../reply.ts'

/**
 * Tells a person that some of their contacts have not opened their links, each time in other words. A new link is one tap
 * away; once the old one ended, `nudge` is `end`, and the new one follows in a message of its own.
 */
export function nudgeMessage(
  { language }: Person,
  contacts: readonly Pick<Contact, 'id' | 'name'>[],
  nudge: Nudge,
): TextMessage {
  const t = words(language)
  const names = list(
    language,
    contacts.map(({ name }) => name),
  )
  if (nudge === 'end') return say(t('family.nudge-end', { names }))
  const rows = contacts.map(({ id, name }) => [
    choice('relink', id, label(t('family.choice-relink-for', { name }))),
  ])
  return say(t(`family.nudge-${nudge}`, { names }), rows)
}
