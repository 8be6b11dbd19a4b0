import type { ContactId } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import type { ContactCommand } from '../../domain/people/contact-lifecycle.ts'
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
    const follows =
      one.do === 'join'
        ? ({ do: 'join', contact, seen: one.seen } as const)
        : ({ do: 'refuse', contact: contact.id } as const)
    drafts.push(...(await alertCommand(tx, facts, follows, context)))
  }
  return drafts
}
