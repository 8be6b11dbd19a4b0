import type { DeskId } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import type { Desk } from '../../domain/people/person.ts'
import type { Effect } from '../../flows/turn.ts'
import { alertsConcerning } from '../../store/queries/alerts.ts'
import { bindDesk, hearDesk } from '../../store/queries/desks.ts'
import { copiesOfDesk } from '../../store/queries/recipients.ts'
import type { Tx } from '../../store/store.ts'
import { alertCommand } from './alerts.ts'
import type { EffectContext } from './effect-context.ts'

/** Binds a desk to the chat in which its code was typed: it is told at once of every alert that concerns it. */
export async function bindChat(
  tx: Tx,
  { desk, chat, officer }: Effect & { do: 'bind-desk' },
  context: EffectContext,
): Promise<readonly Draft[]> {
  await bindDesk(tx, desk.id, chat, context.now)
  const drafts: Draft[] = []
  for (const alert of await alertsConcerning(tx, desk.consulate))
    drafts.push(...(await alertCommand(tx, alert, { do: 'welcome', desk: desk.id, officer }, context)))
  return drafts
}

/**
 * Somebody was heard in the chat of a desk, so it takes what we say: the alerts that it could not be told are told
 * now. `title` is the name of the chat, where its network tells it.
 */
export async function heardInDesk(
  tx: Tx,
  desk: Desk,
  title: string | undefined,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const isNews = title !== undefined && title !== desk.title
  if (desk.inDoubtSince === undefined && desk.unheardSince === undefined && !isNews) return []
  await hearDesk(tx, desk.id, title)
  return desk.inDoubtSince === undefined ? [] : tellUnreached(tx, desk.id, context)
}

async function tellUnreached(tx: Tx, desk: DeskId, context: EffectContext): Promise<readonly Draft[]> {
  const drafts: Draft[] = []
  for (const { id, alert, state } of await copiesOfDesk(tx, desk)) {
    if (state !== 'unreachable') continue
    drafts.push(...(await alertCommand(tx, alert, { do: 'show-alert', recipient: id }, context)))
  }
  return drafts
}
