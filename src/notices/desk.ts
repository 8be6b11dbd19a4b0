import { isAttendedBy, type Recipient } from '../domain/alert/alert.ts'
import { isConfirmed } from '../domain/alert/cry.ts'
import { isOpenTo } from '../domain/alert/escalation.ts'
import { isFresh } from '../domain/alert/place/freshness.ts'
import { isUntold, mayEnd, shareOf } from '../domain/alert/recipients.ts'
import type { RecipientId } from '../domain/ids.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../domain/messaging/message.ts'
import type { Contact } from '../domain/people/person.ts'
import type { Place } from '../domain/place.ts'
import { phone } from '../locales/formats.ts'
import { sanitizeName } from '../locales/plain.ts'
import { protectionLine } from './attendance.ts'
import { markedName, officeName } from './desk-names.ts'
import { consulateLine, pastLines } from './desk-response.ts'
import { shareLine } from './desk-share.ts'
import { takenByHelper, whyTold } from './helpers/helpers.ts'
import {
  ageOf,
  folioOf,
  type Line,
  lateArrival,
  mapLink,
  nameOf,
  ownCryTime,
  placeLines,
  reporterDoubted,
  type Scene,
  taken,
  textMessage,
  timeOf,
  whenOf,
  whereabouts,
} from './phrases.ts'
import { noCallsLine } from './said/calls.ts'
import { hearsayCopyLine, hearsayLines } from './said/hearsay.ts'
import { wordsInAlert } from './said/said.ts'
import { takenLines, takenOf } from './third-party.ts'

/** The alert as a desk reads it, with the taps that an officer acts by; `again` marks a reminder. */
export function deskAlert(scene: Scene, desk: Recipient, again = 0): TextMessage {
  const { say } = scene
  const title = { folio: folioOf(scene), name: nameOf(scene) }
  const taking = taken(scene)
  const words = wordsInAlert(scene, desk)
  const about = takenOf(scene)
  const takenBy = takenByHelper(scene, desk)
  return textMessage(
    [
      say(again > 0 ? 'desk.again' : 'desk.title', title),
      again > 0 && !taking ? say('desk.nobody') : undefined,
      ...(takenBy.length > 0 ? takenBy : [taking && say('desk.taken', taking)]),
      ...(desk.helper || taking ? [] : pastLines(scene)),
      whyTold(scene, desk),
      ...(about ? [...takenLines(scene, about), '', ...words.lines] : ownLines(scene, desk, words.lines)),
      desk.helper ? consulateLine(scene) : (hearsayCopyLine(scene, desk) ?? shareLine(scene, desk)),
    ],
    [...deskChoices(scene, desk, isOpenTo(scene, desk)), ...words.more],
  )
}

/** How somebody's own alert began, what they wrote, where they are, and whom to call. */
function ownLines(scene: Scene, desk: Recipient, words: readonly Line[]): readonly Line[] {
  const where = [...placeLines(scene), ...hearsayLines(scene, desk)]
  return [...howItBeganForDesk(scene), ...words, '', ...where, '', ...familyLines(scene)]
}

/** An officer's taps: all four while nobody attends, then what is left to do, and of a sender without registration one that silences them. A desk that only got a copy ends nothing while the alert's own hears it. */
export function deskChoices(scene: Scene, desk: Recipient, attend: boolean): readonly (readonly Choice[])[] {
  const { say, alert } = scene
  const contacted = choice('contactado', alert.id, say('desk.choice-contacted'))
  const first = attend ? [choice('atender', alert.id, say('desk.choice-attend')), contacted] : [contacted]
  if (!mayEnd(scene, desk)) return [first]
  return [
    first,
    [
      choice('falsa', alert.id, say('desk.choice-false')),
      choice('cerrar', alert.id, say('desk.choice-close')),
    ],
    ...(isUnregistered(scene) ? [[choice('silenciar', alert.id, say('desk.choice-hush'))]] : []),
  ]
}

/** Tells a desk that the alert is its own from now on, or no more, with the taps that it has by that. */
export function shareNews(scene: Scene, copy: RecipientId): TextMessage | undefined {
  const { say, recipients, alert } = scene
  const desk = recipients.find(one => one.id === copy)
  const share = desk && shareOf(scene, desk)
  if (desk === undefined || share === undefined) return undefined
  const known = { folio: folioOf(scene), name: nameOf(scene), office: officeName(scene, alert.consulate) }
  const taps = mayEnd(scene, desk) ? deskChoices(scene, desk, isOpenTo(scene, desk)) : []
  if (share === 'own') return textMessage([say('desk.share-own', known)], taps)
  if (isAttendedBy(alert, desk.id)) return textMessage([say(`desk.share-${share}-attending`, known)], taps)
  return textMessage([say(isOpenTo(scene, desk) ? `desk.share-${share}` : 'desk.share-taken', known)])
}

/** When the cry came and from whom, as a desk reads it. */
export function howItBeganForDesk(scene: Scene): readonly Line[] {
  const { say, alert, person } = scene
  const when = whenOf(scene, alert.raisedAt)
  const late = lateArrival(scene)
  const own = ownCryTime(scene)
  return [
    alert.reporter === undefined
      ? say('desk.sent', { when })
      : say('desk.reported', { when, reporter: sanitizeName(alert.reporter) }),
    reporterDoubted(scene),
    late && say('desk.late', { time: late }),
    'reopenedAt' in alert && alert.reopenedAt !== undefined
      ? say('desk.reopened', { time: timeOf(scene, alert.reopenedAt) })
      : undefined,
    own && say('desk.own', { time: own }),
    isConfirmed(alert) ? undefined : say('desk.unconfirmed'),
    noCallsLine(scene),
    protectionLine(scene),
    person.consentedAt === undefined ? say('desk.stranger') : undefined,
  ]
}

/** The first relative that can be called: one who accepted before one who did not answer the invite yet. */
export function familyLines(scene: Scene): readonly Line[] {
  const { say, alert, contacts = [], recipients, person } = scene
  const mine = contacts.filter(({ id, person: of }) => of === person.id && !isUntold(alert, id))
  const first = mine.find(isReachable('accepted')) ?? mine.find(isReachable('invited'))
  if (first?.phone !== undefined)
    return [say('desk.contact-phone', { name: sanitizeName(first.name), phone: phone(first.phone) })]
  const told = recipients.find(one => one.role === 'family')
  if (told) return [say('desk.contact', { name: markedName(scene, told) })]
  // Somebody whom the person hides from is there, and is not to be looked for.
  const isHidden = contacts.some(({ id, person: of }) => of === person.id && isUntold(alert, id))
  return [say(isHidden ? 'desk.contacts-hidden' : 'desk.no-contact')]
}

function isReachable(state: Contact['state']): (contact: Contact) => boolean {
  return contact => contact.state === state && contact.phone !== undefined
}

/** How many folios stand in one row of buttons under a digest. */
const FOLIOS_A_ROW = 3

/** The longest text that every network takes in one message, in UTF-16 units: Telegram's limit. */
const LONGEST_TEXT = 4096

/** The longest name in a digest, in UTF-16 units: 25 alerts must fit into {@link LONGEST_TEXT}. */
const LONGEST_DIGEST_NAME = 20

/**
 * Several alerts in one message, for a group that gets more than its network lets it be told one by one: at most
 * 25, each with its map link if all fit. Undefined if there is none.
 */
export function deskDigest(scenes: readonly Scene[], again: boolean): TextMessage | undefined {
  const [first] = scenes
  if (first === undefined) return undefined
  const buttons = scenes.map(scene => choice('ver', scene.alert.id, folioOf(scene)))
  const rows = Array.from({ length: Math.ceil(buttons.length / FOLIOS_A_ROW) }, (_, row) =>
    buttons.slice(row * FOLIOS_A_ROW, (row + 1) * FOLIOS_A_ROW),
  )
  const linked = textMessage(digestText(first.say, scenes, again, true), rows)
  return linked.text.length <= LONGEST_TEXT
    ? linked
    : textMessage(digestText(first.say, scenes, again, false), rows)
}

function digestText(
  say: Scene['say'],
  scenes: readonly Scene[],
  again: boolean,
  links: boolean,
): readonly Line[] {
  return [
    say(scenes.every(isUnregistered) ? 'desk.digest-unregistered' : 'desk.digest', { count: scenes.length }),
    again ? say('alert.repeat-mark') : undefined,
    '',
    ...scenes.flatMap(scene => [
      digestLine(scene),
      links && scene.alert.place ? mapLink(scene.alert.place) : undefined,
    ]),
    '',
    say('desk.digest-hint'),
  ]
}

const isUnregistered = ({ person }: Scene) => person.consentedAt === undefined

function digestLine(scene: Scene): string {
  const { say, alert } = scene
  const line = {
    folio: folioOf(scene),
    name: shortened(nameOf(scene)),
    time: timeOf(scene, alert.raisedAt),
    where: alert.place ? digestPlace(scene, alert.place) : say('desk.digest-no-place'),
  }
  const taking = taken(scene)
  if (taking) return say('desk.digest-taken', { ...line, officer: shortened(taking.officer) })
  return say(alert.confirmed ? 'desk.digest-line' : 'desk.digest-unconfirmed', line)
}

function digestPlace(scene: Scene, place: Place): string {
  const where = whereabouts(scene, place)
  return isFresh(place, scene.now)
    ? where
    : scene.say('desk.digest-old-place', { where, age: ageOf(scene, place.at) })
}

function shortened(name: string): string {
  if (name.length <= LONGEST_DIGEST_NAME) return name
  let short = ''
  for (const point of name) {
    if (short.length + point.length >= LONGEST_DIGEST_NAME) break
    short += point
  }
  return `${short.trimEnd()}…`
}
