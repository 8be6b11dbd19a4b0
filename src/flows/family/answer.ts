import { type AlertFacts, isLive, type Recipient } from '../../domain/alert/alert.ts'
import { mayHear } from '../../domain/alert/authority.ts'
import { isReopenable, reopenBarred } from '../../domain/alert/desk/reopening.ts'
import { isUntold } from '../../domain/alert/recipients.ts'
import { type ContactId, later } from '../../domain/ids.ts'
import { type Address, addressKey } from '../../domain/messaging/address.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { type Person, REPORT_AGAIN } from '../../domain/people/person.ts'
import { dayAndTime, phone } from '../../locales/formats.ts'
import { zoneOf } from '../../notices/desk-names.ts'
import { familyChoices, safeChoice } from '../../notices/family.ts'
import { folioOf, nameOf } from '../../notices/phrases.ts'
import { called } from '../called.ts'
import type { Context } from '../context.ts'
import { say, silence, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'

/** An alert, and the copy of it that a relative reads in this chat. */
export interface FamilyCopy {
  readonly facts: AlertFacts
  readonly recipient: Recipient
  readonly contact: ContactId
}

/** The copy of an alert that a relative reads in the chat at `address`; undefined if no relative there may hear of it. */
export function familyCopy(facts: AlertFacts, address: Address): FamilyCopy | undefined {
  const recipient = copiesIn(facts, address).find(one => mayHear(one, facts.alert, 'news'))
  return recipient?.contact && { facts, recipient, contact: recipient.contact }
}

/** Answers a tap under an alert that whoever tapped may not hear of: if they once did, they read that they do not. */
export function unheard(context: Context, facts: AlertFacts): Turn {
  const copies = copiesIn(facts, context.inbound.from)
  if (copies.length === 0) return silence(context)
  // Of whom this alert is kept is no contact of that person's the less, and is not to read of it.
  const isKept = copies.some(({ contact }) => contact !== undefined && isUntold(facts.alert, contact))
  return urgent(context, [say(context.t(isKept ? 'alert.for-kept' : 'alert.for-lost'))])
}

function copiesIn({ recipients }: AlertFacts, address: Address): readonly Recipient[] {
  const here = addressKey(address)
  return recipients.filter(one => one.role === 'family' && addressKey(one.address) === here)
}

/**
 * Answers a relative's Recibido or Ya está a salvo. Twice is as once; "safe" is not taken back by a later
 * "received"; an alert that ended is told to have ended.
 */
export function answered(context: Context, copy: FamilyCopy, what: 'received' | 'safe'): Turn {
  const { t } = context
  const { facts, recipient, contact } = copy
  const { alert, person } = facts
  if (!isLive(alert)) return closedFor(context, copy)
  const known = recipient.answer === what || recipient.answer === 'safe'
  const effect: Effect = { do: 'answer', alert: alert.id, contact, answer: what }
  const name = called(context, person)
  const text = alert.drill ? t('alert.answer-drill', { name }) : t(`alert.answer-${what}`, { name })
  return urgent(context, [say(text)], known ? [] : [effect])
}

/** The alert of a copy as one that goes on, with the answers that this chat has not given. */
export function stillAsked({ facts: { alert, person }, recipient }: FamilyCopy, { t }: Context): TextMessage {
  const still = t('alert.kin-still', { name: nameOf({ person, say: t }), folio: folioOf({ alert }) })
  if (recipient.answer !== undefined) return say(still, [[safeChoice(alert, t)]])
  return say(`${still}\n${t('alert.kin-ask')}`, familyChoices(alert, t))
}

/**
 * Answers a tap under an alert that ended. Where it was a drill and their person's real alert is under way by now, that one is asked about:
 * whoever reads "it is over" would think that all is well. The tap itself counts for neither.
 */
export function closedFor(context: Context, { facts, contact }: FamilyCopy): Turn {
  const { t, inbound, relatives } = context
  const other = facts.alert.drill ? relatives.find(one => one.contact.id === contact)?.alert : undefined
  const real =
    other && isLive(other.alert) && !other.alert.drill ? familyCopy(other, inbound.from) : undefined
  if (real === undefined) return urgent(context, [say(t('alert.answer-closed'))])
  const asked = stillAsked(real, context)
  return urgent(context, [{ ...asked, text: `${t('alert.no-drill-mark')}\n${asked.text}` }])
}

/** Opens an alert again that a desk ended, at the word of a relative who may hear of it. */
export function stillMissing(context: Context, { facts, contact, recipient }: FamilyCopy): Turn {
  const { t, now } = context
  const { alert, person } = facts
  const name = nameOf({ person, say: t })
  const other = context.relatives.find(one => one.contact.id === contact)?.alert?.alert
  const live = isLive(alert) ? alert : other
  if (live !== undefined && isLive(live) && !live.drill)
    return urgent(context, [say(t('alert.kin-still', { name, folio: live.folio }))])
  if (alert.state !== 'closed' || !isReopenable(alert, now))
    return urgent(context, [say(t('alert.answer-closed'))])
  const barred = notReopened(context, { facts, contact, recipient })
  if (barred !== undefined) return barred
  return urgent(
    context,
    [say(t('alert.answer-missing', { name, folio: alert.folio }))],
    [{ do: 'reopen', alert: alert.id, contact }],
  )
}

/** Answers a doubt of one whose word opens no alert again: why, and whom to call instead. Undefined for everybody else's. */
export function notReopened(context: Context, { facts, recipient, contact }: FamilyCopy): Turn | undefined {
  const { t, directory } = context
  const barred = reopenBarred(recipient, facts.alert)
  const known = { name: called(context, facts.person), phone: phone(directory.ciam.number) }
  switch (barred) {
    case undefined:
      return undefined
    case 'muted':
      return urgent(context, [say(t('alert.for-muted', known))])
    case 'doubted':
      return urgent(context, [say(t('alert.for-unconfirmed', known))])
    case 'reporter': {
      const lines = [t('alert.for-reporter', known), reportsAgain(context, facts.person, contact)]
      return urgent(context, [say(lines.join('\n'))])
    }
    default:
      return barred satisfies never
  }
}

/** From when on a relative may report somebody anew, and how. */
function reportsAgain(
  { t, now, language, directory, relatives }: Context,
  person: Person,
  id: ContactId,
): string {
  const name = nameOf({ person, say: t })
  const reportedAt = relatives.find(one => one.contact.id === id)?.contact.reportedAt
  const from = later(reportedAt ?? now, REPORT_AGAIN)
  if (reportedAt === undefined || from <= now) return t('alert.for-again', { name })
  const zone = zoneOf(directory, person.consulate)
  return t('alert.for-again-from', { name, when: dayAndTime(language, from, zone) })
}
