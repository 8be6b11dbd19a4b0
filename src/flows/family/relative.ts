import { isLive, wasReached } from '../../domain/alert/alert.ts'
import type { SaidMedia, SaidWhat } from '../../domain/alert/said/said.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { isBareNumber } from '../../understanding/choices.ts'
import { isByModel } from '../../understanding/intent/raise.ts'
import { hasQuestionMark, isOnlyRead } from '../../understanding/relatives.ts'
import { tellsOfKnown } from '../../understanding/who-was-taken.ts'
import { called } from '../called.ts'
import { type Context, registered, wordsOf } from '../context.ts'
import { answerOrNot } from '../menu/asked.ts'
import { answersWordsIn, isOvertaken, isShortAnswer } from '../overtaken.ts'
import { oneTurn, say, urgent } from '../reply.ts'
import { askedAt, isOfNoReturn, isOfOnesOwn } from '../state.ts'
import type { Turn } from '../turn.ts'
import { copiesHere, copyMeant, urgentCopiesHere } from './about-whom.ts'
import { answered, type FamilyCopy, familyCopy, stillAsked } from './answer.ts'
import { isOfToldAlbum, mayPassOn, passedOn, saidNow } from './passing.ts'
import { heardSafe } from './safe.ts'
import { askWhose, heardWhose } from './whose-words.ts'

/**
 * Hears the words of a relative while an alert is under way of which they were told: that they read it, that
 * the person is safe, a question that the alert answers, or anything else, after which they are asked for their
 * answer. Where nothing can be tapped this is how people answer. Undefined if there is no such alert here, or if
 * something else is meant; whoever has a button of their own is only understood, never asked.
 */
export function heardByRelative(context: Context): Turn | undefined {
  const { utterance, state } = context
  const lost = heardLostNumber(context)
  if (lost) return lost
  // "BAJA" and then "sí" is no answer to the alert: the question that stands takes it, or asks what it answers.
  if (isOfNoReturn(state) && isShortAnswer(utterance) && !isOvertaken(context, askedAt(state)))
    return undefined
  const isSent = sendsMedia(context)
  const told = isSent || wordsOf(context) !== undefined ? toldHere(context) : undefined
  if (told === undefined) return undefined
  const answersWhose = heardWhose(context)
  if (answersWhose) return answersWhose
  if (state.at === 'whose-words' && utterance.reply() !== undefined) return undefined
  const { alert } = told.recipient
  const isBusy = state.at !== 'idle' && state.at !== 'whose-words' && !isSent
  switch (utterance.relativeSays()) {
    case 'received': {
      if (isUnread(context, told)) return atLast(context, told, isBusy)
      const turn = answered(context, told, 'received')
      const isMore = isMoreThanAnswer(context) || answersWordsIn(context, alert)
      const isAnswer = isSent || !isMore || told.facts.alert.drill
      return isAnswer ? turn : onward(context, told, turn)
    }
    case 'safe': {
      const turn = heardSafe(context)
      if (turn) return turn
      break
    }
    case 'asks-after':
      return askedAfter(context, told)
    // Heard before, where there is something to take back.
    case 'takes-back':
    case undefined:
      break
  }
  if (told.recipient.state === 'unreachable') return atLast(context, told, isBusy)
  if (told.facts.alert.drill) return undefined
  if (isBusy) return isOfPerson(context) ? onward(context, told, urgent(context, [])) : undefined
  return heardAnythingElse(context, told)
}

/**
 * True for words about the person of an alert in the middle of a dialogue of the relative's own: they are heard as in the alert, and the dialogue
 * waits on. A telephone number beside them is an answer to it.
 */
function isOfPerson({ utterance, state }: Context): boolean {
  if (!isOfOnesOwn(state) || utterance.people().some(({ number }) => number !== undefined)) return false
  if (utterance.relativeSays() === 'safe' || utterance.tellsOfPerson() || utterance.isStillMissing())
    return true
  return utterance.isToPerson() || utterance.isForAnother() || tellsOfKnown(utterance.words())
}

/** True while no network took this copy: "ok" is then no answer to it, unless it answers the very message. */
function isUnread({ answeredAlert }: Context, { facts, recipient }: FamilyCopy): boolean {
  const isTaken = recipient.answer !== undefined || recipient.state === 'answered' || wasReached(recipient)
  return !isTaken && answeredAlert !== facts.alert.id
}

/** The alert never arrived: it comes now, and nobody is asked whether they read it. Their words go on all the same. */
function atLast(context: Context, told: FamilyCopy, isBusy: boolean): Turn {
  const { alert, id: recipient } = told.recipient
  const shown = urgent(context, [], [{ do: 'show-alert', alert, recipient }])
  const staysHere = isBusy || told.facts.alert.drill || sendsMedia(context) || isShortAnswerOrThanks(context)
  return staysHere ? shown : onward(context, told, shown)
}

function heardAnythingElse(context: Context, told: FamilyCopy): Turn | undefined {
  const { utterance } = context
  const { intent } = utterance.understanding()
  const next = urgent(context, isAskedForAnswer(context, told) ? [stillAsked(told, context)] : [])
  // The file goes on whatever its words are taken for.
  if (sendsMedia(context)) return next
  if (intent === 'sighting' || (intent === 'question' && utterance.isPutAsQuestion())) return undefined
  if (isShortAnswerOrThanks(context) && !answersWordsIn(context, told.facts.alert.id))
    return registered(context) === undefined ? urgent(context, [stillAsked(told, context)]) : undefined
  return onward(context, told, { ...next, say: [...answerBeside(context), ...next.say] })
}

/** An answer, or that we do not know, to a question in which the model alone hears a need: "la van a deportar?" */
function answerBeside(context: Context): readonly Message[] {
  const { utterance } = context
  const understood = utterance.understanding()
  const isAsked = understood.intent === 'ask' && isByModel(understood) && hasQuestionMark(utterance.words())
  return isAsked ? answerOrNot(context).say : []
}

/**
 * True for whoever has not answered yet, and is nothing but a relative here; once for an album and for words that were corrected since.
 * Where their own need is a tap away, no other list is to take their number.
 */
function isAskedForAnswer(context: Context, told: FamilyCopy): boolean {
  if (told.recipient.answer !== undefined || registered(context) !== undefined) return false
  if (isOfToldAlbum(context, told) || context.corrected !== undefined) return false
  return sendsMedia(context) || context.utterance.understanding().intent !== 'ask'
}

function isShortAnswerOrThanks({ utterance }: Context): boolean {
  return utterance.isCourtesy() || isBareNumber(utterance.folded()) || utterance.reply() !== undefined
}

/**
 * A question that the alert answers: it comes again. The question goes on besides, since it may be for an officer or an aunt who knows
 * more than the alert, and whoever asks is awake. Where it cannot go on, the alert is the whole answer.
 */
function askedAfter(context: Context, told: FamilyCopy): Turn {
  const { facts, recipient } = told
  const shown = urgent(context, [], [{ do: 'show-alert', alert: facts.alert.id, recipient: recipient.id }])
  return sendsMedia(context) || !mayPassOn(told) ? shown : onward(context, told, shown)
}

/**
 * Hears a voice note of a relative without a button of their own, while an alert is under way of which they were told: it is
 * most likely about that one and goes on by {@link relativeMediaToo}, whose answer is all that they read. Undefined if there is no
 * such alert here, or nobody can hear it.
 */
export function heardVoiceOfRelative(context: Context): Turn | undefined {
  return isHeardByOthers(context) ? urgent(context, []) : undefined
}

/**
 * Hears the same, or a location, in a drill of which they were told: it goes to nobody, and raises nothing by itself; their answer to the drill is
 * asked for, and their own need is one tap away. Undefined without such a drill.
 */
export function heardInDrill(context: Context): Turn | undefined {
  const { t, inbound } = context
  const copy = copiesHere(context).find(({ facts }) => facts.alert.drill)
  if (copy === undefined || context.alert !== undefined || registered(context) !== undefined) return undefined
  const { facts, recipient } = copy
  const name = called(context, facts.person)
  const own = [choice('yo', '', t('alert.choice-me'))]
  const unheard = t(inbound.kind === 'pin' ? 'alert.drill-pin' : 'alert.drill-voice', { name })
  if (recipient.answer !== undefined) return urgent(context, [say(unheard, [own])])
  const received = [choice('recibido', facts.alert.id, t('alert.choice-received'))]
  return urgent(context, [say([unheard, t('alert.family-drill', { name })].join('\n'), [received, own])])
}

/** True if what a relative sends now goes on: an alert is under way of which they were told, and others may hear them. */
export function isHeardByOthers(context: Context): boolean {
  const told = toldHere(context)
  return told !== undefined && mayPassOn(told)
}

/** `turn`, and `what` a relative sends goes on as their words do, if this chat was told of an alert that is under way. */
export function relativeMediaToo(context: Context, what: SaidMedia, turn: Turn): Turn {
  const told = toldHere(context)
  return told === undefined || told.facts.alert.drill || turn.effects.some(one => one.do === 'raise')
    ? turn
    : onward(context, told, turn, what)
}

function sendsMedia({ inbound }: Context): boolean {
  return inbound.kind === 'voice' || inbound.kind === 'media'
}

function isMoreThanAnswer({ utterance }: Context): boolean {
  return utterance.sign() === undefined && !isOnlyRead(utterance.folded())
}

/**
 * The alert that words of this chat are about: the one that they answer or name, else of several the one that waits for an answer, and of those the newest.
 * Undefined for whoever is in need themselves, unless it is what they read last; in the middle of another question only for an alert, not for a drill,
 * that waits for their answer, or of whose person the words are: it outranks every dialogue, which goes on after it.
 */
function toldHere(context: Context): FamilyCopy | undefined {
  if (context.alert !== undefined) return unansweredNews(context)
  const meant = copyMeant(context)
  if (meant === undefined) return undefined
  const { state } = context
  const copies = meant === 'unsaid' ? urgentCopiesHere(context) : [meant]
  const newestFirst = copies.toSorted((one, other) => other.facts.alert.raisedAt - one.facts.alert.raisedAt)
  if (state.at !== 'idle' && state.at !== 'whose-words' && !sendsMedia(context))
    return newestFirst.find(
      ({ facts, recipient }) => !facts.alert.drill && (recipient.answer === undefined || isOfPerson(context)),
    )
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
  return oneTurn(read, turn)
}

/** Passes a message on where it is clear about whom it is; of several alerts it is asked first. */
function onward(context: Context, told: FamilyCopy, turn: Turn, what?: SaidWhat): Turn {
  if (copyMeant(context) === 'unsaid' && !answersWordsIn(context, told.facts.alert.id))
    return askWhose(context, what === undefined ? urgent(context, []) : { ...turn, say: [] }, what)
  return passedOn(context, told, turn, [saidNow(context, what)])
}

/**
 * A relative's bare number that names no line of a list, while an alert is under way of which they were told: it tells nobody anything, and
 * what its writer wants is most likely the alert's own list, so that the alert comes again as it stands. A question that stands beside goes on
 * waiting for its word. Undefined for a number that may answer what somebody in the alert asked, and for one that quotes a message.
 */
export function heardLostNumber(context: Context): Turn | undefined {
  const { inbound, utterance, state, news, t } = context
  if (inbound.kind !== 'text' || inbound.replyTo !== undefined || !isBareNumber(utterance.folded()))
    return undefined
  if (state.at !== 'idle' && !isOfNoReturn(state)) return undefined
  const copy = copyOfNumber(context)
  if (copy === undefined || (news?.asks && answersWordsIn(context, copy.facts.alert.id))) return undefined
  const { facts, recipient } = copy
  const lines = [
    t('alert.kin-number', { number: utterance.folded() }),
    ...(state.at === 'leave' ? [t('alert.kin-number-leave')] : []),
  ]
  return urgent(
    context,
    [say(lines.join('\n'))],
    [{ do: 'show-alert', alert: facts.alert.id, recipient: recipient.id }],
  )
}

/** The alert that is meant, else of several the newest that waits for an answer, else the newest. */
function copyOfNumber(context: Context): FamilyCopy | undefined {
  const meant = copyMeant(context)
  if (meant !== 'unsaid') return meant
  const newestFirst = urgentCopiesHere(context).toSorted(
    (one, other) => other.facts.alert.raisedAt - one.facts.alert.raisedAt,
  )
  return newestFirst.find(({ recipient }) => recipient.answer === undefined) ?? newestFirst[0]
}
