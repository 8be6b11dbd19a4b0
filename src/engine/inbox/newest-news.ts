import { type Said, textSaid } from '../../domain/alert/said/said.ts'
import { HOUR, type Instant, later } from '../../domain/ids.ts'
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
  if (news === undefined || alert === undefined) return news
  const own = relatives.find(one => one.alert?.alert.id === alert)?.contact.id
  const isSettled = news.kind === 'said' ? !isBareNumber(utterance.folded()) : own === undefined
  if (isSettled) return news
  const said = await saidInAlert(tx, alert)
  const isOwn = ({ author }: Said) => 'contact' in author && author.contact === own
  const isAsked = own !== undefined && officerWaits(said, isOwn, news.at)
  const kind = isAsked ? 'said' : news.kind
  if (kind !== 'said' || !isBareNumber(utterance.folded())) return { ...news, kind }
  const isOfLate = (one: Said) => !isOwn(one) && one.at > later(news.at, -ANSWER_LIMIT)
  return { ...news, kind, asks: isAsked || said.some(one => isOfLate(one) && asksSomething(one)) }
}

/** For how long an officer's question waits for the short answer of a relative, in milliseconds, whatever else they read meanwhile. */
const OFFICER_WAITS = HOUR

/** True while an officer's question to the family has no word of this relative behind it: a reminder that comes between answers nothing. */
function officerWaits(said: readonly Said[], isOwn: (one: Said) => boolean, at: Instant): boolean {
  const asked = said.findLast(
    ({ author, what, to }) =>
      author.by === 'desk' && (to === 'family' || to === 'everybody') && isPutAsQuestion(textSaid(what)),
  )
  if (asked === undefined || asked.at <= later(at, -OFFICER_WAITS)) return false
  return !said.some(one => isOwn(one) && one.at > asked.at)
}

/** True for words that a number may answer: any of an officer, and a question of anybody else. */
function asksSomething({ author, what }: Said): boolean {
  return author.by === 'desk' || isPutAsQuestion(textSaid(what))
}
