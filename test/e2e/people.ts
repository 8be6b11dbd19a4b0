import { type ConsulateId, SECOND } from '../../src/domain/ids.ts'
import type { Person } from '../doubles/telegram/world.ts'
import { Town, type TownOptions } from './town.ts'

/** A point in Pilsen, Chicago. */
export const PILSEN = { latitude: 41.8525, longitude: -87.6514 } as const

/** Walks `person` through registration in Spanish: name, ZIP, the first contact. */
export async function register(
  town: Town,
  person: Person,
  { name, contact }: { readonly name: string; readonly contact: ContactCard },
): Promise<void> {
  await town.say(person, '/start')
  await town.tap(person, '✅ Sí, acepto')
  await town.say(person, name)
  await town.say(person, '60608')
  await town.tap(person, '✅ Sí')
  await town.share(person, { contact })
}

/** A contact card as the phone shares it. */
export interface ContactCard {
  readonly first_name: string
  readonly phone_number: string
}

/** The code of the newest invite link that `person` can read and forward. */
export function inviteOf(town: Town, person: Person): string {
  const [, code] =
    /https:\/\/t\.me\/avisa_double_bot\?start=(\S+)/.exec(town.read(person.id).findLast(isLink) ?? '') ?? []
  if (code === undefined) throw new Error('no invite link to forward')
  return code
}

const isLink = (text: string) => text.includes('https://t.me/')

/** `relative` opens the newest invite link of `person` and accepts; the person confirms who it is. */
export async function join(town: Town, person: Person, relative: Person): Promise<void> {
  await town.say(relative, `/start ${inviteOf(town, person)}`)
  await town.tap(relative, '✅ Sí, acepto')
  await town.tap(person, '✅ Sí, es')
}

/** `person` adds one more contact, by a card. */
export async function addContact(town: Town, person: Person, contact: ContactCard): Promise<void> {
  await town.say(person, '/familia')
  await town.tap(person, '➕ Agregar a alguien')
  await town.share(person, { contact })
}

/** An administrator makes a code, and `officer` binds `group` with it as the desk of Chicago. */
export async function bindDesk(town: Town, officer: Person, group: number): Promise<void> {
  const code = await town.app.deskCode({ consulate: 'chicago' as ConsulateId })
  await town.say(officer, `/mesa ${code}`, group)
}

/** Ana with her mother and her uncle as contacts, and the desk in Chicago with its officer. */
export interface Neighbours {
  readonly town: Town
  readonly ana: Person
  readonly mama: Person
  readonly beto: Person
  readonly officer: Person
  /** The chat of the desk. */
  readonly desk: number
}

/** A town in which everybody has done what is to be done before an emergency, some time ago. */
export async function neighbours(options: TownOptions = {}): Promise<Neighbours> {
  const town = await Town.open(options)
  const { world } = town.server
  const all: Neighbours = {
    town,
    ana: world.person(55_501, 'Ana R.'),
    mama: world.person(55_502, 'Rosa', 'unknown'),
    beto: world.person(55_503, 'Beto', 'unknown'),
    officer: world.person(55_504, 'L. Pérez'),
    desk: world.group(-55_505, 'Mesa Chicago'),
  }
  const { ana, mama, beto, officer, desk } = all
  await register(town, ana, {
    name: 'Ana',
    contact: { first_name: 'Mamá', phone_number: '+13125550102' },
  })
  await join(town, ana, mama)
  await addContact(town, ana, { first_name: 'Tío Beto', phone_number: '+13125550103' })
  await join(town, ana, beto)
  await bindDesk(town, officer, desk)
  // At a quarter past no limit of pace remembers any of this, and a whole minute lies ahead of every alert.
  await town.wait(15 * 60 - town.clock.steady() / SECOND)
  return all
}
