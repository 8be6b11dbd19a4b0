import { attendanceOf, isDoubted, type Recipient } from '../domain/alert/alert.ts'
import { isAnswered } from '../domain/alert/escalation.ts'
import type { Instant } from '../domain/ids.ts'
import { sanitizeName } from '../locales/plain.ts'
import { badgeOf, deskName, officeName } from './desk-names.ts'
import { type Line, nameOf, type Scene, taken, takingDesk, textOf, timeOf } from './phrases.ts'
import { hasWriter, wroteLast } from './said/wrote.ts'

/** Something that an officer of a desk did in an alert which they do not have now, as it is told. */
interface DeskResponse {
  readonly did: 'had' | 'wrote'
  readonly badge: string
  readonly office: string
  readonly officer: string
  readonly time: string
}

/** The newest thing that an officer of this desk did, who has the alert no more or never did; undefined of one who has it, and of silence. */
export function responseOf(scene: Scene, desk: Recipient): DeskResponse | undefined {
  const newest = newestDeed(scene, desk)
  if (newest === undefined) return undefined
  return {
    did: newest.did,
    badge: badgeOf(desk),
    office: deskName(scene, desk),
    officer: sanitizeName(newest.officer) || scene.say('alert.someone'),
    time: timeOf(scene, newest.at),
  }
}

function newestDeed(
  scene: Scene,
  desk: Recipient,
): { readonly did: DeskResponse['did']; readonly officer: string; readonly at: Instant } | undefined {
  const had = desk.attendedUntil
  if (desk.role !== 'desk' || attendanceOf(scene.alert)?.recipient === desk.id) return undefined
  const wrote = wroteLast(scene, desk)
  if (wrote?.author.by === 'desk' && (had === undefined || wrote.at > had.at))
    return { did: 'wrote', officer: wrote.author.officer, at: wrote.at }
  return had && { did: 'had', ...had }
}

/** True once an officer of any desk took the alert or wrote in it, though nobody has it now: then it is not so that nobody answered. */
export function hasDeskResponded(scene: Scene): boolean {
  return scene.recipients.some(one => one.role === 'desk' && (isAnswered(one) || responseOf(scene, one)))
}

/** True once anybody but `mine` answered, wrote or had the alert; the answer of one who is not confirmed is nobody's. */
export function hasOthersAnswer(scene: Scene, mine?: Recipient): boolean {
  const recipients = scene.recipients.filter(one => one.id !== mine?.id)
  const isAnsweredByKin = recipients.some(one => isAnswered(one) && !isDoubted(one))
  return isAnsweredByKin || hasDeskResponded(scene) || hasWriter({ ...scene, recipients })
}

/** A line for each desk whose officer had the alert and has it no more, as another desk reads it. */
export function pastLines(scene: Scene): readonly Line[] {
  return pastResponses(scene).map(one => scene.say('desk.had', one))
}

function pastResponses(scene: Scene, but?: Recipient['consulate']): readonly DeskResponse[] {
  const others = scene.recipients.filter(one => but === undefined || one.consulate !== but)
  return others.flatMap(one => responseOf(scene, one) ?? []).filter(({ did }) => did === 'had')
}

/**
 * How far the news has come to the consulate that the alert is routed to: never more than an officer of it, or
 * the network, told us; and below it any other whose officer had the alert. A drill tells no consulate, so there is nothing to say.
 */
export function consulateLine(scene: Scene): Line {
  const { alert, say } = scene
  if (alert.drill) return undefined
  const taking = takingDesk(scene)?.helper === undefined ? taken(scene) : undefined
  if (taking) return say('alert.desk-attended', taking)
  const own = alert.consulate === undefined ? say('alert.desk-unknown') : ownConsulate(scene, alert.consulate)
  // Organisations have lines of their own.
  const consulates = scene.recipients.filter(one => one.helper === undefined && one.state !== 'withdrawn')
  const past = pastResponses({ ...scene, recipients: consulates }, alert.consulate)
  return textOf([own, ...past.map(one => say('alert.desk-had', one))])
}

function ownConsulate(scene: Scene, consulate: NonNullable<Recipient['consulate']>): string {
  const { say, recipients } = scene
  const office = officeName(scene, consulate)
  const desks = recipients.filter(one => one.role === 'desk' && one.consulate === consulate)
  const states = desks.map(desk => desk.state)
  const { ownDesk } = scene
  if (states.length === 0 && ownDesk?.consulate === consulate)
    return say('alert.desk-own', { office, name: ownDesk.of ? sanitizeName(ownDesk.of) : nameOf(scene) })
  if (states.length === 0) return say('alert.desk-none', { office })
  if (states.every(state => state === 'withdrawn')) return say('alert.desk-gone', { office })
  const [response] = desks.flatMap(desk => responseOf(scene, desk) ?? [])
  if (response) return say(`alert.desk-${response.did}`, response)
  const [read] = desks.filter(({ state }) => state === 'read')
  if (read) return say('alert.desk-read', { office, time: timeOf(scene, read.at) })
  if (states.includes('delivered')) return say('alert.desk-delivered', { office })
  if (states.includes('sent')) return say('alert.desk-sent', { office })
  return say(states.includes('waiting') ? 'alert.desk-waiting' : 'alert.desk-unreachable', { office })
}
