import { hearsNews, type Recipient } from '../../domain/alert/alert.ts'
import { mayHear } from '../../domain/alert/authority.ts'
import type { Audience } from '../../domain/alert/said/said.ts'
import type { AlertId } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { answeredBy } from '../../domain/messaging/inbound.ts'
import { list } from '../../locales/formats.ts'
import { folioOf, nameOf, recipientName } from '../../notices/phrases.ts'
import { saidWords } from '../alert/said/said-words.ts'
import { sentAt } from '../alert/sent-at.ts'
import { awaiting, type Context } from '../context.ts'
import { type Question, storedText } from '../question.ts'
import { say, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'
import { type Action, actionOf, reply } from './officer.ts'

/** For whom an officer's words are: they wait with the question, sealed, until somebody of the desk says so. */
export const whomQuestion: Question = {
  name: 'whom',
  waits: ['whom'],
  read: (_, stored) => {
    const [alert, words] = [storedText(stored, 'alert'), storedText(stored, 'words')]
    return alert === undefined || words === undefined
      ? { at: 'idle' }
      : { at: 'whom', alert: alert as AlertId, words }
  },
}

/**
 * Takes an officer's words about an alert: behind its folio, or in answer to a message about it. They go where the desk's last
 * words in that alert went; the first time it is asked. Undefined for whatever officers say to each other.
 */
export function officerWrote(context: Context): Turn | undefined {
  const words = context.utterance.officerWords()
  if (words === undefined || (words.folio === undefined && context.named === undefined)) return undefined
  const action = actionOf(context, answeredBy(context.inbound))
  if ('say' in action) return action
  const { thread } = context
  return thread === undefined ? askWhom(action, words.text) : passOn(action, words.text, thread)
}

function askWhom(action: Action, words: string): Turn {
  const { context, scene, t } = action
  const { id } = scene.alert
  const asked = say(t('bridge.whom', { folio: folioOf(scene) }), [
    [choice('a-familia', id, t('bridge.choice-family'))],
    [choice('a-persona', id, nameOf(scene))],
    [choice('a-todos', id, t('bridge.choice-everybody'))],
    [choice('a-mesa', id, t('bridge.choice-desk'))],
  ])
  return { ...reply(action, asked), state: awaiting(context, { at: 'whom', alert: id, words }).state }
}

/** Passes on the words that wait for this answer; without any it says to write them again. */
export function passOnTo(action: Action, to: Audience): Turn {
  const { context, scene, t } = action
  const { state } = context
  if (state.at !== 'whom' || state.alert !== scene.alert.id)
    return urgent(context, [say(t('bridge.no-words', { folio: folioOf(scene) }))])
  const turn = passOn(action, state.words, to)
  return { ...turn, state: awaiting(context, { at: 'idle' }).state }
}

function passOn(action: Action, text: string, to: Audience): Turn {
  const { context, scene, desk, officer, recipient, t } = action
  const readers = scene.recipients.filter(one => one.id !== recipient.id && reads(one, action, to))
  const names = readers.map(one => recipientName(scene, one))
  if (to === 'person' || to === 'everybody') names.push(nameOf(scene))
  const folio = folioOf(scene)
  if (names.length === 0) return reply(action, say(t('bridge.nobody', { folio })))
  const effect: Effect = {
    do: 'say',
    alert: scene.alert.id,
    said: {
      at: sentAt(context),
      author: { by: 'desk', desk: desk.id, officer },
      what: saidWords(text),
      to,
    },
  }
  const told = t('bridge.passing', { folio, names: list(context.language, [...new Set(names)]) })
  return reply(action, say(told), [effect])
}

function reads(one: Recipient, { scene }: Action, to: Audience): boolean {
  if (!hearsNews(one) || !mayHear(one, scene.alert, 'news')) return false
  return (
    to === 'everybody' || (to === 'family' ? one.role === 'family' : to === 'desk' && one.role === 'desk')
  )
}
