import type { AlertId, Instant } from '../domain/ids.ts'
import { isBareNumber } from '../understanding/choices.ts'
import { namesOwnPlace } from '../understanding/reports.ts'
import type { Utterance } from '../understanding/utterance.ts'
import type { Context } from './context.ts'

/** True for a bare yes, no or number, which says nothing of what it answers. */
export function isShortAnswer(utterance: Utterance): boolean {
  const reply = utterance.reply()
  return reply === 'yes' || reply === 'no' || isBareNumber(utterance.folded())
}

/**
 * True for words too few to say what they answer: a reply, a number, thanks. What they mean hangs on what their writer read last; "cancelar"
 * means the same whatever that was.
 */
export function mayAnswerWords(utterance: Utterance): boolean {
  const reply = utterance.reply()
  if (reply === 'stop') return false
  if (reply !== undefined || utterance.isCourtesy() || isBareNumber(utterance.folded())) return true
  if (utterance.answersReport() === 'send') return !namesOwnPlace(utterance.folded())
  return utterance.relativeSays() === 'received'
}

/**
 * True if a message of an alert came to this chat after `asked`, when something was asked here: the short answer that follows may be the
 * answer to that message, so that the question is asked again instead of taking it.
 */
export function isOvertaken({ news }: Context, asked: Instant | undefined): boolean {
  return news !== undefined && asked !== undefined && news.at > asked
}

/** True for a short answer to words in the alert `id`: they are what this chat read last. */
export function answersWordsIn({ news }: Context, id: AlertId): boolean {
  return news?.kind === 'said' && news.alert === id
}
