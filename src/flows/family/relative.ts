import { hearsNews, isDoubted, isLive, type Recipient } from '../../domain/alert/alert.ts'
import { mayHear } from '../../domain/alert/authority.ts'
import type { SaidMedia, SaidWhat } from '../../domain/alert/said/said.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../../domain/messaging/message.ts'
import { list } from '../../locales/formats.ts'
import { recipientName } from '../../notices/desk-names.ts'
import { familyChoices, safeChoice } from '../../notices/family.ts'
import { folioOf, nameOf, sceneOf } from '../../notices/phrases.ts'
import { isBareNumber } from '../../understanding/choices.ts'
import { answersAlbum, isAnsweredAlready } from '../album.ts'
import { saidWords } from '../alert/said/said-words.ts'
import { sentAt } from '../alert/sent-at.ts'
import { type Context, registered, wordsOf } from '../context.ts'
import { answersWordsIn } from '../overtaken.ts'
import { say, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'
import { answered, type FamilyCopy, familyCopy } from './answer.ts'
import { heardSafe } from './safe.ts'

/**
 * Hears the words of a relative while an alert is under way of which they were told: that they read it, that
 * the person is safe, a question that the alert answers, or anything else, after which they are asked for their
 * answer. Where nothing can be tapped this is how people answer. Undefined if there is no such alert here, or if
 * something else is meant; whoever has a button of their own is only understood, never asked.
 */
export function heardByRelative(context: Context): Turn | undefined {
  const { utterance, state } = context
  const isSent = sendsMedia(context)
  const told = isSent || wordsOf(context) !== undefined ? toldHere(context) : undefined
  if (told === undefined) return undefined
  const { alert, id: recipient } = told.recipient
  switch (utterance.relativeSays()) {
    case 'received': {
      const turn = answered(context, told, 'received')
      const isMore = isMoreThanAnswer(context) || answersWordsIn(context, alert)
      const isAnswer = isSent || !isMore || told.facts.alert.drill
      return isAnswer ? turn : passedOn(context, told, turn)
    }
    case 'safe':
      return heardSafe(context)
    case 'asks-after':
      return askedAfter(context, told)
    // Heard before, where there is something to take back.
    case 'takes-back':
    case undefined:
      break
  }
  // It never arrived: it comes now, and nobody is asked whether they read it.
  if (told.recipient.state === 'unreachable')
    return urgent(context, [], [{ do: 'show-alert', alert, recipient }])
  if ((state.at !== 'idle' && !isSent) || told.facts.alert.drill) return undefined
  const asks =
    told.recipient.answer === undefined && registered(context) === undefined && !isOfToldAlbum(context, told)
  const next = urgent(context, asks ? [question(told, context)] : [])
  // The file goes on whatever its words are taken for.
  if (isSent) return next
  const { intent } = utterance.understanding()
  if (intent === 'sighting' || (intent === 'question' && utterance.isPutAsQuestion())) return undefined
  const isForUs =
    utterance.isCourtesy() || isBareNumber(utterance.folded()) || utterance.reply() !== undefined
  if (isForUs && !answersWordsIn(context, alert))
    return registered(context) === undefined ? urgent(context, [question(told, context)]) : undefined
  return passedOn(context, told, next)
}

/**
 * A question that the alert answers: it comes again. The question goes on besides, since it may be for an officer or an aunt who knows
 * more than the alert, and whoever asks is awake. Where it cannot go on, the alert is the whole answer.
 */
function askedAfter(context: Context, told: FamilyCopy): Turn {
  const { facts, recipient } = told
  const shown = urgent(context, [], [{ do: 'show-alert', alert: facts.alert.id, recipient: recipient.id }])
  const staysHere =
    sendsMedia(context) || facts.alert.drill || isDoubted(recipient) || readersOf(told).length === 0
  return staysHere ? shown : passedOn(context, told, shown)
}

/**
 * Hears a voice note of a relative without a button of their own, while an alert is under way of which they were told: it is
 * most likely about that one and goes on by {@link relativeMediaToo}, whose answer is all that they read. Undefined if there is no
 * such alert here, or nobody can hear it.
 */
export function heardVoiceOfRelative(context: Context): Turn | undefined {
  const told = toldHere(context)
  if (told === undefined || told.facts.alert.drill || isDoubted(told.recipient)) return undefined
  return readersOf(told).length === 0 ? undefined : urgent(context, [])
}

/** True for a picture whose album was answered in this alert: to whom it goes was told with the first. */
function isOfToldAlbum(context: Context, { facts }: FamilyCopy): boolean {
  const since = context.state.album
  return since !== undefined && since >= facts.alert.raisedAt && isAnsweredAlready(context)
}

/** `turn`, and `what` a relative sends goes on as their words do, if this chat was told of an alert that is under way. */
export function relativeMediaToo(context: Context, what: SaidMedia, turn: Turn): Turn {
  const told = toldHere(context)
  return told === undefined || told.facts.alert.drill ? turn : passedOn(context, told, turn, what)
}

function sendsMedia({ inbound }: Context): boolean {
  return inbound.kind === 'voice' || inbound.kind === 'media'
}

/** So many words at most are an answer to the alert and no more. */
const WORDS_OF_AN_ANSWER = 4

function isMoreThanAnswer({ utterance }: Context): boolean {
  return utterance.folded().split(' ').length > WORDS_OF_AN_ANSWER
}

/** The words or the file of a relative go on to the desks and the other relatives, and never to the person's phone; the author reads to whom. */
function passedOn(
  context: Context,
  told: FamilyCopy,
  turn: Turn,
  what: SaidWhat = saidWords(context.utterance.text.trim(), context.utterance.authorship() !== 'own'),
): Turn {
  const { t, language } = context
  const { facts, recipient, contact } = told
  const saying = (message: TextMessage, effects: readonly Effect[] = []): Turn => {
    const all = [...turn.effects, ...effects]
    if (isOfToldAlbum(context, told)) return { ...turn, effects: all }
    return answersAlbum(context, { ...turn, say: [message, ...turn.say], effects: all })
  }
  if (isDoubted(recipient)) {
    const name = nameOf({ person: facts.person, say: t })
    return saying(say(t('bridge.relative-unconfirmed', { name })))
  }
  const scene = sceneOf(facts, context.directory, language, context.now)
  const others = readersOf(told)
  if (others.length === 0) return saying(say(t('bridge.relative-nobody')))
  const names = list(language, [...new Set(others.map(one => recipientName(scene, one)))])
  const effect: Effect = {
    do: 'say',
    alert: facts.alert.id,
    said: {
      at: sentAt(context),
      author: { by: 'contact', contact },
      what,
      to: 'everybody',
    },
  }
  return saying(say(t('bridge.relative-passing', { names }), mayNeedHelp(context, turn)), [effect])
}

/** The others who hear what a relative says. */
function readersOf({ facts: { alert, recipients }, recipient }: FamilyCopy): readonly Recipient[] {
  return recipients.filter(one => one.id !== recipient.id && hearsNews(one) && mayHear(one, alert, 'news'))
}

/** A way to say that it is their own need, for words that may be that, and for a voice note that nothing else is asked about. */
function mayNeedHelp({ utterance, inbound, t }: Context, turn: Turn): readonly (readonly Choice[])[] {
  const isUnheard = inbound.kind === 'voice' && turn.say.length === 0
  const isDoubtful = utterance.understanding().intent === 'ask'
  return isUnheard || isDoubtful ? [[choice('yo', '', t('alert.choice-me'))]] : []
}

/**
 * The alert that words of this chat are about: of several the one that waits for an answer, and of those the newest.
 * Undefined for whoever is in need themselves, unless it is what they read last; in the middle of another question only for an alert, not for a drill,
 * that waits for their answer: it outranks every dialogue, and once it is answered the dialogue goes on.
 */
function toldHere(context: Context): FamilyCopy | undefined {
  const { state, inbound, relatives, alert: own } = context
  if (own !== undefined) return unansweredNews(context)
  const told = relatives.flatMap(({ alert }): readonly FamilyCopy[] => {
    const copy = alert && isLive(alert.alert) ? familyCopy(alert, inbound.from) : undefined
    return copy ? [copy] : []
  })
  const newestFirst = told.toSorted((one, other) => other.facts.alert.raisedAt - one.facts.alert.raisedAt)
  if (state.at !== 'idle' && !sendsMedia(context))
    return newestFirst.find(({ facts, recipient }) => !facts.alert.drill && recipient.answer === undefined)
  return newestFirst.find(({ recipient }) => recipient.answer === undefined) ?? newestFirst[0]
}

/** The copy of a relative's alert that this chat got last, if a yes or a no came after it. */
function copyInNews({ news, relatives, inbound }: Context): FamilyCopy | undefined {
  const facts = relatives.find(({ alert }) => alert !== undefined && alert.alert.id === news?.alert)?.alert
  return facts && isLive(facts.alert) && !facts.alert.drill ? familyCopy(facts, inbound.from) : undefined
}

/** The same, if it is the alert itself and a yes its first answer. */
function unansweredNews(context: Context): FamilyCopy | undefined {
  const copy = context.news?.kind === 'alert' ? copyInNews(context) : undefined
  const isRead = context.utterance.relativeSays() === 'received'
  return isRead && copy?.recipient.answer === undefined ? copy : undefined
}

/** `turn`, with all that a yes or a no means to the alert of a relative that this chat read of last: that they read it, or words in answer. */
export function answeredNews(context: Context, turn: Turn): Turn {
  const copy = copyInNews(context)
  if (copy !== undefined && answersWordsIn(context, copy.facts.alert.id)) return passedOn(context, copy, turn)
  const unanswered = unansweredNews(context)
  if (unanswered === undefined) return turn
  const read = answered(context, unanswered, 'received')
  return { ...turn, say: [...read.say, ...turn.say], effects: [...read.effects, ...turn.effects] }
}

function question({ facts: { alert, person }, recipient }: FamilyCopy, { t }: Context): TextMessage {
  const still = t('alert.kin-still', { name: nameOf({ person, say: t }), folio: folioOf({ alert }) })
  if (recipient.answer !== undefined) return say(still, [[safeChoice(alert, t)]])
  return say(`${still}\n${t('alert.kin-ask')}`, familyChoices(alert, t))
}
