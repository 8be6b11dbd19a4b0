import { DAY, type Instant } from '../ids.ts'
import { bareWords } from '../messaging/bare-words.ts'
import { skeleton, withinOneEdit } from '../sound.ts'
import type { Alert } from './alert.ts'
import { isThirdParty } from './cry.ts'

/** How far apart two people may tell of one who was taken, in milliseconds. */
const TOLD_WITHIN = 3 * DAY

/** Words of a name that two people share by chance. */
const PARTICLE = 3

/** Sounds of so many letters may differ by one. */
const LONG_SOUND = 5

/**
 * True if two alerts about somebody without a chat may be about one: names that sound alike in at least two words, whatever their
 * order, at one consulate and within three days. It is for a desk to say whether they are.
 */
export function mayBeSame(one: Alert, other: Alert): boolean {
  if (!isThirdParty(one) || !isThirdParty(other) || one.id === other.id) return false
  if (one.consulate !== other.consulate || !isNear(one.raisedAt, other.raisedAt)) return false
  return soundsAlike(one.about.name ?? '', other.about.name ?? '')
}

function isNear(one: Instant, other: Instant): boolean {
  return Math.abs(one - other) <= TOLD_WITHIN
}

/** True if every word of the shorter name, of two at least, sounds like one of the other's. */
export function soundsAlike(one: string, other: string): boolean {
  const [short = [], long = []] = [soundsOf(one), soundsOf(other)].toSorted((a, b) => a.length - b.length)
  return short.length >= 2 && short.every(sound => long.some(another => isAlike(sound, another)))
}

function soundsOf(name: string): readonly string[] {
  return bareWords(name)
    .split(' ')
    .filter(word => word.length > PARTICLE)
    .map(skeleton)
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  return one.length >= LONG_SOUND && other.length >= LONG_SOUND && withinOneEdit(one, other)
}
