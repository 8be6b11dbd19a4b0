import type { Bot, Fetched, Sent } from '../../bots/bot.ts'
import { SECOND } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import { MEDIA_LIMIT } from '../../domain/messaging/media.ts'
import type { MediaMessage, Message } from '../../domain/messaging/message.ts'
import type { Clock } from '../../platform/clock.ts'
import { orTimeout, withTimeout } from '../../platform/timeouts.ts'

/** How long the fetching of a recording or a file may take, in milliseconds: what is at hand comes at once. */
const FETCH_LIMIT = 15 * SECOND

/** How long after {@link FETCH_LIMIT} we still wait for a bot that does not heed its signal, in milliseconds. */
const FETCH_GRACE = SECOND

/** After so many attempts at which it could not be fetched it is told in words: where it is, its reader can ask for it. */
const FETCH_TRIES = 4

/** One attempt to pass something on, with what that needs. */
export interface PassingOn {
  readonly bots: ReadonlyMap<AccountId, Bot>
  readonly clock: Clock
  /** How often it was tried before, this time included. */
  readonly attempts: number
  say(message: Message): Promise<Sent>
  /** The words for what cannot be passed on, or not before its reader writes. */
  inWords(message: MediaMessage, untilAnswer: boolean): Message
}

/** How an attempt ended; `inWords` if its reader was only told that there is something. */
export interface PassedOn {
  readonly sent: Sent
  readonly inWords: boolean
  /** True if the rest, or the thing itself, can be said once the reader writes. */
  readonly untilAnswer?: boolean
}

/** The same, with the texts that stand in the chat by it, or may. */
export interface Shown extends PassedOn {
  readonly shown: readonly string[]
}

/** True if a network calls a message wrong. */
export const isWrong = (sent: Sent): boolean => sent.kind === 'refused' && sent.why === 'invalid'

/**
 * Passes a recording or a file on: within the account that was sent it by the network's own means, to another one as
 * bytes, which are in memory from one network to the other and nowhere else. If that cannot be, words go instead. It is
 * fetched anew for each of its readers: to keep it for the next would be to keep it.
 */
export async function passOn(to: Bot, message: MediaMessage, passing: PassingOn): Promise<PassedOn> {
  const ready = await brought(to, message, passing)
  if (ready === 'later')
    return { sent: { kind: 'later', why: 'media-not-fetched', scope: 'chat' }, inWords: false }
  const sent = ready === 'never' ? undefined : await passing.say(ready)
  if (sent !== undefined && !isWrong(sent)) return { sent, inWords: false }
  const untilAnswer = sent?.kind === 'refused' && sent.untilAnswer === true
  return { sent: await passing.say(passing.inWords(message, untilAnswer)), inWords: true, untilAnswer }
}

/** The message as `to` can say it; `later` if it may be tried again. */
async function brought(
  to: Bot,
  message: MediaMessage,
  passing: PassingOn,
): Promise<MediaMessage | 'later' | 'never'> {
  const { media } = message
  if (to.fetchMedia === undefined) return 'never'
  if (media.account === to.account) return message
  const fetched = await fetchedFrom(passing.bots.get(media.account), message, passing.clock)
  if (fetched.kind === 'fetched') return { ...message, content: fetched.content }
  return fetched.kind === 'later' && passing.attempts < FETCH_TRIES ? 'later' : 'never'
}

async function fetchedFrom(from: Bot | undefined, { media }: MediaMessage, clock: Clock): Promise<Fetched> {
  const fetch = from?.fetchMedia?.bind(from)
  if (fetch === undefined) return { kind: 'refused', why: 'gone' }
  if ((media.bytes ?? 0) > MEDIA_LIMIT) return { kind: 'refused', why: 'too-large' }
  const fetching = withTimeout(clock, { limit: FETCH_LIMIT }, end => fetch(media, end))
  const hung: Fetched = { kind: 'later', why: 'hung' }
  const fetched = await orTimeout(clock, FETCH_LIMIT + FETCH_GRACE, fetching, hung)
  const isTooLarge = fetched.kind === 'fetched' && fetched.content.length > MEDIA_LIMIT
  return isTooLarge ? { kind: 'refused', why: 'too-large' } : fetched
}
