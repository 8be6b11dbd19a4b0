import { isLive } from '../../domain/alert/alert.ts'
import { isReached } from '../../domain/alert/escalation.ts'
import type { AlertId } from '../../domain/ids.ts'
import type { About, Notice } from '../../domain/outbox/notice.ts'
import { alliesToOffer } from '../../notices/helpers/helpers.ts'
import type { KnownAlert } from '../../notices/phrases.ts'
import { alertById } from '../../store/queries/alerts.ts'
import { contactsOf } from '../../store/queries/contacts.ts'
import { anyDeskIsBound, helperDesks } from '../../store/queries/desks.ts'
import { saidInAlert } from '../../store/queries/said.ts'
import type { Tx } from '../../store/store.ts'

/** The notices that hold what was said in the alert. */
const SPOKEN: ReadonlySet<About['kind']> = new Set(['alert', 'said', 'echo'])

/** The alerts that notices are written from; `unread` are the notices whose facts could not be read, each with why. */
export interface ReadFacts {
  readonly known: ReadonlyMap<AlertId, KnownAlert>
  readonly unread: ReadonlyMap<Notice, unknown>
}

/**
 * The alerts that notices are written from, each read once; the family's numbers only where a desk is to read them,
 * or the person themself. A damaged row costs the notices that need it, and no other.
 */
export async function factsOf(tx: Tx, notices: readonly Notice[]): Promise<ReadFacts> {
  const known = new Map<AlertId, KnownAlert>()
  const unread = new Map<Notice, unknown>()
  for (const notice of notices) {
    const { alert, about } = notice
    if (alert === undefined || about.kind === 'say') continue
    try {
      const facts = await factsFor(tx, alert, notice, known.get(alert))
      if (facts !== undefined) known.set(alert, facts)
    } catch (thrown) {
      unread.set(notice, thrown)
    }
  }
  return { known, unread }
}

async function factsFor(
  tx: Tx,
  alert: AlertId,
  { about, recipient }: Notice,
  known: KnownAlert | undefined,
): Promise<KnownAlert | undefined> {
  const facts = known ?? (await alertById(tx, alert))
  if (facts === undefined) return undefined
  const isForDesk = facts.recipients.some(one => one.id === recipient && one.role === 'desk')
  const readsFamily = (isForDesk || about.kind === 'tracker') && !('contacts' in facts)
  const contacts = readsFamily ? await contactsOf(tx, facts.person.id) : undefined
  const isNobody = about.kind === 'tracker' && !isReached(facts) && !('desksExist' in facts)
  const desksExist = isNobody ? await anyDeskIsBound(tx) : undefined
  const isSpoken = facts.alert.words !== undefined && !('said' in facts) && SPOKEN.has(about.kind)
  const said = isSpoken ? await saidInAlert(tx, alert) : undefined
  const allies = about.kind === 'tracker' && !('allies' in facts) ? await alliesOf(tx, facts) : undefined
  return {
    ...facts,
    ...(contacts && { contacts }),
    ...(said && { said }),
    ...(allies && { allies }),
    ...(desksExist !== undefined && { desksExist }),
  }
}

async function alliesOf(tx: Tx, facts: KnownAlert): Promise<NonNullable<KnownAlert['allies']>> {
  return isLive(facts.alert) ? alliesToOffer(facts, await helperDesks(tx)) : []
}
