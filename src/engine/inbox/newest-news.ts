import type { Said } from '../../domain/alert/said/said.ts'
import { later } from '../../domain/ids.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { ChatFacts, Relative } from '../../flows/context.ts'
import { mayAnswerWords } from '../../flows/overtaken.ts'
import { ANSWER_LIMIT } from '../../flows/state.ts'
import { newestNewsTo } from '../../store/queries/messages.ts'
import { saidInAlert } from '../../store/queries/said.ts'
import type { Tx } from '../../store/store.ts'
import { isBareNumber } from '../../understanding/choices.ts'
import { isPutAsQuestion } from '../../understanding/relatives.ts'
import type { Utterance } from '../../understanding/utterance.ts'

/** The newest message of an alert that a chat got, for a short answer: of what it is the answer depends on what its writer read last. */
export async function newsToAnswer(
  tx: Tx,
  inbound: Inbound,
  utterance: Utterance,
  relatives: readonly Relative[],
): Promise<ChatFacts['news']> {
  if (inbound.kind !== 'text' || inbound.group || !mayAnswerWords(utterance)) return undefined
  const news = await newestNewsTo(tx, inbound.from)
  const { alert } = news ?? {}
  if (news?.kind !== 'said' || alert === undefined || !isBareNumber(utterance.folded())) return news
  const own = relatives.find(one => one.alert?.alert.id === alert)?.contact.id
  const heard = (await saidInAlert(tx, alert)).filter(
    ({ author }) => !('contact' in author && author.contact === own),
  )
  return { ...news, asks: heard.some(said => said.at > later(news.at, -ANSWER_LIMIT) && asksSomething(said)) }
}

/** True for words that a number may answer: any of an officer, and a question of anybody else. */
function asksSomething({ author, what }: Said): boolean {
  const text = what.kind === 'words' ? what.text : (what.caption ?? '')
  return author.by === 'desk' || isPutAsQuestion(text)
}
