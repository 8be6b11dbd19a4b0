import { isLive, isWaiting } from '../../domain/alert/alert.ts'
import { isAnswered } from '../../domain/alert/escalation.ts'
import type { AlertId } from '../../domain/ids.ts'
import { choice, label } from '../../domain/messaging/callback-id.ts'
import type { Choice, Message } from '../../domain/messaging/message.ts'
import { reportBarred } from '../../domain/people/person.ts'
import { phone } from '../../locales/formats.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { isLabel } from '../../locales/words.ts'
import { folioOf, nameOf, sceneOf, taken, textOf, timeOf } from '../../notices/phrases.ts'
import { updateMessage } from '../../notices/update.ts'
import { isByModel } from '../../understanding/intent/raise.ts'
import { answersWithName, isOnlyKin, isTakenByName } from '../../understanding/who-was-taken.ts'
import { type Context, interrupting, type Relative, resumed } from '../context.ts'
import { sightingAdvice } from '../menu/menu.ts'
import type { Question } from '../question.ts'
import { answer, say, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'
import { newReport } from './route-alert.ts'
import { searchText } from './search.ts'
import { beginTaken, takenAnswer } from './third-party.ts'

/** The word in place of a contact's id in the tap for somebody who is nobody's here. */
const SOMEONE_ELSE = 'otra'

/** And in the tap for nobody: what was passed on is only shared. */
const ANSWERED_NOBODY = 'nadie'

/** Answers a report that somebody else was taken: for whom, or, to nobody's relative, who it is. */
export function forWhom(context: Context): Turn {
  // Words in the middle of the questions about somebody are an answer to them.
  const asked = takenAnswer(context, context.utterance.text)
  if (asked) return asked
  const { utterance, relatives } = context
  if (relatives.length === 0) return isInOwnAlert(context) ? offerReport(context) : beginTaken(context)
  const named = relatives.filter(({ person }) => isTakenByName(utterance.words(), person.name))
  const [only] = isByModel(utterance.understanding()) || named.length > 1 ? [] : named
  if (only) return forChosen(context, only, only.contact.id)
  return isInOwnAlert(context) ? offerReport(context) : askWho(context)
}

/** Which of a relative's persons was taken: by a tap, or in words for as long as a question is open. */
export const forWhomQuestion: Question = {
  name: 'for-whom',
  waits: ['for-whom'],
  read: () => ({ at: 'for-whom' }),
  agree: (context, agrees) => (agrees ? undefined : answer(resumed(context), say(context.t('menu.stopped')))),
  takeText: takeWho,
}

function askWho(context: Context): Turn {
  const asked = interrupting(context, { at: 'for-whom' })
  return urgent(asked, [askForWhom(context, 'alert.for-whom', SOMEONE_ELSE)])
}

/** Takes the name of one of them, or of an only one what they are to the writer; anything else is asked again. */
function takeWho(context: Context, text: string): Turn {
  if (context.relatives.length === 0 || isLabel('alert.choice-other', text)) return beginTaken(context)
  const only = meantBy(context, text)
  return only ? forChosen(context, only, only.contact.id) : askWho(context)
}

/** True for such an answer in which the model alone hears more: "a mi hermana" is no cry while it is asked who was taken. */
export function answersWho(context: Context): boolean {
  const { state, utterance } = context
  const understood = utterance.understanding()
  if (state.at !== 'for-whom' || understood.intent === 'panic' || !isByModel(understood)) return false
  return meantBy(context, utterance.words()) !== undefined
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

/** Asks a relative in the middle of somebody's alert whether they mean that one, or need help themselves. */
export function forWhomOrMe(context: Context): Turn {
  return urgent(context, [askForWhom(context, 'alert.for-whom-or-me', 'yo')])
}

/** Asks about whom is what somebody forwards or copies: until the answer it raises nothing, and nobody is told. */
export function forWhomPassedOn(context: Context): Turn {
  const { relatives, t, directory } = context
  const ends = [
    choice('yo', '', t('alert.choice-only-me')),
    choice('por', ANSWERED_NOBODY, t('alert.choice-sharing')),
  ]
  const text = t('alert.whose', { phone: phone(directory.ciam.number) })
  return urgent(context, [
    say(text, [...relatives.map(one => [forRelative(one, t)]), ...ends.map(end => [end])]),
  ])
}

function forRelative({ contact, person }: Relative, t: Context['t']): Choice {
  return choice('por', contact.id, label(nameOf({ person, say: t })))
}

function askForWhom(
  { relatives, t }: Context,
  key: 'alert.for-whom' | 'alert.for-whom-or-me',
  last: typeof SOMEONE_ELSE | 'yo',
): Message {
  const end =
    last === 'yo'
      ? choice('yo', '', t('alert.choice-me'))
      : choice('por', SOMEONE_ELSE, t('alert.choice-other'))
  return say(t(key), [...relatives.map(one => [forRelative(one, t)]), [end]])
}

/** Answers the tap that says for whom: raises their alert, or tells how it stands if there is one. */
export function forChosen(before: Context, relative: Relative | undefined, of: string): Turn {
  const context = before.state.at === 'for-whom' ? resumed(before) : before
  if (of === ANSWERED_NOBODY) return sightingAdvice(context)
  if (of === SOMEONE_ELSE) return beginTaken(context)
  if (relative === undefined) return urgent(context, [say(context.t('alert.for-lost'))])
  const standing = relative.alert?.alert
  if (standing !== undefined && !standing.drill && isLive(standing)) return alreadyOpen(context, relative)
  return notBelieved(context, relative) ?? raiseFor(context, relative)
}

/** Answers a report that raises nothing: the person does not want it, or it is the second within a day. */
function notBelieved(context: Context, { contact, person, reported }: Relative): Turn | undefined {
  const { t, now, directory, language } = context
  const name = sanitizeName(person.name)
  const barred = reportBarred(contact, now)
  if (barred === undefined) return undefined
  if (barred === 'muted')
    return urgent(context, [say(t('alert.for-muted', { name, phone: phone(directory.ciam.number) }))])
  if (reported === undefined)
    return urgent(context, [say(textOf([t('alert.for-today-gone', { name }), '', searchText(context)]))])
  const scene = sceneOf(reported, directory, language, now)
  const stands = updateMessage(scene, { kind: 'closed' }, 'family')
  const time = timeOf(scene, reported.alert.raisedAt)
  const first = t('alert.for-today', { name, time, folio: folioOf(scene) })
  return urgent(context, [say(textOf([first, stands?.text, '', searchText(context)]))])
}

/** The reporter knows already, so that counts as their answer. */
function raiseFor(context: Context, relative: Relative): Turn {
  const { t } = context
  const { contact, person } = relative
  const { id, raises } = raising(context, relative)
  const effects: readonly Effect[] = [
    ...raises,
    { do: 'answer', alert: id, contact: contact.id, answer: 'received' },
    { do: 'contact', contact: contact.id, command: { do: 'report', alert: id } },
  ]
  const opened = t('alert.for-raised', { name: sanitizeName(person.name) })
  return urgent(context, [say(textOf([opened, '', searchText(context)]))], effects)
}

/**
 * The alert of a report. A drill gives way to it. A cry of the person's own that waits becomes it, and waits on beside
 * it: a relative who only tries reads the same whether there is one or not.
 */
function raising(
  context: Context,
  { contact, person, alert: known }: Relative,
): { readonly id: AlertId; readonly raises: readonly Effect[] } {
  const by = contact.id
  if (known !== undefined && isWaiting(known.alert)) {
    const { id } = known.alert
    return { id, raises: [{ do: 'report', alert: id, reporter: contact.name, by }] }
  }
  const alert = newReport(context, person, contact, known)
  const turned: readonly Effect[] = known?.alert.drill ? [{ do: 'turn-real', alert: known.alert.id, by }] : []
  return { id: alert.id, raises: [...turned, { do: 'raise', alert, by }] }
}

function alreadyOpen(context: Context, { contact, person, alert: known }: Relative): Turn {
  if (known === undefined) return raiseFor(context, { contact, person })
  const { t } = context
  const { alert, recipients } = known
  const mine = recipients.find(one => one.contact === contact.id && one.state !== 'withdrawn')
  const taking = taken(sceneOf(known, context.directory, context.language, context.now))
  const text = textOf([
    t('alert.for-open', { name: sanitizeName(person.name), folio: folioOf({ alert }) }),
    taking ? t('alert.for-attended', taking) : undefined,
    recipients.some(isAnswered) ? undefined : t('alert.for-nobody-yet'),
    '',
    searchText(context),
  ])
  const effect: Effect = { do: 'answer', alert: alert.id, contact: contact.id, answer: 'received' }
  return urgent(context, [say(text)], mine === undefined || mine.answer !== undefined ? [] : [effect])
}
