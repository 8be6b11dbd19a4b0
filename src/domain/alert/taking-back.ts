import { type ContactId, type Instant, MINUTE } from '../ids.ts'
import type { AlertFacts, Recipient } from './alert.ts'
import { happened, refused, withCopy } from './changes.ts'
import type { Transition } from './commands.ts'
import { copyOfContact } from './recipients.ts'

/** For how long one tap takes back that somebody is safe, in milliseconds; later it takes words. */
const TAP_LIMIT = 10 * MINUTE

/** True while a relative's word that somebody is safe can be taken back by a tap: old buttons are pressed by mistake, too. */
export function mayTakeBackByTap({ answer, at }: Pick<Recipient, 'answer' | 'at'>, now: Instant): boolean {
  return answer === 'safe' && now - at <= TAP_LIMIT
}

/** A relative takes back that the person is safe: they have read it and not answered, so that reminders go on. */
export function takenBack(facts: AlertFacts, contact: ContactId, now: Instant): Transition {
  const copy = copyOfContact(facts.recipients, contact)
  if (copy === undefined || copy.state === 'withdrawn') return refused('stranger')
  if (copy.answer !== 'safe') return refused('known')
  const { answer: _, ...unanswered } = copy
  return happened(
    withCopy(facts, { ...unanswered, state: 'read', at: now }),
    { kind: 'taken-back', recipient: copy.id },
    { by: 'contact', contact },
  )
}
