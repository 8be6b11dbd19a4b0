import { type Alert, hearsNews, isDoubted, type Recipient } from '../domain/alert/alert.ts'
import { isConfirmed } from '../domain/alert/cry.ts'
import { isAnswered } from '../domain/alert/escalation.ts'
import { isFresh, isPinned } from '../domain/alert/place/freshness.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { Choice, Message, TextMessage } from '../domain/messaging/message.ts'
import { list } from '../locales/formats.ts'
import { sanitizeName } from '../locales/plain.ts'
import type { Words } from '../locales/words.ts'
import { markedName } from './desk-names.ts'
import { consulateLine } from './desk-response.ts'
import { helperLines } from './helpers/helpers.ts'
import {
  ageOf,
  folioOf,
  type Line,
  lateArrival,
  nameOf,
  ownCryTime,
  phoneLines,
  placeLines,
  reporterDoubted,
  type Scene,
  textMessage,
  timeOf,
  whenOf,
  whereabouts,
} from './phrases.ts'
import { isNotToBeCalled, noCallsLine } from './said/calls.ts'
import { wordsInAlert } from './said/said.ts'
import { writersOfFamily } from './said/wrote.ts'

/** The alert as a relative reads it, with the two taps that they can answer by; `again` marks a reminder. */
export function familyAlert(
  scene: Scene,
  recipient: Recipient,
  organisation: string,
  again: number,
): TextMessage {
  const { say, alert } = scene
  const name = nameOf(scene)
  return textMessage(
    [
      alert.afterDrill && again === 0 ? say('alert.no-drill-mark') : undefined,
      say(again > 0 ? 'alert.family-again' : 'alert.family-title', { name }),
      say('alert.family-folio', { folio: folioOf(scene) }),
      ...howItBegan(scene, name),
      noCallsLine(scene),
      ...wordsInAlert(scene, recipient).lines,
      '',
      ...(isDoubted(recipient) ? [say('alert.place-unconfirmed', { name })] : placeLines(scene)),
      '',
      ...(alert.drill ? [say('alert.family-drill', { name })] : whatToDo(scene, recipient)),
      '',
      say('alert.footer', { organisation }),
    ],
    familyChoices(alert, say),
  )
}

/** The two answers of a relative, each in its row: who wants to say that they read it must not hit the other. */
export function familyChoices(alert: Alert, say: Words): readonly (readonly Choice[])[] {
  return [[choice('recibido', alert.id, say('alert.choice-received'))], [safeChoice(alert, say)]]
}

/** A relative's word that the person is safe. */
export function safeChoice({ id }: Alert, say: Words): Choice {
  return choice('salvo', id, say('alert.choice-safe'))
}

/** When the cry came and from whom, and whether it was confirmed. */
export function howItBegan(scene: Scene, name: string): readonly Line[] {
  const { say, alert } = scene
  const when = whenOf(scene, alert.raisedAt)
  const late = lateArrival(scene)
  const own = ownCryTime(scene)
  return [
    alert.reporter === undefined
      ? say('alert.family-sent', { name, when })
      : say('alert.family-reported', { name, when, reporter: sanitizeName(alert.reporter) }),
    reporterDoubted(scene),
    late && say('alert.family-late', { time: late }),
    own && say('alert.family-own', { name, time: own }),
    isConfirmed(alert)
      ? undefined
      : say(isNotToBeCalled(scene) ? 'alert.family-unconfirmed-quiet' : 'alert.family-unconfirmed'),
  ]
}

/** The relatives who have answered, and those who wrote without an answer, each with when; empty if none did. */
export function answerLines(scene: Scene, head: string): readonly Line[] {
  const named = (some: readonly Recipient[]) =>
    some.map(one => `${markedName(scene, one)} (${timeOf(scene, one.at)})`).join(', ')
  const known = scene.recipients.filter(one => one.role === 'family' && isAnswered(one))
  const wrote = writersOfFamily(scene)
  return [
    ...(known.length > 0 ? [`${head} ${named(known)}.`] : []),
    ...(wrote.length > 0 ? [scene.say('reminder.wrote', { names: named(wrote) })] : []),
  ]
}

/** The answers of others than the reader, who knows their own, and than the one whose report it is, who is named above. */
function othersAnswers(scene: Scene, reader: Recipient): readonly Line[] {
  const { alert, recipients, say } = scene
  const others = recipients.filter(one => one.contact !== reader.contact && one.name !== alert.reporter)
  return answerLines({ ...scene, recipients: others }, say('reminder.family-answered'))
}

function whatToDo(scene: Scene, reader: Recipient): readonly Line[] {
  const { say } = scene
  return [
    ...othersAnswers(scene, reader),
    consulateLine(scene),
    ...helperLines(scene),
    ...phoneLines(scene),
    '',
    say(isNotToBeCalled(scene) ? 'alert.family-first-quiet' : 'alert.family-first', {
      give: whatToGive(scene),
    }),
  ]
}

/** A folio is known only where a consulate's desk was told; who answers the phone elsewhere needs a name. */
function whatToGive({ alert, recipients, say }: Scene): string {
  if (!recipients.some(one => isConsulates(one) && hearsNews(one))) return say('alert.give-name')
  return say(alert.place === undefined ? 'alert.give-folio' : 'alert.give-folio-place')
}

/** True for the desk of a consulate: an organisation's folio says nothing to a consulate's telephone. */
function isConsulates({ role, helper }: Recipient): boolean {
  return role === 'desk' && helper === undefined
}

/** The relatives whom the alert does not reach, as another relative, `reader`, reads it: by name, since a number is the person's to give. */
export function unreachedLines(scene: Scene, reader: Recipient | undefined): readonly Line[] {
  const { say, recipients, language } = scene
  const family = recipients.filter(one => one.role === 'family' && !one.byNumber && one.id !== reader?.id)
  const lost = family.filter(one => one.state === 'unreachable')
  if (lost.length === 0) return []
  const names = list(
    language,
    lost.map(one => markedName(scene, one)),
  )
  return [say('alert.family-unreached', { names, name: nameOf(scene) })]
}

/**
 * The place as a pin that the phone's map opens, with its age if it is not of now; undefined if there is none to show, as in
 * every drill, or if it is too old for anybody to drive there.
 */
export function placePin(scene: Scene): Message | undefined {
  const { alert, say, now } = scene
  const { place } = alert
  if (place === undefined || alert.drill || !isPinned(place, now)) return undefined
  const title = { name: nameOf(scene), folio: folioOf(scene) }
  return {
    kind: 'pin',
    point: place.point,
    title: isFresh(place, now)
      ? say('alert.pin-title', title)
      : say('alert.pin-title-old', { ...title, age: ageOf(scene, place.at) }),
    address: whereabouts(scene, place),
  }
}
