import type { TextMessage } from '../../domain/messaging/message.ts'
import type { Contact, Person } from '../../domain/people/person.ts'
import { words } from '../../locales/words.ts'
import type { Context } from '../context.ts'
import { say } from '../reply.ts'

/** The message that the person passes on: alone, so that forwarding it sends nothing else along. */
export function forward(
  contact: Contact,
  person: Person,
  code: string,
  { inviteLinks }: Pick<Context, 'inviteLinks'>,
): TextMessage {
  const text = words(contact.language)('family.forward', { name: contact.name, person: person.name })
  return say([text, ...inviteLinks(code)].join('\n'))
}
