import { hearsNews, type Recipient } from '../../domain/alert/alert.ts'
import { mayHear } from '../../domain/alert/authority.ts'
import { isThirdParty } from '../../domain/alert/cry.ts'
import { sharesChat } from '../../domain/alert/recipients.ts'
import { type Audience, textSaid } from '../../domain/alert/said/said.ts'
import { SECOND } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { answeredBy } from '../../domain/messaging/inbound.ts'
import type { Choice, TextMessage } from '../../domain/messaging/message.ts'
import { list } from '../../locales/formats.ts'
import { markedName } from '../../notices/desk-names.ts'
import { chatOwner, folioOf, nameOf, textOf } from '../../notices/phrases.ts'
import { isForColleagues } from '../../understanding/desk-answers.ts'
import { correcting, isSameAsBefore } from '../alert/said/corrected.ts'
import { saidMedia, saidWords } from '../alert/said/said-words.ts'
import { sentAt } from '../alert/sent-at.ts'
import type { Context } from '../context.ts'
import { say, silence, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'
import { askingOfficer, openQuestions, settledQuestions } from './asked.ts'
import type { Held } from './held.ts'
import type { DeskAsked } from './kept-questions.ts'
import { type Action, actionOf, reply } from './officer.ts'

/** How long further words join a question without its being asked again, in milliseconds: the pictures of an album come so. */
const TOGETHER = 20 * SECOND

/**
 * Takes an officer's words, recording or file about an alert: behind its folio, or in answer to a message about it. They go where
 * that officer's last words in that thread went; the first time it is asked, and where they speak to a colleague. Undefined for whatever officers say to each other.
 */
export function officerWrote(context: Context): Turn | undefined {
  const words = context.utterance.officerWords()
  if (words === undefined || (words.folio === undefined && context.named === undefined)) return undefined
  const action = actionOf(context, answeredBy(context.inbound))
  if ('say' in action) return action
  if (words.folio === undefined && isCourtesyOverQuestion(action)) return keptWaiting(action)
  const { thread: { name: thread, to } = {} } = context
  const what =
    saidMedia(context, words.text === '' ? undefined : words.text) ?? saidWords(context.directory, words.text)
  const { message } = context.inbound
  const held: Held = {
    at: sentAt(context),
    officer: action.officer,
    what,
    ...(message && { message }),
    ...(thread && { thread }),
  }
  const isUnheard = what.kind === 'media' && isThirdParty(action.scene.alert) && to && isForPerson(to)
  const isRemembered = to !== undefined && !isUnheard && !isForColleagues(context.utterance.folded())
  return isRemembered ? passOn(action, [held], to) : askWhom(action, held)
}

/** True for "gracias" while words of this desk wait: it is no answer, and would else go to the family with them. */
function isCourtesyOverQuestion(action: Action): boolean {
  const { inbound, utterance } = action.context
  return inbound.kind === 'text' && utterance.isCourtesy() && waitingWords(action).length > 0
}

/** The words go on waiting; thanks in answer to a message of ours are asked again for whom those are, others were said among officers. */
function keptWaiting(action: Action): Turn {
  const { context, t } = action
  if (answeredBy(context.inbound) === undefined) return silence(context)
  const question = whomQuestion(
    action,
    waitingWords(action).flatMap(one => one.held),
  )
  return reply(action, { ...question, text: `${t('bridge.unclear')}\n${question.text}` })
}

/** Asks for whom words are that stand behind a name of somebody in an alert: it may be a colleague's name, too. */
export function officerNamed(context: Context): Turn | undefined {
  const { utterance } = context
  const action = actionOf(context, undefined)
  if ('say' in action) return action
  const { message } = context.inbound
  const what = saidWords(context.directory, utterance.text.trim())
  return askWhom(action, { at: sentAt(context), officer: action.officer, what, ...(message && { message }) })
}

/**
 * Takes an officer's correction of words that went on, which goes to those who read them, or of words that still wait. Undefined for
 * any other message.
 */
export function officerCorrected(context: Context): Turn | undefined {
  const { inbound, utterance, corrected } = context
  if (inbound.edits === undefined || inbound.kind !== 'text') return undefined
  const text = utterance.officerWords()?.text ?? utterance.text.trim()
  if (corrected?.author.by !== 'desk') return correctedWaiting(context, text)
  if (isSameAsBefore(context, text)) return silence(context)
  const action = actionOf(context, answeredBy(inbound))
  if ('say' in action) return action
  const { officer } = action
  const held = { at: corrected.at, officer, what: saidWords(context.directory, text), message: inbound.edits }
  const turn = passOn(action, [held], corrected.to)
  const effects = turn.effects.map(one =>
    one.do === 'say' ? { ...one, said: correcting(one.said, corrected) } : one,
  )
  return { ...turn, effects }
}

/** The words that wait are the corrected ones from now on. */
function correctedWaiting(context: Context, text: string): Turn | undefined {
  const { state, now, inbound, t } = context
  const isOfThat = ({ message }: Held) => message !== undefined && message === inbound.edits
  const open = openQuestions(state, now)
  if (state.at !== 'desk-asks' || !open.some(({ held }) => held.some(isOfThat))) return undefined
  const asked = open.map(one => ({
    ...one,
    held: one.held.map(each =>
      isOfThat(each) ? { ...each, what: saidWords(context.directory, text) } : each,
    ),
  }))
  return { ...urgent(context, [say(t('bridge.corrected'))]), state: { ...state, asked } }
}

function askWhom(action: Action, newest: Held): Turn {
  const { context, scene } = action
  const { now } = context
  const { id } = scene.alert
  const waiting = waitingWords(action)
  const last = waiting.flatMap(({ held }) => held).at(-1)
  const mine = waiting.filter(({ by }) => by === context.inbound.sender.id).flatMap(({ held }) => held)
  const held = [...mine, newest]
  const state = askingOfficer(context, { asks: 'whom', alert: id, held })
  if (last !== undefined && now - last.at < TOGETHER) return { ...urgent(context, []), state }
  return { ...reply(action, whomQuestion(action, [newest])), state }
}

/** Asks for whom what waits is. */
export function whomQuestion(action: Action, held: readonly Held[]): TextMessage {
  const { scene, t } = action
  const isFile = held.at(-1)?.what.kind === 'media'
  const key = isFile ? 'bridge.whom-file' : 'bridge.whom'
  // Nobody here hears what is in it, nor knows who it is that told.
  const warned = isFile && isThirdParty(scene.alert) && t('bridge.teller-file')
  return say(textOf([t(key, { folio: folioOf(scene) }), warned || undefined]), whomChoices(action))
}

/** The words of this desk's officers in this alert that wait until it is known for whom they are. */
function waitingWords({ context: { state, now }, scene }: Action): readonly DeskAsked[] {
  return openQuestions(state, now).filter(one => one.asks === 'whom' && one.alert === scene.alert.id)
}

/** Somebody who has no chat with us cannot be written to, nor has a family here: whoever told of them can. */
function whomChoices({ scene, t }: Action): readonly (readonly Choice[])[] {
  const { id } = scene.alert
  const desk = [choice('a-mesa', id, t('bridge.choice-desk'))]
  if (isThirdParty(scene.alert)) return [[choice('a-persona', id, t('another.teller'))], desk]
  return [
    [choice('a-familia', id, t('bridge.choice-family'))],
    [choice('a-persona', id, nameOf(scene))],
    [choice('a-todos', id, t('bridge.choice-everybody'))],
    desk,
  ]
}

/** Passes on the words that wait for this answer; without any it says to write them again. */
export function passOnTo(action: Action, to: Audience): Turn {
  const { context, scene, t } = action
  const held = waitingWords(action).flatMap(one => one.held)
  if (held.length === 0) return urgent(context, [say(t('bridge.no-words', { folio: folioOf(scene) }))])
  return { ...passOn(action, held, to), state: settledQuestions(context, scene.alert.id, ['whom']) }
}

function passOn(action: Action, held: readonly Held[], to: Audience): Turn {
  const { context, scene, desk, recipient, t } = action
  const readers = scene.recipients.filter(one => !sharesChat(one, recipient) && reads(one, action, to))
  const names = readers.map(one => markedName(scene, one))
  const toTeller = isThirdParty(scene.alert) && isForPerson(to)
  if (isForPerson(to)) names.push(chatOwner(scene))
  const folio = folioOf(scene)
  if (toTeller && held.some(one => namesPlace(context, one)))
    return reply(action, say(t('bridge.teller-place', { folio })))
  if (names.length === 0) return reply(action, say(t('bridge.nobody', { folio })))
  const effects = held.map(
    ({ officer, ...words }): Effect => ({
      do: 'say',
      alert: scene.alert.id,
      said: { ...words, author: { by: 'desk', desk: desk.id, officer }, to },
    }),
  )
  const told = t('bridge.passing', { folio, names: list(context.language, [...new Set(names)]) })
  const placeless = toTeller && held.some(({ what }) => what.placeless !== undefined)
  const lines = [
    told,
    toTeller && context.toldByOthers ? t('bridge.all-tellers') : undefined,
    placeless ? t('bridge.teller-placeless') : undefined,
  ]
  return reply(action, say(textOf(lines)), effects)
}

const isForPerson = (to: Audience): boolean => to === 'person' || to === 'everybody'

/**
 * True for words that name a place, be it a jail, a town or a county: nobody knows who it is that told, and that may be where the
 * taken one is. What is exact is left out of the words that a teller reads, and does not count.
 */
function namesPlace({ directory, language }: Context, { what }: Held): boolean {
  const text = what.placeless ?? textSaid(what)
  return directory.said(text, language) !== undefined
}

function reads(one: Recipient, { scene }: Action, to: Audience): boolean {
  if (!hearsNews(one) || !mayHear(one, scene.alert, 'news')) return false
  return (
    to === 'everybody' || (to === 'family' ? one.role === 'family' : to === 'desk' && one.role === 'desk')
  )
}
