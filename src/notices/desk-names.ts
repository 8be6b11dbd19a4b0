import type { Directory } from '../consulates/directory.ts'
import type { Office } from '../consulates/office.ts'
import { isDoubted, type Recipient } from '../domain/alert/alert.ts'
import type { ConsulateId } from '../domain/ids.ts'
import type { Duty, Helper } from '../domain/people/helper.ts'
import type { Desk } from '../domain/people/person.ts'
import { sanitizeName } from '../locales/plain.ts'
import type { Words } from '../locales/words.ts'

/** The part of a scene by which offices and organisations are named. */
interface DeskNaming {
  readonly directory: Directory
  readonly say: Words
  readonly recipients: readonly Recipient[]
}

/** The office of a consulate; undefined if there is none known. */
export function officeOf(directory: Directory, id: ConsulateId | undefined): Office | undefined {
  return id && directory.office(id)
}

/** The zone in which days are told to the chats of a consulate, by its IANA name; UTC where none is known. */
export function zoneOf(directory: Directory, id: ConsulateId | undefined): string {
  return officeOf(directory, id)?.timezone ?? 'UTC'
}

/** The short name of a consulate, or the word for any. */
export function officeName(
  { directory, say }: Omit<DeskNaming, 'recipients'>,
  id: ConsulateId | undefined,
): string {
  return officeOf(directory, id)?.shortName ?? say('desk.some-office')
}

/** A recipient by name: a relative's, or whomever their desk speaks for. */
export function recipientName(scene: DeskNaming, recipient: Recipient): string {
  return recipient.role === 'desk' ? deskName(scene, recipient) : sanitizeName(recipient.name)
}

/** The same for the family and the desks: a relative of whom the person has not said that it is they may be anybody, and is marked. */
export function markedName(scene: DeskNaming, recipient: Recipient): string {
  const name = recipientName(scene, recipient)
  return isDoubted(recipient) ? scene.say('alert.name-unconfirmed', { name }) : name
}

/** The name under which a desk is told of: its consulate's, or an organisation's own. */
export function deskName(scene: DeskNaming, { helper, name, consulate }: Recipient): string {
  return helper === undefined ? officeName(scene, consulate) : sanitizeName(name)
}

const BADGES: Readonly<Record<Duty | 'everywhere', string>> = {
  legal: '⚖️',
  response: '🤝',
  shelter: '🏠',
  everywhere: '🛟',
}

/** The sign before an organisation's name: never that of a consulate. */
export function badgeOfHelper(helper: Helper): string {
  return BADGES[helper.kind === 'ally' ? helper.duty : helper.kind]
}

/** The name and the sign of whomever a desk speaks for. */
export function deskSideName(
  naming: Omit<DeskNaming, 'recipients'>,
  { consulate, helper }: Desk,
): { readonly office: string; readonly badge: string } {
  if (helper) return { office: sanitizeName(helper.name), badge: badgeOfHelper(helper) }
  return { office: officeName(naming, consulate), badge: badgeOf(undefined) }
}

/** The sign before the name of whomever a desk speaks for. */
export function badgeOf(desk: Recipient | undefined): string {
  if (desk?.helper === undefined) return '🏛️'
  const { standing } = desk
  const helper = standing?.of === 'desk' ? standing.helper : undefined
  return helper ? badgeOfHelper(helper) : BADGES.response
}

/** The name and the sign of whomever the desk of a copy speaks for; undefined if there is no such copy. */
export function officeOfCopy(
  scene: DeskNaming,
  copy: Recipient['id'] | undefined,
): { readonly office: string; readonly badge: string } | undefined {
  const desk = scene.recipients.find(one => one.id === copy)
  return desk && { office: deskName(scene, desk), badge: badgeOf(desk) }
}
