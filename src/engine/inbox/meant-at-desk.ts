import { type AlertFacts, isAttendedBy, isLive } from '../../domain/alert/alert.ts'
import { bareWords } from '../../domain/messaging/bare-words.ts'
import { tapOf } from '../../domain/messaging/callback-id.ts'
import { answeredBy, type Inbound } from '../../domain/messaging/inbound.ts'
import type { Desk } from '../../domain/people/person.ts'
import type { Tx } from '../../store/store.ts'
import { numberInOrder } from '../../understanding/desk-orders.ts'
import type { Utterance } from '../../understanding/utterance.ts'
import { alertsTold } from './corrected-said.ts'

/**
 * The alerts under way that an officer's words may be about though no folio stands before them and they answer no message: all that the
 * desk was told of for a bare order, and in a group those of somebody whose name stands before the words. None for most words.
 */
export async function meantAtDesk(
  tx: Tx,
  inbound: Inbound,
  utterance: Utterance,
  desk: Desk,
): Promise<readonly AlertFacts[]> {
  if (inbound.kind !== 'text' || inbound.edits !== undefined || answeredBy(inbound)) return []
  const name = inbound.group ? utterance.nameBefore() : undefined
  const order = utterance.bareOrder()
  const isOrder = order !== undefined
  if (!isOrder && name === undefined) return []
  const all = (await alertsTold(tx, desk.id)).filter(({ alert }) => isLive(alert) && !alert.drill)
  const isOfAttending = order === 'sigo' || order === 'devolver'
  const told = isOfAttending ? all.filter(one => hasAttended(one, desk)) : all
  if (!isOrder) return told.filter(one => isOf(one, name ?? ''))
  const number = numberInOrder(utterance.folded())
  if (number === undefined) return told
  const numbered = told.filter(({ alert }) => isLive(alert) && Number(alert.folio.slice(4)) === number)
  // Of a number that is no folio's it is asked which is meant.
  if (numbered.length > 0) return numbered
  return told.length > 1 ? told : []
}

/** The alerts under way that the desk was told of and still hears of, read only where it is about to be none any more. */
export async function openAtDesk(
  tx: Tx,
  inbound: Inbound,
  utterance: Utterance,
  desk: Desk,
): Promise<readonly AlertFacts[]> {
  const isTap = inbound.kind === 'choice' && tapOf(inbound.choice)?.callback === 'salir'
  if (!isTap && utterance.command()?.name !== 'desk') return []
  const hears = (one: AlertFacts) =>
    isLive(one.alert) && one.recipients.some(copy => copy.desk === desk.id && copy.state !== 'withdrawn')
  return (await alertsTold(tx, desk.id)).filter(hears)
}

/** True if an officer of this desk attends it, or did. */
function hasAttended({ alert, recipients }: AlertFacts, desk: Desk): boolean {
  return recipients.some(
    copy => copy.desk === desk.id && (isAttendedBy(alert, copy.id) || copy.attendedUntil !== undefined),
  )
}

/** True if the person, or a relative who was told, is called so. */
function isOf({ person, recipients }: AlertFacts, name: string): boolean {
  const family = recipients.filter(({ role }) => role === 'family').map(one => one.name)
  return [person.name, ...family].some(one => `${bareWords(one)} `.startsWith(`${name} `))
}
