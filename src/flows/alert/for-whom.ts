import { isLive } from '../../domain/alert/alert.ts'
import { isUnnamed } from '../../domain/alert/cry.ts'
import type { AlertId } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { reportBarred } from '../../domain/people/person.ts'
import { isLabel } from '../../locales/words.ts'
import { endingsOf } from '../../notices/third-party.ts'
import { isByModel } from '../../understanding/intent/raise.ts'
import { legible } from '../../understanding/legible.ts'
import { type Context, interrupting, type Relative, resumed } from '../context.ts'
import { type Question, storedText } from '../question.ts'
import { say, urgent } from '../reply.ts'
import { type Awaiting, askedAt, type ReportWords, type SaidBefore } from '../state.ts'
import type { TapQuestion } from '../tap-life.ts'
import type { Effect, Turn } from '../turn.ts'
import { type Meant, whoIsMeant } from '../who-is-meant.ts'
import { cryInstead } from './own-taps.ts'
import {
  ANSWERED_NOBODY,
  forChosen,
  forRelative,
  forWhomOrMe,
  passedOnQuestion,
  type ReportSoFar,
  SOMEONE_ELSE,
} from './proxy.ts'
import { attendingUnnamed, besideOwnCry, newTaken, ownDoubtful, reportIn, writtenNow } from './taken/begun.ts'
import { isPlainReport, takenByName } from './taken/by-name.ts'
import { agreedTo, presumedTaken, whoWasTaken, withAdvice } from './taken/presumed.ts'
import { wordsOfReport } from './taken/several.ts'
import { withTheOthers } from './taken/with-others.ts'
import { storedWords } from './taken-answer.ts'
import { isForUs, toDesk } from './teller.ts'
import { askBegun, askName, beginTaken, offerReport, takenAnswer } from './third-party.ts'

/** Answers a report that somebody else was taken: for whom, or, to nobody's relative, who it is. */
export function forWhom(context: Context): Turn {
  // Words in the middle of the questions about somebody are an answer to them.
  const asked = takenAnswer(context, legible(context.utterance.text))
  if (asked) return asked
  const { utterance, relatives } = context
  if (relatives.length === 0)
    return isInOwnAlert(context) ? offerReport(context) : besideOwnCry(context, beginTaken(context))
  const named = takenByName(context)
  const isSure = !isByModel(utterance.understanding()) || isPlainReport(context, named)
  const [only] = isSure && named.length === 1 ? named : []
  if (only) return takeRelative(context, only, only.contact.id)
  return isInOwnAlert(context) ? offerReport(context) : besideOwnCry(context, askWho(context))
}

/** Which of a relative's persons was taken: by a tap, or in words for as long as a question is open. */
export const forWhomQuestion: Question = {
  name: 'for-whom',
  waits: ['for-whom'],
  read: (_, stored) => {
    const alert = storedText(stored, 'alert')
    return {
      at: 'for-whom',
      words: storedWords(stored.get('words')),
      ...(alert !== undefined && { alert: alert as AlertId }),
      ...(stored.get('passedOn') === true && { passedOn: true }),
    }
  },
  again: askWhoAgain,
  agree: agreeWho,
  takeText: takeWho,
}

/** A yes, or a no, to whether it is the one who was named in the question. */
function agreeWho(context: Context, agrees: boolean): Turn {
  const presumed = presumedTaken(context, wordsSoFar(context))
  if (isWhoPassedOn(context) || (agrees && presumed === undefined)) return askWhoAgain(context)
  if (presumed === undefined) return neverMind(context)
  return agrees ? takeRelative(context, presumed, presumed.contact.id) : someoneElse(context)
}

/** Asks about whom is what somebody forwards or copies: until the answer it raises nothing, and nobody is told. */
export function forWhomPassedOn(context: Context): Turn {
  const { state } = context
  const words = [...wordsSoFar(context), ...writtenNow(context)]
  // A question about somebody who was taken, or about words that wait, stays open beside this one.
  const isKept = KEPT_OPEN.has(state.at) && !isWhoPassedOn(context)
  const asked = isKept ? context : interrupting(context, { at: 'for-whom', words, passedOn: true })
  return urgent(asked, [passedOnQuestion(context)])
}

const KEPT_OPEN: ReadonlySet<Awaiting['at']> = new Set(['for-whom', 'taken', 'whose-words', 'desk-asks'])

/** Takes words that say about whom it is what they forwarded; never as a cry, unless a rule hears one. */
export function answeredPassedOn(context: Context): Turn | undefined {
  const { inbound, utterance } = context
  const isWords = inbound.kind === 'text' && utterance.authorship() === 'own' && !utterance.command()
  if (!isWords || !isAskedPassedOn(context) || utterance.isPutAsQuestion()) return undefined
  const understood = utterance.understanding()
  const { intent } = understood
  if (isLabel('alert.choice-sharing', utterance.text))
    return takeRelative(context, undefined, ANSWERED_NOBODY)
  if (intent === 'panic' || intent === 'close' || utterance.relativeSays() === 'safe') return undefined
  const meant = isLabel('alert.choice-only-me', utterance.text)
    ? ({ who: 'self' } as const)
    : whoIsMeant(context, utterance.words())
  if (meant) return takeMeant(context, meant)
  return intent === 'ask' && isByModel(understood) ? forWhomPassedOn(context) : undefined
}

/** Nobody who cried for themselves since it was asked is answering it. */
function isAskedPassedOn(context: Context): boolean {
  const { state, alert } = context
  const asked = askedAt(state)
  return (
    isWhoPassedOn(context) && asked !== undefined && (alert === undefined || alert.alert.raisedAt <= asked)
  )
}

function isWhoPassedOn({ state }: Context): boolean {
  return state.at === 'for-whom' && state.passedOn === true
}

function askWhoAgain(context: Context): Turn {
  return isWhoPassedOn(context) ? forWhomPassedOn(context) : askWho(context)
}

function takeMeant(context: Context, meant: Meant): Turn {
  switch (meant.who) {
    case 'relative':
      return takeRelative(context, meant.relative, meant.relative.contact.id)
    case 'self':
      return isWhoPassedOn(context) ? cryInstead(context) : askWhoAgain(context)
    case 'other':
      return someoneElse(context, meant.name)
    default:
      return meant satisfies never
  }
}

/**
 * Asks which of those whose relative this chat is. Meanwhile somebody unnamed is told of: without an answer the desk reads it in
 * a minute, with the words that were written until then.
 */
export function askWho(context: Context): Turn {
  const open = unnamed(context)
  const written = isForUs(context) ? [] : writtenNow(context)
  const words = [...wordsSoFar(context), ...written]
  const { all } = reportIn(context, words)
  const report = { words, ones: [], all }
  const begun = open === undefined && isBelieved(context) ? newTaken(context, report) : undefined
  const alert = open ?? begun?.id
  // The words with which it is raised go on by themselves.
  const told: readonly Effect[] =
    open === undefined
      ? keptToDesk(context, alert)
      : written.map(({ text }) => ({ ...toDesk(context, open, text), quiet: true }))
  const asked = interrupting(context, { at: 'for-whom', words, ...(alert !== undefined && { alert }) })
  return urgent(asked, [whoQuestion(context, alert, words)], [...(begun?.effects ?? []), ...told])
}

/** False for whoever is disbelieved by all of whom they could report: who it is must be said first. */
function isBelieved({ relatives, now }: Context): boolean {
  return relatives.some(({ contact }) => reportBarred(contact, now) !== 'muted')
}

function whoQuestion(context: Context, alert: AlertId | undefined, words: readonly ReportWords[]): Message {
  const { relatives, t } = context
  const error = alert === undefined ? [] : [choice('cancelar', alert, t('another.choice-error'))]
  const taps = [
    ...relatives.map(one => forRelative(one, context)),
    choice('por', SOMEONE_ELSE, t('alert.choice-other')),
    ...error,
  ]
  return say(
    whoWasTaken(context, words),
    taps.map(tap => [tap]),
  )
}

/** Takes whoever is meant: one of them, or somebody else by a name; anything else is asked again. */
function takeWho(context: Context, text: string): Turn {
  if (context.relatives.length === 0 || isLabel('alert.choice-other', text)) return someoneElse(context)
  const plain = takenByName(context)
  const [only] = plain.length === 1 && isPlainReport(context, plain) ? plain : []
  if (only) return takeRelative(context, only, only.contact.id)
  const meant = whoIsMeant(context, text) ?? agreedTo(context, wordsSoFar(context))
  return meant ? takeMeant(context, meant) : withAdvice(context, askWhoAgain(context))
}

/** The question for whom, for a tap on one of theirs, which raises an alert; there is none where that is under way, or while words wait for it. */
export function whoAsked(context: Context, relative: Relative | undefined): TapQuestion | undefined {
  const standing = relative?.alert?.alert
  const isOpen = standing !== undefined && !standing.drill && isLive(standing)
  const { state } = context
  if (relative === undefined || isOpen || state.at === 'whose-words') return undefined
  return { isOpen: state.at === 'for-whom', again: () => forWhomOrMe(context) }
}

/** Takes the tap, or the words, that say for whom; `relative` is undefined for anybody who is none of theirs. */
export function takeRelative(before: Context, relative: Relative | undefined, of: string): Turn {
  if (of === SOMEONE_ELSE) return someoneElse(before)
  const words = [...wordsSoFar(before), ...(isForUs(before) ? [] : writtenNow(before))]
  const soFar = reportWith(before, words)
  const isAsked = before.state.at === 'for-whom' || before.state.at === 'whose-words'
  const context = isAsked ? resumed(before) : before
  const turn = forChosen(context, relative, of, soFar)
  return relative === undefined ? turn : withTheOthers(context, turn, relative, words)
}

/** The report that waits for whom it is about, in these words. */
export function reportWith(context: Context, words: readonly ReportWords[]): ReportSoFar {
  const attending = attendingUnnamed(context)
  const ends = endOfUnnamed(context)
  return { words, said: saidOfUnnamed(context), ends, ...(attending && { attending }) }
}

/** Goes on to the questions about somebody who is none of theirs, and to the place if they are named. */
function someoneElse(before: Context, name?: string): Turn {
  const alert = unnamed(before)
  const context = before.state.at === 'for-whom' ? resumed(before) : before
  const report = reportIn(context, wordsSoFar(before))
  if (alert !== undefined && report.all < 2) return askName(context, alert, name)
  const begun = newTaken(context, report, alert)
  if (begun === undefined || report.words.length === 0) return beginTaken(context)
  const { id, several, effects } = begun
  const named =
    name === undefined ? begun : { ...begun, name, ...(several && { several: { ...several, whom: name } }) }
  const turn = askBegun(context, named)
  const kept = several === undefined ? keptToDesk(before, id) : []
  return { ...turn, effects: [...effects, ...kept, ...turn.effects] }
}

/** The words that were forwarded go on to the desk in the alert about whoever they are about. */
function keptToDesk(context: Context, alert: AlertId | undefined): readonly Effect[] {
  if (alert === undefined || !isWhoPassedOn(context)) return []
  return wordsOfReport(context, alert, wordsSoFar(context))
}

/** Nobody was taken: nothing leaves, or whether to end it is asked. */
function neverMind(before: Context): Turn {
  const { t } = before
  const alert = unnamed(before)
  const context = resumed(before)
  if (alert === undefined) return urgent(context, [say(t('menu.stopped'))])
  if (hasBeenTold(before, alert))
    return urgent(context, [say(t('another.ask-end'), endingsOf({ id: alert }, t))])
  return urgent(context, [say(t('alert.withdrawn'))], [{ do: 'withdraw', alert }])
}

/** The alert in which this chat tells of somebody whom they have not named yet. */
function unnamed({ state, telling }: Context): AlertId | undefined {
  if (state.at === 'for-whom' && state.alert !== undefined) return state.alert
  return telling !== undefined && isUnnamed(telling.alert) ? telling.alert.id : undefined
}

function hasBeenTold({ telling }: Context, alert: AlertId): boolean {
  return telling?.alert.id === alert
}

function endOfUnnamed(context: Context): readonly Effect[] {
  // A voice note, and then the name: the cry of their own that it began was about the one who is named.
  const alert = unnamed(context) ?? ownDoubtful(context)
  if (alert === undefined) return []
  return hasBeenTold(context, alert)
    ? [{ do: 'close', alert, outcome: 'moved' }]
    : [{ do: 'withdraw', alert }]
}

/** All that was said in the alert that {@link endOfUnnamed} ends. */
function saidOfUnnamed(context: Context): readonly SaidBefore[] {
  if (unnamed(context) !== undefined) return context.saidSoFar
  return ownDoubtful(context) === undefined ? [] : context.saidInCry
}

function wordsSoFar({ state }: Context): readonly ReportWords[] {
  return state.at === 'for-whom' ? state.words : []
}

/** True for an answer to that question in which the model alone hears more: "a mi hermana" is no cry while it is asked who was taken. */
export function answersWho(context: Context): boolean {
  const { state, utterance } = context
  const understood = utterance.understanding()
  if (state.at !== 'for-whom' || understood.intent === 'panic' || !isByModel(understood)) return false
  return whoIsMeant(context, utterance.words()) !== undefined
}

/** Asks again after a name of theirs out of the blue, for whoever told of somebody and was not asked in time. */
export function heardWhoLate(context: Context): Turn | undefined {
  const { state, alert, inbound, utterance, telling } = context
  const isFree = state.at === 'idle' && alert === undefined && inbound.kind === 'text' && !inbound.group
  if (!isFree || telling === undefined || !isUnnamed(telling.alert)) return undefined
  return whoIsMeant(context, utterance.words())?.who === 'relative' ? askWho(context) : undefined
}

/** True for words, and no tap, in an alert of the sender's own that left. */
function isInOwnAlert({ alert, inbound }: Context): boolean {
  return inbound.kind !== 'choice' && alert !== undefined && !alert.alert.drill && isLive(alert.alert)
}
