import type { Instant } from '../../domain/ids.ts'
import {
  type ContactCommand,
  type ContactTransition,
  contactCommand,
} from '../../domain/people/contact-lifecycle.ts'
import type { Contact } from '../../domain/people/person.ts'
import { saveContact } from '../../store/queries/contacts.ts'
import type { Tx } from '../../store/store.ts'

/** Asks the contact's lifecycle and writes what it says; what follows for an alert is the caller's to carry out. */
export async function changeContact(
  tx: Tx,
  contact: Contact | undefined,
  command: ContactCommand,
  now: Instant,
): Promise<ContactTransition> {
  const result = contactCommand(contact, command, now)
  if (!('refused' in result)) await saveContact(tx, result.contact)
  return result
}
