import { tapOf } from '../../domain/messaging/callback-id.ts'
import type { Contact } from '../../domain/people/person.ts'
import { choiceIn } from '../../understanding/choices.ts'
import { isByModel } from '../../understanding/intent/raise.ts'
import { affirmsSomebody, holdsDenial, saysWasWrong } from '../../understanding/replies.ts'
import { type Context, wordsOf } from '../context.ts'
import { isShortAnswer } from '../overtaken.ts'
import { say } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { askAgainWho, confirmContact, isConfirmedLately, isUnconfirmed, whoRows } from './confirm-contact.ts'
import { askRemove } from './contacts.ts'

/**
 * Takes words in answer to whether whoever accepted is whom the person means, while nothing else waits for an answer. A label typed
 * whole is the tap. A bare yes or no may be meant for anything, and a yes lets somebody learn places: it has the question read again.
 */
export function heardWhoItIs(context: Context): Turn | undefined {
  const { state, utterance, contacts, t } = context
  const words = state.at === 'idle' ? wordsOf(context) : undefined
  const waiting = contacts.filter(isUnconfirmed)
  const newest = waiting.at(-1)
  const mistaken = words === undefined ? undefined : confirmedByMistake(context)
  if (mistaken) return askRemove(context, mistaken)
  if (words === undefined || newest === undefined) return undefined
  for (const contact of waiting.toReversed()) {
    const tapped = choiceIn(words, whoRows(contact, t).flat())
    const callback = tapped && tapOf(tapped.id)?.callback
    if (callback === 'confirm' && !isShortAnswer(utterance)) return saidItIs(context, contact)
    if (callback === 'remove-yes' && !isShortAnswer(utterance)) return askRemove(context, contact)
  }
  if (utterance.deniesSomebody()) return askRemove(context, newest)
  // In an alert of their own the person has more to do than to be asked this again.
  if (context.alert !== undefined) return undefined
  if (affirmsSomebody(utterance.folded()) || utterance.reply() === 'yes') return byTapAlone(context, newest)
  return isShortAnswer(utterance) ? askAgainWho(context, newest) : undefined
}

/**
 * The contact whom the person confirmed less than ten minutes ago, where they write that it is somebody else, or that they were wrong. Of another who
 * said yes since, such words are about that one.
 */
function confirmedByMistake({ contacts, utterance, alert, now }: Context): Contact | undefined {
  const isWrong = alert === undefined && saysWasWrong(utterance.folded())
  if (!isWrong && !utterance.deniesSomebody()) return undefined
  const lately = contacts.filter(one => isConfirmedLately(one, now))
  const last = lately.toSorted((one, other) => (one.confirmedAt ?? 0) - (other.confirmedAt ?? 0)).at(-1)
  const since = last?.confirmedAt ?? 0
  return contacts.some(one => isUnconfirmed(one) && (one.answeredAt ?? 0) > since) ? undefined : last
}

/**
 * True for "yes that's my mom" while it is asked whether whoever accepted is Mamá, in which the model alone hears a report, and for "me equivoqué, no es
 * mi mamá" soon after the yes to it, which cancels no alert.
 */
export function isAboutNewcomer(context: Context): boolean {
  const { contacts, utterance, alert } = context
  if (utterance.deniesSomebody() && confirmedByMistake(context) !== undefined) return true
  const isAnswer = alert === undefined && isByModel(utterance.understanding())
  const folded = utterance.folded()
  return isAnswer && contacts.some(isUnconfirmed) && (affirmsSomebody(folded) || isShortNo(folded))
}

/** "No, no es ella" in a few words; a longer no may tell of a danger. */
function isShortNo(folded: string): boolean {
  return folded.split(' ').length <= 4 && holdsDenial(folded)
}

/** A yes in other words than the label's confirms nobody, and reads so, with the question. */
function byTapAlone(context: Context, contact: Contact): Turn {
  const { t } = context
  const turn = askAgainWho(context, contact)
  const choice = t('invite.choice-thats-them', { name: contact.name })
  return { ...turn, say: [say(t('invite.by-tap-alone', { choice })), ...turn.say] }
}

/** The label says of which entry, and not of whose yes: once somebody left or declined under that entry, it may mean them. */
function saidItIs(context: Context, contact: Contact): Turn {
  return contact.refusedAt === undefined ? confirmContact(context, contact) : askAgainWho(context, contact)
}
