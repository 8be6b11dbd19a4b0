import { type SQL, sql } from 'drizzle-orm'
import { DEFAULT_LANGUAGE, type Language } from '../../domain/people/person.ts'

// A chat's language stands in its conversation and nowhere else, so that a choice is heard by whatever is said next.
// The names of tables and columns are written out: in a select from one table drizzle leaves the table's name away,
// and the inner query would then compare a conversation with itself.

const spokenIn = (addressKey: string): string =>
  `(select spoken.language from conversations spoken where spoken.address_key = ${addressKey})`

const firstOf = (...choices: readonly string[]): SQL<Language> =>
  sql<Language>`coalesce(${sql.raw(choices.join(', '))}, ${sql.raw(`'${DEFAULT_LANGUAGE}'`)})`

const chatOfPerson = (person: string): string =>
  `(select named.address_key from persons named where named.id = ${person})`

const personOfAlert = (alert: string): string =>
  `(select told.person from alerts told where told.id = ${alert})`

/** The language of a person's chat. */
export const languageOfPerson = firstOf(spokenIn('persons.address_key'))

/** The language of a contact's chat; of one who never wrote to us, that of the person who named them. */
export const languageOfContact = firstOf(
  spokenIn('contacts.address_key'),
  spokenIn(chatOfPerson('contacts.person')),
)

/** The language of a recipient's chat; of one who never wrote to us, that of the person of the alert. */
export const languageOfRecipient = firstOf(
  spokenIn('recipients.address_key'),
  spokenIn(chatOfPerson(personOfAlert('recipients.alert'))),
)

/** The language of the chat that a notice goes to; of one that never wrote to us, that of the alert's person. */
export const languageOfNotice = firstOf(
  spokenIn('notices.address_key'),
  spokenIn(chatOfPerson(personOfAlert('notices.alert'))),
)
