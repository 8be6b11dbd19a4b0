import { DAY, type Instant } from '../../../domain/ids.ts'
import type { AccountId } from '../../../domain/messaging/address.ts'
import type { Pace } from '../../../domain/outbox/rate-limit.ts'
import type { ChatAbilities } from '../../bot.ts'

/**
 * The name of the account of a linked device. An installation has one, and which number it is shows only once it is
 * linked; it is the same whichever library speaks for it, so that nobody has to register again after a change.
 */
export const LINKED_ACCOUNT = 'whatsapp:linked' as AccountId

/** The command that adds the optional libraries, in the versions that `package.json` pins and Avisa was tried with. */
export const INSTALL_COMMAND = 'npm ci --include=optional'

/**
 * The longest text of one message, in UTF-16 units. WhatsApp carries 65,536; what is longer than this would be
 * hidden behind "Read more" on a phone, with the choices at its end.
 */
export const TEXT_LIMIT = 4_096

/** Abilities of the phones of those who talk with a linked device. */
export const LINKED_ABILITIES: ChatAbilities = {
  buttons: false,
  keyboard: false,
  edits: false,
  receipts: true,
  copied: true,
  textLimit: TEXT_LIMIT,
}

/** A number counts as young for so long after it was first linked: the time in which most bans fall (Baileys#1850). */
const YOUTH = 10 * DAY

/** True while a number that was first linked at `linkedAt` is young, or while nobody knows since when it is linked. */
export const isYoung = (linkedAt: Instant | undefined, now: Instant): boolean =>
  linkedAt === undefined || now - linkedAt < YOUTH

/**
 * The pace of a linked device. WhatsApp publishes no limits for it: this is a busy human's pace, with the bursts
 * that an alert needs. While the number is `young` whatever can wait is said more slowly; an alert never is. Bare
 * numbers are written to more slowly still after the first twenty: in a raid nothing else would look so much like
 * spam, and a banned number tells nobody anything.
 */
export function linkedPace(young: () => boolean): Pace {
  return {
    account: { perSecond: 1, burst: 12 },
    chat: { perSecond: 1 / 4, burst: 4 },
    group: { perSecond: 1 / 5, burst: 4 },
    parallel: 4,
    byNumber: { perSecond: 1 / 30, burst: 20 },
    probation: { rate: { perSecond: 1 / 6, burst: 12 }, holds: young },
  }
}
