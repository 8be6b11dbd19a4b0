import type { Shown } from '../../domain/people/person.ts'
import type { Words } from '../../locales/words.ts'
import type { Context } from '../context.ts'
import { profileName } from '../registration/profile-name.ts'

/** Some networks show the number of whoever has no name: that is no name, and too much of a number. */
const LOOKS_LIKE_A_NUMBER = /^\+?[\d\s().-]{5,}$/

/** How the network shows whoever wrote: their profile's name, and the last four digits of a number it vouches for. */
export function shownAs({ inbound: { sender }, organisation }: Context): Shown {
  const name = LOOKS_LIKE_A_NUMBER.test(sender.name) ? '' : profileName(sender, organisation)
  return { name, ...(sender.number !== undefined && { digits: sender.number.slice(-4) }) }
}

/** The same in words: «Rosa Pérez», número …0102. */
export function describe({ name, digits }: Shown, t: Words): string {
  const known = { name: name || t('invite.shown-nameless') }
  return digits === undefined ? t('invite.shown', known) : t('invite.shown-number', { ...known, digits })
}
