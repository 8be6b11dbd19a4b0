import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { LIVE, type Recipient, wasReached } from '../../domain/alert/alert.ts'
import type { Standing } from '../../domain/alert/standing.ts'
import type { AlertId, ConsulateId, DeskId, PersonId, RecipientId } from '../../domain/ids.ts'
import { type Address, addressKey as addressKeyOf } from '../../domain/messaging/address.ts'
import { type Helper, isConsented } from '../../domain/people/helper.ts'
import type { Contact, Desk, Person } from '../../domain/people/person.ts'
import type { Tables } from '../schema/tables.ts'
import type { Tx } from '../store.ts'
import { indexOf } from './addresses.ts'
import { contactColumns } from './contacts.ts'
import { languageOfRecipient } from './languages.ts'
import { ownerOf } from './owned/owners.ts'
import { closedRow, openedColumn } from './owned/sealed-rows.ts'
import { personColumns } from './persons.ts'
import { columnsWithout, everyColumn, filledRow, placeholders, present, statement } from './rows.ts'

const insertRecipient = statement((db, { recipients }) =>
  db.insert(recipients).values(everyColumn(recipients)),
)

/** Adds those who are to be told of an alert. */
export async function addRecipients(tx: Tx, recipients: readonly Recipient[]): Promise<void> {
  for (const recipient of recipients) {
    const row = { ...recipient, ...wordColumns(recipient), addressKey: indexOf(tx.sealer, recipient.address) }
    const closed = closedRow(tx, tx.tables.recipients, await ownerOf(tx, recipient.alert), row)
    await insertRecipient(tx).execute(filledRow(tx.tables.recipients, closed))
  }
}

const ofAlert = statement((db, { recipients, contacts, desks, alerts, persons }) =>
  db
    .select({
      copy: {
        ...columnsWithout(recipients, 'turn', 'addressKey', 'language', ...WORD_COLUMNS),
        language: languageOfRecipient,
      },
      said: {
        lastSaid: recipients.lastSaid,
        batchSince: recipients.batchSince,
        batchFrom: recipients.batchFrom,
        batchSize: recipients.batchSize,
        owed: recipients.owed,
      },
      addressKey: recipients.addressKey,
      contact: {
        state: contacts.state,
        addressKey: contacts.addressKey,
        confirmedAt: contacts.confirmedAt,
        mutedAt: contacts.mutedAt,
        answeredAt: contacts.answeredAt,
      },
      desk: {
        state: desks.state,
        consulate: desks.consulate,
        helper: openedColumn(desks.helper),
        addressKey: desks.addressKey,
      },
      allies: openedColumn(persons.allies),
    })
    .from(recipients)
    .innerJoin(alerts, eq(alerts.id, recipients.alert))
    .innerJoin(persons, eq(persons.id, alerts.person))
    .leftJoin(contacts, eq(contacts.id, recipients.contact))
    .leftJoin(desks, eq(desks.id, recipients.desk))
    .where(eq(recipients.alert, sql.placeholder('alert')))
    .orderBy(asc(recipients.turn)),
)

/** Those who are told of an alert, with how each stands now, in the order in which they were added. */
export function recipientsOfAlert(tx: Tx, alert: AlertId): Promise<readonly Recipient[]> {
  return tx.recall.of(`copies/${alert}`, 'all', async () => {
    const rows = await ofAlert(tx).execute({ alert })
    return rows.map(({ copy, said, ...behind }) => {
      const standing = standingOf(behind)
      const words = wordsFrom(said)
      return { ...present(copy), ...(standing && { standing }), ...(words && { words }) }
    })
  })
}

const WORD_COLUMNS = ['lastSaid', 'batchSince', 'batchFrom', 'batchSize', 'owed'] as const

/** How far the words of an alert have come for one recipient, as it is stored. */
type WordColumns = Pick<Tables['recipients']['$inferSelect'], (typeof WORD_COLUMNS)[number]>

function wordColumns({ words }: Recipient): WordColumns {
  const { last: lastSaid = null, batch, owed = null } = words ?? {}
  const { since: batchSince = null, from: batchFrom = null, size: batchSize = null } = batch ?? {}
  return { lastSaid, batchSince, batchFrom, batchSize, owed }
}

function wordsFrom({ lastSaid, batchSince, batchFrom, batchSize, owed }: WordColumns): Recipient['words'] {
  if (lastSaid === null) return undefined
  const last = { last: lastSaid, ...(owed !== null && { owed }) }
  if (batchSince === null || batchFrom === null) return last
  return { ...last, batch: { since: batchSince, from: batchFrom, size: batchSize ?? 0 } }
}

/** The rows that a recipient points to, where they are still there, and the key of the chat that is told. */
interface Behind {
  readonly addressKey: string
  readonly contact: {
    readonly state: Contact['state']
    readonly addressKey: string | null
    readonly confirmedAt: Contact['confirmedAt'] | null
    readonly mutedAt: Contact['mutedAt'] | null
    readonly answeredAt: Contact['answeredAt'] | null
  } | null
  readonly desk: {
    readonly state: Desk['state']
    readonly consulate: ConsulateId | null
    readonly helper: Helper | null
    readonly addressKey: string | null
  } | null
  readonly allies: Person['allies'] | null
}

function standingOf({ addressKey, contact, desk, allies }: Behind): Standing | undefined {
  if (contact) {
    const { state, confirmedAt, mutedAt, answeredAt } = contact
    return {
      of: 'contact',
      state,
      here: contact.addressKey === addressKey,
      doubted: contact.addressKey !== null && confirmedAt === null,
      muted: mutedAt !== null,
      ...(answeredAt !== null && answeredAt !== undefined && { since: answeredAt }),
    }
  }
  if (desk === null) return undefined
  const { helper } = desk
  return {
    of: 'desk',
    state: desk.state,
    ...(desk.consulate !== null && { consulate: desk.consulate }),
    ...(helper && { helper, consented: helper.kind === 'ally' && isConsented(helper, allies ?? []) }),
    here: desk.addressKey === addressKey,
  }
}

/** The columns of a copy that its alert's course changes. */
const COURSE = [
  ...(['address', 'addressKey', 'language', 'state', 'at', 'answer', 'byNumber', 'heard'] as const),
  ...(['remindedAt', 'attendedUntil', ...WORD_COLUMNS] as const),
]

const updateCopy = statement((db, { recipients }) =>
  db
    .update(recipients)
    .set(placeholders<typeof recipients, (typeof COURSE)[number]>(COURSE))
    .where(eq(recipients.id, sql.placeholder('id'))),
)

/** Writes down what has become of a recipient's copy: its state, what was answered, and where it is told. */
export async function changeRecipient(tx: Tx, recipient: Recipient): Promise<void> {
  const { recipients } = tx.tables
  const { id, address, language, state, at, answer, byNumber, heard, remindedAt, attendedUntil } = recipient
  const addressKey = indexOf(tx.sealer, address)
  const change = {
    address,
    addressKey,
    language,
    state,
    at,
    answer: answer ?? null,
    byNumber,
    ...wordColumns(recipient),
    heard: heard ?? null,
    remindedAt: remindedAt ?? null,
    attendedUntil: attendedUntil ?? null,
  }
  const place = { ...recipient, addressKey }
  const before = tx.recall.kept<readonly Recipient[]>(`copies/${recipient.alert}`, 'all')
  const closed = closedRow(tx, recipients, await ownerOf(tx, recipient.alert), change, place)
  await updateCopy(tx).execute({ ...closed, id })
  // Where the chat moved, how its reader stands has to be read anew.
  if (before?.some(one => one.id === id && addressKeyOf(one.address) === addressKeyOf(address)))
    tx.recall.amended(`copies/${recipient.alert}`, 'all', before, copies =>
      copies.map(one => (one.id === id ? asChanged(one, recipient) : one)),
    )
}

/** A copy as it is read once {@link changeRecipient} wrote `now` over it: who it is, and how they stand, is no part of that. */
function asChanged(before: Recipient, now: Recipient): Recipient {
  const { state, at, byNumber, answer = null, heard = null, remindedAt = null, attendedUntil = null } = now
  const words = wordsFrom(wordColumns(now)) ?? null
  return present({ ...before, state, at, byNumber, answer, words, heard, remindedAt, attendedUntil })
}

const atNumber = statement((db, tables) =>
  db
    .select({
      contact: contactColumns(tables),
      person: personColumns(tables),
      alert: tables.alerts.id,
      closedAt: tables.alerts.closedAt,
      copy: { id: tables.recipients.id, state: tables.recipients.state },
    })
    .from(tables.recipients)
    .innerJoin(tables.alerts, eq(tables.alerts.id, tables.recipients.alert))
    .innerJoin(tables.persons, eq(tables.persons.id, tables.alerts.person))
    .innerJoin(tables.contacts, eq(tables.contacts.id, tables.recipients.contact))
    .where(
      and(
        eq(tables.recipients.addressKey, sql.placeholder('key')),
        sql`${tables.recipients.byNumber}`,
        or(
          eq(tables.contacts.state, 'invited'),
          and(eq(tables.contacts.state, 'accepted'), isNull(tables.contacts.confirmedAt)),
        ),
        ne(tables.recipients.state, 'withdrawn'),
      ),
    )
    .orderBy(desc(tables.recipients.turn)),
)

/** Of whose alerts a chat was told by its number alone, and has not answered; the newest first. `untaken` is a copy that no network took. */
export async function toldByNumber(
  tx: Tx,
  address: Address,
): Promise<{ contact: Contact; person: Person; alert: AlertId; ended: boolean; untaken?: RecipientId }[]> {
  const rows = await atNumber(tx).execute({ key: indexOf(tx.sealer, address) })
  return rows.map(({ contact, person, alert, closedAt, copy }) => ({
    contact: present(contact),
    person: present(person),
    alert,
    ended: closedAt !== null,
    ...(!wasReached(copy) && { untaken: copy.id }),
  }))
}

const owedAt = statement((db, { recipients, alerts }) =>
  db
    .select({ id: recipients.id, alert: recipients.alert })
    .from(recipients)
    .innerJoin(alerts, eq(alerts.id, recipients.alert))
    .where(
      and(
        eq(recipients.addressKey, sql.placeholder('key')),
        isNotNull(recipients.owed),
        isNull(alerts.closedAt),
      ),
    )
    .orderBy(asc(recipients.turn)),
)

/** The copies of live alerts told in a chat whose readers have not all that was said whole. */
export async function copiesOwed(tx: Tx, address: Address): Promise<Pick<Recipient, 'id' | 'alert'>[]> {
  return owedAt(tx).execute({ key: indexOf(tx.sealer, address) })
}

/** A desk's copies of alerts that have not ended, each with whose alert it is. */
export async function copiesOfDesk(
  tx: Tx,
  desk: DeskId,
): Promise<(Pick<Recipient, 'id' | 'alert' | 'state'> & { person: PersonId })[]> {
  const { recipients, alerts } = tx.tables
  return tx.db
    .select({
      id: recipients.id,
      alert: recipients.alert,
      state: recipients.state,
      person: alerts.person,
    })
    .from(alerts)
    .innerJoin(recipients, eq(recipients.alert, alerts.id))
    .where(and(isNull(alerts.closedAt), inArray(alerts.state, LIVE), eq(recipients.desk, desk)))
    .orderBy(asc(recipients.turn))
}
