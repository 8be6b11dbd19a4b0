import { age, clockTime, day, phone } from '../../locales/formats.ts'
import { copiedIn, isAlarming } from '../../understanding/authorship.ts'
import { speaksOfMoney } from '../../understanding/concerns.ts'
import { messagesAskedAbout } from '../../understanding/questions/asked-about.ts'
import type { Concern } from '../../understanding/vocabulary/vocabulary.ts'
import { type Context, interrupting, resumed, wordsOf } from '../context.ts'
import type { Question } from '../question.ts'
import { answer, say } from '../reply.ts'
import type { State } from '../state.ts'
import type { Turn } from '../turn.ts'
import { scamAnswer } from './scam.ts'
import { mayCry, withCry } from './with-cry.ts'

/** Words of one line that are shorter may be a cry that somebody types; longer ones are more likely pasted. */
const LONGEST_TYPED = 120

/** Waits for the message of which somebody asks whether we sent it. */
export const messageQuestion: Question = {
  name: 'authentic',
  waits: ['authentic'],
  read: () => ({ at: 'authentic' }),
  again: askAboutMessage,
}

/** Asks for the message of which somebody wants to know whether we sent it. */
export function askAboutMessage(context: Context): Turn {
  return withCry(interrupting(context, { at: 'authentic' }), context.t('concern.authentic-ask'), false)
}

/**
 * Says of a message whether we sent it: of one that comes with the question, and of one that comes while we wait for it.
 * Undefined for words that are neither, among them a cry of the sender's own.
 */
export function heardMessage(context: Context): Turn | undefined {
  const { utterance, state, sentByUs } = context
  const text = wordsOf(context) ?? ''
  const asks = utterance.asksAboutMessage()
  if (!asks && state.at !== 'authentic') return undefined
  if (sentByUs !== undefined) return answer(done(context), say(itIsOurs(context, sentByUs)))
  if (isGraver(utterance.concern()) && utterance.authorship() === 'own') return undefined
  if (asks)
    return messagesAskedAbout(text).length > 0 || passedOnBefore(context.state) !== undefined
      ? notOurs(context)
      : undefined
  if (utterance.authorship() !== 'own' || isPasted(context, text)) return notOurs(context)
  return speaksOfMoney(text) && !mayCry(context) ? scamAnswer(resumed(context)) : undefined
}

/** The words of the message that was passed on last, while it is asked about whom it is: a question behind it is about that one. */
export function passedOnBefore(state: State): string | undefined {
  return state.at === 'for-whom' && state.passedOn ? state.words.at(-1)?.text : undefined
}

/** The yes, with the time by the clocks of the person where these are known; to whom it went is nobody's to know. */
function itIsOurs({ t, language, now, person, directory }: Context, at: NonNullable<Context['sentByUs']>) {
  const zone = person?.consulate && directory.office(person.consulate)?.timezone
  if (zone === undefined || day(language, at, zone) !== day(language, now, zone))
    return t('concern.authentic-yes-ago', { age: age(language, now - at) })
  return t('concern.authentic-yes', { time: clockTime(language, at, zone) })
}

/** The question stays open: what was copied in part may come whole. A cry in it is heard, unless somebody else wrote it. */
function notOurs(context: Context): Turn {
  const { t, directory, utterance } = context
  const text = t('concern.authentic-no', { ciam: phone(directory.ciam.number) })
  const mayBeCry = utterance.authorship() === 'own' && isAlarming(utterance.understanding())
  return withCry(interrupting(context, { at: 'authentic' }), text, mayBeCry)
}

function done(context: Context): Context {
  return context.state.at === 'authentic' ? resumed(context) : context
}

/** True for what has an answer that must not wait for the one to this question. */
function isGraver(concern: Concern | undefined): boolean {
  return concern !== undefined && concern !== 'authentic' && concern !== 'scam'
}

/** True for words that were hardly typed here: of several lines, quoted, long, or of money under somebody's name. */
function isPasted({ utterance, state }: Context, text: string): boolean {
  if (utterance.reply() !== undefined || utterance.isCourtesy() || state.older !== undefined) return false
  if (text.length > LONGEST_TYPED || text.trim().includes('\n') || copiedIn(text) !== undefined) return true
  return utterance.nameBefore() !== undefined && speaksOfMoney(text)
}

/**
 * The context in which a message is heard while we wait for the one that somebody asked about: words of theirs that are not that
 * one go their own way, and end the question. Else a frightened person's words would reach nobody.
 */
export function pastMessageQuestion(context: Context): Context {
  const { state, utterance, inbound } = context
  const text = wordsOf(context)
  if (state.at !== 'authentic' || inbound.kind !== 'text' || text === undefined) return context
  const isOfThat = utterance.asksAboutMessage() || context.sentByUs !== undefined || isPasted(context, text)
  if (isOfThat || utterance.authorship() !== 'own') return context
  const isToUs =
    utterance.reply() !== undefined || utterance.isCourtesy() || utterance.command() !== undefined
  if (speaksOfMoney(text) && !mayCry(context)) return context
  // What was asked before this waits for an answer, and these words are one only where it is read again.
  return isToUs || (state.older !== undefined && context.alert === undefined) ? context : resumed(context)
}
