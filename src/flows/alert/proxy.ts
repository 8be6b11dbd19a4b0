import type { Directory } from '../../consulates/directory.ts'
import { isDoubted, isLive, isWaiting } from '../../domain/alert/alert.ts'
import { type AlertId, type ContactId, type DeskId, type Instant, MINUTE } from '../../domain/ids.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../../domain/messaging/message.ts'
import { reportBarred } from '../../domain/people/person.ts'
import { phone } from '../../locales/formats.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { consulateLine, hasOthersAnswer } from '../../notices/desk-response.ts'
import { folioOf, sceneOf, taken, textOf, timeOf } from '../../notices/phrases.ts'
import { updateMessage } from '../../notices/update.ts'
import { called, calledLabel } from '../called.ts'
import type { Context, Relative } from '../context.ts'
import { sightingAdvice } from '../menu/menu.ts'
import { say, urgent } from '../reply.ts'
import type { ReportWords, SaidBefore } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { newReport } from './route-alert.ts'
import { hearsayIn } from './said/hearsay.ts'
import { saidWords } from './said/said-words.ts'
import { searchText } from './search.ts'

/** The word in place of a contact's id in the tap for somebody who is nobody's here. */
export const SOMEONE_ELSE = 'otra'

/** And in the tap for nobody: what was passed on is only shared. */
export const ANSWERED_NOBODY = 'nadie'

/** Asks a relative in the middle of somebody's alert whether they mean that one, or need help themselves. */
export function forWhomOrMe(context: Context): Turn {
  const { relatives, t } = context
  const taps = [...relatives.map(one => forRelative(one, context)), choice('yo', '', t('alert.choice-me'))]
  return urgent(context, [
    say(
      t('alert.for-whom-or-me'),
      taps.map(tap => [tap]),
    ),
  ])
}

/** The question about whom is what somebody forwards or copies. */
export function passedOnQuestion(context: Context): TextMessage {
  const { relatives, t, directory } = context
  const ends = [
    choice('yo', '', t('alert.choice-only-me')),
    choice('por', ANSWERED_NOBODY, t('alert.choice-sharing')),
  ]
  const text = t('alert.whose', { phone: phone(directory.ciam.number) })
  return say(text, [...relatives.map(one => [forRelative(one, context)]), ...ends.map(end => [end])])
}

/** The tap for one of those whose relative this chat is. */
export function forRelative({ contact, person }: Relative, context: Context): Choice {
  return choice('por', contact.id, calledLabel(context, person))
}

/** All that is known of a report when it is told for whom it is: its own words, and the alert in which somebody unnamed is told of. */
export interface ReportSoFar {
  readonly words: readonly ReportWords[]
  /** All that was said in that alert: recordings, and words that may be among {@link words}, too. */
  readonly said: readonly SaidBefore[]
  /** Ends the unnamed one: what it told goes on in the alert of the one who is named. */
  readonly ends: readonly Effect[]
  /** The officer who attends that one: they have the alert of the one who is named, too. */
  readonly attending?: { readonly desk: DeskId; readonly officer: string }
}

const NOTHING_YET: ReportSoFar = { words: [], said: [], ends: [] }

/** Answers the tap that says for whom: raises their alert, or tells how it stands if there is one. */
export function forChosen(
  context: Context,
  relative: Relative | undefined,
  of: string,
  soFar: ReportSoFar = NOTHING_YET,
): Turn {
  if (of === ANSWERED_NOBODY) return sightingAdvice(context)
  if (relative === undefined) return urgent(context, [say(context.t('alert.for-lost'))])
  const standing = relative.alert?.alert
  if (standing !== undefined && !standing.drill && isLive(standing))
    return alreadyOpen(context, relative, soFar)
  const refused = notBelieved(context, relative)
  if (refused === undefined) return raiseFor(context, relative, soFar)
  // Nor does anybody unnamed leave in their place; what has left stands.
  return { ...refused, effects: [...refused.effects, ...soFar.ends.filter(one => one.do === 'withdraw')] }
}

/** Answers a report that raises nothing: the person does not want it, or it is the second within a day. */
function notBelieved(context: Context, { contact, person, reported }: Relative): Turn | undefined {
  const { t, now, directory, language } = context
  const name = called(context, person)
  const barred = reportBarred(contact, now)
  if (barred === undefined || (barred === 'today' && isCalledError(reported, now))) return undefined
  if (barred === 'muted')
    return urgent(context, [
      // Whoever is not believed of another may be in need themselves: "se llevaron a Ana y a mí".
      say(t('alert.for-muted', { name, phone: phone(directory.ciam.number) }), [
        [choice('yo', '', t('alert.choice-me'))],
      ]),
    ])
  if (reported === undefined)
    return urgent(context, [say(textOf([t('alert.for-today-gone', { name }), '', searchText(context)]))])
  const scene = sceneOf(reported, directory, language, now)
  const stands = updateMessage(scene, { kind: 'closed' }, 'family')
  const time = timeOf(scene, reported.alert.raisedAt)
  const first = t('alert.for-today', { name, time, folio: folioOf(scene) })
  const text = textOf([first, stands?.text, '', searchText(context)])
  return urgent(context, [say(text, stands?.choices)])
}

/** How long after the person ended a report as an error the same contact is believed anew, in milliseconds: before, it may be to wear them down. */
const BELIEVED_ANEW = 30 * MINUTE

/** True of a report that the person ended as an error a while ago: the next may be true, and they are asked again. */
function isCalledError(reported: Relative['reported'], now: Instant): boolean {
  if (reported?.alert.state !== 'closed' || reported.alert.outcome !== 'cancelled') return false
  return now - reported.alert.closedAt >= BELIEVED_ANEW
}

/** The reporter knows already, so that counts as their answer. */
function raiseFor(context: Context, relative: Relative, soFar: ReportSoFar): Turn {
  const { words, ends } = soFar
  const { t } = context
  const { contact, person } = relative
  const { id, raises } = raising(context, relative)
  const effects: readonly Effect[] = [
    ...ends,
    ...raises,
    ...saidBy(context.directory, contact.id, id, soFar),
    { do: 'answer', alert: id, contact: contact.id, answer: 'received' },
    ...placesIn(context, relative, id, words),
    { do: 'contact', contact: contact.id, command: { do: 'report', alert: id } },
    ...attendedToo(id, soFar),
  ]
  const opened = t('alert.for-raised', { name: called(context, person) })
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

function alreadyOpen(
  context: Context,
  { contact, person, alert: known }: Relative,
  soFar: ReportSoFar,
): Turn {
  if (known === undefined) return raiseFor(context, { contact, person }, soFar)
  const { t } = context
  const { alert, recipients } = known
  const mine = recipients.find(one => one.contact === contact.id && one.state !== 'withdrawn')
  const scene = sceneOf(known, context.directory, context.language, context.now)
  const taking = taken(scene)
  const text = textOf([
    t('alert.for-open', { name: sanitizeName(person.name), folio: folioOf({ alert }) }),
    taking ? t('alert.for-attended', taking) : consulateLine(scene),
    hasOthersAnswer(scene, mine) ? undefined : t(mine ? 'alert.for-nobody-else' : 'alert.for-nobody-yet'),
    '',
    searchText(context),
  ])
  const effect: Effect = { do: 'answer', alert: alert.id, contact: contact.id, answer: 'received' }
  // Whoever is not confirmed to be who they say reads, and adds nothing.
  const adds = mine !== undefined && !isDoubted(mine)
  const said = adds ? saidBy(context.directory, contact.id, alert.id, soFar) : []
  const places = adds ? placesIn(context, { contact, person, alert: known }, alert.id, soFar.words) : []
  const answers = mine === undefined || mine.answer !== undefined ? [] : [effect]
  const attending = adds ? attendedToo(alert.id, soFar) : []
  return urgent(context, [say(text)], [...soFar.ends, ...said, ...answers, ...places, ...attending])
}

function attendedToo(alert: AlertId, { attending }: ReportSoFar): readonly Effect[] {
  return attending === undefined ? [] : [{ do: 'attend', alert, ...attending }]
}

/** The places where the words of a report say that the one who was taken is. */
function placesIn(
  context: Context,
  { contact, person }: Relative,
  alert: AlertId,
  words: readonly ReportWords[],
): readonly Effect[] {
  return words.flatMap(({ text, at }) => hearsayIn(context, { alert, person, contact: contact.id }, text, at))
}

/** All that was said for a report goes to all who are told but the one who was taken, under the name of whoever reports, in its order. */
function saidBy(
  directory: Directory,
  contact: ContactId,
  alert: AlertId,
  { words, said }: ReportSoFar,
): readonly Effect[] {
  const author = { by: 'contact', contact } as const
  const written = words.map(({ text, at, passedOn }) => ({ at, what: saidWords(directory, text, passedOn) }))
  const isWritten = ({ what, at }: SaidBefore) =>
    what.kind === 'words' && words.some(one => one.at === at && one.text === what.text)
  const all = [...said.filter(one => !isWritten(one)), ...written]
  return all
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, what }) => ({ do: 'say', alert, said: { at, author, what, to: 'everybody' } }))
}
