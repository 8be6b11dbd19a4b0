import type { AlertFacts } from '../../domain/alert/alert.ts'
import type { NoticeId, RecipientId } from '../../domain/ids.ts'
import type { Draft, NoticeHeader } from '../../domain/outbox/notice.ts'
import { alertById } from '../../store/queries/alerts.ts'
import { enqueue } from '../../store/queries/notices.ts'
import { waitingNotice } from '../../store/queries/recovery/leases.ts'
import type { Tx } from '../../store/store.ts'
import { alertCommand } from '../effects/alerts.ts'
import type { EffectContext } from '../effects/effect-context.ts'

/**
 * Tells the persons of alerts that no network takes their first notices `ids`, in a new message, so that they call by
 * themselves; returns what the outbox gained. A copy that goes out after all shows as sent again.
 */
export async function tellLate(
  tx: Tx,
  ids: readonly NoticeId[],
  context: EffectContext,
): Promise<NoticeHeader[]> {
  const drafts: Draft[] = []
  for (const id of ids) {
    const { alert, recipient } = (await waitingNotice(tx, id)) ?? {}
    const facts = alert && (await alertById(tx, alert))
    if (facts && recipient && hasNothing(facts, recipient))
      drafts.push(
        ...(await alertCommand(tx, facts, { do: 'receipt', recipient, state: 'unreachable' }, context)),
      )
  }
  return enqueue(tx, drafts.map(shownAnew), context.now)
}

/** True if this recipient has no copy of the alert yet. */
function hasNothing({ recipients }: AlertFacts, recipient: RecipientId): boolean {
  return recipients.some(one => one.id === recipient && one.state === 'waiting')
}

/** An edit makes no sound: this one is to be heard. */
function shownAnew(draft: Draft): Draft {
  return draft.about.kind === 'tracker' ? { ...draft, rank: 'acknowledgement', fresh: true } : draft
}
