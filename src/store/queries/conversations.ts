import { and, eq, sql } from 'drizzle-orm'
import type { Instant } from '../../domain/ids.ts'
import type { Address } from '../../domain/messaging/address.ts'
import type { Language } from '../../domain/people/person.ts'
import { ownerOfKeyedChat } from '../sealing/owner.ts'
import type { Tx } from '../store.ts'
import { indexOf } from './addresses.ts'
import { closedRow, openedColumn } from './owned/sealed-rows.ts'
import { broughtColumns, everyColumn, filledRow, present, statement } from './rows.ts'

const byAddress = statement((db, { conversations }) =>
  db
    .select({ state: openedColumn(conversations.state), language: conversations.language })
    .from(conversations)
    .where(eq(conversations.addressKey, sql.placeholder('key'))),
)

/** All that is kept of a chat, whatever it is to us. */
export interface Conversation {
  /** Where it stands, as its flow left it: plain data. */
  readonly state: unknown
  /** The language in which everything is said there. */
  readonly language: Language
}

/** The conversation with a chat; undefined if nothing was ever said there. */
export async function conversationOf(tx: Tx, address: Address): Promise<Partial<Conversation> | undefined> {
  const [row] = await byAddress(tx).execute({ key: indexOf(tx.sealer, address) })
  return row && present(row)
}

const upsert = statement((db, { conversations }) =>
  db
    .insert(conversations)
    .values(everyColumn(conversations))
    .onConflictDoUpdate({
      target: conversations.addressKey,
      set: broughtColumns(conversations, 'addressKey'),
    }),
)

/** Remembers where the conversation with a chat stands, and its language. */
export async function saveConversation(
  tx: Tx,
  address: Address,
  { state, language }: Conversation,
  now: Instant,
): Promise<void> {
  const { conversations } = tx.tables
  const addressKey = indexOf(tx.sealer, address)
  const row = { addressKey, state, language, at: now }
  await upsert(tx).execute(
    filledRow(conversations, closedRow(tx, conversations, ownerOfKeyedChat(addressKey), row)),
  )
}

/**
 * Forgets the conversation with the chat of this keyed index and its language; the language stays where the chat is still a contact of
 * somebody, since it will be told of their alerts.
 */
export async function eraseConversation(tx: Tx, key: string): Promise<void> {
  const { conversations, contacts } = tx.tables
  const [contact] = await tx.db
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.addressKey, key), eq(contacts.state, 'accepted')))
    .limit(1)
  const theirs = eq(conversations.addressKey, key)
  if (contact) await tx.db.update(conversations).set({ state: null }).where(theirs)
  else await tx.db.delete(conversations).where(theirs)
}
