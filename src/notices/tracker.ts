import {
  attendanceOf,
  type ClosedAlert,
  hasLeft,
  isDoubted,
  isLive,
  type Recipient,
  wasReached,
} from '../domain/alert/alert.ts'
import { mayHear } from '../domain/alert/authority.ts'
import { isThirdParty } from '../domain/alert/cry.ts'
import { isAnswered, isReached, stepsPassed } from '../domain/alert/escalation.ts'
import { isFresh } from '../domain/alert/place/freshness.ts'
import { copyOfContact, onceAChat } from '../domain/alert/recipients.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../domain/messaging/message.ts'
import { confirmChoice } from '../domain/people/acceptance.ts'
import { phone } from '../locales/formats.ts'
import { sanitizeName } from '../locales/plain.ts'
import { endingHelper, reasonLine } from './attendance.ts'
import { officeOfCopy, recipientName } from './desk-names.ts'
import { consulateLine, hasDeskResponded, responseOf } from './desk-response.ts'
import { helperLine, offerChoices, offerLines } from './helpers/helpers.ts'
import {
  ageOf,
  folioOf,
  isNamelessToStrangers,
  type Line,
  lateArrival,
  phoneLines,
  type Scene,
  taken,
  takingDesk,
  textMessage,
  timeOf,
} from './phrases.ts'
import { uncalledEnd } from './said/calls.ts'
import { hasWriter, wroteLast } from './said/wrote.ts'
import { takenBeginning, takenEnded, takenEndings } from './third-party.ts'
import { untold } from './untold.ts'

/**
 * The one message in which a person follows their alert, from the first question to the end. It never shows the
 * place itself: whoever takes the phone may be reading.
 */
export function tracker(scene: Scene): TextMessage {
  const { say, alert } = scene
  if (isLive(alert))
    return textMessage(
      [
        ...nobodyTold(scene),
        ...(isThirdParty(alert) ? takenBeginning(scene) : beginning(scene)),
        '',
        ...progress(scene),
        '',
        ...helpLines(scene),
        '',
        ...offerLines(scene),
      ],
      [...endings(scene), ...offerChoices(scene), ...doubts(scene)],
    )
  switch (alert.state) {
    case 'asked':
      if (isThirdParty(alert)) return textMessage(takenBeginning(scene))
      return textMessage(
        [say('alert.asked')],
        [[choice('si', alert.id, say('alert.choice-yes'))], [choice('no', alert.id, say('alert.choice-no'))]],
      )
    case 'held':
      return textMessage([say('alert.held')], [[choice('retirar', alert.id, say('alert.choice-stop'))]])
    case 'closed':
      return textMessage([...endedForYou(scene, alert), '', ...copies(scene)])
    default:
      return alert satisfies never
  }
}

/** How an alert ended, as its own person reads it. */
export function endedForYou(scene: Scene, alert: ClosedAlert): readonly Line[] {
  const { say } = scene
  if (alert.drill) return [say('alert.closed-you-drill')]
  const folio = folioOf(scene)
  const reason = reasonLine(say, alert.ending?.reason)
  if (isThirdParty(alert)) return [takenEnded(scene, alert), reason]
  const byHelper = endingHelper(scene, alert)
  if (byHelper && (alert.outcome === 'false-alarm' || alert.outcome === 'desk-closed'))
    return [say(`helper.closed-you-${alert.outcome}`, { ...byHelper, folio }), reason]
  const end = unheardEnd(scene, alert.outcome) ?? uncalledEnd(scene, alert.outcome) ?? alert.outcome
  return [say(`alert.closed-you-${end}`, { folio }), reason]
}

/**
 * The words for an end that would claim that others were told, where nobody is: it reached nobody, or those whom it may have reached
 * hear nothing any more. Whoever was removed meanwhile hears the end.
 */
function unheardEnd({ recipients, alert }: Scene, outcome: ClosedAlert['outcome']): UnheardEnd | undefined {
  const alone = UNHEARD_ENDS[outcome]
  const gone = recipients.filter(one => one.state === 'withdrawn' && !mayHear(one, alert, 'end'))
  if (alone === undefined || !recipients.every(one => one.state === 'unreachable' || gone.includes(one)))
    return undefined
  return gone.length === 0 ? `${alone}-alone` : `${alone}-gone`
}

type UnheardEnd = `${'cancelled' | 'released' | 'returned'}-${'alone' | 'gone'}`

const UNHEARD_ENDS: Readonly<Partial<Record<ClosedAlert['outcome'], 'cancelled' | 'released' | 'returned'>>> =
  { cancelled: 'cancelled', denied: 'cancelled', released: 'released', returned: 'returned' }

function beginning(scene: Scene): readonly Line[] {
  const { say, alert } = scene
  const { reporter } = alert
  const saved = {
    folio: folioOf(scene),
    time: timeOf(scene, hasLeft(alert) ? alert.openedAt : alert.raisedAt),
  }
  const late = lateArrival(scene)
  if (reporter !== undefined)
    return [
      say('alert.tracker-reported', { ...saved, reporter: sanitizeName(reporter) }),
      alert.place || alert.placeStopped ? placeLine(scene) : undefined,
      alert.place ? undefined : say('alert.tracker-reported-fine'),
    ]
  return [
    say('alert.tracker-saved', saved),
    late && say('alert.tracker-late', { time: late, sent: timeOf(scene, alert.raisedAt) }),
    alert.confirmed ? undefined : say('alert.tracker-unconfirmed'),
    placeLine(scene),
  ]
}

function reachedNobody(scene: Scene): boolean {
  return !scene.alert.drill && !isReached(scene)
}

/** The words for an alert that nobody was told of, and the one thing that would help: a place finds the desk of its consulate, where there are desks. */
function nobodyTold(scene: Scene): readonly Line[] {
  if (!reachedNobody(scene)) return []
  const { say, alert, desksExist, recipients } = scene
  // Whoever left, or was removed since, may have read it.
  const wasTold = recipients.some(one => one.state === 'withdrawn' || isRemoved(one))
  const helps = desksExist === true && !isThirdParty(alert) && alert.place === undefined
  return [
    say(wasTold ? 'alert.nobody-more' : 'alert.nobody-told'),
    helps ? say('alert.nobody-place') : undefined,
  ]
}

function placeLine(scene: Scene): string {
  const { say, now } = scene
  const { place, drill } = scene.alert
  if (drill) return say('alert.tracker-drill-place')
  const { named, placeStopped } = scene.alert
  if (place === undefined && named) return say('alert.tracker-named', { place: named.label })
  if (place === undefined)
    return say(placeStopped === undefined ? 'alert.tracker-no-place' : 'alert.tracker-place-stopped')
  if (place.source === 'registered') return say('alert.tracker-home')
  if (place.source === 'written') return say('alert.tracker-written', { age: ageOf(scene, place.at) })
  return say(isFresh(place, now) ? 'alert.tracker-place' : 'alert.tracker-old-place', {
    age: ageOf(scene, place.at),
  })
}

function progress(scene: Scene): readonly Line[] {
  const { say, alert, recipients, now } = scene
  // A stranger's answer is nobody's.
  const answered =
    recipients.some(one => isAnswered(one) && !isDoubted(one) && one.name !== alert.reporter) ||
    hasWriter(scene)
  const still = stepsPassed(alert, now) > 0
  const nobody = hasDeskResponded(scene) ? 'now' : still ? 'still' : 'yet'
  const family = alert.untold !== undefined || recipients.some(one => one.role === 'family')
  return [
    answered || reachedNobody(scene) ? undefined : say(`alert.nobody-${nobody}`),
    ...copies(scene),
    ...(isThirdParty(alert) ? [] : untold(scene)),
    ...nameless(scene),
    family || alert.drill || isThirdParty(alert) ? undefined : say('alert.tracker-no-family'),
  ]
}

/** Somebody who is told at their number reads no name of the network's: its bearer is to know, and can type one. */
function nameless({ say, recipients, person }: Scene): readonly Line[] {
  const isRead = recipients.some(one => one.byNumber && one.state !== 'withdrawn' && !isRemoved(one))
  return isRead && isNamelessToStrangers(person) ? [say('alert.number-nameless')] : []
}

/** One line for each contact and desk: what their network or they themselves told us, and nothing beyond it. */
function copies(scene: Scene): readonly Line[] {
  const of = (role: Recipient['role']) => onceAChat(scene.recipients.filter(one => one.role === role))
  const family = of('family')
  const contacts = [...new Set(family.flatMap(({ contact }) => contact ?? []))]
  return [
    ...contacts.flatMap(contact => relative(scene, copyOfContact(family, contact), family)),
    ...of('desk').flatMap(one => desk(scene, one)),
  ]
}

function relative(
  scene: Scene,
  recipient: Recipient | undefined,
  family: readonly Recipient[],
): readonly Line[] {
  if (recipient === undefined) return []
  const { say } = scene
  const { state, at, answer, name } = recipient
  const copy = { name: sanitizeName(name), time: timeOf(scene, at) }
  if (state === 'withdrawn' || isRemoved(recipient)) return [say('alert.copy-withdrawn', copy)]
  const short = recipient.byNumber && wasReached(recipient)
  const number = state === 'unreachable' && isLive(scene.alert) ? givenNumber(scene, recipient) : undefined
  if (number !== undefined) return [`${say('alert.copy-unreachable', copy)} 📞 ${phone(number)}`]
  const isSilent = isAnswered(recipient) || state === 'unreachable'
  const wrote = isSilent ? undefined : wroteLast(scene, recipient)
  if (wrote) return [say('alert.copy-wrote', { name: copy.name, time: timeOf(scene, wrote.at) })]
  // Somebody who answered for the number, and is not confirmed, did accept.
  const shortLine = isDoubted(recipient) ? 'alert.copy-number-claimed' : 'alert.copy-number'
  const line = say(short ? shortLine : answer === 'safe' ? 'alert.copy-safe' : `alert.copy-${state}`, copy)
  const notes = copyNotes(scene, recipient, family)
  return [notes.length === 0 ? line : `${line} (${notes.join('; ')})`]
}

/** Notes behind a line: a relative who is not confirmed, and a number that was told besides the chat in which somebody accepted for it. */
function copyNotes({ say, alert }: Scene, copy: Recipient, family: readonly Recipient[]): readonly string[] {
  const isDouble = family.some(
    one => one !== copy && one.contact === copy.contact && one.byNumber && wasReached(one),
  )
  return [
    ...(isDoubted(copy) && isLive(alert) ? [say('alert.copy-unconfirmed')] : []),
    ...(isDouble ? [say('alert.copy-number-too')] : []),
  ]
}

function isRemoved({ standing }: Recipient): boolean {
  return standing?.of === 'contact' && standing.state === 'removed'
}

function givenNumber({ contacts = [] }: Scene, { contact }: Recipient): string | undefined {
  return contacts.find(one => one.id === contact)?.phone
}

function desk(scene: Scene, copy: Recipient): readonly Line[] {
  const { say, alert } = scene
  const { id, state, at } = copy
  const line = copy.helper && helperLine(scene, copy)
  if (line !== undefined) return [line, ...contactOf(scene, copy)]
  const office = recipientName(scene, copy)
  const attendance = attendanceOf(alert)
  const taking = attendance?.recipient === id ? taken(scene) : undefined
  const response = state === 'withdrawn' ? undefined : responseOf(scene, copy)
  if (response?.did === 'wrote') return [say('alert.copy-wrote', { name: office, time: response.time })]
  if (response) return [say('alert.copy-had', response)]
  if (taking === undefined)
    return [
      say(`alert.copy-${state === 'answered' ? 'read' : state}`, { name: office, time: timeOf(scene, at) }),
    ]
  return [say('alert.copy-attended', { ...taking, folio: folioOf(scene) }), ...contactOf(scene, copy)]
}

/** Tells that the officer who attends under this copy, or another desk meanwhile, made contact. */
function contactOf(scene: Scene, copy: Recipient): readonly Line[] {
  const attendance = attendanceOf(scene.alert)
  if (attendance?.recipient !== copy.id || attendance.contactedAt === undefined) return []
  const { office } = officeOfCopy(scene, attendance.reached?.recipient ?? copy.id) ?? { office: '' }
  return [scene.say('alert.copy-contacted', { office, time: timeOf(scene, attendance.contactedAt) })]
}

function helpLines(scene: Scene): readonly Line[] {
  const { say, alert, recipients } = scene
  if (alert.drill) return [say('alert.tracker-drill')]
  // The lines above already tell of a desk that was told; only one that was not needs words of its own.
  const told = recipients.some(
    one =>
      one.role === 'desk' &&
      one.helper === undefined &&
      one.consulate === alert.consulate &&
      one.state !== 'withdrawn',
  )
  const isTaken = takingDesk(scene)?.helper === undefined && taken(scene) !== undefined
  return [told || isTaken ? undefined : consulateLine(scene), ...phoneLines(scene)]
}

/** The tap that confirms each relative who is not: where nothing can be tapped, only the newest list is answered. */
function doubts({ say, recipients }: Scene): readonly (readonly Choice[])[] {
  const doubted = recipients.filter(one => isDoubted(one) && one.state !== 'withdrawn')
  const once = doubted.filter(
    (one, place) => doubted.findIndex(({ contact }) => contact === one.contact) === place,
  )
  return once.flatMap(({ contact: id, name, address }) =>
    id === undefined
      ? []
      : [[confirmChoice({ id, address }, say('invite.choice-thats-them', { name: sanitizeName(name) }))]],
  )
}

function endings(scene: Scene): readonly (readonly Choice[])[] {
  const { say, alert } = scene
  if (isThirdParty(alert)) return takenEndings(scene)
  if (alert.drill) return [[choice('cancelar', alert.id, say('alert.choice-end-drill'))]]
  const stop = say(alert.reporter === undefined ? 'alert.choice-false' : 'alert.choice-fine')
  return [[choice('cancelar?', alert.id, stop), choice('soltaron', alert.id, say('alert.choice-released'))]]
}
