import { isThirdParty } from '../../domain/alert/cry.ts'
import { type CallbackId, tapOf } from '../../domain/messaging/callback-id.ts'
import { answeredBy } from '../../domain/messaging/inbound.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { folioOf, nameOf, textMessage } from '../../notices/phrases.ts'
import { choiceIn } from '../../understanding/choices.ts'
import { isNamed, officerAnswersIn } from '../../understanding/desk-answers.ts'
import type { OfficerAnswer } from '../../understanding/vocabulary/order-vocabulary.ts'
import { type Context, wordsOf } from '../context.ts'
import type { Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { askingOfficer, questionFor, settledQuestions } from './asked.ts'
import { whomQuestion } from './bridge.ts'
import { confirmQuestion, endQuestion, whyNotOurs } from './ending.ts'
import { askedIn, type DeskAsked } from './kept-questions.ts'
import { type Action, actionOf, reply } from './officer.ts'
import { contactQuestion } from './steps.ts'

/** Everything that officers of one chat were asked: their answers are heard before any other words of theirs. */
export const deskQuestion: Question = {
  name: 'desk',
  waits: ['desk-asks'],
  read: (_, stored) => {
    const asked = askedIn(stored)
    return asked.length === 0 ? { at: 'idle' } : { at: 'desk-asks', asked }
  },
}

/** The taps that say the same as an answer in words. */
const TAPS: Readonly<Record<OfficerAnswer, readonly CallbackId[]>> = {
  family: ['hable-familia', 'a-familia'],
  person: ['hable-persona', 'a-persona'],
  nobody: ['nadie-contesto'],
  everybody: ['a-todos'],
  desk: ['a-mesa'],
  found: ['porque-found'],
  out: ['porque-out'],
  lawyer: ['porque-lawyer'],
  mexico: ['porque-mexico'],
  'family-says': ['porque-family-says'],
  'person-says': ['porque-person-says'],
  mistake: ['porque-mistake'],
  keep: [],
}

/** Longer words are no reason that a family reads in a message, in UTF-16 units. */
const LONGEST_REASON = 300

/** An officer's answer, read: a tap's own words, a reason, a no, or something that was not understood. */
type Typed =
  | { readonly kind: 'tap'; readonly callback: CallbackId }
  | { readonly kind: 'reason'; readonly text: string }
  | { readonly kind: 'keep' | 'unclear' }

/**
 * Takes the next words of an officer who was asked something as the answer, whether they name a choice by its number, in its words
 * or in others; `tapped` carries out a choice. A question, a cry, a command or thanks is no answer. What is not understood is
 * asked once more, and then it is said that nothing was done.
 */
export function heardTypedAnswer(context: Context, tapped: (callback: CallbackId) => Turn): Turn | undefined {
  const asked = questionFor(context, context.state)
  if (asked === undefined || context.named?.alert.id !== asked.alert || isNoAnswer(context)) return undefined
  const action = actionOf(context, answeredBy(context.inbound))
  if ('say' in action) return { ...action, state: settledQuestions(context, asked.alert, [asked.asks]) }
  const typed = readAnswer(action, asked)
  // It may be another desk's since it was asked, whatever the words say but that it goes on.
  const isEnd = asked.asks === 'falsa' || asked.asks === 'cerrar'
  const notOurs = isEnd && typed !== undefined && typed.kind !== 'keep' ? whyNotOurs(action) : undefined
  if (notOurs) return notOurs
  switch (typed?.kind) {
    case 'tap':
      return tapped(typed.callback)
    case 'reason':
      return askReason(action, asked, typed.text)
    case 'keep':
      return leaveAsIs(action, asked)
    case 'unclear':
      return asked.again ? leaveAsIs(action, asked) : askAgain(action, asked)
    case undefined:
      return undefined
    default:
      return typed satisfies never
  }
}

/** True for what no officer means as an answer, whatever it was that they were asked. */
function isNoAnswer(context: Context): boolean {
  const { inbound, utterance } = context
  if (inbound.kind === 'membership' || inbound.kind === 'media' || inbound.kind === 'pin') return true
  if (isCommand(context) || utterance.order() !== undefined) return true
  if (utterance.bareOrder() !== undefined) return true
  if (utterance.isPutAsQuestion()) return true
  return utterance.isCourtesy() && utterance.reply() === undefined
}

/** True for a command, but not for "familia", which is one without its slash and plainly an answer. */
function isCommand({ utterance }: Context): boolean {
  return utterance.command() !== undefined && officerAnswersIn(utterance.text).length === 0
}

function readAnswer(action: Action, asked: DeskAsked): Typed | undefined {
  const { context } = action
  const { utterance } = context
  const folio = utterance.officerWords()?.folio
  const text = folio === undefined ? utterance.text.trim() : (utterance.officerWords()?.text ?? '')
  const callback = wordsOf(context) === undefined ? undefined : chosen(action, asked, text)
  if (callback === 'seguir') return { kind: 'keep' }
  if (callback !== undefined) return { kind: 'tap', callback }
  // Words behind a folio go on, unless they are plainly the answer.
  if (folio !== undefined) return undefined
  if (mayCry(context)) return undefined
  if (utterance.reply() === 'no' || utterance.reply() === 'stop' || officerAnswersIn(text).includes('keep'))
    return { kind: 'keep' }
  if (asked.reason !== undefined && utterance.reply() === 'yes')
    return { kind: 'tap', callback: asked.asks === 'falsa' ? 'falsa-si' : 'cerrar-si' }
  return isReason(context, asked, text) ? { kind: 'reason', text } : { kind: 'unclear' }
}

/** True for a cry; in a group nobody hears one, and "la llevaron a Texas" tells of the alert. */
function mayCry({ inbound, utterance }: Context): boolean {
  const { intent } = utterance.understanding()
  return intent === 'panic' || (!inbound.group && (intent === 'ask' || intent === 'proxy'))
}

function isReason({ utterance }: Context, { asks, reason }: DeskAsked, text: string): boolean {
  const isEnd = asks === 'falsa' || asks === 'cerrar'
  if (!isEnd || reason !== undefined || text.length > LONGEST_REASON) return false
  return utterance.reply() === undefined && /\p{L}{2}/u.test(text)
}

/** The tap that the words name, of those that the question offers. */
function chosen(action: Action, asked: DeskAsked, text: string): CallbackId | undefined {
  const choices = questionOf(action, asked).choices?.flat() ?? []
  const offered = choices.flatMap(({ id }) => tapOf(id)?.callback ?? [])
  const named = choiceIn(text, choices)
  if (named !== undefined) return tapOf(named.id)?.callback
  // "Con la mamá, está muy asustada" says with whom, and more.
  const [whom = text] = asked.asks === 'contactado' ? text.split(/[,.;]/u) : [text]
  const meant = [...officerAnswersIn(whom), ...namedIn(action, whom)].flatMap(one => TAPS[one])
  // What ends an alert while its reason is to be confirmed is another reason, and means what it says.
  const ends = asked.reason !== undefined && meant.find(one => one.startsWith('porque-'))
  return ends || meant.find(one => offered.includes(one))
}

/** The person, or one of their family, by the name that the desk knows. */
function namedIn({ scene }: Action, text: string): readonly OfficerAnswer[] {
  if (isThirdParty(scene.alert)) return []
  if (isNamed(text, nameOf(scene))) return ['person']
  const isKin = scene.recipients.some(({ role, name }) => role === 'family' && name && isNamed(text, name))
  return isKin ? ['family'] : []
}

/** The question as it stands now. */
function questionOf(action: Action, asked: DeskAsked): TextMessage {
  const { asks, reason } = asked
  switch (asks) {
    case 'falsa':
    case 'cerrar':
      return reason === undefined ? endQuestion(action, asks) : confirmQuestion(action, asks, reason)
    case 'contactado':
      return contactQuestion(action)
    case 'whom':
      return whomQuestion(action, asked.held)
    default:
      return asks satisfies never
  }
}

/** A reason in words of the officer's own is shown once before the family reads it: it may have been meant for a colleague. */
function askReason(action: Action, asked: DeskAsked, reason: string): Turn {
  const { asks, alert, held } = asked
  const next = { asks, alert, held, reason }
  const question = questionOf(action, { ...asked, ...next })
  return { ...reply(action, question), state: askingOfficer(action.context, next) }
}

function askAgain(action: Action, asked: DeskAsked): Turn {
  const { context, t } = action
  const question = questionOf(action, asked)
  const lead = t(asked.asks === 'whom' ? 'bridge.unclear' : 'desk.unclear')
  const message = { ...question, text: `${lead}\n${question.text}` }
  return { ...reply(action, message), state: askingOfficer(context, { ...asked, again: true }) }
}

/** Nothing is done by the question any more, which is said. */
function leaveAsIs(action: Action, { alert, asks }: DeskAsked): Turn {
  const { context, scene, t } = action
  const folio = folioOf(scene)
  const left = {
    falsa: 'desk.kept',
    cerrar: 'desk.kept',
    contactado: 'desk.not-noted',
    whom: 'bridge.left',
  } as const
  return {
    ...reply(action, textMessage([t(left[asks], { folio })])),
    state: settledQuestions(context, alert, [asks]),
  }
}
