import type { Alert } from '../../domain/alert/alert.ts'
import { recipientsOf } from '../../domain/alert/recipients.ts'
import type { RecipientId } from '../../domain/ids.ts'
import { alertById } from '../../store/queries/alerts.ts'
import { contactsOf, saveContact } from '../../store/queries/contacts.ts'
import { desksOf } from '../../store/queries/desks.ts'
import { personById } from '../../store/queries/persons.ts'
import { addRecipients } from '../../store/queries/recipients.ts'
import type { Tx } from '../../store/store.ts'
import type { EffectContext } from './effect-context.ts'

/** Adds whoever is to be told and is not yet: everybody at first, another desk when the place moved. */
export async function addMissingRecipients(
  tx: Tx,
  alert: Alert,
  context: EffectContext,
): Promise<readonly RecipientId[]> {
  const person = await personById(tx, alert.person)
  if (person === undefined) return []
  const consulates = [...new Set([alert.consulate, alert.registered])].flatMap(id => id ?? [])
  const desks = (await Promise.all(consulates.map(id => desksOf(tx, id)))).flat()
  const known = (await alertById(tx, alert.id))?.recipients ?? []
  const contacts = await contactsOf(tx, alert.person)
  const { now, reach } = context
  const wanted = recipientsOf(
    { alert, person, contacts, desks, reach },
    now,
    () => context.newId() as RecipientId,
  )
  const told = new Set(known.map(one => one.contact ?? one.desk))
  const missing = wanted.filter(one => !told.has(one.contact ?? one.desk))
  await addRecipients(tx, missing)
  const strangers = missing.flatMap(one =>
    one.byNumber ? contacts.filter(({ id }) => id === one.contact) : [],
  )
  for (const contact of strangers) await saveContact(tx, { ...contact, toldAt: now })
  return missing.map(one => one.id)
}
