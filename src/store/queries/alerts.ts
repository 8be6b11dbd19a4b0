import { and, asc, eq, inArray, isNull, lt, min, ne, or, type SQL, sql } from 'drizzle-orm'
import { type Alert, type AlertFacts, isLive, LIVE, type LiveAlert } from '../../domain/alert/alert.ts'
import type { Cry } from '../../domain/alert/cry.ts'
import { type ReleasedPlace, released, releasedByPin, releasedFor } from '../../domain/alert/place/release.ts'
import type { AlertId, ConsulateId, Folio, Instant, PersonId } from '../../domain/ids.ts'
import type { Person } from '../../domain/people/person.ts'
import { EVERY_OFFICE, type Tables } from '../schema/tables.ts'
import { personOwner } from '../sealing/owner.ts'
import type { Db, Tx } from '../store.ts'
import { rememberOwner } from './owned/owners.ts'
import { closedRow, openedColumns } from './owned/sealed-rows.ts'
import { personColumns } from './persons.ts'
import { recipientsOfAlert } from './recipients.ts'
import { broughtColumns, everyColumn, filledRow, type Present, present, statement } from './rows.ts'
import { wordColumns, wordsIn } from './said.ts'
import { clearTimers } from './timers.ts'

const alertColumns = ({ alerts }: Tables) => openedColumns(alerts)

const upsertAlert = statement((db, { alerts }) =>
  db
    .insert(alerts)
    .values(everyColumn(alerts))
    .onConflictDoUpdate({ target: alerts.id, set: broughtColumns(alerts, 'id') }),
)

/** Adds an alert, or replaces all that is known of the one with the same id. */
export async function saveAlert(tx: Tx, alert: Alert): Promise<void> {
  rememberOwner(tx, alert.id, alert.person)
  const { alerts } = tx.tables
  const row = closedRow(tx, alerts, personOwner(alert.person), rowOf(alert))
  await upsertAlert(tx).execute(filledRow(alerts, row))
}

/** An alert as it is stored: who took it, and how far its words have come, stand in columns of their own. */
function rowOf(alert: Alert): Tables['alerts']['$inferInsert'] {
  const { words, ...spoken } = alert
  const said = wordColumns(words)
  if (!('attendance' in spoken) || spoken.attendance === undefined) return { ...spoken, ...said }
  const { attendance, ...rest } = spoken
  const { officer, at, recipient, contactedAt, reached } = attendance
  return {
    ...rest,
    ...said,
    officer,
    attendedAt: at,
    attendedBy: recipient,
    contactedAt: contactedAt ?? null,
    reached: reached ?? null,
  }
}

type StoredCry = Omit<
  Present<Tables['alerts']['$inferSelect']>,
  | 'state'
  | 'folio'
  | 'openedAt'
  | 'closedAt'
  | 'outcome'
  | 'officer'
  | 'attendedAt'
  | 'attendedBy'
  | 'contactedAt'
  | 'reached'
  | 'ending'
>

/** A stored alert, in the one of its states that it is in; throws on a row that no version of ours wrote. */
function alertFrom(row: Tables['alerts']['$inferSelect']): Alert {
  const {
    state,
    folio,
    openedAt,
    closedAt,
    outcome,
    officer,
    attendedAt,
    attendedBy,
    contactedAt,
    reached,
    ending,
    ...rest
  } = present(row)
  const cry = cryFrom(rest, openedAt)
  if (state === 'asked' || state === 'held') {
    if (cry.drill || cry.reporter !== undefined) throw new Error('Nothing but a cry of the person waits')
    if (cry.about === undefined) return { ...cry, state }
    if (state === 'asked') return { ...cry, state }
    throw new Error('Nobody holds the button for another')
  }
  if (folio === undefined || openedAt === undefined) throw new Error('An alert that left has no folio')
  const left = { ...cry, folio, openedAt }
  const attendance =
    officer === undefined || attendedAt === undefined || attendedBy === undefined
      ? undefined
      : {
          officer,
          at: attendedAt,
          recipient: attendedBy,
          ...(contactedAt !== undefined && { contactedAt }),
          ...(reached && { reached }),
        }
  switch (state) {
    case 'open':
      return { ...left, state }
    case 'attended':
      if (attendance === undefined) throw new Error('An alert is attended by nobody')
      return { ...left, state, attendance }
    case 'closed':
      if (closedAt === undefined || outcome === undefined)
        throw new Error('An alert ended without an outcome')
      return {
        ...left,
        state,
        closedAt,
        outcome,
        ...(ending && { ending }),
        ...(attendance && { attendance }),
      }
    default:
      state satisfies never
      throw new Error('An alert is in a state that no version of ours has')
  }
}

/** A stored alert as what it came about by: of what an older version kept, a drill loses the place that it held. */
function cryFrom(row: StoredCry, openedAt: Instant | undefined): Cry {
  const {
    drill,
    reporter,
    reportedBy,
    own,
    about,
    place: kept,
    lastSaid: _,
    echoSince: _since,
    echoFrom: _from,
    echoLast: _last,
    ...bare
  } = row
  const words = wordsIn(row)
  const rest = { ...bare, ...(words && { words }) }
  if (drill) return { ...rest, drill }
  if (about !== undefined) return { ...rest, drill, about }
  const place = kept && releasedIn(kept, rest.raisedAt, openedAt)
  if (reporter === undefined) return { ...rest, drill, ...(place && { place }) }
  return {
    ...rest,
    drill,
    reporter,
    ...(reportedBy && { reportedBy }),
    ...(own && { own }),
    ...(place && { place: releasedFor(rest, place) }),
  }
}

/**
 * A stored place of an alert. A version before this one noted no release: what its alerts had told is told, and of those
 * that wait a location counts that was sent shortly before.
 */
function releasedIn(
  { release, ...place }: NonNullable<Tables['alerts']['$inferSelect']['place']>,
  raisedAt: Instant,
  openedAt: Instant | undefined,
): ReleasedPlace | undefined {
  if (release !== undefined) return { ...place, release }
  return openedAt === undefined ? releasedByPin(place, raisedAt) : released(place, 'cry', openedAt)
}

const count = statement((db, { folios }) =>
  db
    .insert(folios)
    .values({
      code: sql.placeholder('code'),
      last: sql`1 + coalesce((select last from folios where code = ${EVERY_OFFICE}), 0)`,
    })
    .onConflictDoUpdate({ target: folios.code, set: { last: sql`${folios.last} + 1` } })
    .returning({ last: folios.last }),
)

/** The next folio of an office: its code and a number of at least four digits, given once and never again. */
export async function nextFolio(tx: Tx, code: string): Promise<Folio> {
  const [row] = await count(tx).execute({ code })
  if (!row) throw new Error('The count of folios returned nothing')
  return `${code}-${String(row.last).padStart(4, '0')}` as Folio
}

const alertsWithPersons = (db: Db, tables: Tables) =>
  db
    .select({ alert: alertColumns(tables), person: personColumns(tables) })
    .from(tables.alerts)
    .innerJoin(tables.persons, eq(tables.persons.id, tables.alerts.person))

const alertRow = statement((db, tables) =>
  alertsWithPersons(db, tables).where(eq(tables.alerts.id, sql.placeholder('id'))),
)

/** The alert named by `id` with its person and its recipients. */
export async function alertById(tx: Tx, id: AlertId): Promise<AlertFacts | undefined> {
  const row = await tx.recall.of(`alert/${id}`, 'itself', async () => {
    const [one] = await alertRow(tx).execute({ id })
    return one && { alert: alertFrom(one.alert), person: present(one.person) }
  })
  return row && facts(tx, row.alert, row.person)
}

const byFolio = statement((db, tables) =>
  alertsWithPersons(db, tables).where(eq(tables.alerts.folio, sql.placeholder('folio'))),
)

/** The alert of this folio with its person and its recipients. */
export async function alertByFolio(tx: Tx, folio: Folio): Promise<AlertFacts | undefined> {
  const [row] = await byFolio(tx).execute({ folio })
  return row && facts(tx, alertFrom(row.alert), present(row.person))
}

const notClosed = statement((db, tables) =>
  alertsWithPersons(db, tables)
    .where(
      and(
        eq(tables.alerts.person, sql.placeholder('person')),
        ne(tables.alerts.state, 'closed'),
        isNull(tables.alerts.about),
      ),
    )
    .orderBy(asc(tables.alerts.drill), asc(tables.alerts.raisedAt)),
)

/** A person's own alert that has not ended, else their drill that has not; none that they raised about somebody else. */
export async function alertOf(tx: Tx, person: PersonId): Promise<AlertFacts | undefined> {
  const [row] = await notClosed(tx).execute({ person })
  return row && facts(tx, alertFrom(row.alert), present(row.person))
}

async function facts(tx: Tx, alert: Alert, person: Person): Promise<AlertFacts> {
  return { alert, person, recipients: await recipientsOfAlert(tx, alert.id) }
}

/** Every alert and drill that left and has not ended, oldest first. */
export async function liveAlerts(tx: Tx): Promise<LiveAlert[]> {
  const { alerts } = tx.tables
  const rows = await tx.db
    .select(alertColumns(tx.tables))
    .from(alerts)
    .where(and(isNull(alerts.closedAt), inArray(alerts.state, [...LIVE])))
    .orderBy(asc(alerts.raisedAt))
  return rows.map(alertFrom).filter(isLive)
}

/** Every alert, but no drill, that left, has not ended, and concerns this consulate; oldest first. */
export function alertsConcerning(tx: Tx, consulate: ConsulateId): Promise<AlertId[]> {
  const { alerts } = tx.tables
  return idsUnderWay(tx, or(eq(alerts.consulate, consulate), eq(alerts.registered, consulate)))
}

/** Every alert, but no drill, that left and has not ended; oldest first. */
export function alertsUnderWay(tx: Tx): Promise<AlertId[]> {
  return idsUnderWay(tx)
}

async function idsUnderWay(tx: Tx, which?: SQL): Promise<AlertId[]> {
  const { alerts } = tx.tables
  const rows = await tx.db
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(isNull(alerts.closedAt), inArray(alerts.state, LIVE), eq(alerts.drill, false), which))
    .orderBy(asc(alerts.raisedAt))
  return rows.map(({ id }) => id)
}

/** When the oldest alert left that no officer attends, drills aside; undefined while each has one. */
export async function unattendedSince(tx: Tx): Promise<Instant | undefined> {
  const { alerts } = tx.tables
  const [row] = await tx.db
    .select({ since: min(alerts.openedAt) })
    .from(alerts)
    .where(and(isNull(alerts.closedAt), eq(alerts.state, 'open'), eq(alerts.drill, false)))
  return row?.since ?? undefined
}

/** Up to `limit` alerts that ended before `before`, oldest first. */
export async function alertsClosedBefore(tx: Tx, before: Instant, limit: number): Promise<AlertId[]> {
  const { alerts } = tx.tables
  const rows = await tx.db
    .select({ id: alerts.id })
    .from(alerts)
    .where(lt(alerts.closedAt, before))
    .orderBy(asc(alerts.closedAt))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Erases an alert with its recipients, its timers and all notices of it, queued ones too. */
export async function eraseAlert(tx: Tx, id: AlertId): Promise<void> {
  const { alerts, notices } = tx.tables
  await tx.db.delete(notices).where(eq(notices.alert, id))
  await clearTimers(tx, id)
  await tx.db.delete(alerts).where(eq(alerts.id, id))
}
