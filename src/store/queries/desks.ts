import { and, asc, desc, eq, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { type ConsulateId, type DeskId, type Instant, later } from '../../domain/ids.ts'
import type { Address } from '../../domain/messaging/address.ts'
import { DESK_LIFE, type DeskStanding, type EndedDesk } from '../../domain/people/desk.ts'
import type { Desk } from '../../domain/people/person.ts'
import type { Tables } from '../schema/tables.ts'
import { deskOwner } from '../sealing/owner.ts'
import type { Tx } from '../store.ts'
import { addressColumns, indexOf } from './addresses.ts'
import { closedRow } from './owned/sealed-rows.ts'
import { readable } from './recovery/readable.ts'
import { columnsWithout, present, statement } from './rows.ts'

const deskColumns = ({ desks }: Tables) => columnsWithout(desks, 'turn', 'addressKey', 'codeKey', 'expires')

/** Adds a desk that `code` binds to a chat until `expires`. */
export async function addDesk(tx: Tx, desk: Desk, code: string, expires: Instant): Promise<void> {
  const { desks } = tx.tables
  const codeKey = tx.sealer.index('desk', code)
  const row = { ...desk, ...addressColumns(tx.sealer, desk.address), codeKey, expires }
  await tx.db.insert(desks).values(closedRow(tx, desks, deskOwner(desk.id), row))
}

type DeskRow = Omit<Tables['desks']['$inferSelect'], 'turn' | 'addressKey' | 'codeKey' | 'expires'>

/** A stored desk; throws on one that speaks for nobody, which no version of ours wrote. */
function deskFrom(row: DeskRow): Desk {
  const { consulate, helper, ...rest } = present(row)
  if (helper !== undefined) return { ...rest, helper }
  if (consulate === undefined) throw new Error('A desk speaks for nobody')
  return { ...rest, consulate }
}

/** The desk of a one-time code, also when it is bound, lost or expired. */
export async function deskByCode(
  tx: Tx,
  code: string,
): Promise<{ desk: Desk; expires: Instant } | undefined> {
  const { desks } = tx.tables
  const [row] = await tx.db
    .select({ desk: deskColumns(tx.tables), expires: desks.expires })
    .from(desks)
    .where(eq(desks.codeKey, tx.sealer.index('desk', code)))
  return row && { desk: deskFrom(row.desk), expires: row.expires }
}

/** A chat that becomes a desk. */
export interface DeskChat {
  readonly address: Address
  readonly group: boolean
  readonly title?: string
}

/** Binds a desk to a chat for {@link DESK_LIFE}. A chat speaks for one desk: whichever it was bound to before is removed. */
export async function bindDesk(tx: Tx, id: DeskId, chat: DeskChat, now: Instant): Promise<void> {
  const { desks } = tx.tables
  const addressKey = indexOf(tx.sealer, chat.address)
  const holdsChat = and(eq(desks.addressKey, addressKey), isNotNull(desks.address))
  await endWhere(tx, and(holdsChat, ne(desks.id, id)), 'removed')
  const [bound] = await tx.db.select({ consulate: desks.consulate }).from(desks).where(eq(desks.id, id))
  const life = { state: 'bound', boundAt: now, boundUntil: later(now, DESK_LIFE) } as const
  await tx.db
    .update(desks)
    .set(closedRow(tx, desks, deskOwner(id), { ...chat, addressKey, ...life }, { id, addressKey, ...bound }))
    .where(eq(desks.id, id))
}

/** Ends a desk and forgets its chat, but for the keyed index by which an officer's late tap there is known: what it is from now on is `state`. */
export async function endDesk(tx: Tx, id: DeskId, state: EndedDesk['state']): Promise<void> {
  await endWhere(tx, eq(tx.tables.desks.id, id), state)
}

async function endWhere(tx: Tx, which: SQL | undefined, state: Desk['state']): Promise<void> {
  const gone = { address: null, inDoubtSince: null, unheardSince: null }
  await tx.db
    .update(tx.tables.desks)
    .set({ state, ...gone })
    .where(which)
}

/** A desk goes on for {@link DESK_LIFE} from `now`. */
export async function extendDesk(tx: Tx, id: DeskId, now: Instant): Promise<void> {
  const { desks } = tx.tables
  await tx.db
    .update(desks)
    .set({ boundUntil: later(now, DESK_LIFE) })
    .where(eq(desks.id, id))
}

/** Ends a desk for the operator, but leaves its chat: it has still to be told. From here on it hears no more of an alert. */
export async function removeDesk(tx: Tx, id: DeskId): Promise<void> {
  await tx.db.update(tx.tables.desks).set({ state: 'removed' }).where(eq(tx.tables.desks.id, id))
}

/** True if any desk is bound: an alert with a place may then reach its consulate. */
export function anyDeskIsBound(tx: Tx): Promise<boolean> {
  const { desks } = tx.tables
  return tx.recall.of('desks', 'any', async () => {
    const rows = await tx.db.select({ id: desks.id }).from(desks).where(eq(desks.state, 'bound')).limit(1)
    return rows.length > 0
  })
}

/** The network refuses what is said in a desk's chat: kept since when, unless it is known already. */
export async function doubtDesk(tx: Tx, id: DeskId, now: Instant): Promise<void> {
  const { desks } = tx.tables
  await tx.db
    .update(desks)
    .set({ inDoubtSince: now })
    .where(and(eq(desks.id, id), isNull(desks.inDoubtSince)))
}

/** Somebody was heard in a desk's chat, which may have a new title: nothing speaks against it any more. */
export async function hearDesk(tx: Tx, id: DeskId, title: string | undefined): Promise<void> {
  const { desks } = tx.tables
  const heard = { inDoubtSince: null, unheardSince: null, ...(title !== undefined && { title }) }
  await tx.db
    .update(desks)
    .set(closedRow(tx, desks, deskOwner(id), heard, { id }))
    .where(eq(desks.id, id))
}

const undoubt = statement((db, { desks }) =>
  db
    .update(desks)
    .set({ inDoubtSince: null })
    .where(and(eq(desks.addressKey, sql.placeholder('key')), isNotNull(desks.inDoubtSince))),
)

/** The network took what was said in this chat: if it is a desk, it is in doubt no more. */
export async function deskReached(tx: Tx, address: Address): Promise<void> {
  await undoubt(tx).execute({ key: indexOf(tx.sealer, address) })
}

const alerted = statement((db, { desks }) =>
  db
    .update(desks)
    .set({
      lastAlertAt: sql`${sql.placeholder('now')}`,
      inDoubtSince: null,
      unheardSince: sql`coalesce(${desks.unheardSince}, ${sql.placeholder('now')})`,
    })
    .where(eq(desks.id, sql.placeholder('id'))),
)

/** A desk was told an alert. */
export async function deskAlerted(tx: Tx, id: DeskId, now: Instant): Promise<void> {
  await alerted(tx).execute({ id, now })
}

/** How every desk stands, without anything that is sealed; one that lapsed is left out where its consulate has a desk again. */
export async function deskStandings(tx: Tx): Promise<DeskStanding[]> {
  const { state, inDoubtSince, unheardSince, consulate } = tx.tables.desks
  const rows = await tx.db.select({ state, inDoubtSince, unheardSince, consulate }).from(tx.tables.desks)
  const served = new Set(rows.filter(one => one.state === 'bound').map(one => one.consulate))
  return rows.filter(one => one.state !== 'lapsed' || !served.has(one.consulate)).map(present)
}

/** The desk named by `id`, in whatever state. */
export async function deskById(tx: Tx, id: DeskId): Promise<Desk | undefined> {
  const [row] = await tx.db
    .select(deskColumns(tx.tables))
    .from(tx.tables.desks)
    .where(eq(tx.tables.desks.id, id))
  return row && deskFrom(row)
}

const bound = statement((db, tables) =>
  db
    .select(deskColumns(tables))
    .from(tables.desks)
    .where(and(eq(tables.desks.addressKey, sql.placeholder('key')), eq(tables.desks.state, 'bound'))),
)

/** The desk that is bound to a chat. */
export async function deskOf(tx: Tx, address: Address): Promise<Desk | undefined> {
  const [row] = await bound(tx).execute({ key: indexOf(tx.sealer, address) })
  return row && deskFrom(row)
}

const newestIn = statement((db, tables) =>
  db
    .select(deskColumns(tables))
    .from(tables.desks)
    .where(eq(tables.desks.addressKey, sql.placeholder('key')))
    .orderBy(sql`case when ${tables.desks.state} = 'bound' then 0 else 1 end`, desc(tables.desks.turn))
    .limit(1),
)

/** The desk that is bound to a chat, else the newest that was, as its state tells. */
export async function newestDeskOf(tx: Tx, address: Address): Promise<Desk | undefined> {
  const [row] = await newestIn(tx).execute({ key: indexOf(tx.sealer, address) })
  return row && deskFrom(row)
}

/** Forgets of which desks this chat was that ended. */
export async function forgetEndedDesks(tx: Tx, address: Address): Promise<void> {
  const { desks } = tx.tables
  await tx.db
    .update(desks)
    .set({ addressKey: null })
    .where(and(eq(desks.addressKey, indexOf(tx.sealer, address)), isNull(desks.address)))
}

const boundOf = statement((db, tables) =>
  db
    .select(deskColumns(tables))
    .from(tables.desks)
    .where(and(eq(tables.desks.consulate, sql.placeholder('consulate')), eq(tables.desks.state, 'bound')))
    .orderBy(asc(tables.desks.turn)),
)

/** The bound desks of a consulate, oldest first; one that is damaged is left out. */
export function desksOf(tx: Tx, consulate: ConsulateId): Promise<readonly Desk[]> {
  const which = eq(tx.tables.desks.consulate, consulate)
  return tx.recall.of('desks', consulate, () =>
    boundDesks(tx, () => boundOf(tx).execute({ consulate }), which),
  )
}

/** The rows of a prepared question, or, where one of them is damaged, each of `which` that can be read. */
function boundDesks(tx: Tx, rows: () => Promise<readonly DeskRow[]>, which: SQL): Promise<Desk[]> {
  const { desks } = tx.tables
  return readable({
    all: async () => (await rows()).map(deskFrom),
    ids: async () => {
      const named = tx.db.select({ id: desks.id }).from(desks)
      const bound = await named.where(and(which, eq(desks.state, 'bound'))).orderBy(asc(desks.turn))
      return bound.map(({ id }) => id)
    },
    one: id => deskById(tx, id),
  })
}

const boundHelpers = statement((db, tables) =>
  db
    .select(deskColumns(tables))
    .from(tables.desks)
    .where(and(isNotNull(tables.desks.helper), eq(tables.desks.state, 'bound')))
    .orderBy(asc(tables.desks.turn)),
)

/** The bound desks of organisations beside the consulates, oldest first: a handful; one that is damaged is left out. */
export function helperDesks(tx: Tx): Promise<readonly Desk[]> {
  const which = isNotNull(tx.tables.desks.helper)
  return tx.recall.of('desks', 'helpers', () => boundDesks(tx, () => boundHelpers(tx).execute(), which))
}

/** Every desk in whatever state, oldest first. */
export async function allDesks(tx: Tx): Promise<Desk[]> {
  const { desks } = tx.tables
  const rows = await tx.db.select(deskColumns(tx.tables)).from(desks).orderBy(asc(desks.turn))
  return rows.map(deskFrom)
}
