import { hasLeft } from '../../domain/alert/alert.ts'
import type { CommandOf } from '../../domain/alert/commands.ts'
import { isThirdParty } from '../../domain/alert/cry.ts'
import { isMeantForPerson } from '../../domain/alert/said/said.ts'
import { mayBeSame } from '../../domain/alert/same-person.ts'
import type { AlertId } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import type { Effect } from '../../flows/turn.ts'
import { alertById } from '../../store/queries/alerts.ts'
import { alertsOfSame, toldAtConsulate } from '../../store/queries/told-of-others.ts'
import type { Tx } from '../../store/store.ts'
import { alertCommand } from './alerts.ts'
import type { EffectContext } from './effect-context.ts'

/** An officer's act, or words to whoever told, that all read who told of the same one. */
type OfficersAct = Extract<
  Effect,
  { readonly do: 'attend' | 'contacted' | 'tried' | 'keep-on' | 'hand-back' | 'close' | 'say' }
>

const ACTS: readonly Effect['do'][] = ['attend', 'contacted', 'tried', 'keep-on', 'hand-back', 'close', 'say']

/** True for an officer's act; whoever told of somebody ends their own alert alone, and writes in it alone. */
export function isOfficersAct(effect: Effect): effect is OfficersAct {
  if (effect.do === 'close') return effect.by?.by === 'desk'
  if (effect.do === 'say') return isMeantForPerson(effect.said)
  return ACTS.includes(effect.do)
}

/** Asks the desks about the oldest alert that may be about the same one, now that more is known of this one. */
export async function offerSame(tx: Tx, id: AlertId, context: EffectContext): Promise<readonly Draft[]> {
  const facts = await alertById(tx, id)
  const alert = facts?.alert
  if (alert === undefined || !isThirdParty(alert) || alert.offeredAs !== undefined) return []
  if (alert.consulate === undefined || alert.about.name === undefined) return []
  const desks = new Set(facts?.recipients.map(one => one.desk))
  const older = (await toldAtConsulate(tx, alert.consulate)).find(
    one => mayBeSame(one.alert, alert) && one.recipients.some(({ desk }) => desk && desks.has(desk)),
  )
  if (older === undefined || !hasLeft(older.alert) || !isThirdParty(older.alert)) return []
  const { id: other, folio, about } = older.alert
  return alertCommand(tx, id, { do: 'offer-same', other, folio, name: about.name ?? '' }, context)
}

/**
 * The same act, and the `words` that came with it, for each alert that a desk put together with this one: each of those who told
 * reads how it goes on.
 */
export async function forTheSame(
  tx: Tx,
  act: OfficersAct,
  words: readonly CommandOf<'say'>[],
  context: EffectContext,
): Promise<readonly Draft[]> {
  const alert = (await alertById(tx, act.alert))?.alert
  if (alert === undefined || !isThirdParty(alert)) return []
  const drafts: Draft[] = []
  for (const one of await alertsOfSame(tx, alert))
    drafts.push(...(await alertCommand(tx, one, act, context, words)))
  return drafts
}
