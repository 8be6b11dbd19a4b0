import type { Instant } from '../../domain/ids.ts'
import type { Inbound, InboundId } from '../../domain/messaging/inbound.ts'
import type { HeardBefore } from '../../flows/context.ts'
import { firstSight } from '../../store/queries/inbounds.ts'
import type { Tx } from '../../store/store.ts'
import { isAlarming } from '../../understanding/authorship.ts'
import type { Utterance } from '../../understanding/utterance.ts'

/**
 * Notes the words of a message that may set something off, or that is written in an alert, and their meaning; tells of a
 * correction what was heard before. A network also tells of one when nothing but the preview of a link changed. Keyed hashes are
 * kept and nothing else.
 */
export async function noteHeard(
  tx: Tx,
  inbound: Inbound,
  utterance: Utterance,
  { now, inAlert }: { readonly now: Instant; readonly inAlert: boolean },
): Promise<HeardBefore> {
  const { from, edits, message = edits } = inbound
  if (message === undefined || inbound.group) return 'nothing'
  const understood = utterance.understanding()
  if (!inAlert && !isAlarming(understood)) return 'nothing'
  const { intent, close = '' } = understood
  const isNew = (what: string) =>
    firstSight(tx, from.account, `${from.chat}/${edits ?? message}=${what}` as InboundId, now)
  const [areNew, meansNews] = [
    await isNew(`words ${utterance.folded()} ${utterance.links().join(' ')}`),
    await isNew(`${intent} ${close} ${utterance.concern() ?? ''}`.trim()),
  ]
  if (edits === undefined) return 'nothing'
  if (!areNew) return 'words'
  return meansNews ? 'nothing' : 'meaning'
}
