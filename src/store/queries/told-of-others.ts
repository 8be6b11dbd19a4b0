import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { type AlertFacts, LIVE } from '../../domain/alert/alert.ts'
import type { ThirdPartyCry } from '../../domain/alert/cry.ts'
import { type AlertId, type ConsulateId, DAY, type Instant, type PersonId } from '../../domain/ids.ts'
import type { Tx } from '../store.ts'
import { alertById } from './alerts.ts'
import { statement } from './rows.ts'

/** More of one teller's alerts about others are not looked at: so many in a day are refused. */
const MOST_ABOUT_OTHERS = 20

const aboutOthers = statement((db, { alerts }) =>
  db
    .select({ id: alerts.id, state: alerts.state, raisedAt: alerts.raisedAt })
    .from(alerts)
    .where(and(eq(alerts.person, sql.placeholder('person')), isNotNull(alerts.about)))
    .orderBy(desc(alerts.raisedAt))
    .limit(MOST_ABOUT_OTHERS),
)

/**
 * The alerts that somebody raised about others who have no chat with us: how many in the last day, and the newest that is under way, or
 * the one that they are being `asked` about.
 */
export async function toldByPerson(
  tx: Tx,
  person: PersonId,
  now: Instant,
  asked: AlertId | undefined,
): Promise<{ readonly today: number; readonly telling?: AlertFacts }> {
  const rows = await aboutOthers(tx).execute({ person })
  const today = rows.filter(({ raisedAt }) => now - raisedAt < DAY).length
  const isLiveNow = (row: { readonly state: string }) => LIVE.some(one => one === row.state)
  const live = rows.find(row => row.id === asked && isLiveNow(row)) ?? rows.find(isLiveNow)
  const telling = live && (await alertById(tx, live.id))
  return { today, ...(telling && { telling }) }
}

/** The alerts under way about somebody without a chat at one consulate, oldest first: none that a desk put to an older one. */
export async function toldAtConsulate(tx: Tx, consulate: ConsulateId): Promise<AlertFacts[]> {
  const { alerts } = tx.tables
  const rows = await tx.db
    .select({ id: alerts.id })
    .from(alerts)
    .where(
      and(
        eq(alerts.consulate, consulate),
        isNotNull(alerts.about),
        isNull(alerts.sameAs),
        inArray(alerts.state, [...LIVE]),
      ),
    )
    .orderBy(asc(alerts.raisedAt))
    .limit(MOST_COMPARED)
  return known(tx, rows)
}

/** With so many a new one is compared at most. */
const MOST_COMPARED = 200

/** The other alerts under way that a desk put together with this one. */
export async function alertsOfSame(
  tx: Tx,
  { id, sameAs }: Pick<ThirdPartyCry, 'id' | 'sameAs'>,
): Promise<AlertFacts[]> {
  const { alerts } = tx.tables
  const first = sameAs ?? id
  const rows = await tx.db
    .select({ id: alerts.id })
    .from(alerts)
    .where(
      and(
        or(eq(alerts.id, first), eq(alerts.sameAs, first)),
        ne(alerts.id, id),
        inArray(alerts.state, [...LIVE]),
      ),
    )
  return known(tx, rows)
}

async function known(tx: Tx, rows: readonly { readonly id: AlertId }[]): Promise<AlertFacts[]> {
  const found: AlertFacts[] = []
  for (const { id } of rows) {
    const facts = await alertById(tx, id)
    if (facts !== undefined) found.push(facts)
  }
  return found
}

/** The newest alert of a person that ended, or their newest `drill`; those about others left out. Undefined if none is known. */
export async function lastEndedOf(tx: Tx, person: PersonId, drill = false): Promise<AlertFacts | undefined> {
  const { alerts } = tx.tables
  const [row] = await tx.db
    .select({ id: alerts.id })
    .from(alerts)
    .where(
      and(
        eq(alerts.person, person),
        isNotNull(alerts.closedAt),
        eq(alerts.drill, drill),
        isNull(alerts.about),
      ),
    )
    .orderBy(desc(alerts.closedAt))
    .limit(1)
  return row && alertById(tx, row.id)
}
