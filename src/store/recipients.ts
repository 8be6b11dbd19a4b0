import { asc, eq, sql } from 'drizzle-orm'
import type { Recipient, RecipientState } from '../domain/alert.ts'
import type { AlertId, Instant, RecipientId } from '../domain/ids.ts'
import { indexOf } from './addresses.ts'
import { columnsWithout, everyColumn, filled, present, statement } from './rows.ts'
import type { Tx } from './store.ts'

const insert = statement((db, { recipients }) => db.insert(recipients).values(everyColumn(recipients)))

/** Adds those who are to be told of an alert. */
export async function addRecipients(tx: Tx, recipients: readonly Recipient[]): Promise<void> {
  for (const recipient of recipients) {
    const row = { ...recipient, addressKey: indexOf(tx.sealer, recipient.address) }
    await insert(tx).execute(filled(tx.tables.recipients, row))
  }
}

const ofAlert = statement((db, { recipients }) =>
  db
    .select(columnsWithout(recipients, 'turn', 'addressKey'))
    .from(recipients)
    .where(eq(recipients.alert, sql.placeholder('alert')))
    .orderBy(asc(recipients.turn)),
)

/** Those who are told of an alert, in the order in which they were added. */
export async function recipientsOf(tx: Tx, alert: AlertId): Promise<Recipient[]> {
  const rows = await ofAlert(tx).execute({ alert })
  return rows.map(present)
}

/** Writes down that a recipient's copy is now in `state`; an answer that was given stays. */
export async function moveRecipient(
  tx: Tx,
  id: RecipientId,
  state: RecipientState,
  now: Instant,
): Promise<void> {
  const { recipients } = tx.tables
  await tx.db.update(recipients).set({ state, at: now }).where(eq(recipients.id, id))
}

/** Writes down what a recipient answered. */
export async function answerRecipient(
  tx: Tx,
  id: RecipientId,
  answer: NonNullable<Recipient['answer']>,
  now: Instant,
): Promise<void> {
  const { recipients } = tx.tables
  await tx.db.update(recipients).set({ state: 'answered', answer, at: now }).where(eq(recipients.id, id))
}
