import { isReached } from '../../domain/alert/escalation.ts'
import type { AlertId } from '../../domain/ids.ts'
import type { About, Notice } from '../../domain/outbox/notice.ts'
import type { KnownAlert } from '../../notices/phrases.ts'
import { alertById } from '../../store/queries/alerts.ts'
import { contactsOf } from '../../store/queries/contacts.ts'
import { anyDeskIsBound } from '../../store/queries/desks.ts'
import { saidInAlert } from '../../store/queries/said.ts'
import type { Tx } from '../../store/store.ts'

/** The notices that hold what was said in the alert. */
const SPOKEN: ReadonlySet<About['kind']> = new Set(['alert', 'said', 'echo'])

/**
 * The alerts that notices are written from, each read once; the family's numbers only where a desk is to read them, or
 * the person themself.
 */
export async function factsOf(tx: Tx, notices: readonly Notice[]): Promise<ReadonlyMap<AlertId, KnownAlert>> {
  const known = new Map<AlertId, KnownAlert>()
  for (const { alert, about, recipient } of notices) {
    if (alert === undefined || about.kind === 'say') continue
    const facts = known.get(alert) ?? (await alertById(tx, alert))
    if (facts === undefined) continue
    const isForDesk = facts.recipients.some(one => one.id === recipient && one.role === 'desk')
    const readsFamily = (isForDesk || about.kind === 'tracker') && !('contacts' in facts)
    const contacts = readsFamily ? await contactsOf(tx, facts.person.id) : undefined
    const isNobody = about.kind === 'tracker' && !isReached(facts) && !('desksExist' in facts)
    const desksExist = isNobody ? await anyDeskIsBound(tx) : undefined
    const isSpoken = facts.alert.words !== undefined && !('said' in facts) && SPOKEN.has(about.kind)
    const said = isSpoken ? await saidInAlert(tx, alert) : undefined
    known.set(alert, {
      ...facts,
      ...(contacts && { contacts }),
      ...(said && { said }),
      ...(desksExist !== undefined && { desksExist }),
    })
  }
  return known
}
