import type { SaidPlace } from '../../consulates/said/said.ts'
import { type AlertFacts, isLive } from '../../domain/alert/alert.ts'
import { startOf } from '../../domain/alert/escalation.ts'
import type { NewSaid, SaidWhat } from '../../domain/alert/said/said.ts'
import { type AlertId, DAY, type Instant } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { DEFAULT_LANGUAGE } from '../../domain/people/person.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { isBareNumber } from '../../understanding/choices.ts'
import { isByModel } from '../../understanding/intent/raise.ts'
import { legible } from '../../understanding/legible.ts'
import { hasQuestionMark, isKeptOut, isNewsOfChild, withoutQuestions } from '../../understanding/relatives.ts'
import { kinNamed } from '../../understanding/report/kinship.ts'
import { isOwnDanger, tellsNewsOfTaken, withoutCall } from '../../understanding/report/news.ts'
import { tellsOfKnown, tellsOfOneMore } from '../../understanding/who-was-taken.ts'
import type { Context } from '../context.ts'
import { answerOrNot } from '../menu/asked.ts'
import { answersWordsIn } from '../overtaken.ts'
import { say, urgent } from '../reply.ts'
import type { KnownOfTaken, SeveralTaken, TakenQuestion } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { asking } from './asking.ts'
import { saidWords } from './said/said-words.ts'
import { sentAt } from './sent-at.ts'

/** A question about somebody who was taken, as it was asked. */
export interface Asked {
  readonly asks: TakenQuestion
  readonly alert: AlertId
  readonly known?: KnownOfTaken
  readonly several?: SeveralTaken
}

/** The question about somebody who was taken that is open; undefined if none is. */
export function askedTaken({ state, isLate }: Context): Asked | undefined {
  return state.at === 'taken' && !isLate ? state : undefined
}

/** The alert about somebody unnamed that stands while it is asked who was taken. */
function askedForWhom({ state }: Context): AlertId | undefined {
  return state.at === 'for-whom' ? state.alert : undefined
}

/**
 * True for words in which the model alone hears a question, of whoever tells of another: "iba en una troca roja" is about the
 * one who was taken, while that is being asked or is under way and not older than a day. What a rule hears, or the model
 * without a doubt, may be their own need, unless it is news of that one; a question after the one who was taken is about them whoever hears it.
 */
export function isAboutTaken(context: Context): boolean {
  // First, since the places in words are read only of whoever tells.
  return context.alert === undefined && isTelling(context) && mayBeOfTaken(context)
}

/** The same for words alone, whether the one of whom was told is still looked for or not. */
export function mayBeOfTaken(context: Context): boolean {
  const { utterance } = context
  const understood = utterance.understanding()
  const text = utterance.words()
  if (isOwnDanger(text, understood)) return false
  const isNews = isByModel(understood) && (tellsNews(context) || isKeptOut(text))
  if (understood.intent === 'panic' && !isNews) return false
  if (utterance.isForAnother()) return true
  return isByModel(understood) || utterance.relativeSays() === 'asks-after' || tellsMore(context)
}

/** "Ya me habló, está en Broadview" is news of the one who was taken, and no cry of the writer's. */
export function tellsNews(context: Context): boolean {
  return tellsNewsOfTaken(context.utterance.words(), placeInNews(context) !== undefined)
}

/** Where the words say that somebody else is by now; who called says nothing of that. Desks alone read the label, and they read Spanish. */
export function placeInNews({ utterance, directory, person }: Context): SaidPlace | undefined {
  const words = withoutQuestions(utterance.words())
  const writer = { consulate: person?.consulate, only: 'another' } as const
  return (
    directory.said(words, DEFAULT_LANGUAGE, writer) ??
    directory.said(withoutCall(words), DEFAULT_LANGUAGE, writer)
  )
}

/** "La agarraron cuando iba a la escuela" tells more of the one who was taken, and of nobody else. */
function tellsMore(context: Context): boolean {
  const { utterance, telling } = context
  const words = utterance.words()
  if (utterance.understanding().intent !== 'proxy') return false
  return tellsOfKnown(words, telling?.alert.about?.name) || (tellsNews(context) && !tellsOfOneMore(words))
}

/** True while something is asked about somebody who was taken, or who that is. */
export function isAskedOfAnother(context: Context): boolean {
  return askedTaken(context) !== undefined || askedForWhom(context) !== undefined
}

/** True for whoever is asked about somebody who was taken, or told of them less than a day ago, and is in no alert of their own. */
export function isTelling(context: Context): boolean {
  const { telling, alert, now, inbound } = context
  if (alert !== undefined || inbound.group) return false
  const asked = askedTaken(context)?.alert ?? askedForWhom(context)
  return asked !== undefined || (telling !== undefined && now - begunAt(telling) < DAY)
}

/** When it was told of, or opened again. */
function begunAt({ alert }: AlertFacts): Instant {
  return isLive(alert) ? startOf(alert) : alert.raisedAt
}

/**
 * Asks whether to end it, after words that tell that the one who was taken is free or was found: they are news for the desk, and
 * no answer to what was asked. Undefined for other words.
 */
export function askTellerEnd(context: Context, text: string): Turn | undefined {
  const { utterance, telling, t } = context
  if (!isTelling(context) || utterance.authorship() !== 'own') return undefined
  const { intent, close } = utterance.understanding()
  // "Yo estoy bien" tells of the writer alone.
  if (utterance.relativeSays() !== 'safe' && (intent !== 'close' || close === 'safe')) return undefined
  const id = askedTaken(context)?.alert ?? telling?.alert.id
  if (id === undefined || isOfChildInstead(context)) return undefined
  const hasLeft = telling?.alert.id === id
  const question = say(endQuestion(context, text), [
    [choice('soltaron', id, t('another.choice-free'))],
    [choice('cancelar', id, t('another.choice-error'))],
    ...(hasLeft ? [[choice('seguir', id, t('alert.choice-keep'))]] : []),
  ])
  // Before it left a tap takes it back; words have nothing yet that they could end.
  if (!hasLeft) return urgent(context, [question])
  return urgent(asking(context, 'free', id), [question], [{ ...toDesk(context, id, text), quiet: true }])
}

/** "Mi niño ya está conmigo" is of a child, where an adult was taken. */
function isOfChildInstead({ telling, utterance }: Context): boolean {
  return telling?.alert.about?.minor === false && isNewsOfChild(utterance.folded())
}

/** Of several who were taken at once it says of whom it asks; and where the words are of somebody by what they are to the writer, who may be another. */
function endQuestion({ telling, t }: Context, text: string): string {
  const { name, whom } = telling?.alert.about ?? {}
  if (whom === undefined && (name === undefined || kinNamed(text) === undefined)) return t('another.ask-end')
  return t('another.ask-end-of', { name: sanitizeName(name ?? whom ?? '') })
}

/** Recordings and files of whoever tells of another go on to the desk as their words do, unless they go on for somebody else. */
export function tellersToo(context: Context, what: SaidWhat, turn: Turn): Turn {
  const asked = askedTaken(context)?.alert ?? askedForWhom(context)
  const alert = asked ?? context.telling?.alert.id
  if (alert === undefined || !isTelling(context)) return turn
  const hasLeft = context.telling?.alert.id === alert
  // Whoever speaks while it is asked who was taken, or sends anything for want of a name, has told the first of them: the desk hears it now.
  const isTold = context.inbound.kind === 'voice' || askedForWhom(context) !== undefined
  const leaves: readonly Effect[] = !hasLeft && isTold ? [{ do: 'describe', alert, about: {} }] : []
  const quiet = !hasLeft && !isTold && { quiet: true }
  return { ...turn, effects: [...turn.effects, ...leaves, { ...sayToDesk(context, alert, what), ...quiet }] }
}

/** The same for words to which `turn` is an answer. */
export function tellersWordsToo(context: Context, turn: Turn): Turn {
  const { directory, utterance } = context
  return tellersToo(
    context,
    saidWords(directory, utterance.text.trim(), utterance.authorship() !== 'own'),
    turn,
  )
}

/** True for what is said to us and tells nothing of anybody. */
export function isForUs({ inbound, utterance }: Context): boolean {
  if (inbound.kind !== 'text' || utterance.command() !== undefined || utterance.isCourtesy()) return true
  return utterance.reply() !== undefined || isBareNumber(utterance.folded())
}

/** The words of whoever tells of another go on as theirs. */
export function toDesk(context: Context, alert: AlertId, text: string): Effect & { readonly do: 'say' } {
  return sayToDesk(
    context,
    alert,
    saidWords(context.directory, asWritten(context, text).trim(), context.utterance.authorship() !== 'own'),
  )
}

/** Words as they were written: those that were read may be their beginning alone. */
function asWritten({ utterance }: Context, text: string): string {
  return text === legible(utterance.text) ? utterance.text : text
}

function sayToDesk(context: Context, alert: AlertId, what: SaidWhat): Effect & { readonly do: 'say' } {
  const said: NewSaid = { at: sentAt(context), author: { by: 'person' }, what, to: 'desk' }
  return { do: 'say', alert, said }
}

/** Passes on to the desk what whoever told of somebody writes after the questions; undefined for what is for us and answers no officer. */
export function toldMore(context: Context, text: string): Turn | undefined {
  const { telling, alert, state, inbound, utterance } = context
  if (telling === undefined || alert !== undefined || state.at !== 'idle' || inbound.group) return undefined
  if (isForUs(context) && !answersWordsIn(context, telling.alert.id)) return undefined
  const { id } = telling.alert
  const told = toDesk(context, id, text)
  if (utterance.relativeSays() === 'asks-after')
    return urgent(context, [], [told, { do: 'show-tracker', alert: id }])
  // How the alert stands is no answer to "¿puedo ir a verlo?".
  const asks = hasQuestionMark(utterance.words()) || utterance.isPutAsQuestion()
  const answered = asks ? answerOrNot(context).say : []
  return urgent(context, answered, [told])
}
