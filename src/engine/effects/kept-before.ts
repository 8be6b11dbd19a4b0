import type { NewAlert } from '../../domain/alert/alert.ts'
import { isUntold } from '../../domain/alert/recipients.ts'
import { DAY } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import type { Person } from '../../domain/people/person.ts'
import { keptBeforeMessage } from '../../notices/untold.ts'
import { contactsOf } from '../../store/queries/contacts.ts'
import { lastEndedOf } from '../../store/queries/told-of-others.ts'
import type { Tx } from '../../store/store.ts'
import type { EffectContext } from './effect-context.ts'

/** How long after an alert ended the next one is kept from the same contacts, until the person says otherwise: a day (decision 48). */
const KEPT_FOR = DAY

/**
 * A new alert, kept from those too from whom the person's last one was kept, and what they read of it; as it was for a drill, for an
 * alert about another, and where that was longer ago.
 */
export async function keptAsBefore(
  tx: Tx,
  alert: NewAlert,
  person: Person,
  { now }: EffectContext,
): Promise<{ readonly alert: NewAlert; readonly drafts: readonly Draft[] }> {
  const asItWas = { alert, drafts: [] }
  if (alert.drill || alert.about !== undefined) return asItWas
  const last = (await lastEndedOf(tx, person.id))?.alert
  if (last?.state !== 'closed' || last.untold === undefined || now - last.closedAt > KEPT_FOR) return asItWas
  const kept = (await contactsOf(tx, person.id)).filter(
    ({ id }) => isUntold(last, id) && !isUntold(alert, id),
  )
  if (kept.length === 0) return asItWas
  const message = keptBeforeMessage(person.language, kept)
  const to = { to: person.address, group: false, language: person.language } as const
  return {
    alert: { ...alert, untold: [...(alert.untold ?? []), ...kept.map(({ id }) => id)] },
    drafts: [{ ...to, about: { kind: 'say', message }, rank: 'acknowledgement', due: now }],
  }
}
