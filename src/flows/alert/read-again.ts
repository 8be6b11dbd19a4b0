import type { Context } from '../context.ts'
import { answeredNews } from '../family/relative.ts'
import { answersWordsIn } from '../overtaken.ts'
import type { Turn } from '../turn.ts'
import { saidToo } from './said/said.ts'

/**
 * `again` asks a question anew that a message of an alert overtook; beside it the short answer is taken for all that it may safely
 * mean to that message: it goes on where others spoke, and a relative's alert was read.
 */
export function readAgain(context: Context, again: Turn): Turn {
  const own = context.alert?.alert
  return own !== undefined && answersWordsIn(context, own.id)
    ? saidToo(context, again)
    : answeredNews(context, again)
}
