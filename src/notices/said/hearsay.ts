import { type Alert, type AlertFacts, isDoubted, type Recipient } from '../../domain/alert/alert.ts'
import type { AlertEvent } from '../../domain/alert/events.ts'
import { consulatesOfHearsay, type Hearsay } from '../../domain/alert/place/hearsay.ts'
import { consulateNamed } from '../../domain/alert/place/named-place.ts'
import type { ConsulateId, ContactId } from '../../domain/ids.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import { list } from '../../locales/formats.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { officeName } from '../desk-names.ts'
import { ageOf, folioOf, type Line, nameOf, type Scene, textMessage } from '../phrases.ts'
import type { NoticePlanner } from '../plan/notice-planner.ts'
import type { Reader } from '../reader.ts'

/**
 * The places that relatives name, as a desk reads them: whose word each is, and which other desks were told by it, so that none
 * thinks that another acts. Empty where none is named.
 */
export function hearsayLines(scene: Scene, desk: Recipient): readonly Line[] {
  const { hearsay = [] } = scene.alert
  if (hearsay.length === 0) return []
  const others = consulatesApart(scene.alert).filter(id => id !== desk.consulate)
  const told = others.filter(id => isTold(scene, id)).map(id => officeName(scene, id))
  return [
    ...hearsay.flatMap(said => hearsayLine(scene, said)),
    told.length > 0 ? scene.say('desk.hearsay-told', { offices: list('es', told) }) : undefined,
    ...others
      .filter(id => !isTold(scene, id))
      .map(id => scene.say('desk.untold', { office: officeName(scene, id) })),
  ]
}

function hearsayLine(scene: Scene, { by, at, label, facility }: Hearsay): readonly Line[] {
  const { say } = scene
  const who = say('said.relative', { name: relativeName(scene, by) })
  return [
    say('desk.hearsay', { who, age: ageOf(scene, at), place: label, name: nameOf(scene) }),
    facility && say('alert.place-facility', { facility: facility.name, year: facility.asOf.slice(0, 4) }),
  ]
}

/** Why a desk reads the alert that is told by a relative's word alone, and who has it by right; undefined to every other. */
export function hearsayCopyLine(scene: Scene, desk: Recipient): Line {
  const { consulate } = desk
  if (consulate === undefined || !consulatesApart(scene.alert).includes(consulate)) return undefined
  const office = officeName(scene, scene.alert.consulate)
  return scene.say('desk.hearsay-copy', { office })
}

/**
 * Tells the family that a desk was told by a relative's word: `by` them, or by the reader's own; and the desks what that was, and of a
 * consulate without a desk that it was not told.
 */
export function hearsayNews(
  scene: Scene,
  by: ContactId | undefined,
  reader: Reader,
): TextMessage | undefined {
  switch (reader) {
    case 'desk':
      return newsForDesk(scene, by)
    case 'family':
      return newsForFamily(scene, by)
    case 'person':
    case 'number':
      return undefined
    default:
      return reader satisfies never
  }
}

function newsForFamily(scene: Scene, by: ContactId | undefined): TextMessage | undefined {
  const { say, language } = scene
  const told = consulatesApart(scene.alert).filter(id => isTold(scene, id))
  if (told.length === 0) return undefined
  const names = told.map(id => officeName(scene, id))
  const known = { offices: list(language, names), folio: folioOf(scene), name: nameOf(scene) }
  return textMessage([
    by === undefined
      ? say('alert.hearsay-yours', known)
      : say('alert.hearsay-told', { ...known, by: relativeName(scene, by) }),
  ])
}

function newsForDesk(scene: Scene, by: ContactId | undefined): TextMessage | undefined {
  const said = scene.alert.hearsay?.findLast(one => one.by === by)
  if (said === undefined) return undefined
  const { say } = scene
  const office = officeName(scene, said.consulate)
  return textMessage([
    say('desk.news-hearsay', { folio: folioOf(scene), name: nameOf(scene) }),
    ...hearsayLine(scene, said),
    isTold(scene, said.consulate)
      ? say('desk.hearsay-told', { offices: office })
      : say('desk.untold', { office }),
  ])
}

/**
 * Notices of a relative's word of where the person is: the alert to the desk of that place, and to all who have the alert already that it
 * is told; to the desks also that there is none. Whoever may not know a place is not told of its consulate either.
 */
export function newsOfHearsay(
  post: NoticePlanner,
  { alert, recipients }: AlertFacts,
  { added, by }: AlertEvent & { readonly kind: 'hearsay' },
): Draft[] {
  const consulate = alert.hearsay?.at(-1)?.consulate
  const isUntold = consulatesApart(alert).some(id => id === consulate && !isTold({ recipients }, id))
  const known = recipients.filter(one => !added.includes(one.id) && one.state !== 'waiting')
  const reads = (one: Recipient) =>
    one.role === 'desk' ? added.length > 0 || isUntold : added.length > 0 && !isDoubted(one)
  const told = known.filter(reads)
  return [
    ...post.alert(recipients.filter(one => added.includes(one.id))),
    ...post.news(
      told.filter(one => one.contact !== by),
      { kind: 'hearsay', by },
    ),
    ...post.news(
      told.filter(one => one.contact === by),
      { kind: 'hearsay' },
    ),
  ]
}

/** The consulates that relatives' words alone concern. */
function consulatesApart(alert: Alert): readonly ConsulateId[] {
  const { consulate, registered } = alert
  const others = new Set([consulate, registered, consulateNamed(alert)])
  return [...new Set(consulatesOfHearsay(alert))].filter(id => !others.has(id))
}

function isTold({ recipients }: Pick<Scene, 'recipients'>, id: ConsulateId): boolean {
  return recipients.some(one => one.role === 'desk' && one.consulate === id && one.state !== 'withdrawn')
}

function relativeName({ recipients, say }: Scene, by: ContactId): string {
  return sanitizeName(recipients.find(one => one.contact === by)?.name ?? '') || say('alert.someone')
}
