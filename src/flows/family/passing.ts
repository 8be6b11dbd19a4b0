import { hearsNews, isDoubted, type Recipient } from '../../domain/alert/alert.ts'
import { mayHear } from '../../domain/alert/authority.ts'
import { sharesChat } from '../../domain/alert/recipients.ts'
import { type SaidWhat, textSaid } from '../../domain/alert/said/said.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice, Message, TextMessage } from '../../domain/messaging/message.ts'
import { list } from '../../locales/formats.ts'
import { markedName } from '../../notices/desk-names.ts'
import { sceneOf } from '../../notices/phrases.ts'
import { isOfWhomSpokenOf } from '../../understanding/intent/raise.ts'
import { answersAlbum, isAnsweredAlready } from '../album.ts'
import { SOMEONE_ELSE } from '../alert/proxy.ts'
import { hearsayIn } from '../alert/said/hearsay.ts'
import { isHiddenFrom } from '../alert/said/hidden-from.ts'
import { saidWords } from '../alert/said/said-words.ts'
import { sentAt } from '../alert/sent-at.ts'
import { called } from '../called.ts'
import type { Context } from '../context.ts'
import { say } from '../reply.ts'
import type { SaidBefore } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { urgentCopiesHere } from './about-whom.ts'
import type { FamilyCopy } from './answer.ts'

/** The words of a relative's message, as they go on. */
export function relativesWords({ utterance, directory }: Context): SaidWhat {
  return saidWords(directory, utterance.text.trim(), utterance.authorship() !== 'own')
}

/** The same, or a recording or file in their place, with its time. */
export function saidNow(context: Context, what: SaidWhat = relativesWords(context)): SaidBefore {
  return { what, at: sentAt(context) }
}

/**
 * `turn`, and what a relative sends goes on to the desks and the other relatives of an alert, and never to the person's phone; the
 * author reads to whom, and of several alerts in whose.
 */
export function passedOn(
  context: Context,
  told: FamilyCopy,
  turn: Turn,
  said: readonly SaidBefore[] = [saidNow(context)],
): Turn {
  const { t, language } = context
  const { facts, recipient, contact } = told
  const saying = (message: TextMessage, effects: readonly Effect[] = []): Turn => {
    const all = [...turn.effects, ...effects]
    if (isOfToldAlbum(context, told)) return { ...turn, effects: all }
    return answersAlbum(context, { ...turn, say: besides(turn.say, message), effects: all })
  }
  const name = called(context, facts.person)
  if (isDoubted(recipient)) return saying(say(t('bridge.relative-unconfirmed', { name })))
  const readers = readersOf(told)
  // Only desks read the wish that one of the others is not to know.
  const hides = readers.some(one => one.role === 'family' && isHiddenFrom(context, one.name))
  const others = hides ? readers.filter(one => one.role === 'desk') : readers
  if (others.length === 0) return saying(say(t('bridge.relative-nobody')))
  const scene = sceneOf(facts, context.directory, language, context.now)
  const names = list(language, [...new Set(others.map(one => markedName(scene, one)))])
  const author = { by: 'contact', contact } as const
  const words = said.map(
    ({ what, at }): Effect => ({
      do: 'say',
      alert: facts.alert.id,
      said: { at, author, what, to: hides ? 'desk' : 'everybody' },
    }),
  )
  const about = { alert: facts.alert.id, person: facts.person, contact }
  const places = said.flatMap(({ what, at }) => hearsayIn(context, about, textSaid(what), at))
  const effects = [...words, ...places]
  const isOneOfSeveral = urgentCopiesHere(context).length > 1
  const text = isOneOfSeveral
    ? t('bridge.relative-passing-in', { names, name })
    : t('bridge.relative-passing', { names })
  const taps = [...needOfTheirOwn(context, turn.say.length > 0), ...aboutAnother(context)]
  return saying(say(text, taps), effects)
}

/** A way to say that a report which named nobody is about somebody else. */
function aboutAnother({ utterance, t }: Context): readonly (readonly Choice[])[] {
  return isOfWhomSpokenOf(utterance.understanding())
    ? [[choice('por', SOMEONE_ELSE, t('alert.choice-other'))]]
    : []
}

/** The answers first; last the choices, where they are the list that a number answers. */
function besides(said: readonly Message[], message: Message): readonly Message[] {
  const asks = (one: Message) => one.kind === 'text' && (one.choices?.length ?? 0) > 0
  return [...said.filter(one => !asks(one)), message, ...said.filter(asks)]
}

/** True if others hear what the reader of this copy says now. */
export function mayPassOn(copy: FamilyCopy): boolean {
  return !copy.facts.alert.drill && !isDoubted(copy.recipient) && readersOf(copy).length > 0
}

/** The others who hear what a relative says. */
export function readersOf({ facts: { alert, recipients }, recipient }: FamilyCopy): readonly Recipient[] {
  return recipients.filter(
    one => !sharesChat(one, recipient) && hearsNews(one) && mayHear(one, alert, 'news'),
  )
}

/** True for a picture whose album was answered in this alert: to whom it goes was told with the first. */
export function isOfToldAlbum(context: Context, { facts }: FamilyCopy): boolean {
  const since = context.state.album
  return since !== undefined && since >= facts.alert.raisedAt && isAnsweredAlready(context)
}

/** A way to say that it is their own need, for words that may be that, and for a voice note that nothing else `isAsked` about. */
export function needOfTheirOwn(
  { utterance, inbound, t }: Context,
  isAsked: boolean,
): readonly (readonly Choice[])[] {
  const isUnheard = inbound.kind === 'voice' && !isAsked
  const isDoubtful = utterance.understanding().intent === 'ask'
  return isUnheard || isDoubtful ? [[choice('yo', '', t('alert.choice-me'))]] : []
}
