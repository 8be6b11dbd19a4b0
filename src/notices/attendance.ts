import {
  attendanceOf,
  type ClosedAlert,
  type CloseReason,
  hearsNews,
  type Outcome,
} from '../domain/alert/alert.ts'
import type { RecipientId } from '../domain/ids.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { TextMessage } from '../domain/messaging/message.ts'
import type { Update } from '../domain/outbox/notice.ts'
import { sanitizeName, sanitizeWords } from '../locales/plain.ts'
import type { Words } from '../locales/words.ts'
import { badgeOf, deskName, officeName, officeOfCopy } from './desk-names.ts'
import { consulateLine } from './desk-response.ts'
import { notConsulate } from './helpers/helpers.ts'
import { folioOf, type Line, nameOf, phoneLines, type Scene, taken, textMessage, timeOf } from './phrases.ts'
import type { Reader } from './reader.ts'
import { uncalledEnd } from './said/calls.ts'

/** News of what the officer who has an alert does, of what they are asked, and of what is asked of them. */
export function attendanceNews(
  scene: Scene,
  update: Update & { readonly kind: 'tried' | 'watch' | 'handed-back' | 'protection' },
  reader: Reader,
): TextMessage | undefined {
  const { say } = scene
  switch (update.kind) {
    case 'handed-back':
      return reader === 'desk' ? undefined : handedBack(scene, update, reader)
    case 'tried': {
      if (reader === 'desk') return undefined
      const you = reader === 'person' ? '-you' : ''
      return textMessage([
        say(`alert.news-tried${you}`, officerOf(scene, update)),
        notConsulate(scene, update.recipient),
      ])
    }
    case 'watch':
      return reader === 'desk' ? stillOn(scene) : undefined
    case 'protection':
      return reader === 'desk'
        ? textMessage([`${folioOf(scene)} · ${nameOf(scene)}`, protectionLine(scene)])
        : undefined
    default:
      return update satisfies never
  }
}

/** Where no desk is left to be told again, it says whom to call instead. */
function handedBack(
  scene: Scene,
  update: Update & { readonly kind: 'handed-back' },
  reader: Exclude<Reader, 'desk'>,
): TextMessage {
  const { say, recipients } = scene
  const you = reader === 'person' ? '-you' : ''
  const officer = officerOf(scene, update)
  const unlike = notConsulate(scene, update.recipient)
  return recipients.some(one => one.role === 'desk' && hearsNews(one))
    ? textMessage([say(`alert.news-handed-back${you}`, officer), unlike])
    : textMessage([say(`alert.news-left${you}`, officer), unlike, consulateLine(scene), ...phoneLines(scene)])
}

function officerOf(
  scene: Scene,
  { recipient, by }: { readonly recipient: RecipientId; readonly by: string },
): { readonly office: string; readonly badge: string; readonly officer: string; readonly name: string } {
  const office = officeOfCopy(scene, recipient) ?? someOffice(scene)
  return { ...office, officer: sanitizeName(by) || scene.say('alert.someone'), name: nameOf(scene) }
}

function stillOn(scene: Scene): TextMessage | undefined {
  const { say, alert } = scene
  const taking = taken(scene)
  if (taking === undefined) return undefined
  return textMessage(
    [say('desk.watch', { folio: folioOf(scene), name: nameOf(scene), officer: taking.officer })],
    [
      [choice('sigo', alert.id, say('desk.choice-keep-on'))],
      [choice('devolver', alert.id, say('desk.choice-hand-back'))],
    ],
  )
}

/** The express request for protection as a desk reads it, with its time; undefined if nobody made it. */
export function protectionLine(scene: Scene): Line {
  const { say, alert } = scene
  const { protection } = alert
  if (protection === undefined) return undefined
  const time = timeOf(scene, protection.at)
  return protection.by === undefined
    ? say('desk.protection', { time })
    : say('desk.protection-by', { time, by: sanitizeName(protection.by) })
}

/** Contact as it is told: by the office and the officer who made it, and with whom. */
export function contactedText(scene: Scene, reader: Reader): TextMessage {
  const { say, alert } = scene
  const reached = attendanceOf(alert)?.reached
  const office = officeOfCopy(scene, reached?.recipient) ??
    taken(scene) ?? { ...someOffice(scene), office: officeName(scene, alert.consulate) }
  const known = { office: office.office, badge: office.badge }
  const unlike = notConsulate(scene, reached?.recipient ?? attendanceOf(alert)?.recipient)
  const name = nameOf(scene)
  const officer = sanitizeName(reached?.officer ?? '') || say('alert.someone')
  if (reader === 'desk')
    return textMessage([say('desk.contacted-elsewhere', { folio: folioOf(scene), ...known })])
  if (reader === 'person')
    return textMessage([
      reached
        ? say(`alert.news-reached-${reached.with}-you`, { ...known, officer })
        : say('alert.news-contacted-you', known),
      unlike,
    ])
  return textMessage([
    reached
      ? say(`alert.news-reached-${reached.with}`, { ...known, officer, name })
      : say('alert.news-contacted', { ...known, name }),
    unlike,
  ])
}

/** How an alert ended, as the family reads it: an officer who ended it is named with their office and their reason. */
export function endedForFamily(
  scene: Scene,
  { outcome, closedBy, ending }: ClosedAlert,
  known: { readonly name: string; readonly folio: string },
): readonly Line[] {
  const { say } = scene
  const officer = sanitizeName(closedBy ?? '')
  if (officer === '' || (outcome !== 'false-alarm' && outcome !== 'desk-closed'))
    return [say(`alert.closed-${uncalledEnd(scene, outcome) ?? outcome}`, known)]
  const { office } = officeOfCopy(scene, ending?.recipient) ?? someOffice(scene)
  return [
    say(`alert.closed-${outcome}-by`, { ...known, officer, office }),
    notConsulate(scene, ending?.recipient),
    reasonLine(say, ending?.reason),
  ]
}

/** The organisation whose officer ended an alert, and that officer; undefined if a consulate's did, or nobody. */
export function endingHelper(
  scene: Scene,
  { closedBy, ending }: ClosedAlert,
): { readonly office: string; readonly officer: string } | undefined {
  const desk = scene.recipients.find(one => one.id === ending?.recipient)
  if (desk?.helper === undefined) return undefined
  return {
    office: deskName(scene, desk),
    officer: sanitizeName(closedBy ?? '') || scene.say('alert.someone'),
  }
}

/** Stands for an office of which nothing is known any more. */
function someOffice({ say }: Scene): { readonly office: string; readonly badge: string } {
  return { office: say('desk.some-office'), badge: badgeOf(undefined) }
}

/** The reason of a desk's ending in a line of its own; undefined if none was given. */
export function reasonLine(say: Words, reason: CloseReason | undefined): Line {
  return reason && say('alert.closed-reason', { reason: reasonText(say, reason) })
}

/** A reason as it stands in a sentence: words of an officer's own in quotes. */
export function reasonText(say: Words, reason: CloseReason): string {
  return 'code' in reason ? say(`desk.reason-${reason.code}`) : `«${sanitizeWords(reason.words)}»`
}

/** How an alert ended, as a desk reads it. */
export function howItEnded(scene: Pick<Scene, 'say' | 'said'>, outcome: Outcome): string {
  return scene.say(`desk.how-${uncalledEnd(scene, outcome) ?? outcome}`)
}
