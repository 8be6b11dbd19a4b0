import type { Instant } from '../../domain/ids.ts'
import type { Inbound, InboundId } from '../../domain/messaging/inbound.ts'
import { firstSight } from '../../store/queries/inbounds.ts'
import type { Tx } from '../../store/store.ts'
import { isAlarming } from '../../understanding/authorship.ts'
import type { Utterance } from '../../understanding/utterance.ts'

/**
 * Notes the meaning of a message that may set something off; true for a correction that means what its message meant before. A
 * network also tells of a correction when nothing but the preview of a link changed.
 */
export async function wasHeardBefore(
  tx: Tx,
  inbound: Inbound,
  utterance: Utterance,
  now: Instant,
): Promise<boolean> {
  const { from, edits, message = edits } = inbound
  if (message === undefined || inbound.group) return false
  const understood = utterance.understanding()
  if (!isAlarming(understood)) return false
  const { intent, close = '' } = understood
  const name = `${from.chat}/${edits ?? message}=${intent}${close}` as InboundId
  const isFirst = await firstSight(tx, from.account, name, now)
  return edits !== undefined && !isFirst
}
