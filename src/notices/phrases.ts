import type { Directory } from '../consulates/directory.ts'
import type { Office } from '../consulates/office.ts'
import { type AlertFacts, attendanceOf, hasLeft, isDoubted, type Recipient } from '../domain/alert/alert.ts'
import { isReported, isThirdParty, LATE_CRY } from '../domain/alert/cry.ts'
import { isFresh } from '../domain/alert/place/freshness.ts'
import type { Said } from '../domain/alert/said/said.ts'
import type { ConsulateId, Instant } from '../domain/ids.ts'
import type { Choice, TextMessage } from '../domain/messaging/message.ts'
import type { Ally } from '../domain/people/helper.ts'
import type { Contact, Desk, Language } from '../domain/people/person.ts'
import type { Place } from '../domain/place.ts'
import { age, clockTime, day, dayAndTime, phone } from '../locales/formats.ts'
import { lettersOf, sanitizeName } from '../locales/plain.ts'
import { type Words, words } from '../locales/words.ts'
import { badgeOf, deskName, officeName, officeOf } from './desk-names.ts'

/**
 * An alert with what is known around it: `contacts` adds the person's family with their numbers, for desks and for the
 * person themself, and `said` the words of the alert.
 */
export interface KnownAlert extends AlertFacts {
  readonly contacts?: readonly Contact[]
  /** True if so many bare numbers were told in the last hour that no more are; read for the person's own message alone. */
  readonly numbersFull?: true
  /** Whether any desk is bound, so that a place may find one; read where an alert has reached nobody. */
  readonly desksExist?: boolean
  /**
   * The consulate whose desk is the person's own chat, or that of the contact named `of`, from whom they keep the alert: it is told of none of that;
   * read where no other desk of it was told.
   */
  readonly ownDesk?: { readonly consulate: ConsulateId; readonly of?: string }
  /** All that was said in it, oldest first; left out where nothing was. */
  readonly said?: readonly Said[]
  /** The desks of allies that the person may still ask for in it; read for their own message alone. */
  readonly allies?: readonly (Desk & { readonly helper: Ally })[]
}

/** All that a message about an alert is written from: the alert, and who reads it where and when. */
export interface Scene extends KnownAlert {
  readonly directory: Directory
  readonly language: Language
  readonly now: Instant
  readonly say: Words
  /** The office by which times are told: they mean what the clocks there show. Undefined while no consulate is known. */
  readonly clock: Pick<Office, 'timezone' | 'city'> | undefined
}

/** A line of a message; undefined is left out, and an empty one parts two paragraphs. */
export type Line = string | undefined

/** Sets the scene for one reader. */
export function sceneOf(facts: KnownAlert, directory: Directory, language: Language, now: Instant): Scene {
  const { consulate, registered } = facts.alert
  const { alert, person } = facts
  return {
    ...facts,
    // An alert about somebody who has no chat with us is theirs in all that is read, whoever tells it.
    ...(isThirdParty(alert) && { person: { ...person, name: alert.about.name ?? '' } }),
    directory,
    language,
    now,
    say: words(language),
    clock: officeOf(directory, consulate ?? registered),
  }
}

/** Joins the lines of a message; a paragraph that turned out empty leaves no gap. */
export function textOf(lines: readonly Line[]): string {
  return lines
    .filter(line => line !== undefined)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** A text message with rows of choices, if there are any. */
export function textMessage(
  lines: readonly Line[],
  choices: readonly (readonly Choice[])[] = [],
): TextMessage {
  const text = textOf(lines)
  return choices.length > 0 ? { kind: 'text', text, choices } : { kind: 'text', text }
}

/** The person's name as others are shown it. */
export function nameOf({ person, say }: Pick<Scene, 'person' | 'say'>): string {
  return sanitizeName(person.name) || say('alert.someone')
}

/** Whose chat the alert's is, within a sentence: of somebody who has no chat with us, whoever told of them. */
export function chatOwner(scene: Scene): string {
  return isThirdParty(scene.alert) ? scene.say('another.teller-within') : nameOf(scene)
}

/**
 * The person's name as somebody is shown it who may be a stranger: letters alone, and only a name that the person typed. The
 * one of a profile may be anything, a demand for money too.
 */
export function nameForStrangers({ person, say }: Pick<Scene, 'person' | 'say'>): string {
  return typedName(person) || say('alert.number-someone')
}

/** True if a stranger reads no name of this person: they typed none that may be read. */
export function isNamelessToStrangers(person: Pick<Scene['person'], 'name' | 'namedAt'>): boolean {
  return typedName(person) === ''
}

function typedName({ name, namedAt }: Pick<Scene['person'], 'name' | 'namedAt'>): string {
  return namedAt === undefined ? '' : lettersOf(name)
}

/** The scene as it is told to somebody who may be a stranger: no name in it but what a stranger may read. */
export function sceneForStrangers(scene: Scene): Scene {
  const { person, alert, say } = scene
  const name = nameForStrangers(scene)
  const { reporter } = alert
  return {
    ...scene,
    person: { ...person, name },
    alert:
      reporter === undefined ? alert : { ...alert, reporter: lettersOf(reporter) || say('alert.someone') },
  }
}

/** The folio; an alert that has not left has none. */
export function folioOf({ alert }: Pick<Scene, 'alert'>): string {
  return hasLeft(alert) ? alert.folio : ''
}

/**
 * When something happened, with the day if it was not today where the alert is; how long ago, where it is not known what
 * the clocks there show.
 */
export function timeOf(scene: Scene, at: Instant): string {
  const { clock } = scene
  return clock === undefined ? ageOf(scene, at) : clockTimeOf(scene, at, clock.timezone)
}

/** The same for the beginning of an alert: with the city whose clock it is, and how long ago. */
export function whenOf(scene: Scene, at: Instant): string {
  const { clock, say } = scene
  const age = ageOf(scene, at)
  if (clock === undefined) return age
  return say('alert.when', { time: clockTimeOf(scene, at, clock.timezone), city: clock.city, age })
}

function clockTimeOf({ language, now }: Scene, at: Instant, zone: string): string {
  const today = day(language, at, zone) === day(language, now, zone)
  return today ? clockTime(language, at, zone) : dayAndTime(language, at, zone)
}

/** How long ago something was, in words. */
export function ageOf({ language, now }: Scene, at: Instant): string {
  return age(language, now - at)
}

/** The desk that took the alert: the one whose officer tapped first. */
export function takingDesk({ alert, recipients }: AlertFacts): Recipient | undefined {
  const attendance = attendanceOf(alert)
  return attendance && recipients.find(one => one.id === attendance.recipient)
}

/** The office that took the alert, with its sign, and its officer. Empty until one did. */
export function taken(
  scene: Scene,
): { office: string; badge: string; officer: string; time: string } | undefined {
  const { alert } = scene
  const attendance = attendanceOf(alert)
  if (attendance === undefined) return undefined
  const desk = takingDesk(scene)
  return {
    office: desk ? deskName(scene, desk) : officeName(scene, alert.consulate),
    badge: badgeOf(desk),
    officer: sanitizeName(attendance.officer) || scene.say('alert.someone'),
    time: timeOf(scene, attendance.at),
  }
}

/** When the cry reached us, if that was long after it was sent; undefined if it came in time. */
export function lateArrival(scene: Scene): string | undefined {
  const { alert } = scene
  if (!hasLeft(alert)) return undefined
  const { raisedAt, openedAt } = alert
  return openedAt - raisedAt > LATE_CRY ? timeOf(scene, openedAt) : undefined
}

/** Where the place is, in words: county and state, or that it lies abroad. */
export function whereabouts({ directory, language, say }: Scene, place: Place): string {
  const answer = directory.route(place.point)
  if (answer.kind === 'outside') return say('alert.place-outside')
  const { county } = answer.route
  if (county === undefined) return say('alert.place-unnamed')
  const label = directory.countyLabel(county, language)
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** Lines on the place, how old it is and how sure, with a map link; or that nothing is known, or where they would stand were it no drill. */
export function placeLines(scene: Scene): readonly Line[] {
  const { say } = scene
  const { place, drill } = scene.alert
  if (drill) return [say('alert.place-drill')]
  const named = namedLines(scene)
  if (place === undefined) return named.length > 0 ? named : [placeless(scene)]
  const { accuracy } = place
  return [
    ...pointLines(scene, place),
    accuracy !== undefined && accuracy >= 1 && accuracy < 1e6
      ? say('alert.place-within', { metres: String(Math.round(accuracy)) })
      : undefined,
    mapLink(place),
    ...named,
  ]
}

/** No place is known, or the person took back that it is told: nobody else reads why. */
function placeless({ say, alert }: Scene): string {
  return say(alert.placeStopped === undefined ? 'alert.place-none' : 'alert.place-stopped')
}

/** Where the point is and how old; of one that is not of now, that nobody may count on it. */
function pointLines(scene: Scene, place: Place): readonly Line[] {
  const { say, now } = scene
  const where = whereabouts(scene, place)
  const { source } = place
  if (source === 'registered') return [say('alert.place-home', { where })]
  const known = { where, age: ageOf(scene, place.at) }
  if (isFresh(place, now)) return [say(`alert.place-${source}`, known)]
  return [
    say('alert.place-old', known),
    source === 'written' ? say('alert.place-old-written') : undefined,
    say('alert.place-stale'),
  ]
}

/** The place that the person named: that it is no GPS, which others have its name, and how old the list of places of detention is. */
function namedLines(scene: Scene): readonly Line[] {
  const { say, alert } = scene
  const { named } = alert
  if (named === undefined) return []
  const said = { name: nameOf(scene), place: named.label, age: ageOf(scene, named.at) }
  const { others, facility } = named
  return [
    say('alert.place-named', said),
    others && say('alert.place-named-others', { places: others.join(' · ') }),
    facility && say('alert.place-facility', { facility: facility.name, year: facility.asOf.slice(0, 4) }),
  ]
}

/** A link that opens the place in whatever map the phone has; six decimals are a tenth of a metre. */
export function mapLink({ point }: Pick<Place, 'point'>): string {
  const [lat, lon] = [point.lat, point.lon].map(degrees => String(Number(degrees.toFixed(6))))
  return `https://maps.google.com/?q=${lat},${lon}`
}

/** When the person cried themselves in an alert that a relative raised; undefined if they did not. */
export function ownCryTime(scene: Scene): string | undefined {
  const { alert } = scene
  if (!isReported(alert) || alert.own === undefined || !('at' in alert.own)) return undefined
  return timeOf(scene, alert.own.at)
}

/** The numbers to call: the surest one of the consulate that attends and of the one for the place, and CIAM, which answers day and night. */
export function phoneLines(scene: Scene): readonly Line[] {
  const { directory, say, alert } = scene
  const consulates = new Set([takingDesk(scene)?.consulate, alert.consulate])
  const offices = [...consulates].flatMap(id => officeOf(directory, id) ?? [])
  return [
    ...offices.map(({ shortName: office, phones }) => {
      const own = phones.find(one => one.purpose !== 'ciam')
      return own && say('alert.phone-office', { office, phone: phone(own.number) })
    }),
    say('alert.phone-ciam', { phone: phone(directory.ciam.number) }),
  ]
}

/** A line that the person has not said who this relative is, beside what they say; undefined of all others. */
export function doubtLine(scene: Scene, who: Recipient | undefined): Line {
  if (who === undefined || !isDoubted(who)) return undefined
  return scene.say('alert.doubted', { name: nameOf(scene), by: sanitizeName(who.name) })
}

/** The same of the relative who raised the alert. */
export function reporterDoubted(scene: Scene): Line {
  const { alert, recipients } = scene
  if (!isReported(alert) || alert.reportedBy === undefined) return undefined
  return doubtLine(
    scene,
    recipients.find(one => one.contact === alert.reportedBy),
  )
}
