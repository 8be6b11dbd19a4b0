import { z } from 'zod'
import type { ChatId } from '../../../domain/messaging/address.ts'
import type { Refusal, Sent } from '../../bot.ts'
import type { FinalRefusal } from '../../shared/final-refusal.ts'
import { bare, isChat } from '../linked/address.ts'
import { GARBLED_ANSWER } from '../linked/say-over-line.ts'

const BAILEYS = 'Baileys 7.0.0-rc14'
const WHATSMEOW = 'github.com/tulir/whatsmeow, errors.go (August 2026)'

/**
 * WhatsApp's last words to a linked device, by their codes. WhatsApp documents none: they are read in the libraries that speak
 * its protocol. After 463 to try again counts against the account.
 */
export const BAILEYS_FINALS: readonly FinalRefusal<number>[] = [
  { word: 401, means: 'forbidden', source: `${WHATSMEOW}, ErrIQNotAuthorized` },
  { word: 403, means: 'forbidden', source: `${WHATSMEOW}, ErrNotInGroup and ErrIQForbidden` },
  { word: 404, means: 'gone', source: `${WHATSMEOW}, ErrGroupNotFound and ErrIQNotFound` },
  { word: 410, means: 'gone', source: `${WHATSMEOW}, ErrIQGone` },
  { word: 463, means: 'forbidden', source: `${BAILEYS}, lib/Socket/messages-recv.js, handleBadAck` },
]

/** Its last words to the question who has a number, which it is asked before anybody is written to first. */
export const BAILEYS_LOOKUP_FINALS = {
  nobody: {
    word: 'nobody has the number',
    means: 'gone',
    source: `${BAILEYS}, lib/Socket/socket.js, onWhatsApp`,
  },
  renamed: {
    word: 'the number is spelled otherwise',
    means: 'moved',
    source: `${BAILEYS}, lib/Socket/socket.js, onWhatsApp`,
  },
} as const satisfies Readonly<Record<string, FinalRefusal<string>>>

/** The meaning for good of one of its codes; undefined if it is no last word. */
export const finalMeaningOf = (code: number): Refusal | undefined =>
  BAILEYS_FINALS.find(({ word }) => word === code)?.means

/** Baileys' answer to whether somebody has a number: empty if nobody has. */
const existence = z.array(z.object({ jid: z.string(), exists: z.boolean() }))

/**
 * The outcome for whoever is to be written to first of Baileys' answer to who has the number. WhatsApp may know a number by
 * another spelling (Mexico's mobiles once had a 1 behind their 52), and then only that one is heard from.
 */
export function outcomeOfExistence(answer: unknown, chat: ChatId): Sent | 'there' {
  const answered = existence.safeParse(answer)
  if (!answered.success) return GARBLED_ANSWER
  const { nobody, renamed } = BAILEYS_LOOKUP_FINALS
  const [found] = answered.data
  if (!found?.exists) return { kind: 'refused', why: nobody.means }
  const known = bare(found.jid) as ChatId
  if (!isChat(known)) return GARBLED_ANSWER
  return known === chat ? 'there' : { kind: 'refused', why: renamed.means, movedTo: known }
}
