import { eq, sql } from 'drizzle-orm'
import type { AlertId, PersonId } from '../../../domain/ids.ts'
import type { Address } from '../../../domain/messaging/address.ts'
import { type KeyOwner, ownerOfKeyedChat, personOwner } from '../../sealing/owner.ts'
import type { Tx } from '../../store.ts'
import { indexOf } from '../addresses.ts'
import { statement } from '../rows.ts'

/** An alert is one person's for good: whose the last ones are is remembered. */
const MOST_REMEMBERED = 10_000
const remembered = new WeakMap<object, Map<AlertId, PersonId>>()

const whoseAlert = statement((db, { alerts }) =>
  db
    .select({ person: alerts.person })
    .from(alerts)
    .where(eq(alerts.id, sql.placeholder('alert'))),
)

/** Remembers whose an alert is. */
export function rememberOwner({ sealer }: Tx, alert: AlertId, person: PersonId): void {
  const known = remembered.get(sealer) ?? new Map<AlertId, PersonId>()
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(alert, person)
  remembered.set(sealer, known)
}

/** Whose what belongs to an alert is: its person's; undefined if the alert is not there. */
export async function ownerOfAlert(tx: Tx, alert: AlertId): Promise<KeyOwner | undefined> {
  const known = remembered.get(tx.sealer)?.get(alert)
  if (known !== undefined) return personOwner(known)
  const [row] = await whoseAlert(tx).execute({ alert })
  if (row === undefined) return undefined
  rememberOwner(tx, alert, row.person)
  return personOwner(row.person)
}

/** Whose what belongs to an alert is that has to be there. */
export async function ownerOf(tx: Tx, alert: AlertId): Promise<KeyOwner> {
  const owner = await ownerOfAlert(tx, alert)
  if (owner === undefined) throw new Error('An alert that is not there has no owner')
  return owner
}

/** Whose what belongs to a chat is. */
export const ownerOfChat = ({ sealer }: Tx, address: Address): KeyOwner =>
  ownerOfKeyedChat(indexOf(sealer, address))
