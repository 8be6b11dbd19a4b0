import { isLive } from '../../domain/alert/alert.ts'
import { mayTakeBackByTap } from '../../domain/alert/taking-back.ts'
import { choice, label } from '../../domain/messaging/callback-id.ts'
import type { Choice, Message } from '../../domain/messaging/message.ts'
import { list } from '../../locales/formats.ts'
import { nameOf } from '../../notices/phrases.ts'
import { isNewsOfAnother } from '../../understanding/relatives.ts'
import { saysWasWrong } from '../../understanding/replies.ts'
import { mentions } from '../../understanding/who-was-taken.ts'
import { asking } from '../alert/asking.ts'
import { called, calledLabel } from '../called.ts'
import type { Context } from '../context.ts'
import { backTo, say, urgent } from '../reply.ts'
import type { AboutAlert } from '../state.ts'
import { type TapQuestion, tapQuestion } from '../tap-life.ts'
import type { Turn } from '../turn.ts'
import { copiesHere, copyMeant, urgentCopiesHere } from './about-whom.ts'
import { answered, closedFor, type FamilyCopy } from './answer.ts'

/**
 * Asks a relative who says that somebody is safe whether they spoke with them: one tap by mistake would send everybody home. In a
 * drill it is only an answer.
 */
export function askSafe(context: Context, copy: FamilyCopy): Turn {
  const { alert } = copy.facts
  if (!isLive(alert) || alert.drill) return answered(context, copy, 'safe')
  return urgent(asking(context, 'safe', alert.id), [safeQuestion(context, [copy])])
}

/** The question that a tap answers which says that they spoke. */
export function safeAsked(context: Context, copy: FamilyCopy): TapQuestion {
  return tapQuestion(context, { at: 'safe', alert: copy.facts.alert.id }, () => askSafe(context, copy))
}

/**
 * The same for words: about the alert that they are about, else with whom they spoke of all whose alert is under way here. Undefined if
 * there is none, and for words of somebody or something else, which go on as all others do.
 */
export function heardSafe(context: Context): Turn | undefined {
  if (isNewsOfAnother(context.utterance.folded())) return undefined
  const meant = copyMeant(context)
  if (meant !== undefined && meant !== 'unsaid' && namesAnother(context, meant)) return undefined
  if (meant !== undefined && meant !== 'unsaid') return askAmong(context, [meant])
  const copies = urgentCopiesHere(context)
  const unsaid = copies.filter(({ recipient }) => recipient.answer !== 'safe')
  return askAmong(context, unsaid.length > 0 ? unsaid : copies)
}

/** True for words that name another of this relative's persons, and not the one of this copy: "Beto está bien". */
function namesAnother({ utterance, relatives }: Context, { facts }: FamilyCopy): boolean {
  const named = relatives.filter(({ person }) => mentions(utterance.words(), person.name))
  return named.length > 0 && !named.some(({ person }) => person.id === facts.person.id)
}

function askAmong(context: Context, copies: readonly FamilyCopy[]): Turn | undefined {
  const ids = copies.map(({ facts }) => facts.alert.id)
  const newest = ids.at(-1)
  if (newest === undefined) return undefined
  return urgent(asking(context, 'safe', newest, ids), [safeQuestion(context, copies)])
}

/**
 * Takes words in answer to that question. A bare yes is for the one who was asked about, and of several for none: it is asked again with
 * whom they spoke, since a wrong yes sends everybody home. Words that name somebody else who is in need have it asked about her.
 */
export function answeredSafe(context: Context, question: AboutAlert): Turn | undefined {
  const { utterance } = context
  const asked = copiesAsked(context, question)
  const [first, ...others] = asked
  if (first === undefined) return undefined
  const reply = utterance.reply()
  if (reply === 'no' || saysWasWrong(utterance.folded())) return takeMistake(context, first)
  const isOne = others.length === 0
  if (reply === 'yes') return isOne ? takeSafe(context, first) : askAmong(context, asked)
  if (!isOne && utterance.spokeWithAll()) return allSafe(context, asked)
  const named = copiesHere(context).filter(({ facts }) => {
    const said = utterance.spokeWith(facts.person.name)
    return said === 'said' || (said === 'named' && !isOne)
  })
  const [only, ...more] = named
  if (only === undefined) return undefined
  // "Hablé con ella" is said of whoever was asked about.
  if (more.length > 0) return isOne ? takeSafe(context, first) : undefined
  return isAmong(asked, only) ? takeSafe(context, only) : askSafe(context, only)
}

/** The question once more after a late or doubtful yes; a no leaves all as it is. */
export function askedSafeAgain(
  context: Context,
  question: AboutAlert,
  reply: 'yes' | 'no',
): Turn | undefined {
  const asked = copiesAsked(context, question)
  const [first] = asked
  return reply === 'no' && first ? takeMistake(context, first) : askAmong(context, asked)
}

function copiesAsked(context: Context, { alert, among = [alert] }: AboutAlert): readonly FamilyCopy[] {
  return copiesHere(context).filter(({ facts }) => among.includes(facts.alert.id))
}

function isAmong(copies: readonly FamilyCopy[], { facts }: FamilyCopy): boolean {
  return copies.some(one => one.facts.alert.id === facts.alert.id)
}

function allSafe(context: Context, copies: readonly FamilyCopy[]): Turn {
  const turns = copies.map(copy => takeSafe(context, copy))
  return afterAsked(context, together(context, turns))
}

function together(context: Context, turns: readonly Turn[]): Turn {
  return urgent(
    context,
    turns.flatMap(turn => turn.say),
    turns.flatMap(turn => turn.effects),
  )
}

/** Yes, they spoke: everybody is told, and for ten minutes one tap takes it back. */
export function takeSafe(context: Context, copy: FamilyCopy): Turn {
  const turn = afterAsked(context, answered(context, copy, 'safe'))
  const { alert } = copy.facts
  if (!isLive(alert) || alert.drill) return turn
  const undo = [[choice('salvo-no', alert.id, context.t('alert.choice-mistake'))]]
  return { ...turn, say: turn.say.map(message => withChoices(message, undo)) }
}

/** `turn`, which answers that question, if it is open; what a relative was doing before it goes on. */
function afterAsked(context: Context, turn: Turn): Turn {
  return context.alertQuestion?.at === 'safe' ? backTo(context, turn) : turn
}

/** No, it was a mistake: nothing was said yet, or it is taken back. */
export function takeMistake(context: Context, copy: FamilyCopy): Turn {
  return afterAsked(context, notSafe(context, copy))
}

function notSafe(context: Context, copy: FamilyCopy): Turn {
  const { t, now } = context
  const { recipient } = copy
  if (!isLive(copy.facts.alert)) return closedFor(context, copy)
  if (recipient.answer !== 'safe')
    return urgent(context, [say(t('alert.safe-not-said', { name: namesAsked(context, copy) }))])
  if (!mayTakeBackByTap(recipient, now))
    return urgent(context, [say(t('alert.safe-write', { name: personNamed(context, copy) }))])
  return takenBack(context, copy)
}

/** "No, me equivoqué, no está a salvo", at any time, of somebody of whom this chat said it; undefined if it did not. */
export function heardTakenBack(context: Context): Turn | undefined {
  if (context.alert !== undefined || context.utterance.relativeSays() !== 'takes-back') return undefined
  const said = copiesHere(context).filter(({ recipient }) => recipient.answer === 'safe')
  const turns = said.map(copy => takenBack(context, copy))
  return turns.length === 0 ? undefined : together(context, turns)
}

function takenBack(context: Context, copy: FamilyCopy): Turn {
  const { contact, facts } = copy
  return urgent(
    context,
    [say(context.t('alert.safe-taken-back', { name: personNamed(context, copy) }))],
    [{ do: 'take-back', alert: facts.alert.id, contact }],
  )
}

function safeQuestion(context: Context, copies: readonly FamilyCopy[]): Message {
  const { t } = context
  const spoke = copies.map(({ facts: { alert, person } }) => {
    const name = nameOf({ person, say: t })
    // The question itself says of whom it is, unless it is asked about several.
    const isMarked = copies.length > 1 && called(context, person) !== name
    const words = isMarked ? calledLabel(context, person) : label(t('alert.choice-spoke', { name }))
    return [choice('salvo-si', alert.id, words)]
  })
  const mistake = copies
    .slice(0, 1)
    .map(({ facts }) => [choice('salvo-no', facts.alert.id, t('alert.choice-mistake'))])
  const [only, ...others] = copies
  const text =
    only !== undefined && others.length === 0
      ? t('alert.ask-kin-safe', { name: personNamed(context, only) })
      : t('alert.ask-kin-safe-who')
  return say(text, [...spoke, ...mistake])
}

/** Of all about whom it was asked together with the one of this copy. */
function namesAsked(context: Context, copy: FamilyCopy): string {
  const asked = context.alertQuestion ? copiesAsked(context, context.alertQuestion) : []
  const copies = isAmong(asked, copy) ? asked : [copy]
  return list(
    context.language,
    copies.map(one => personNamed(context, one)),
  )
}

function personNamed(context: Context, { facts: { person } }: FamilyCopy): string {
  return called(context, person)
}

function withChoices(message: Message, choices: readonly (readonly Choice[])[]): Message {
  return message.kind === 'text' ? say(message.text, choices) : message
}
