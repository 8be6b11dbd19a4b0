import type { AlertCommand } from '../../domain/alert/commands.ts'
import type { Actor } from '../../domain/alert/events.ts'
import type { ContactId } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import type { ContactCommand, ContactConsequence } from '../../domain/people/contact-lifecycle.ts'
import type { Contact } from '../../domain/people/person.ts'
import { alertOf } from '../../store/queries/alerts.ts'
import { contactById } from '../../store/queries/contacts.ts'
import type { Tx } from '../../store/store.ts'
import { alertCommand } from './alerts.ts'
import { changeContact } from './contact-change.ts'
import type { EffectContext } from './effect-context.ts'

/**
 * The single way in which what people say changes a contact, and their copy of an alert that is under way. Returns what
 * people are to be told; nothing if the command was refused.
 */
export async function contactEffect(
  tx: Tx,
  id: ContactId,
  command: ContactCommand,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const known = command.do === 'add' ? undefined : await contactById(tx, id)
  const result = await changeContact(tx, known, command, context.now)
  if ('refused' in result) return []
  const { contact, follows } = result
  const drafts: Draft[] = []
  for (const one of follows) {
    const facts = await alertOf(tx, contact.person)
    if (facts === undefined) continue
    drafts.push(...(await alertCommand(tx, facts, commandOf(one, contact), context)))
  }
  return drafts
}

function commandOf(one: ContactConsequence, contact: Contact): AlertCommand {
  switch (one.do) {
    case 'join':
      return { do: 'join', contact, seen: one.seen }
    case 'end-copy': {
      const by: Actor = one.by === 'person' ? { by: 'person' } : { by: 'contact', contact: contact.id }
      return { do: 'end-copy', whose: contact.id, by }
    }
    default:
      return one satisfies never
  }
}
