import type { Instant, NoticeId } from '../../domain/ids.ts'
import { later } from '../../domain/ids.ts'
import type { MessageId } from '../../domain/messaging/address.ts'
import { isLabelOf } from '../../domain/messaging/bare-words.ts'
import { type CallbackId, tapOf } from '../../domain/messaging/callback-id.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import { isListOf, questionFor } from '../../flows/desk/asked.ts'
import { ANSWER_LIMIT, isOfNoReturn, isOver, type State } from '../../flows/state.ts'
import { newestNewsTo, noticeOfMessage } from '../../store/queries/messages.ts'
import type { Tx } from '../../store/store.ts'
import { meant } from '../../understanding/choices.ts'

/** All that is kept of the numbered lists of a chat, beside where its conversation stands. */
export interface KnownLists {
  /** The one that was answered last. */
  readonly answered: MessageId | undefined
  /** Those that stood before this are over: no number is of one of them. */
  readonly settled: Instant | undefined
}

/** The same out of a stored state; nothing is known from what an older version stored. */
export function knownLists(stored: unknown): KnownLists {
  const { answered, settled }: { answered?: unknown; settled?: unknown } =
    typeof stored === 'object' && stored !== null ? stored : {}
  return {
    answered: typeof answered === 'string' ? (answered as MessageId) : undefined,
    settled: typeof settled === 'number' ? (settled as Instant) : undefined,
  }
}

/** The state as it is stored: with the list that `arrived` answers, else the one that was answered before. */
export function withKnownLists(state: State, arrived: Inbound, before: KnownLists): object {
  const answered = namesLine(arrived) ? listOf(arrived) : before.answered
  const { settled } = before
  return { ...state, ...(answered !== undefined && { answered }), ...(settled !== undefined && { settled }) }
}

/**
 * The words alone, if their number is of a list that was answered before: what a "1" meant there is settled, and it may be
 * meant for anything. A reply that quotes the list means that list.
 */
export function withoutAnsweredList(arrived: Inbound, answered: MessageId | undefined): Inbound {
  if (arrived.kind !== 'text' || arrived.replyTo !== undefined || answered === undefined) return arrived
  if (listOf(arrived) !== answered) return arrived
  return wordsAlone(arrived)
}

/**
 * The words alone, if they are of an officer who was asked something and the list that is newest here asks something else: another
 * message may have come between the question and its "1". A reply that quotes a list means that list.
 */
export function withoutOtherList(arrived: Inbound, state: State, now: Instant): Inbound {
  if (arrived.kind !== 'text' || arrived.replyTo !== undefined || arrived.offered === undefined)
    return arrived
  const asked = questionFor({ inbound: arrived, now }, state)
  if (asked === undefined || isListOf(asked, arrived.offered.choices)) return arrived
  return wordsAlone(arrived)
}

/** Taps that end one's own alert, or begin to. */
const ENDS_OWN: readonly CallbackId[] = ['cancelar?', 'cancelar', 'soltaron', 'regreso', 'retirar']

/**
 * The words alone, if their number would end the writer's own alert while they are asked whether to remove, leave or erase: the alert's message may
 * have come between that question and its "1". It is then asked again; the label, or a reply that quotes the list, ends the alert all the same.
 */
export function withoutOwnAlertsList(arrived: Inbound, state: State, now: Instant): Inbound {
  if (arrived.kind !== 'text' || arrived.replyTo !== undefined || arrived.group) return arrived
  if (!isOfNoReturn(state) || isOver(state, now)) return arrived
  const named = numberedIn(arrived)
  return named !== undefined && ENDS_OWN.includes(named) ? wordsAlone(arrived) : arrived
}

/** Taps that end or withdraw an alert, let a place out, or cannot be undone. */
const OF_WEIGHT: readonly CallbackId[] = [
  'soltaron',
  'cancelar',
  'regreso',
  'retirar',
  'no-creas',
  'mandar',
  'salvo-si',
  'drill',
  'erase',
  'remove-yes',
  'leave',
]

/** Those of them that ask nothing of an alert: any message of one that comes after them may be what a number answers. */
const BESIDE_ALERTS: readonly CallbackId[] = ['drill', 'erase', 'remove-yes', 'leave']

/**
 * The words alone, if their number would end an alert, let a place out or do away with something, and somebody's words in an alert came after
 * its list: a "2" may answer "¿cuántos hijos tienes?". Any news of an alert overtakes what is asked beside alerts: a "1" may mean "Recibido", and
 * must not take a mother off the alert. After ten minutes it means the list again, and so does the label itself, or a reply that quotes the list.
 */
export async function withoutOvertakenList(tx: Tx, arrived: Inbound, now: Instant): Promise<Inbound> {
  if (arrived.kind !== 'text' || arrived.group || arrived.replyTo !== undefined) return arrived
  const named = weightyIn(arrived)
  const news = named && (await newestNewsTo(tx, arrived.from))
  if (named === undefined || news === undefined || now > later(news.at, ANSWER_LIMIT)) return arrived
  if (news.kind !== 'said' && !BESIDE_ALERTS.includes(named)) return arrived
  const list = arrived.offered && (await noticeOfMessage(tx, arrived.from, arrived.offered.on))
  return list !== undefined && isAsNew(list, news) ? arrived : wordsAlone(arrived)
}

/** Those of weight, and the yes to who accepted: it lets somebody hear where the person is. */
const TO_BE_SURE_OF: readonly CallbackId[] = [...OF_WEIGHT, 'confirm']

/**
 * The words alone, if their number names a tap of weight in a list that came by itself, while another list, not answered and not ten minutes
 * old, has another line of that number: whoever answers "¿les mando dónde estás?" with 3 must not confirm a stranger whom the alert's message named
 * meanwhile. The list that answers a message of the writer's own was read.
 */
export async function withoutDoubtfulNumber(
  tx: Tx,
  arrived: Inbound,
  { answered, settled }: KnownLists,
): Promise<Inbound> {
  if (arrived.kind !== 'text' || arrived.replyTo !== undefined || arrived.offered === undefined)
    return arrived
  const named = numberedIn(arrived)
  if (named === undefined || !TO_BE_SURE_OF.includes(named)) return arrived
  const { on, choices, before = [] } = arrived.offered
  const chosen = meant(arrived)
  const place = choices.findIndex(({ id }) => chosen.kind === 'choice' && id === chosen.choice)
  const later = before.slice(1 + before.findLastIndex(one => one.on === answered))
  const open = later.filter(({ at }) => settled === undefined || at > settled)
  const isSame = ({ choices: lines }: (typeof open)[number]) =>
    lines[place] === undefined || lines[place].id === choices[place]?.id
  if (open.every(isSame)) return arrived
  const kind = (await noticeOfMessage(tx, arrived.from, on))?.kind
  return kind === undefined || kind === 'say' ? arrived : wordsAlone(arrived)
}

/** True if a list came after `news`, of what two arrived at the same time the one that was written later. */
function isAsNew(list: { notice: NoticeId; at?: Instant }, news: { notice: NoticeId; at: Instant }): boolean {
  if (list.at === undefined) return false
  return list.at === news.at ? list.notice > news.notice : list.at > news.at
}

/** The tap of {@link OF_WEIGHT} whose line a number names; undefined for its label. */
function weightyIn(arrived: Inbound & { readonly kind: 'text' }): CallbackId | undefined {
  const callback = numberedIn(arrived)
  return callback !== undefined && OF_WEIGHT.includes(callback) ? callback : undefined
}

/** The tap whose line a number names; undefined for its label. */
function numberedIn(arrived: Inbound & { readonly kind: 'text' }): CallbackId | undefined {
  const named = meant(arrived)
  const callback = named.kind === 'choice' ? tapOf(named.choice)?.callback : undefined
  const isLabel = arrived.offered?.choices.some(({ label }) => isLabelOf(arrived.text, label))
  return isLabel ? undefined : callback
}

/** The words without the list that they may answer. */
function wordsAlone({ offered: _, ...words }: Inbound & { readonly kind: 'text' }): Inbound {
  return words
}

function namesLine(arrived: Inbound): boolean {
  return arrived.kind === 'text' && meant(arrived).kind === 'choice'
}

function listOf(arrived: Inbound): MessageId | undefined {
  return arrived.kind === 'text' ? arrived.offered?.on : undefined
}
