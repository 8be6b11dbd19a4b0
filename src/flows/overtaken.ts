import type { AlertId, Instant } from '../domain/ids.ts'
import type { Context } from './context.ts'

/**
 * True if a message of an alert came to this chat after `asked`, when something was asked here: the yes or no that follows may be the
 * answer to that message, so that the question is asked again instead of taking it.
 */
export function isOvertaken({ news }: Context, asked: Instant | undefined): boolean {
  return news !== undefined && asked !== undefined && news.at > asked
}

/** True for a yes or a no to words in the alert `id`: they are what this chat read last. */
export function answersWordsIn({ news }: Context, id: AlertId): boolean {
  return news?.kind === 'said' && news.alert === id
}
