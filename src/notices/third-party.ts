import type { AlertFacts, ClosedAlert, Outcome, Recipient } from '../domain/alert/alert.ts'
import { isThirdParty, isUnnamed, type Taken } from '../domain/alert/cry.ts'
import type { AlertEvent } from '../domain/alert/events.ts'
import { MINUTE } from '../domain/ids.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { Choice, TextMessage } from '../domain/messaging/message.ts'
import type { Draft } from '../domain/outbox/notice.ts'
import { phone } from '../locales/formats.ts'
import { sanitizeName, sanitizeWords } from '../locales/plain.ts'
import type { PhraseKey, Words } from '../locales/words.ts'
import { endingHelper, howItEnded } from './attendance.ts'
import { notConsulate } from './helpers/helpers.ts'
import {
  folioOf,
  type Line,
  mapLink,
  nameOf,
  type Scene,
  taken,
  takingDesk,
  textMessage,
  timeOf,
  whenOf,
} from './phrases.ts'
import type { NoticePlanner } from './plan/notice-planner.ts'

/** So long after they began whoever tells is being asked for what the desk does not know yet, in milliseconds. */
const STILL_ASKED = 10 * MINUTE

/** The answers of whoever tells of somebody that has no chat with us, as far as they gave them; empty for any other alert. */
export function takenOf({ alert }: Pick<Scene, 'alert'>): Taken | undefined {
  return isThirdParty(alert) ? alert.about : undefined
}

/** Everything that a desk reads of somebody who has no chat with us: who says so, where, how old, and whom to call. */
export function takenLines(scene: Scene, about: Taken): readonly Line[] {
  const { say, alert } = scene
  return [
    about.teller && say(about.teller === 'alone' ? 'another.desk-child-alone' : 'another.desk-child'),
    say(isUnnamed(alert) ? 'another.desk-told-unnamed' : 'another.desk-told', {
      when: whenOf(scene, alert.raisedAt),
    }),
    'reopenedAt' in alert && alert.reopenedAt !== undefined
      ? say('another.desk-reopened', { time: timeOf(scene, alert.reopenedAt) })
      : undefined,
    about.withoutName && about.name === undefined ? say('another.desk-no-name') : undefined,
    takenTogetherLine(scene, about),
    takenAge(scene, about),
    '',
    ...takenWhere(scene, about),
    takenHeld(scene, about),
    '',
    takenPhone(scene, about),
  ]
}

function takenTogetherLine({ say }: Scene, { together, whom }: Taken): Line {
  if (together === undefined) return undefined
  const count = together
  return whom === undefined
    ? say('another.desk-together-unsaid', { count })
    : say('another.desk-together', { count, whom: sanitizeWords(whom) })
}

/** The number of whoever tells; until they gave it, or said that they give none, only that we do not have it. */
function takenPhone({ say, alert, now }: Scene, { phone: number, withoutPhone }: Taken): Line {
  if (number !== undefined) return say('another.desk-phone', { phone: phone(number) })
  if (withoutPhone) return say('another.desk-no-phone')
  return say(now - alert.raisedAt < STILL_ASKED ? 'another.desk-asking-phone' : 'another.desk-phone-unknown')
}

function takenAge({ say }: Scene, { minor, age }: Taken): Line {
  if (minor === undefined) return undefined
  const known = age === undefined ? undefined : { age: String(age) }
  if (minor) return known ? say('another.desk-minor-age', known) : say('another.desk-minor')
  return known ? say('another.desk-age', known) : say('another.desk-adult')
}

function takenWhere({ say }: Scene, { where, pin }: Taken): readonly Line[] {
  if (where === undefined && pin === undefined) return [say('alert.place-none')]
  return [
    where === undefined ? undefined : say('another.desk-where', { where: sanitizeWords(where) }),
    ...(pin === undefined ? [] : [say('another.desk-pin'), mapLink({ point: pin })]),
  ]
}

function takenHeld(scene: Scene, { held }: Taken): Line {
  if (held === undefined) return undefined
  return scene.say('another.desk-held', { place: sanitizeWords(held.label), time: timeOf(scene, held.at) })
}

/** All that is known of them by now, for a desk that knows of the alert. */
export function describedText(scene: Scene, about: Taken): TextMessage {
  return textMessage([
    scene.say('another.desk-more', { folio: folioOf(scene), name: nameOf(scene) }),
    ...takenLines(scene, about),
  ])
}

/** The beginning of the message in which whoever told of them follows it. */
export function takenBeginning(scene: Scene): readonly Line[] {
  const { alert, say } = scene
  const time = timeOf(scene, 'openedAt' in alert ? alert.openedAt : alert.raisedAt)
  const folio = folioOf(scene)
  const name = scene.person.name === '' ? quotedWhom(scene) : nameOf(scene)
  return [
    name === undefined
      ? say('another.saved-unnamed', { folio, time })
      : say('another.saved', { folio, name, time }),
    say('another.saved-more'),
  ]
}

/**
 * How whoever told of them ends it, in the message in which they follow it: not while they are still asked something that has
 * a list of its own, about this one or about another who was taken with them, since where nothing can be tapped the newest list takes the
 * number.
 */
export function takenEndings(scene: Scene): readonly (readonly Choice[])[] {
  const about = takenOf(scene)
  const isAsked = about?.together !== undefined && scene.now - scene.alert.raisedAt < STILL_ASKED
  return about?.minor === undefined || isAsked ? [] : endingsOf(scene.alert, scene.say)
}

/** The choices with which whoever told of them ends it. */
export function endingsOf({ id }: Pick<Scene['alert'], 'id'>, say: Words): readonly (readonly Choice[])[] {
  return [
    [choice('soltaron', id, say('another.choice-free')), choice('cancelar', id, say('another.choice-error'))],
  ]
}

/** The name of the one who was taken, within a sentence. */
const nameWithin = (scene: Scene): string =>
  sanitizeName(scene.person.name) || (quotedWhom(scene) ?? scene.say('another.unnamed'))

/** Which of several it is, in the words of whoever told; undefined if they told of one. */
function quotedWhom(scene: Scene): string | undefined {
  const whom = takenOf(scene)?.whom
  return whom === undefined ? undefined : `«${sanitizeWords(whom)}»`
}

const KEYS_OF_OUTCOMES: Readonly<Record<Outcome, PhraseKey & `another.closed-${string}`>> = {
  cancelled: 'another.closed-cancelled',
  denied: 'another.closed-cancelled',
  released: 'another.closed-released',
  returned: 'another.closed-released',
  'false-alarm': 'another.closed-false-alarm',
  'desk-closed': 'another.closed-desk-closed',
  lapsed: 'another.closed-lapsed',
  erased: 'another.closed-cancelled',
  moved: 'another.closed-moved',
}

/** Asks a desk whether two who told mean the same one. */
export function sameQuestion(
  scene: Scene,
  { folio: first, name: known }: { readonly folio: string; readonly name: string },
): TextMessage {
  const { say, alert } = scene
  const both = { folio: folioOf(scene), name: nameOf(scene), first, known: sanitizeName(known) }
  return textMessage(
    [say('another.same-ask', both)],
    [
      [
        choice('misma', alert.id, say('another.choice-same')),
        choice('distinta', alert.id, say('another.choice-not-same')),
      ],
    ],
  )
}

/** An officer's word on that, as whoever told of them reads it. */
export function sameJudged(scene: Scene, same: boolean): TextMessage {
  const known = { folio: folioOf(scene), name: nameWithin(scene) }
  return textMessage([scene.say(same ? 'another.same-told' : 'another.same-untold', known)])
}

/** How it ended, as whoever told of them reads it. */
export function takenEnded(scene: Scene, alert: ClosedAlert): string {
  const { outcome, closedBy } = alert
  const known = { folio: folioOf(scene), name: nameWithin(scene) }
  const officer = sanitizeName(closedBy ?? '') || scene.say('alert.someone')
  const byHelper = endingHelper(scene, alert)
  if (byHelper && (outcome === 'false-alarm' || outcome === 'desk-closed'))
    return scene.say(`helper.closed-another-${outcome}`, { ...known, ...byHelper })
  return scene.say(KEYS_OF_OUTCOMES[outcome], { ...known, officer })
}

/** How it ended, as a desk reads it: by the word of whoever told of them, where it was theirs. */
export function takenHow({ say }: Pick<Scene, 'say'>, outcome: Outcome): string {
  if (outcome === 'released') return say('another.desk-free')
  return outcome === 'cancelled' ? say('another.desk-cancelled') : howItEnded({ say }, outcome)
}

/** An officer's act, as whoever told of them reads it. */
export function takenActed(scene: Scene, what: 'attended' | 'contacted'): TextMessage | undefined {
  const taking = taken(scene)
  if (taking === undefined) return undefined
  return textMessage([
    scene.say(`another.${what}`, { ...taking, folio: folioOf(scene), name: nameWithin(scene) }),
    notConsulate(scene, takingDesk(scene)?.id),
  ])
}

/** Notices of somebody who has no chat with us: what more is known, and whether another told of the same one. */
export function newsOfAnother(
  post: NoticePlanner,
  facts: AlertFacts,
  event: AlertEvent & { readonly kind: 'described' | 'same-offered' | 'same-judged' },
): Draft[] {
  switch (event.kind) {
    case 'described':
      return describedNews(post, facts, event)
    case 'same-offered':
      return post.news(
        facts.recipients.filter(one => one.role === 'desk'),
        event,
      )
    case 'same-judged':
      return [post.person({ kind: 'update', update: { kind: 'same-judged', same: event.same } }, 'update')]
    default:
      return event satisfies never
  }
}

/** Notices of more that is known of somebody who has no chat with us: desks read it in one message that is kept up to date. */
function describedNews(
  post: NoticePlanner,
  { recipients }: AlertFacts,
  { added, forDesks }: AlertEvent & { readonly kind: 'described' },
): Draft[] {
  const isNew = ({ id }: Recipient) => added.includes(id)
  return [
    ...post.alert(recipients.filter(isNew)),
    ...post.news(
      recipients.filter(one => !isNew(one)),
      { kind: 'described' },
      { slot: 'described', fresh: false },
    ),
    ...(forDesks ? [] : [post.tracker('update')]),
  ]
}
