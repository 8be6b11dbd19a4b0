import { and, eq, gt, lte, sql } from 'drizzle-orm'
import { HOUR, type Instant, instant } from '../../domain/ids.ts'
import { comparableText } from '../../domain/messaging/sent-text.ts'
import type { Indexer } from '../sealing/sealed.ts'
import type { Tx } from '../store.ts'
import { deleteSome, statement } from './rows.ts'

/** For how long a text of ours is known again: three days, in milliseconds. */
const KNOWN_FOR = 72 * HOUR

const keepText = statement((db, { sentTexts }) =>
  db
    .insert(sentTexts)
    .values({ textKey: sql.placeholder('key'), at: sql.placeholder('now') })
    .onConflictDoUpdate({ target: sentTexts.textKey, set: { at: sql`excluded.at` } }),
)

function keyOf(sealer: Indexer, text: string): string | undefined {
  const comparable = comparableText(text)
  return comparable === '' ? undefined : sealer.index('sent', comparable)
}

/** Remembers texts of ours, as their readers see them, by keyed hash alone. */
export async function rememberSent(tx: Tx, texts: readonly string[], now: Instant): Promise<void> {
  for (const text of texts) {
    const key = keyOf(tx.sealer, text)
    if (key !== undefined) await keepText(tx).execute({ key, now })
  }
}

/** When we last sent a text to anybody, whole and word for word; undefined if that was not in the last {@link KNOWN_FOR}. */
export async function whenSent(tx: Tx, text: string, now: Instant): Promise<Instant | undefined> {
  const { sentTexts } = tx.tables
  const key = keyOf(tx.sealer, text)
  if (key === undefined) return undefined
  const [row] = await tx.db
    .select({ at: sentTexts.at })
    .from(sentTexts)
    .where(and(eq(sentTexts.textKey, key), gt(sentTexts.at, instant(now - KNOWN_FOR))))
  return row?.at
}

/** Forgets texts that were last sent longer ago than they are known again, a few at most; returns how many. */
export async function forgetSent(tx: Tx, now: Instant): Promise<number> {
  const { sentTexts } = tx.tables
  return deleteSome(tx, sentTexts, sentTexts.textKey, lte(sentTexts.at, instant(now - KNOWN_FOR)))
}
