import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { type AlertFacts, LIVE } from '../../domain/alert/alert.ts'
import { DAY, type Instant, type PersonId } from '../../domain/ids.ts'
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

/** The alerts that somebody raised about others who have no chat with us: how many in the last day, and the newest that is under way. */
export async function toldByPerson(
  tx: Tx,
  person: PersonId,
  now: Instant,
): Promise<{ readonly today: number; readonly telling?: AlertFacts }> {
  const rows = await aboutOthers(tx).execute({ person })
  const today = rows.filter(({ raisedAt }) => now - raisedAt < DAY).length
  const live = rows.find(({ state }) => LIVE.some(one => one === state))
  const telling = live && (await alertById(tx, live.id))
  return { today, ...(telling && { telling }) }
}
