import { isLive } from '../../domain/alert/alert.ts'
import type { SaidWhat } from '../../domain/alert/said/said.ts'
import type { Instant } from '../../domain/ids.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { concernOf } from '../../understanding/concerns.ts'
import { isPutAsQuestion } from '../../understanding/relatives.ts'
import { isAnsweredAlready } from '../album.ts'
import { forRelative } from '../alert/proxy.ts'
import { goesOnIn, goingOn } from '../alert/said/said.ts'
import { requestedIn } from '../concerns/protection.ts'
import { type Context, outranking, type Relative, resumed } from '../context.ts'
import { saidIn } from '../desk/held.ts'
import type { Question } from '../question.ts'
import { backTo, say, urgent } from '../reply.ts'
import type { SaidBefore } from '../state.ts'
import type { Turn } from '../turn.ts'
import { isOnlyMeant, whoIsMeant } from '../who-is-meant.ts'
import { urgentCopiesHere } from './about-whom.ts'
import { familyCopy } from './answer.ts'
import { needOfTheirOwn, passedOn, saidNow } from './passing.ts'

/** About whom are the words of a relative of several: they wait, and go on to whoever is named. */
export const whoseWordsQuestion: Question = {
  name: 'whose-words',
  waits: ['whose-words'],
  read: (_, stored) => ({ at: 'whose-words', said: saidBefore(stored.get('said')) }),
  // What nobody has yet waits for as long as an alert is under way in which it may go on.
  again: context =>
    urgentCopiesHere(context).length > 0
      ? urgent(context, [whoseQuestion(context)])
      : urgent(resumed(context), [say(context.t('alert.answer-closed'))]),
  agree: (context, agrees) =>
    agrees
      ? urgent(context, [whoseQuestion(context)])
      : urgent(resumed(context), [say(context.t('menu.stopped'))]),
}

/** `turn`, and it is asked about whom a relative of several writes; what they sent is kept, and nobody has it yet. */
export function askWhose(context: Context, turn: Turn, what?: SaidWhat): Turn {
  const said = [...keptSaid(context), saidNow(context, what)]
  const { state } = outranking(context, { at: 'whose-words', said })
  const album = context.inbound.kind === 'media' ? { album: context.now } : {}
  const asked = (isAnsweredAlready(context) && context.state.at === 'whose-words') || asksForWhom(turn)
  const messages = asked ? [] : [whoseQuestion(context)]
  return { ...turn, state: { ...state, ...album }, say: [...turn.say, ...messages], rank: 'acknowledgement' }
}

/** True for a turn that asks already about whom it is, of those whose relative this chat is. */
export function asksForWhom({ say: messages }: Turn): boolean {
  return messages.some(
    one => one.kind === 'text' && one.choices?.flat().some(({ id }) => id.startsWith('por:')),
  )
}

/**
 * Takes the tap on one of those whose alert is under way while the words wait; undefined if none do, and for anybody else if what waits was
 * forwarded: it may tell of whoever has no alert yet.
 */
export function takeWhose(context: Context, relative: Relative | undefined): Turn | undefined {
  if (context.state.at !== 'whose-words') return undefined
  const alert = relative?.alert
  const copy = alert && isLive(alert.alert) ? familyCopy(alert, context.inbound.from) : undefined
  const kept = keptSaid(context)
  if (copy === undefined && kept.every(({ what }) => what.passedOn === true)) return undefined
  const after = resumed(context)
  if (copy === undefined) return askedOfOthers(context, relative)
  const turn = kept.some(asksProtection) ? requestedIn(after, copy) : urgent(after, [])
  return backTo(after, passedOn(context, copy, turn, kept))
}

/** Nothing goes on in this alert: it is over, or the writer is no contact of that person any more. What waits may be about another. */
function askedOfOthers(context: Context, relative: Relative | undefined): Turn {
  const why = say(context.t(relative === undefined ? 'alert.for-lost' : 'alert.answer-closed'))
  if (urgentCopiesHere(context).length === 0) return urgent(resumed(context), [why])
  return urgent(context, [why, whoseQuestion(context)])
}

function asksProtection({ what }: SaidBefore): boolean {
  return what.kind === 'words' && concernOf(what.text) === 'protection' && !isPutAsQuestion(what.text)
}

/** `turn`, a cry of their own, which takes along what waits: it was about themselves. */
export function takeAsOwn(context: Context, turn: Turn): Turn {
  const alert = goesOnIn(context, turn)
  if (context.state.at !== 'whose-words' || alert === undefined) return turn
  const kept = keptSaid(context).map(one => ({ ...one, author: { by: 'person' }, to: 'everybody' }) as const)
  const effects = [...turn.effects, ...kept.map(said => goingOn(alert, said, turn))]
  return { ...turn, state: resumed(context).state, effects }
}

/** The same for whoever is named in words, and nothing much besides. */
export function heardWhose(context: Context): Turn | undefined {
  const { state, utterance } = context
  if (state.at !== 'whose-words' || !isOnlyMeant(utterance.words())) return undefined
  const meant = whoIsMeant(context, utterance.words())
  return meant?.who === 'relative' ? takeWhose(context, meant.relative) : undefined
}

function keptSaid({ state }: Context): readonly SaidBefore[] {
  return state.at === 'whose-words' ? state.said : []
}

function whoseQuestion(context: Context): TextMessage {
  const contacts = urgentCopiesHere(context).map(({ contact }) => contact)
  const taps = context.relatives
    .filter(({ contact }) => contacts.includes(contact.id))
    .map(relative => [forRelative(relative, context)])
  return say(context.t('bridge.whose'), [...taps, ...needOfTheirOwn(context, true)])
}

/** Reads things that were stored with their times; what cannot be read is left out. */
export function saidBefore(stored: unknown): readonly SaidBefore[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((one: unknown): readonly SaidBefore[] => {
    const { what, at } = Object.fromEntries(Object.entries(one ?? {}))
    const said = saidIn(what)
    return said !== undefined && typeof at === 'number' ? [{ what: said, at: at as Instant }] : []
  })
}
