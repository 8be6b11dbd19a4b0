import { eq } from 'drizzle-orm'
import type { AlertState, RecipientState } from '../../../domain/alert/alert.ts'
import type { AlertId, RecipientId } from '../../../domain/ids.ts'
import type { ContactState } from '../../../domain/people/person.ts'
import type { Tx } from '../../store.ts'
import { openedColumn } from '../owned/sealed-rows.ts'

/** All that can still be read of an alert of which something is damaged: what is left out could not be read. */
export interface AlertRemains {
  readonly state?: AlertState | undefined
  readonly drill?: boolean | undefined
  readonly folio?: string | undefined
  readonly name?: string | undefined
  readonly copy?: RecipientState | undefined
  readonly byNumber?: boolean | undefined
  readonly contact?: ContactState | undefined
}

/** Reads of an alert and of one of its copies piece by piece, so that a damaged piece costs no other. */
export async function remainsOf(tx: Tx, alert: AlertId, copy?: RecipientId): Promise<AlertRemains> {
  const { alerts, persons, recipients, contacts } = tx.tables
  const { db } = tx
  const head = await attempt(() =>
    db
      .select({ state: alerts.state, drill: alerts.drill, folio: alerts.folio })
      .from(alerts)
      .where(eq(alerts.id, alert)),
  )
  const whose = await attempt(() =>
    db
      .select({ name: openedColumn(persons.name) })
      .from(alerts)
      .innerJoin(persons, eq(persons.id, alerts.person))
      .where(eq(alerts.id, alert)),
  )
  const told =
    copy &&
    (await attempt(() =>
      db
        .select({ state: recipients.state, byNumber: recipients.byNumber, contact: contacts.state })
        .from(recipients)
        .leftJoin(contacts, eq(contacts.id, recipients.contact))
        .where(eq(recipients.id, copy)),
    ))
  return {
    state: head?.state,
    drill: head?.drill,
    folio: head?.folio ?? undefined,
    name: whose?.name,
    copy: told?.state,
    byNumber: told?.byNumber,
    contact: told?.contact ?? undefined,
  }
}

/** The first row, or undefined where it cannot be read. */
async function attempt<Row>(read: () => PromiseLike<readonly Row[]>): Promise<Row | undefined> {
  try {
    const [row] = await read()
    return row
  } catch {
    // Damage is what this is for; the caller tells the operator.
    return undefined
  }
}
