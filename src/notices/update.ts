import type { ClosedAlert, Recipient } from '../domain/alert/alert.ts'
import { isReported, isThirdParty } from '../domain/alert/cry.ts'
import { isEndedByDesk, isReopenable } from '../domain/alert/desk/reopening.ts'
import { isAnswered } from '../domain/alert/escalation.ts'
import type { RecipientId } from '../domain/ids.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../domain/messaging/message.ts'
import type { Update } from '../domain/outbox/notice.ts'
import { sanitizeName } from '../locales/plain.ts'
import { attendanceNews, contactedText, endedForFamily, endingHelper, howItEnded } from './attendance.ts'
import { shareNews } from './desk.ts'
import { markedName, recipientName } from './desk-names.ts'
import { familyChoices, unreachedLines } from './family.ts'
import { helperLine, notConsulate } from './helpers/helpers.ts'
import { hotlinesMessage } from './helpers/hotlines.ts'
import {
  chatOwner,
  doubtLine,
  folioOf,
  type Line,
  nameOf,
  placeLines,
  type Scene,
  taken,
  takingDesk,
  textMessage,
  timeOf,
} from './phrases.ts'
import type { Reader } from './reader.ts'
import { hearsayNews } from './said/hearsay.ts'
import { describedText, sameJudged, sameQuestion, takenActed, takenHow, takenOf } from './third-party.ts'
import { endedForYou } from './tracker.ts'

/** News of an alert in the words of its reader, whose `copy` it is for; undefined if it is no news any more, or none to this reader. */
export function updateMessage(
  scene: Scene,
  update: Update,
  reader: Reader,
  copy?: Recipient,
): TextMessage | undefined {
  const { alert } = scene
  // Once it is over only that is news, and it is none before.
  if (alert.state === 'closed') return update.kind === 'closed' ? closed(scene, alert, reader) : undefined
  switch (update.kind) {
    case 'place':
      return newPlace(scene, reader)
    case 'place-stopped':
      return placeStoppedNews(scene, reader)
    case 'hearsay':
      return hearsayNews(scene, update.by, reader)
    case 'received':
      return reader === 'family' ? textMessage(whoAnswered(scene)) : undefined
    case 'unreached': {
      const lines = unreachedLines(scene, copy)
      return reader === 'family' && lines.length > 0 ? textMessage(lines) : undefined
    }
    case 'safe':
      return saysSafe(scene, update.by) ? safe(scene, sanitizeName(update.by), reader) : undefined
    case 'unsafe':
      return saysSafe(scene, update.by) ? undefined : unsafe(scene, sanitizeName(update.by), reader)
    case 'attended':
      return attended(scene, reader)
    case 'contacted':
      if (reader === 'person' && takenOf(scene)) return takenActed(scene, 'contacted')
      return contactedText(scene, reader)
    case 'tried':
    case 'watch':
    case 'handed-back':
    case 'protection':
      return attendanceNews(scene, update, reader)
    case 'confirmed':
      return confirmed(scene, reader)
    case 'described': {
      const about = takenOf(scene)
      return about && reader === 'desk' ? describedText(scene, about) : undefined
    }
    case 'same-offered':
      return reader === 'desk' ? sameQuestion(scene, update) : undefined
    case 'same-judged':
      return reader === 'person' ? sameJudged(scene, update.same) : undefined
    case 'cried':
      return criedText(scene, reader)
    case 'helper':
      return helperNews(scene, update.recipient, reader)
    case 'share':
      return reader === 'desk' ? shareNews(scene, update.recipient) : undefined
    case 'hotlines':
      return hotlinesMessage(scene, reader)
    case 'reopened':
      return reopenedText(scene, update.by, reader, copy)
    case 'not-passed':
      return notPassedText(scene, update)
    case 'closed':
      return undefined
    default:
      return update satisfies never
  }
}

function newPlace(scene: Scene, reader: Reader): TextMessage | undefined {
  const { place, named } = scene.alert
  if (reader === 'person' || (place === undefined && named === undefined)) return undefined
  const title = { folio: folioOf(scene), name: nameOf(scene) }
  const isNamed = named !== undefined && named.at > (place?.at ?? 0)
  const news = isNamed ? 'news-named' : 'news-place'
  const head = scene.say(reader === 'desk' ? `desk.${news}` : `alert.${news}`, title)
  return textMessage([head, ...placeLines(scene)])
}

/** A place that was let out again since is no news of that. */
function placeStoppedNews(scene: Scene, reader: Reader): TextMessage | undefined {
  if (reader !== 'desk' || scene.alert.placeStopped === undefined) return undefined
  return textMessage([scene.say('desk.news-place-stopped', { folio: folioOf(scene), name: nameOf(scene) })])
}

function whoAnswered(scene: Scene): readonly Line[] {
  const { say, recipients } = scene
  const answers = recipients
    .filter(one => one.role === 'family' && isAnswered(one))
    .toSorted((one, other) => one.at - other.at)
  return [
    say('alert.news-received', { name: nameOf(scene) }),
    ...answers.map(one =>
      say('alert.news-received-line', { name: markedName(scene, one), time: timeOf(scene, one.at) }),
    ),
  ]
}

/** True while a relative of that name says that the person is safe: it may have been taken back before the news left. */
function saysSafe({ recipients }: Scene, by: string): boolean {
  return recipients.some(one => one.answer === 'safe' && sanitizeName(one.name) === sanitizeName(by))
}

function unsafe(scene: Scene, by: string, reader: Reader): TextMessage {
  const { say } = scene
  const known = { by, name: nameOf(scene), folio: folioOf(scene) }
  switch (reader) {
    case 'person':
      return textMessage([say('alert.news-unsafe-you', known)])
    case 'desk':
      return textMessage([say('desk.news-unsafe', known)])
    case 'family':
    case 'number':
      return textMessage([say('alert.news-unsafe', known)])
    default:
      return reader satisfies never
  }
}

function safe(scene: Scene, by: string, reader: Reader): TextMessage {
  const { say, alert, recipients } = scene
  const sayers = recipients.filter(one => one.answer === 'safe' && sanitizeName(one.name) === by)
  const doubt = doubtLine(scene, sayers[0])
  switch (reader) {
    case 'person':
      return textMessage(
        [say('alert.news-safe-you', { by })],
        [
          [choice('soltaron', alert.id, say('alert.choice-released'))],
          [choice('seguir', alert.id, say('alert.choice-keep'))],
        ],
      )
    case 'desk':
      return textMessage([say('desk.news-safe', { by, folio: folioOf(scene) }), doubt])
    case 'family':
    case 'number':
      return textMessage([say('alert.news-safe', { by, name: nameOf(scene) }), doubt])
    default:
      return reader satisfies never
  }
}

function attended(scene: Scene, reader: Reader): TextMessage | undefined {
  const { say } = scene
  const taking = taken(scene)
  if (taking === undefined) return undefined
  const known = { ...taking, folio: folioOf(scene) }
  if (reader === 'person' && takenOf(scene)) return takenActed(scene, 'attended')
  const unlike = notConsulate(scene, takingDesk(scene)?.id)
  if (reader === 'desk') {
    const folio = folioOf(scene)
    return textMessage([say('desk.taken-elsewhere', known), unlike && say('helper.desk-can-take', { folio })])
  }
  const text =
    reader === 'person'
      ? say('alert.news-attended-you', known)
      : say('alert.news-attended', { ...known, name: nameOf(scene) })
  return textMessage([text, unlike])
}

function helperNews(scene: Scene, copy: RecipientId, reader: Reader): TextMessage | undefined {
  const told = scene.recipients.find(one => one.id === copy)
  const line = told && helperLine(scene, told)
  return line !== undefined && reader === 'family' ? textMessage([folioLine(scene), line]) : undefined
}

function folioLine(scene: Scene): string {
  return `${folioOf(scene)} · ${nameOf(scene)}`
}

function confirmed(scene: Scene, reader: Reader): TextMessage | undefined {
  if (reader === 'person') return undefined
  const known = { name: nameOf(scene), folio: folioOf(scene) }
  return textMessage([scene.say(reader === 'desk' ? 'desk.news-confirmed' : 'alert.news-confirmed', known)])
}

function criedText(scene: Scene, reader: Reader): TextMessage | undefined {
  if (reader === 'person') return undefined
  const { say, alert } = scene
  const known = { name: nameOf(scene), folio: folioOf(scene) }
  const unsure = isReported(alert) && alert.own?.state === 'unconfirmed'
  return textMessage([
    say(reader === 'desk' ? 'desk.news-cried' : 'alert.news-cried', known),
    unsure ? say(reader === 'desk' ? 'desk.unconfirmed' : 'alert.family-unconfirmed') : undefined,
  ])
}

function closed(scene: Scene, alert: ClosedAlert, reader: Reader): TextMessage {
  const { say } = scene
  if (reader === 'person') return textMessage(endedForYou(scene, alert), againForTeller(scene, alert))
  const known = { name: nameOf(scene), folio: folioOf(scene) }
  if (alert.drill) return textMessage([say('alert.closed-drill', { name: known.name })])
  if (reader === 'desk') {
    const how = (takenOf(scene) ? takenHow : howItEnded)(scene, alert.outcome)
    const byHelper = endingHelper(scene, alert)
    return textMessage([
      say('desk.news-closed', { ...known, how }),
      byHelper && say('helper.desk-ended', byHelper),
    ])
  }
  const still =
    reader === 'family' && isEndedByDesk(alert) && isReopenable(alert, scene.now)
      ? [[choice('sigue', alert.id, say('alert.choice-missing'))]]
      : []
  return textMessage(endedForFamily(scene, alert, known), still)
}

/** The tap by which whoever told of somebody without a chat says that a desk ended it too early. */
function againForTeller({ say, now }: Scene, alert: ClosedAlert): readonly (readonly Choice[])[] {
  if (!isThirdParty(alert) || !isReopenable(alert, now)) return []
  return [[choice('falta', alert.id, say('another.choice-reopen'))]]
}

function notPassedText(
  scene: Scene,
  { what, recipient }: Update & { readonly kind: 'not-passed' },
): TextMessage | undefined {
  const to = scene.recipients.find(one => one.id === recipient)
  const name = to === undefined ? chatOwner(scene) : recipientName(scene, to)
  return textMessage([scene.say(`said.yours-not-passed-${what}`, { name, folio: folioOf(scene) })])
}

function reopenedText(
  scene: Scene,
  who: string | undefined,
  reader: Reader,
  copy: Recipient | undefined,
): TextMessage | undefined {
  const { say, alert } = scene
  const known = { by: sanitizeName(who ?? ''), name: nameOf(scene), folio: folioOf(scene) }
  if (reader === 'person')
    return who === undefined ? undefined : textMessage([say('alert.news-reopened-you', known)])
  if (who === undefined && reader !== 'desk') {
    if (copy?.state === 'withdrawn') return textMessage([say('alert.news-not-over', known)])
    const choices = reader === 'family' ? familyChoices(alert, say) : undefined
    return textMessage([say('alert.news-end-untrue', known)], choices)
  }
  return reader === 'family' ? textMessage([say('alert.news-reopened', known)]) : undefined
}
