import {
  and,
  asc,
  count,
  eq,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  notExists,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Instant, PersonId } from '../../domain/ids.ts'
import type { Address } from '../../domain/messaging/address.ts'
import type { Person } from '../../domain/people/person.ts'
import type { Tables } from '../schema/tables.ts'
import { personOwner } from '../sealing/owner.ts'
import type { Tx } from '../store.ts'
import { indexOf } from './addresses.ts'
import { languageOfPerson } from './languages.ts'
import { forgetChat } from './owned/erasing.ts'
import { closedRow } from './owned/sealed-rows.ts'
import {
  AT_ONCE,
  broughtColumns,
  columnsWithout,
  everyColumn,
  filledRow,
  present,
  statement,
} from './rows.ts'

/** The columns of a person as the domain knows one. */
export const personColumns = ({ persons }: Tables) => ({
  ...columnsWithout(persons, 'addressKey', 'placeAt', 'language'),
  language: languageOfPerson,
})

const personByAddress = statement((db, tables) =>
  db
    .select(personColumns(tables))
    .from(tables.persons)
    .where(eq(tables.persons.addressKey, sql.placeholder('key'))),
)

/** The person of a chat, registered or not. */
export async function personOf(tx: Tx, address: Address): Promise<Person | undefined> {
  const [row] = await personByAddress(tx).execute({ key: indexOf(tx.sealer, address) })
  return row && present(row)
}

const personRow = statement((db, tables) =>
  db
    .select(personColumns(tables))
    .from(tables.persons)
    .where(eq(tables.persons.id, sql.placeholder('id'))),
)

/** The person named by `id`. */
export async function personById(tx: Tx, id: PersonId): Promise<Person | undefined> {
  const [row] = await personRow(tx).execute({ id })
  return row && present(row)
}

const upsertPerson = statement((db, { persons }) =>
  db
    .insert(persons)
    .values(everyColumn(persons))
    .onConflictDoUpdate({ target: persons.id, set: broughtColumns(persons, 'id') }),
)

/** Adds a person, or replaces all that is known of the one with the same id. */
export async function savePerson(tx: Tx, person: Person): Promise<void> {
  const addressKey = indexOf(tx.sealer, person.address)
  const row = { ...person, addressKey, placeAt: person.place?.at ?? null }
  const { persons } = tx.tables
  await upsertPerson(tx).execute(filledRow(persons, closedRow(tx, persons, personOwner(person.id), row)))
}

/** How many persons there are, registered or not. */
export async function countPersons(tx: Tx): Promise<number> {
  const [row] = await tx.db.select({ persons: count() }).from(tx.tables.persons)
  return row?.persons ?? 0
}

/** Up to `limit` persons who never consented, came before `before`, and have no alert left. */
export async function strangersBefore(tx: Tx, before: Instant, limit: number): Promise<PersonId[]> {
  const { persons, alerts } = tx.tables
  const theirAlerts = tx.db.select({ id: alerts.id }).from(alerts).where(eq(alerts.person, persons.id))
  const rows = await tx.db
    .select({ id: persons.id })
    .from(persons)
    .where(and(isNull(persons.consentedAt), lt(persons.createdAt, before), notExists(theirAlerts)))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Forgets the last place, if it is of before `before`, of those who have no alert under way, {@link AT_ONCE} at most; returns of how many. */
export async function forgetPlaces(tx: Tx, before: Instant): Promise<number> {
  const { persons } = tx.tables
  const some = tx.db
    .select({ id: persons.id })
    .from(persons)
    .where(and(lt(persons.placeAt, before), outsideAlert(tx)))
    .limit(AT_ONCE)
  const gone = await tx.db
    .update(persons)
    .set({ place: null, placeAt: null })
    .where(inArray(persons.id, some))
    .returning({ id: persons.id })
  return gone.length
}

/** When the oldest last place outside an alert was taken; undefined if there is none. */
export async function oldestPlace(tx: Tx): Promise<Instant | undefined> {
  const { persons } = tx.tables
  const [row] = await tx.db
    .select({ at: persons.placeAt })
    .from(persons)
    .where(and(isNotNull(persons.placeAt), outsideAlert(tx)))
    .orderBy(asc(persons.placeAt))
    .limit(1)
  return row?.at ?? undefined
}

/** The persons of whom no alert is under way. */
function outsideAlert(tx: Tx): SQL {
  const { persons, alerts } = tx.tables
  return notExists(
    tx.db
      .select({ id: alerts.id })
      .from(alerts)
      .where(and(eq(alerts.person, persons.id), ne(alerts.state, 'closed'))),
  )
}

/** The key under which it is remembered that this chat erased itself: it tells nothing to whoever has the database alone. */
const erasureKey = (tx: Tx, addressKey: string): string => tx.sealer.index('erased', addressKey)

/** Erases a person who asked for it; `noted` is handed the key under which that is to be remembered, before it is done. */
export async function eraseAsAsked(tx: Tx, id: PersonId, noted: (key: string) => void): Promise<void> {
  const addressKey = await chatKeyOf(tx, id)
  if (addressKey !== undefined) noted(erasureKey(tx, addressKey))
  await erasePerson(tx, id)
}

/** The keyed index of a person's chat, which is known also where nothing else of them can be read. */
async function chatKeyOf(tx: Tx, id: PersonId): Promise<string | undefined> {
  const { persons } = tx.tables
  const [row] = await tx.db.select({ key: persons.addressKey }).from(persons).where(eq(persons.id, id))
  return row?.key
}

/** Erases anew who had erased themselves at the instants of `erased`, and has not come back since; returns how many. */
export async function eraseAnew(tx: Tx, erased: ReadonlyMap<string, Instant>): Promise<number> {
  if (erased.size === 0) return 0
  const { id, addressKey, createdAt } = tx.tables.persons
  const rows = await tx.db.select({ id, addressKey, createdAt }).from(tx.tables.persons)
  const gone = rows.filter(row => row.createdAt <= (erased.get(erasureKey(tx, row.addressKey)) ?? 0))
  for (const person of gone) await erasePerson(tx, person.id)
  return gone.length
}

/**
 * Forgets the notices of a person's alerts. Of what was sent to desks it stays known which messages of their chats these were, and no
 * more, until notices of that age are forgotten: an officer who answers one reads that its person erased everything.
 */
async function forgetNotices(tx: Tx, person: PersonId): Promise<void> {
  const { notices, recipients, alerts } = tx.tables
  const theirAlerts = tx.db.select({ id: alerts.id }).from(alerts).where(eq(alerts.person, person))
  const ofDesks = tx.db
    .select({ id: recipients.id })
    .from(recipients)
    .where(and(inArray(recipients.alert, theirAlerts), eq(recipients.role, 'desk')))
  const others = or(
    isNull(notices.recipient),
    notInArray(notices.recipient, ofDesks),
    isNull(notices.message),
    isNull(notices.settledAt),
  )
  await tx.db.delete(notices).where(and(inArray(notices.alert, theirAlerts), others))
  await tx.db.update(notices).set({ recipient: null, slot: null }).where(inArray(notices.alert, theirAlerts))
}

/** Nothing is kept of somebody who never consented, but while an alert of theirs is: of two whom they told of, one may stand. */
export async function forgetStranger(tx: Tx, id: PersonId): Promise<void> {
  const { alerts } = tx.tables
  const [kept] = await tx.db.select({ id: alerts.id }).from(alerts).where(eq(alerts.person, id)).limit(1)
  if (kept === undefined) await erasePerson(tx, id)
}

/**
 * Erases a person: contacts, invites, alerts and their recipients, timers, the conversation, every notice of
 * theirs, queued ones too, and the keys with which all of it was closed. Where their chat is a contact of somebody else it stays so, and is told of that
 * person's alerts. What is enqueued afterwards, such as the last word to them, stays.
 */
export async function erasePerson(tx: Tx, id: PersonId): Promise<void> {
  const addressKey = await chatKeyOf(tx, id)
  if (addressKey === undefined) return
  const { persons, contacts, alerts, timers } = tx.tables
  const theirAlerts = tx.db.select({ id: alerts.id }).from(alerts).where(eq(alerts.person, id))
  const theirContacts = tx.db.select({ id: contacts.id }).from(contacts).where(eq(contacts.person, id))
  await forgetNotices(tx, id)
  await tx.db
    .delete(timers)
    .where(or(inArray(timers.ref, theirAlerts), inArray(timers.ref, theirContacts), eq(timers.ref, id)))
  await forgetChat(tx, addressKey)
  await tx.db.delete(persons).where(eq(persons.id, id))
  tx.sealer.forget(personOwner(id))
}
