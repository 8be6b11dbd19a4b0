import type { Instant } from '../domain/ids.ts'
import { isLabelOf } from '../domain/messaging/bare-words.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import { isBareNumber } from '../understanding/choices.ts'
import { alertQuestion } from './alert/confirm.ts'
import { drillQuestion } from './alert/drill.ts'
import { forWhomQuestion } from './alert/for-whom.ts'
import { readAgain } from './alert/read-again.ts'
import { fromWhomQuestion } from './alert/said/from-whom.ts'
import { takenQuestion } from './alert/third-party.ts'
import { messageQuestion } from './concerns/authentic.ts'
import { scamQuestion } from './concerns/scam.ts'
import { awaiting, type Context, resumed, wordsOf } from './context.ts'
import { deskQuestion } from './desk/typed-answer.ts'
import { contactQuestion } from './family/contact-question.ts'
import { removeQuestion } from './family/contacts.ts'
import { invitedQuestion } from './family/invite.ts'
import { leaveQuestion } from './family/leave.ts'
import { whoseWordsQuestion } from './family/whose-words.ts'
import { allyQuestion } from './menu/allies.ts'
import { oldChoice } from './menu/menu.ts'
import { eraseQuestion } from './menu/privacy.ts'
import { isOvertaken } from './overtaken.ts'
import type { Question, Stored } from './question.ts'
import { ABOUT_PERSON } from './registration/about-person.ts'
import { placeQuestion } from './registration/region.ts'
import { consentQuestion, finish } from './registration/register.ts'
import { answer, say, sayWithKeyboard } from './reply.ts'
import { askedAt, IDLE, isOfNoReturn, isOver, type State } from './state.ts'
import type { Turn } from './turn.ts'

/** Every question that leaves a conversation waiting; those that can be asked in registration stand in its order. */
export const QUESTIONS: readonly Question[] = [
  consentQuestion,
  ...ABOUT_PERSON,
  placeQuestion,
  allyQuestion,
  contactQuestion,
  drillQuestion,
  invitedQuestion,
  alertQuestion,
  deskQuestion,
  forWhomQuestion,
  fromWhomQuestion,
  takenQuestion,
  whoseWordsQuestion,
  messageQuestion,
  scamQuestion,
  leaveQuestion,
  removeQuestion,
  eraseQuestion,
]

/** The questions of registration, in their order. */
const STEPS: readonly Question[] = QUESTIONS.filter(({ ask }) => ask !== undefined)

/**
 * Reads a stored state. What an older or newer version wrote, or anything else that is no state, becomes
 * {@link IDLE}: a conversation may then have to be asked for again, and never breaks.
 */
export function parseState(value: unknown): State {
  if (typeof value !== 'object' || value === null) return IDLE
  const stored = new Map<string, unknown>(Object.entries(value))
  if (stored.get('version') !== 1) return IDLE
  const question = QUESTIONS.find(({ waits }) => waits.some(at => at === stored.get('at')))
  const at = question?.waits.find(one => one === stored.get('at'))
  const what = question && at ? question.read(at, stored) : ({ at: 'idle' } as const)
  const album = instantIn(stored, 'album')
  const pictured = album === undefined ? {} : { album }
  if (what.at === 'idle') return { ...IDLE, ...pictured }
  const until = instantIn(stored, 'until')
  const older = parseState(stored.get('older'))
  return {
    ...what,
    version: 1,
    ...(until !== undefined && { until }),
    ...(older.at !== 'idle' && { older }),
    ...pictured,
  }
}

function instantIn(stored: Stored, name: string): Instant | undefined {
  const value = stored.get(name)
  return typeof value === 'number' ? (value as Instant) : undefined
}

/** Takes the label of what is asked, typed whole: it says itself what it answers, also where a list of something else came after it. */
export function heardLabel(context: Context): Turn | undefined {
  const text = wordsOf(context)
  if (text === undefined) return undefined
  const taken = context.isLate ? undefined : questionOf(context.state)?.takeLabel?.(context, text)
  return taken ?? heardLapsedLabel(context, text)
}

/** The yes to a removal whose question is over: it is for nobody else to read. */
function heardLapsedLabel(context: Context, text: string): Turn | undefined {
  const { t, person } = context
  if (person === undefined || !isLabelOf(text, t('family.choice-remove-yes'))) return undefined
  return answer(context, say(t('menu.lapsed'), [[choice('go', 'family', t('family.choice-list'))]]))
}

/** Takes "saltar", "atrás", "otra vez", "ya no", yes and no, where the question that was asked has a use for it. */
export function heardShortAnswer(context: Context): Turn | undefined {
  const question = questionOf(context.state)
  if (question === undefined) return undefined
  const step = stepOf(context.state)
  const reply = context.utterance.reply()
  if (context.isLate && reply !== undefined && reply !== 'stop') return askAgain(question, context)
  // A number that names no line of its list may answer something newer.
  if (isOfNoReturn(context.state) && isBareNumber(context.utterance.folded()))
    return askAgain(question, context)
  const isAgreement = reply === 'yes' || reply === 'no'
  if (isAgreement && (question.again ?? step) && isOvertaken(context, askedAt(context.state)))
    return readAgain(context, askAgain(question, context))
  switch (reply) {
    case 'stop':
      return answer(awaiting(context, { at: 'idle' }), say(context.t('menu.stopped')))
    case 'yes':
    case 'no':
      // Each question of registration may be left, and whoever says no to one leaves it.
      return (
        question.agree?.(context, reply === 'yes') ??
        (reply === 'no' && step ? askAfter(step, context) : undefined)
      )
    case 'skip':
      return step && askAfter(step, context)
    case 'back':
      return step && askBefore(step, context)
    case 'repeat':
      return step && ask(step, context)
    case undefined:
      return undefined
    default:
      return reply satisfies never
  }
}

/**
 * Takes words or a location in answer to the question that was asked. A question that came in the middle of another
 * one is for short answers: longer words are the older one's.
 */
export function heardAnswer(context: Context): Turn | undefined {
  const { state, inbound, now } = context
  const text = wordsOf(context)
  if (state.older !== undefined && text !== undefined)
    return heardAnswer({ ...context, state: state.older, isLate: isOver(state.older, now) })
  const question = questionOf(state)
  if (question && context.isLate && text !== undefined) return askAgain(question, context)
  if (text !== undefined) return question?.takeText?.(context, text)
  if (inbound.kind !== 'pin' || inbound.live === 'move') return undefined
  return question?.takePin?.(context, inbound)
}

/** Asks a question again whose time has passed, instead of taking what may answer something else. */
function askAgain(question: Question, context: Context): Turn {
  const step = stepOf(context.state)
  return question.again?.(context) ?? (step ? ask(step, context) : answer(resumed(context), []))
}

/** Skips or goes back by a tap; one under an earlier question asks the present one again. */
export function takeStep(context: Context, way: 'skip' | 'back', of: string): Turn {
  const step = stepOf(context.state)
  if (step === undefined) return oldChoice(context)
  if (step.name !== of) return ask(step, context)
  return way === 'skip' ? askAfter(step, context) : askBefore(step, context)
}

/** Lets the question that a turn hands over to follow it. */
export function followed({ asks, ...turn }: Turn): Turn {
  if (asks === undefined) return turn
  const following = followed(nextTurn(asks))
  return {
    ...turn,
    ...following,
    say: [...turn.say, ...following.say],
    effects: [...turn.effects, ...following.effects],
  }
}

function nextTurn({ context, to }: NonNullable<Turn['asks']>): Turn {
  const step = stepOf(context.state)
  switch (to) {
    case 'first': {
      const [first] = STEPS
      return first ? ask(first, context) : finish(context)
    }
    case 'resume': {
      if (step === undefined) return answer(context, sayWithKeyboard(context.t('menu.here'), context))
      const asked = ask(step, context)
      return { ...asked, say: [say(context.t('register.resume')), ...asked.say] }
    }
    case 'open': {
      const open = questionOf(context.state)
      return open?.again || open?.ask ? askAgain(open, context) : answer(context, [])
    }
    case 'same':
      return step ? ask(step, context) : finish(context)
    case 'next':
      return step ? askAfter(step, context) : finish(context)
    default:
      return to satisfies never
  }
}

function questionOf(state: State): Question | undefined {
  return QUESTIONS.find(({ waits }) => waits.some(at => at === state.at))
}

/** The question of registration that `state` waits for; undefined outside registration. */
function stepOf(state: State): Question | undefined {
  if ('occasion' in state && state.occasion !== 'register') return undefined
  const question = questionOf(state)
  return question?.ask && question
}

function ask(step: Question, context: Context): Turn {
  const steps = stepsFor(context)
  const [number, of] = [String(steps.indexOf(step) + 1), String(steps.length)]
  return step.ask?.(context, context.t('register.step', { number, of })) ?? finish(context)
}

/** The questions that registration asks as things stand. */
function stepsFor(context: Context): readonly Question[] {
  return STEPS.filter(({ isAsked }) => isAsked?.(context) ?? true)
}

function askAfter(step: Question, context: Context): Turn {
  const following = STEPS.slice(STEPS.indexOf(step) + 1).find(one => stepsFor(context).includes(one))
  return following ? ask(following, context) : finish(context)
}

/** The question before `step`; the first one is asked again. */
function askBefore(step: Question, context: Context): Turn {
  const before = STEPS.slice(0, STEPS.indexOf(step)).findLast(one => stepsFor(context).includes(one))
  return ask(before ?? step, context)
}
