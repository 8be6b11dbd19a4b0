import { type Alert, isLive, isWaiting } from '../../../domain/alert/alert.ts'
import type { NewSaid } from '../../../domain/alert/said/said.ts'
import { type AlertId, later } from '../../../domain/ids.ts'
import type { Message } from '../../../domain/messaging/message.ts'
import { isBareNumber } from '../../../understanding/choices.ts'
import { nameKind } from '../../../understanding/names.ts'
import { hasQuestionMark } from '../../../understanding/relatives.ts'
import type { Context } from '../../context.ts'
import { isConfirmedLately, isUnconfirmed } from '../../family/confirm-contact.ts'
import { answerFound } from '../../menu/asked.ts'
import { answersWordsIn, isOvertaken } from '../../overtaken.ts'
import { say, urgent } from '../../reply.ts'
import { ANSWER_LIMIT, askedAt, awaitsPlace, isOfNoReturn } from '../../state.ts'
import type { Effect, Turn } from '../../turn.ts'
import { sentAt } from '../sent-at.ts'
import { hiddenFrom, isHiddenAtDesk } from './hidden-from.ts'
import { isPlaceTakenBack } from './place-taken-back.ts'
import { saidWords } from './said-words.ts'
import { askedFirst, isWithheld } from './withheld.ts'

/**
 * Hears the words of a person in an alert of theirs: whatever they write that is not for us goes on to all who are told. A
 * question of theirs is answered besides, as far as there is an answer, and by how the alert stands.
 */
export function heardInAlert(context: Context): Turn | undefined {
  const alert = alertOfTheirs(context)
  if (alert === undefined || isForUs(context)) return undefined
  const { utterance } = context
  const opensAsQuestion = utterance.understanding().intent === 'question' && utterance.isPutAsQuestion()
  const asks = opensAsQuestion || hasQuestionMark(utterance.words())
  const stands: readonly Effect[] = asks ? [{ do: 'show-tracker', alert: alert.id }] : []
  const answered = asks || utterance.isPutAsQuestion() ? (answerFound(context)?.say ?? []) : []
  return saidToo(context, urgent(context, answered.map(withoutChoices), stands))
}

/** In an alert a number is one of the alert's own choices. */
function withoutChoices(message: Message): Message {
  return message.kind === 'text' ? say(message.text) : message
}

/**
 * `turn`, and the words of the message go on to those who are told of the person's alert: of the one that the turn raises,
 * else of the one that there is. None do that end an alert, and none in a drill.
 */
export function saidToo(context: Context, turn: Turn): Turn {
  const alert = goesOnIn(context, turn)
  const said = wordsToPassOn(context)
  if (alert === undefined || said === undefined || isTold(said, turn) || isSaid(said, alert, turn))
    return turn
  const isHeld = isWithheld(context, said, turn)
  // A yes would send to everybody what some are not to read.
  if (isHiddenAtDesk(context) || (isHeld && said.to === 'desk'))
    return { ...turn, say: [say(context.t('said.kept-nobody')), ...turn.say] }
  if (isHeld) return askedFirst(context, turn, said)
  return { ...turn, effects: [...turn.effects, goingOn(alert, said, turn)] }
}

/** `turn`, which tells of another, and the words go on in the writer's own alert, too. */
export function saidInOwnToo(context: Context, turn: Turn): Turn {
  const own = alertOfTheirs(context)
  const said = wordsToPassOn(context)
  if (own === undefined || said === undefined) return turn
  return { ...turn, effects: [...turn.effects, { do: 'say', alert: own.id, said }] }
}

/** The deeds of which the tracker tells, or a question. */
const QUIET: ReadonlySet<Effect['do']> = new Set(['raise', 'redirect', 'open', 'cry', 'reopen'])

/** The effect by which `said`, that came with `turn`, goes on. If it raises an alert or lets it leave, the tracker tells so: no more is to say. */
export function goingOn(alert: AlertId, said: NewSaid, turn: Turn): Effect {
  const quiet = turn.effects.some(one => QUIET.has(one.do))
  return { do: 'say', alert, said, ...(quiet && { quiet }) }
}

/** True for a bare point that is told as the place by itself. */
function isTold({ what }: NewSaid, { effects }: Turn): boolean {
  const isBare = what.placeless !== undefined && !/[\p{L}\p{N}]/u.test(what.placeless)
  return isBare && effects.some(one => one.do === 'locate' || one.do === 'raise')
}

/** True for words that the turn passes on by itself in this alert. */
function isSaid({ what }: NewSaid, alert: AlertId, { effects }: Turn): boolean {
  const isWords = what.kind === 'words'
  return effects.some(
    one =>
      one.do === 'say' &&
      one.alert === alert &&
      one.said.what.kind === 'words' &&
      isWords &&
      one.said.what.text === what.text,
  )
}

/** The alert in which a message goes on: the one that its turn raises, else the person's; undefined if the turn ends it. */
export function goesOnIn(context: Context, turn: Turn): AlertId | undefined {
  const ends = turn.effects.some(one => one.do === 'close' || one.do === 'withdraw')
  return ends ? undefined : (raisedBy(turn) ?? reopenedBy(context, turn) ?? alertOfTheirs(context)?.id)
}

/** The alert of the person's own that a turn raises. */
function raisedBy({ effects }: Turn): AlertId | undefined {
  const own = effects.find(one => one.do === 'raise' && one.by === undefined && !one.alert.drill)
  return own?.do === 'raise' ? own.alert.id : undefined
}

/** The ended alert of the person's own that a turn opens again. */
function reopenedBy({ ownEnded }: Context, { effects }: Turn): AlertId | undefined {
  const again = effects.find(one => one.do === 'reopen')
  return again?.alert === ownEnded?.alert.id ? again?.alert : undefined
}

/** The alert in which this chat's person is; a drill passes nothing on. */
export function alertOfTheirs({ alert: known, inbound }: Context): Alert | undefined {
  const alert = known?.alert
  if (alert === undefined || alert.drill || inbound.group) return undefined
  return isWaiting(alert) || isLive(alert) ? alert : undefined
}

/** The words of the message, as they are said; undefined if it brings none. */
function wordsToPassOn(context: Context): NewSaid | undefined {
  const { inbound, utterance } = context
  const command = utterance.command()
  const text = (command === undefined ? utterance.text : command.args).trim()
  if (text === '' || (inbound.kind !== 'text' && inbound.kind !== 'pin')) return undefined
  return {
    at: sentAt(context),
    author: { by: 'person' },
    what: saidWords(context.directory, text, utterance.authorship() !== 'own'),
    // Whoever is not to be told would read just that.
    to: hiddenFrom(context).length > 0 || isPlaceTakenBack(context) ? 'desk' : 'everybody',
  }
}

/** True for what is said to us: a command, a short answer, a number of a list, or the answer to what we asked since. */
function isForUs(context: Context): boolean {
  const { inbound, utterance } = context
  if (inbound.kind !== 'text' || utterance.command() !== undefined) return true
  // Somebody else's good news would be read as the person's own.
  if (utterance.authorship() !== 'own' && utterance.understanding().intent === 'close') return true
  if (answersWordsToThem(context)) return false
  if (deniesNewcomer(context)) return true
  return utterance.reply() !== undefined || isBareNumber(utterance.folded()) || answersUs(context)
}

/** True for a short answer to an officer's words to them, which nothing else was asked after. */
function answersWordsToThem(context: Context): boolean {
  const { alert, state } = context
  if (alert === undefined || !answersWordsIn(context, alert.alert.id)) return false
  return isOvertaken(context, askedAt(state) ?? alert.alert.raisedAt)
}

/** "No la conozco" soon after somebody accepted, of whom it was asked whether it is they, or was confirmed: it is not for them to read. */
function deniesNewcomer({ contacts, state, utterance, now }: Context): boolean {
  if (state.at !== 'idle' || !utterance.deniesSomebody()) return false
  return contacts.some(
    one =>
      isConfirmedLately(one, now) ||
      (isUnconfirmed(one) && one.answeredAt !== undefined && now <= later(one.answeredAt, ANSWER_LIMIT)),
  )
}

/** A question that was asked before the alert waits: nobody in need is answering it now. */
function answersUs(context: Context): boolean {
  const { state, isLate, alert } = context
  // Whether to remove or to erase is answered by a tap, or by a word of its own.
  if (isOfNoReturn(state) || state.at === 'from-whom') return false
  const asked = askedAt(state)
  const isAsked = !isLate && asked !== undefined && alert !== undefined && asked >= alert.alert.raisedAt
  return isAsked && !isNoAnswer(context)
}

/**
 * True for words in the middle of registering, or of adding a contact, that are no plain answer: whoever is in an alert wants them read more than
 * taken for a name or a town.
 */
function isNoAnswer(context: Context): boolean {
  const { state, utterance, directory } = context
  if (state.at === 'name') return true
  if (awaitsPlace(state)) return directory.find(utterance.folded()).kind === 'unknown'
  if (isBareName(context)) return false
  return state.at === 'contact' && !utterance.isNothingButPeople() && !utterance.isNothingButKin()
}

/** "Beto" and "Tía Lola" to "¿A quién aviso?": a name and not a word more, each with its capital, and of no place. */
function isBareName({ utterance, directory }: Context): boolean {
  const text = utterance.text.trim()
  const isWritten = /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?$/u.test(text)
  if (!isWritten || utterance.understanding().intent !== 'other') return false
  return nameKind(text, 'relative') === 'name' && !directory.mayName(text)
}
