import { and, asc, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Instant } from '../../../domain/ids.ts'
import type { Tx } from '../../store.ts'
import { saveContact } from '../contacts.ts'
import { AT_ONCE } from '../rows.ts'
import { forgetChat } from './erasing.ts'

/** A part of a walk through a table: where the next begins, undefined at the end. */
export interface Walked<Mark> {
  readonly last: Mark | undefined
}

/** How many of the rows looked at one transaction changes: each takes several statements. */
const CHANGED_AT_ONCE = 20

const ENDED = ['declined', 'left', 'removed'] as const

/**
 * Takes the name, the number and the chat from those who declined, left or were removed before `before`, of the next rows behind `after`: what
 * stays says that there was somebody, for the alerts in which they were told.
 */
export async function forgetEndedContacts(tx: Tx, before: Instant, after: number): Promise<Walked<number>> {
  const { contacts } = tx.tables
  const { turn, id, person, state, language, invitedAt, answeredAt } = contacts
  const rows = await tx.db
    .select({ turn, id, person, state, language, invitedAt, answeredAt })
    .from(contacts)
    .where(gt(turn, after))
    .orderBy(asc(turn))
    .limit(AT_ONCE)
  const isEnded = (row: (typeof rows)[number]) =>
    row.answeredAt !== null && row.answeredAt < before && ENDED.some(one => one === row.state)
  const ended = rows.filter(isEnded).slice(0, CHANGED_AT_ONCE)
  for (const { turn: _, answeredAt: _at, ...row } of ended)
    await saveContact(tx, { ...row, state: 'removed', name: '' })
  if (ended.length === CHANGED_AT_ONCE) return { last: ended.at(-1)?.turn }
  return { last: rows.length < AT_ONCE ? undefined : rows.at(-1)?.turn }
}

/** Forgets the conversations with chats that are nobody's by now and wrote last before `before`, of the next rows behind `after`. */
export async function forgetChatsOfNobody(tx: Tx, before: Instant, after: string): Promise<Walked<string>> {
  const { conversations, persons, contacts, desks, recipients } = tx.tables
  const { addressKey, at } = conversations
  const rows = await tx.db
    .select({ addressKey, at })
    .from(conversations)
    .where(gt(addressKey, after))
    .orderBy(asc(addressKey))
    .limit(AT_ONCE)
  const old = rows.filter(row => row.at < before).map(row => row.addressKey)
  const known = new Set<string | null>()
  if (old.length > 0) {
    const of = [
      tx.db.select({ key: persons.addressKey }).from(persons).where(inArray(persons.addressKey, old)),
      tx.db
        .select({ key: contacts.addressKey })
        .from(contacts)
        .where(and(isNotNull(contacts.addressKey), inArray(contacts.addressKey, old))),
      tx.db.select({ key: desks.addressKey }).from(desks).where(inArray(desks.addressKey, old)),
      tx.db
        .select({ key: recipients.addressKey })
        .from(recipients)
        .where(and(sql`by_number`, inArray(recipients.addressKey, old))),
    ]
    for (const query of of) for (const { key } of await query) known.add(key)
  }
  const gone = old.filter(key => !known.has(key)).slice(0, CHANGED_AT_ONCE)
  for (const key of gone) await forgetChat(tx, key)
  if (gone.length === CHANGED_AT_ONCE) return { last: gone.at(-1) }
  return { last: rows.length < AT_ONCE ? undefined : rows.at(-1)?.addressKey }
}
