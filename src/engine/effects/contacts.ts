import type { AlertCommand } from '../../domain/alert/commands.ts'
import type { Actor } from '../../domain/alert/events.ts'
import type { ContactId } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import type { ContactCommand, ContactConsequence } from '../../domain/people/contact-lifecycle.ts'
import type { Contact } from '../../domain/people/person.ts'
import { alertOf } from '../../store/queries/alerts.ts'
import { contactById } from '../../store/queries/contacts.ts'
import { spendInvite } from '../../store/queries/invites.ts'
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
  const drafts: Draft[] = []
  for (const one of result.follows) drafts.push(...(await follow(tx, result.contact, one, context)))
  return drafts
}

async function follow(
  tx: Tx,
  contact: Contact,
  one: ContactConsequence,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const { id } = contact
  switch (one.do) {
    case 'spend-invite':
      await spendInvite(tx, id, context.now)
      return []
    case 'replace':
      return contactEffect(tx, one.contact, { do: 'remove' }, context)
    case 'join':
      return commandInAlert(tx, contact, { do: 'join', contact }, context)
    case 'trust':
      return commandInAlert(tx, contact, { do: 'trust', contact: id }, context)
    case 'end-copy': {
      const by: Actor = one.by === 'person' ? { by: 'person' } : { by: 'contact', contact: id }
      const { at } = one
      return commandInAlert(tx, contact, { do: 'end-copy', whose: id, by, ...(at && { at }) }, context)
    }
    default:
      return one satisfies never
  }
}

async function commandInAlert(
  tx: Tx,
  { person }: Contact,
  command: AlertCommand,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const facts = await alertOf(tx, person)
  return facts === undefined ? [] : alertCommand(tx, facts, command, context)
}
