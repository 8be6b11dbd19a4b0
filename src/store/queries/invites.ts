import { and, eq, isNull, lte, or, sql } from 'drizzle-orm'
import type { ContactId, Instant } from '../../domain/ids.ts'
import type { Contact, Person } from '../../domain/people/person.ts'
import type { Tx } from '../store.ts'
import { contactColumns } from './contacts.ts'
import { personColumns } from './persons.ts'
import { deleteSome, present } from './rows.ts'

/** An invite as its code finds it: whose contact it makes, until when it opens, and when it was used. */
export interface KnownInvite {
  readonly contact: Contact
  readonly person: Person
  readonly expires: Instant
  readonly usedAt?: Instant
  /** True for a code in whose place a newer one stands. */
  readonly replaced: boolean
  /** When the person was last told that somebody opened it who is not to; since it was used, if it was. */
  readonly warnedAt?: Instant
}

/** Makes `code` open the invite of `contact` until `expires`; its older codes open nothing any more, and the last one is known. */
export async function saveInvite(tx: Tx, contact: ContactId, code: string, expires: Instant): Promise<void> {
  const { invites } = tx.tables
  const fresh = { codeKey: tx.sealer.index('invite', code), expires, usedAt: null, warnedAt: null }
  const former = { formerKey: sql`${invites.codeKey}` }
  await tx.db
    .insert(invites)
    .values({ contact, ...fresh })
    .onConflictDoUpdate({ target: invites.contact, set: { ...fresh, ...former } })
}

/** The invite that `code` opens, also when it is used or expired. */
export async function inviteOf(tx: Tx, code: string): Promise<KnownInvite | undefined> {
  const { invites, contacts, persons } = tx.tables
  const codeKey = tx.sealer.index('invite', code)
  const [row] = await tx.db
    .select({
      contact: contactColumns(tx.tables),
      person: personColumns(tx.tables),
      invite: { expires: invites.expires, usedAt: invites.usedAt, warnedAt: invites.warnedAt },
      codeKey: invites.codeKey,
    })
    .from(invites)
    .innerJoin(contacts, eq(contacts.id, invites.contact))
    .innerJoin(persons, eq(persons.id, contacts.person))
    .where(or(eq(invites.codeKey, codeKey), eq(invites.formerKey, codeKey)))
  return (
    row && {
      contact: present(row.contact),
      person: present(row.person),
      replaced: row.codeKey !== codeKey,
      ...present(row.invite),
    }
  )
}

/** When the invite of a contact ends, or ended, that nobody has used; undefined if there is none. */
export async function inviteExpiry(tx: Tx, contact: ContactId): Promise<Instant | undefined> {
  const { invites } = tx.tables
  const [row] = await tx.db
    .select({ expires: invites.expires })
    .from(invites)
    .where(and(eq(invites.contact, contact), isNull(invites.usedAt)))
  return row?.expires
}

/** Marks the invite of a contact as used; the first use counts, and whoever opens it after that is news again. */
export async function spendInvite(tx: Tx, contact: ContactId, now: Instant): Promise<void> {
  const { invites } = tx.tables
  await tx.db
    .update(invites)
    .set({ usedAt: now, warnedAt: null })
    .where(and(eq(invites.contact, contact), isNull(invites.usedAt)))
}

/** Notes that the person was told of somebody who opened the invite of a contact and is not to. */
export async function noteWarned(tx: Tx, contact: ContactId, now: Instant): Promise<void> {
  const { invites } = tx.tables
  await tx.db.update(invites).set({ warnedAt: now }).where(eq(invites.contact, contact))
}

/** Forgets invites that expired at `before` or earlier, used or not, a few at most; returns how many. */
export async function forgetInvites(tx: Tx, before: Instant): Promise<number> {
  const { invites } = tx.tables
  return deleteSome(tx, invites, invites.contact, lte(invites.expires, before))
}
