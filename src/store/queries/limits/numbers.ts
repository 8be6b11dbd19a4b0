import { and, count, eq, gt, inArray, lte } from 'drizzle-orm'
import { HOUR, type Instant, instant } from '../../../domain/ids.ts'
import type { Address } from '../../../domain/messaging/address.ts'
import { TOLD_AGAIN } from '../../../domain/people/person.ts'
import { toE164, withoutMexicanOne } from '../../../domain/people/phone-number.ts'
import type { Indexer } from '../../sealing/sealed.ts'
import type { Tx } from '../../store.ts'
import { indexOf } from '../addresses.ts'

/** The keyed hash of a telephone number, however it was written; undefined for one that nobody can dial. */
function numberKey(sealer: Indexer, phone: string): string | undefined {
  const digits = toE164(phone)
  return digits === undefined ? undefined : sealer.index('number', withoutMexicanOne(digits))
}

/** Remembers for good that whoever has this number wants no messages that they did not ask for. */
export async function suppressNumber(tx: Tx, phone: string, now: Instant): Promise<void> {
  const key = numberKey(tx.sealer, phone)
  if (key === undefined) return
  await tx.db.insert(tx.tables.suppressed).values({ numberKey: key, at: now }).onConflictDoNothing()
}

/** The numbers that were told for one person in the last 24 hours, and which of `phones` refused. */
export interface NumbersToday {
  /** How many different numbers were told. */
  readonly told: number
  /** True if this number may be told: somebody can dial it, and its owner did not refuse. */
  mayTell(phone: string): boolean
  /** True if it was told for this person today. */
  wasTold(phone: string): boolean
}

/** Looks up which of `phones` belong to whoever wants no messages that they did not ask for. */
export async function whichRefuse(tx: Tx, phones: readonly string[]): Promise<(phone: string) => boolean> {
  const { suppressed } = tx.tables
  const asked = phones.flatMap(phone => numberKey(tx.sealer, phone) ?? [])
  const rows = await tx.db
    .select({ key: suppressed.numberKey })
    .from(suppressed)
    .where(inArray(suppressed.numberKey, asked))
  const refused = new Set(rows.map(({ key }) => key))
  return phone => refused.has(numberKey(tx.sealer, phone) ?? '')
}

/** Looks up which of `phones` may be told of an alert of the person whose chat is at `person`. */
export async function numbersToday(
  tx: Tx,
  person: Address,
  phones: readonly string[],
  now: Instant,
): Promise<NumbersToday> {
  const { toldNumbers } = tx.tables
  const keys = new Map(phones.map(phone => [phone, numberKey(tx.sealer, phone)]))
  const refuses = await whichRefuse(tx, phones)
  const told = await tx.db
    .select({ key: toldNumbers.numberKey })
    .from(toldNumbers)
    .where(
      and(
        eq(toldNumbers.personKey, indexOf(tx.sealer, person)),
        gt(toldNumbers.at, instant(now - TOLD_AGAIN)),
      ),
    )
  return {
    told: told.length,
    mayTell: phone => keys.get(phone) !== undefined && !refuses(phone),
    wasTold: phone => told.some(({ key }) => key === keys.get(phone)),
  }
}

/** Counts a number as told of an alert of the person whose chat is at `person`. */
export async function countToldNumber(tx: Tx, person: Address, phone: string, now: Instant): Promise<void> {
  const key = numberKey(tx.sealer, phone)
  if (key === undefined) return
  const { toldNumbers } = tx.tables
  await tx.db
    .insert(toldNumbers)
    .values({ personKey: indexOf(tx.sealer, person), numberKey: key, at: now })
    .onConflictDoUpdate({ target: [toldNumbers.personKey, toldNumbers.numberKey], set: { at: now } })
}

/** Forgets which numbers were told longer than a day before `now`: they count no more. */
export async function forgetToldNumbers(tx: Tx, now: Instant): Promise<void> {
  await tx.db.delete(tx.tables.toldNumbers).where(lte(tx.tables.toldNumbers.at, instant(now - TOLD_AGAIN)))
}

/** How many bare numbers were told in the hour before `now`, of whomever. */
export async function numbersInHour(tx: Tx, now: Instant): Promise<number> {
  const { toldNumbers } = tx.tables
  const [row] = await tx.db
    .select({ told: count() })
    .from(toldNumbers)
    .where(gt(toldNumbers.at, instant(now - HOUR)))
  return row?.told ?? 0
}
