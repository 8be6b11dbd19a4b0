import { LAPSE } from '../../domain/alert/alert.ts'
import { isReopenableByPerson } from '../../domain/alert/desk/reopening.ts'
import { HOUR } from '../../domain/ids.ts'
import { folioOf } from '../../notices/phrases.ts'
import { takesBackEnd } from '../../understanding/about-alert.ts'
import type { Context } from '../context.ts'
import { say, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { panic } from './panic.ts'
import { saidToo } from './said/said.ts'

/** For how long after an end "sigo aquí" and "no es cierto" are taken to be about it, in milliseconds. */
const DENIED_LIMIT = 6 * HOUR

/**
 * Takes words by which whoever ended an alert, or whose phone did, says that it has not ended ("me obligaron a cancelar", "sigo aquí"): it
 * is open again at once, and what cannot be opened any more is cried anew. Where none has left, who was forced is asked. Undefined for all other words.
 */
export function heardEndUntrue(context: Context): Turn | undefined {
  const { alert: live, ownEnded, utterance, now, t, inbound } = context
  const how = takesBackEnd(utterance.folded())
  if (how === undefined || live !== undefined || inbound.group) return undefined
  if (utterance.authorship() !== 'own' || utterance.isPutAsQuestion()) return undefined
  // A cry that never left ended, too, and whoever was made to take it back may be able to say so only once.
  if (ownEnded === undefined) return how === 'forced' ? panic(context, 'doubtful') : undefined
  const { alert } = ownEnded
  const limit = how === 'denied' ? DENIED_LIMIT : LAPSE
  if (alert.state !== 'closed' || now - alert.closedAt > limit) return undefined
  if (!isReopenableByPerson(alert, now)) return saidToo(context, panic(context, 'certain'))
  const known = say(t('alert.end-untrue', { folio: folioOf({ alert }) }))
  return saidToo(context, urgent(context, [known], [{ do: 'reopen', alert: alert.id }]))
}
