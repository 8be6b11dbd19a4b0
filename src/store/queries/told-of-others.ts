import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { type AlertFacts, LAPSE, LIVE } from '../../domain/alert/alert.ts'
import type { ThirdPartyCry } from '../../domain/alert/cry.ts'
import { isReopenable } from '../../domain/alert/desk/reopening.ts'
import { type AlertId, type ConsulateId, DAY, type Instant, later, type PersonId } from '../../domain/ids.ts'
import type { Tx } from '../store.ts'
import { alertById } from './alerts.ts'
import { statement } from './rows.ts'

/** More of one teller's alerts about others are not looked at: so many in a day are refused. */
const MOST_ABOUT_OTHERS = 20

const aboutOthers = statement((db, { alerts }) =>
  db
    .select({
      id: alerts.id,
      state: alerts.state,
      raisedAt: alerts.raisedAt,
      closedAt: alerts.closedAt,
      reopenedAt: alerts.reopenedAt,
    })
    .from(alerts)
    .where(and(eq(alerts.person, sql.placeholder('person')), isNotNull(alerts.about)))
    .orderBy(desc(alerts.raisedAt))
    .limit(MOST_ABOUT_OTHERS),
)

/**
 * The alerts that somebody raised about others who have no chat with us: how many in the last day, and the newest that is under way, or
 * the one that they are being `asked` about; where none is, the newest that ended, if they may open it again.
 */
export async function toldByPerson(
  tx: Tx,
  person: PersonId,
  now: Instant,
  asked: AlertId | undefined,
): Promise<{ readonly today: number; readonly telling?: AlertFacts; readonly toldEnded?: AlertFacts }> {
  const rows = await aboutOthers(tx).execute({ person })
  const today = rows.filter(({ raisedAt }) => now - raisedAt < DAY).length
  const isLiveNow = (row: { readonly state: string }) => LIVE.some(one => one === row.state)
  const live = rows.find(row => row.id === asked && isLiveNow(row)) ?? newestBegun(rows.filter(isLiveNow))
  if (live === undefined) return { today, ...(await endedAmong(tx, rows, now)) }
  const telling = await alertById(tx, live.id)
  return { today, ...(telling && { telling }) }
}

/** One that was opened again is newer than one that was told since it was told of. */
function newestBegun<Row extends { readonly raisedAt: Instant; readonly reopenedAt: Instant | null }>(
  rows: readonly Row[],
): Row | undefined {
  const moment = ({ raisedAt, reopenedAt }: Row) => reopenedAt ?? raisedAt
  return rows.toSorted((one, other) => moment(other) - moment(one))[0]
}

/** Only of an alert that ended lately is more read than its time. */
async function endedAmong(
  tx: Tx,
  rows: readonly { readonly id: AlertId; readonly closedAt: Instant | null }[],
  now: Instant,
): Promise<{ readonly toldEnded?: AlertFacts }> {
  const over = rows.find(({ closedAt }) => closedAt !== null && now < later(closedAt, LAPSE))
  const facts = over && (await alertById(tx, over.id))
  return facts?.alert.state === 'closed' && isReopenable(facts.alert, now) ? { toldEnded: facts } : {}
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
