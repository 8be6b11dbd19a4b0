import { isLive } from '../../domain/alert/alert.ts'
import type { AlertId, Instant } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { reportBarred } from '../../domain/people/person.ts'
import { isLabel } from '../../locales/words.ts'
import { endingsOf } from '../../notices/third-party.ts'
import { isByModel } from '../../understanding/intent/raise.ts'
import { answersWithName, isOnlyKin, isTakenByName } from '../../understanding/who-was-taken.ts'
import { type Context, interrupting, type Relative, resumed } from '../context.ts'
import { type Question, storedText } from '../question.ts'
import { say, urgent } from '../reply.ts'
import type { ReportWords } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { forChosen, forRelative, type ReportSoFar, SOMEONE_ELSE } from './proxy.ts'
import { sentAt } from './sent-at.ts'
import { isForUs, toDesk } from './teller.ts'
import { askName, beginTaken, newTaken, takenAnswer } from './third-party.ts'

/** Answers a report that somebody else was taken: for whom, or, to nobody's relative, who it is. */
export function forWhom(context: Context): Turn {
  // Words in the middle of the questions about somebody are an answer to them.
  const asked = takenAnswer(context, context.utterance.text)
  if (asked) return asked
  const { utterance, relatives } = context
  if (relatives.length === 0) return isInOwnAlert(context) ? offerReport(context) : beginTaken(context)
  const named = takenByName(context)
  const [only] = isByModel(utterance.understanding()) || named.length > 1 ? [] : named
  if (only) return takeRelative(context, only, only.contact.id)
  return isInOwnAlert(context) ? offerReport(context) : askWho(context)
}

/** True for words that say of one of a relative's own, by their name, that they were taken. */
export function namesTaken(context: Context): boolean {
  return takenByName(context).length > 0 && !context.utterance.isPutAsQuestion()
}

function takenByName({ utterance, relatives }: Context): readonly Relative[] {
  return relatives.filter(({ person }) => isTakenByName(utterance.words(), person.name))
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
    }
  },
  again: askWho,
  agree: (context, agrees) => (agrees ? askWho(context) : neverMind(context)),
  takeText: takeWho,
}

/** The words as they were stored, but those that cannot be read. */
function storedWords(value: unknown): readonly ReportWords[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown): readonly ReportWords[] => {
    const { text, at } = Object.fromEntries(Object.entries(one ?? {}))
    return typeof text === 'string' && typeof at === 'number' ? [{ text, at: at as Instant }] : []
  })
}

/**
 * Asks which of those whose relative this chat is. Meanwhile somebody unnamed is told of: without an answer the desk reads it in
 * a minute, with the words that were written until then.
 */
function askWho(context: Context): Turn {
  const open = unnamed(context)
  const begun = open === undefined && isBelieved(context) ? newTaken(context) : undefined
  const alert = open ?? begun?.id
  const written = isForUs(context) ? [] : writtenNow(context)
  const words = [...wordsSoFar(context), ...written]
  // The words with which it is raised go on by themselves.
  const told: readonly Effect[] =
    open === undefined ? [] : written.map(({ text }) => ({ ...toDesk(context, open, text), quiet: true }))
  const asked = interrupting(context, { at: 'for-whom', words, ...(alert !== undefined && { alert }) })
  return urgent(asked, [whoQuestion(context, alert)], [...(begun?.effects ?? []), ...told])
}

/** False for whoever is disbelieved by all of whom they could report: who it is must be said first. */
function isBelieved({ relatives, now }: Context): boolean {
  return relatives.some(({ contact }) => reportBarred(contact, now) !== 'muted')
}

function whoQuestion({ relatives, t }: Context, alert: AlertId | undefined): Message {
  const error = alert === undefined ? [] : [choice('cancelar', alert, t('another.choice-error'))]
  const taps = [
    ...relatives.map(one => forRelative(one, t)),
    choice('por', SOMEONE_ELSE, t('alert.choice-other')),
    ...error,
  ]
  return say(
    t('alert.for-whom'),
    taps.map(tap => [tap]),
  )
}

/** Takes the name of one of them, or of an only one what they are to the writer; anything else is asked again. */
function takeWho(context: Context, text: string): Turn {
  if (context.relatives.length === 0 || isLabel('alert.choice-other', text)) return someoneElse(context)
  const only = meantBy(context, text)
  return only ? takeRelative(context, only, only.contact.id) : askWho(context)
}

/** Takes the tap, or the words, that say for whom; `relative` is undefined for anybody who is none of theirs. */
export function takeRelative(before: Context, relative: Relative | undefined, of: string): Turn {
  if (of === SOMEONE_ELSE) return someoneElse(before)
  const words = [...wordsSoFar(before), ...writtenNow(before)]
  const soFar: ReportSoFar = { words, ends: endOfUnnamed(before) }
  const isAsked = before.state.at === 'for-whom' || before.state.at === 'whose-words'
  return forChosen(isAsked ? resumed(before) : before, relative, of, soFar)
}

function someoneElse(before: Context): Turn {
  const alert = unnamed(before)
  const context = before.state.at === 'for-whom' ? resumed(before) : before
  return alert === undefined ? beginTaken(context) : askName(context, alert)
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
  return telling?.alert.about !== undefined && telling.alert.about.name === undefined
    ? telling.alert.id
    : undefined
}

function hasBeenTold({ telling }: Context, alert: AlertId): boolean {
  return telling?.alert.id === alert
}

function endOfUnnamed(context: Context): readonly Effect[] {
  const alert = unnamed(context)
  if (alert === undefined) return []
  return hasBeenTold(context, alert)
    ? [{ do: 'close', alert, outcome: 'moved' }]
    : [{ do: 'withdraw', alert }]
}

function wordsSoFar({ state }: Context): readonly ReportWords[] {
  return state.at === 'for-whom' ? state.words : []
}

function writtenNow(context: Context): readonly ReportWords[] {
  const { inbound, utterance } = context
  return inbound.kind === 'text' ? [{ text: utterance.text.trim(), at: sentAt(context) }] : []
}

/** True for an answer to that question in which the model alone hears more: "a mi hermana" is no cry while it is asked who was taken. */
export function answersWho(context: Context): boolean {
  const { state, utterance } = context
  const understood = utterance.understanding()
  if (state.at !== 'for-whom' || understood.intent === 'panic' || !isByModel(understood)) return false
  return meantBy(context, utterance.words()) !== undefined
}

/** Asks again after a name of theirs out of the blue, for whoever told of somebody and was not asked in time. */
export function heardWhoLate(context: Context): Turn | undefined {
  const { state, alert, inbound, utterance, telling } = context
  const isFree = state.at === 'idle' && alert === undefined && inbound.kind === 'text' && !inbound.group
  if (!isFree || telling?.alert.about === undefined || telling.alert.about.name !== undefined)
    return undefined
  return meantBy(context, utterance.words()) && askWho(context)
}

function meantBy({ relatives }: Context, text: string): Relative | undefined {
  const named = relatives.filter(({ person }) => answersWithName(text, person.name))
  const meant = named.length === 0 && isOnlyKin(text) ? relatives : named
  return meant.length === 1 ? meant[0] : undefined
}

/** True for words, and no tap, in an alert of the sender's own that left. */
function isInOwnAlert({ alert, inbound }: Context): boolean {
  return inbound.kind !== 'choice' && alert !== undefined && !alert.alert.drill && isLive(alert.alert)
}

/** Offers to tell of another: asked about them at once, the next words of somebody in need would be taken for answers. */
function offerReport(context: Context): Turn {
  const { t } = context
  return urgent(context, [say(t('another.offer'), [[choice('llevaron', '', t('concern.choice-taken'))]])])
}
