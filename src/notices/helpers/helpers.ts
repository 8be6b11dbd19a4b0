import type { Recipient } from '../../domain/alert/alert.ts'
import { isThirdParty } from '../../domain/alert/cry.ts'
import { choice, label } from '../../domain/messaging/callback-id.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import { type Ally, covers, type Helper, isConsented } from '../../domain/people/helper.ts'
import type { Desk } from '../../domain/people/person.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { badgeOf, badgeOfHelper, deskName } from '../desk-names.ts'
import { responseOf } from '../desk-response.ts'
import { folioOf, type KnownAlert, type Line, type Scene, taken, takingDesk } from '../phrases.ts'

/** A desk of an allied organisation. */
export type AllyDesk = Desk & { readonly helper: Ally }

/** True for the desk of an ally. */
export function isAllyDesk(desk: Desk): desk is AllyDesk {
  return desk.helper?.kind === 'ally'
}

/** How far the alert has come with each organisation that is told of it; never that the consulate knows. */
export function helperLines(scene: Scene): readonly Line[] {
  return scene.recipients.flatMap(one => (one.helper === undefined ? [] : [helperLine(scene, one)]))
}

/** One organisation's line; undefined while the network did not take its copy. */
export function helperLine(scene: Scene, copy: Recipient): Line {
  const { say } = scene
  const known = { badge: badgeOf(copy), office: deskName(scene, copy) }
  const taking = takingDesk(scene)?.id === copy.id ? taken(scene) : undefined
  if (taking) return say('helper.attended', { ...known, ...taking })
  const response = copy.state === 'withdrawn' ? undefined : responseOf(scene, copy)
  if (response) return say(`helper.${response.did}`, response)
  switch (copy.state) {
    case 'sent':
      return say('helper.sent', known)
    case 'delivered':
    case 'read':
    case 'answered':
      return say('helper.got', known)
    case 'waiting':
    case 'unreachable':
    case 'withdrawn':
      return undefined
    default:
      return copy.state satisfies never
  }
}

/** Says of an organisation's copy that it is no consulate's; undefined for a consulate's own. */
export function notConsulate({ say, recipients }: Scene, copy: Recipient['id'] | undefined): Line {
  const desk = recipients.find(one => one.id === copy)
  return desk?.helper === undefined ? undefined : say('helper.not-consulate')
}

/** Why an organisation reads the alert, as it reads it; undefined to a consulate's desk. */
export function whyTold(scene: Scene, desk: Recipient): Line {
  if (desk.helper === undefined) return undefined
  return scene.say(`helper.desk-${desk.helper}`, { badge: badgeOf(desk), office: deskName(scene, desk) })
}

/** Tells desks that an organisation's officer has the alert; empty if none has. */
export function takenByHelper(scene: Scene, desk: Recipient): readonly Line[] {
  const taking = takingDesk(scene)?.helper === undefined ? undefined : taken(scene)
  if (taking === undefined) return []
  const { say } = scene
  return [
    say('helper.desk-taken', taking),
    desk.helper === undefined ? say('helper.desk-can-take', { folio: folioOf(scene) }) : undefined,
  ]
}

/** The allies that a person may still ask for in an alert: where it is, unasked, and not told yet. */
export function alliesToOffer(
  { alert, person, recipients }: KnownAlert,
  desks: readonly Desk[],
): readonly AllyDesk[] {
  // Whoever tells of another is asked one list at a time.
  const isAsked = isThirdParty(alert) && alert.about.minor === undefined
  if (alert.drill || isAsked) return []
  return desks
    .filter(isAllyDesk)
    .filter(
      ({ id, helper }) =>
        covers(helper, alert.area) &&
        !isConsented(helper, person.allies) &&
        !recipients.some(one => one.desk === id),
    )
}

/** Asks in the person's own message whether an ally is to be told, too. */
export function offerLines({ say, allies = [] }: Scene): readonly Line[] {
  return allies.map(({ helper }) => say('helper.offer', knownOf(say, helper)))
}

/** The taps that say yes to it. */
export function offerChoices({ say, alert, allies = [] }: Scene): readonly (readonly Choice[])[] {
  return allies.map(({ id, helper }) => [
    choice('aliada', `${alert.id}.${id}`, label(say('helper.choice-call', knownOf(say, helper)))),
  ])
}

/** An ally as it is asked about: its badge, its own name, and its kind of help. */
export function knownOf(
  say: Scene['say'],
  helper: Ally,
): { readonly badge: string; readonly office: string; readonly duty: string } {
  return {
    badge: badgeOfHelper(helper),
    office: sanitizeName(helper.name),
    duty: say(`helper.duty-${helper.duty}`),
  }
}

/** Names an organisation with its badge. */
export function badgedName(helper: Helper): string {
  return `${badgeOfHelper(helper)} ${sanitizeName(helper.name)}`
}
