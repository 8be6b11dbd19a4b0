import { eq, sql } from 'drizzle-orm'
import type { Instant } from '../../domain/ids.ts'
import type { Address } from '../../domain/messaging/address.ts'
import type { Language } from '../../domain/people/person.ts'
import type { Tx } from '../store.ts'
import { indexOf } from './addresses.ts'
import { statement } from './rows.ts'

const byAddress = statement((db, { conversations }) =>
  db
    .select({ state: conversations.state, language: conversations.language })
    .from(conversations)
    .where(eq(conversations.addressKey, sql.placeholder('key'))),
)

/** Where the conversation with a chat stands, as its flow left it; undefined if there was none. */
export async function conversationOf(tx: Tx, address: Address): Promise<unknown> {
  const [row] = await byAddress(tx).execute({ key: indexOf(tx.sealer, address) })
  return row?.state ?? undefined
}

/** The language that was chosen in a chat. */
export async function languageOf(tx: Tx, address: Address): Promise<Language | undefined> {
  const [row] = await byAddress(tx).execute({ key: indexOf(tx.sealer, address) })
  return row?.language ?? undefined
}

const upsertState = statement((db, { conversations }) => {
  const state = sql.placeholder('state')
  const at = sql.placeholder('at')
  return db
    .insert(conversations)
    .values({ addressKey: sql.placeholder('key'), state, at })
    .onConflictDoUpdate({
      target: conversations.addressKey,
      set: { state: sql`excluded.state`, at: sql`excluded.at` },
    })
})

/** Remembers where the conversation with a chat stands; `state` is plain data. */
export async function saveConversation(
  tx: Tx,
  address: Address,
  state: unknown,
  now: Instant,
): Promise<void> {
  await upsertState(tx).execute({ key: indexOf(tx.sealer, address), state, at: now })
}

/** Remembers the language that was chosen in a chat. */
export async function saveLanguage(
  tx: Tx,
  address: Address,
  language: Language,
  now: Instant,
): Promise<void> {
  await tx.db
    .insert(tx.tables.conversations)
    .values({ addressKey: indexOf(tx.sealer, address), language, at: now })
    .onConflictDoUpdate({ target: tx.tables.conversations.addressKey, set: { language, at: now } })
}

/** Forgets the conversation with a chat and its language. */
export async function eraseConversation(tx: Tx, address: Address): Promise<void> {
  const { conversations } = tx.tables
  await tx.db.delete(conversations).where(eq(conversations.addressKey, indexOf(tx.sealer, address)))
}
