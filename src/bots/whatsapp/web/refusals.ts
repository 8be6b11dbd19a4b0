import { z } from 'zod'
import type { ChatId } from '../../../domain/messaging/address.ts'
import type { Sent } from '../../bot.ts'
import type { FinalRefusal } from '../../shared/final-refusal.ts'
import { bare, isChat } from '../linked/address.ts'
import { GARBLED_ANSWER } from '../linked/say-over-line.ts'

const NUMBER_ID = 'whatsapp-web.js 1.34.7, src/Client.js, getNumberId'

/**
 * The last words of WhatsApp's page. It does not hand on why WhatsApp refused a message: all that is final is what can be looked
 * up beside it. "No LID for user" is not among them: it is said of people who are there, as long as the page has not learnt
 * their hidden id (github.com/wppconnect-team/wa-js/issues/2816), and nothing has left then.
 */
export const WEB_FINALS = {
  nobody: { word: 'nobody has the number', means: 'gone', source: `${NUMBER_ID}: null` },
  renamed: { word: 'the number is spelled otherwise', means: 'moved', source: `${NUMBER_ID}: another name` },
  outsider: {
    word: 'not taken in a group that we are no member of',
    means: 'forbidden',
    source: "WhatsApp's own page, WAWebCollections: groupMetadata.participants.iAmMember",
  },
} as const satisfies Readonly<Record<string, FinalRefusal<string>>>

/** The page's name for whoever has a number; nothing if nobody has. */
const numberName = z.object({ _serialized: z.string() }).nullish()

/**
 * The outcome for whoever is to be written to first of the page's answer to who has the number. WhatsApp may know a number by
 * another spelling (Mexico's mobiles once had a 1 behind their 52).
 */
export function outcomeOfNumberName(answer: unknown, chat: ChatId): Sent | 'there' {
  const found = numberName.safeParse(answer)
  if (!found.success) return GARBLED_ANSWER
  if (!found.data) return { kind: 'refused', why: WEB_FINALS.nobody.means }
  const known = bare(found.data._serialized) as ChatId
  if (!isChat(known)) return GARBLED_ANSWER
  return known === chat ? 'there' : { kind: 'refused', why: WEB_FINALS.renamed.means, movedTo: known }
}

/** The outcome of a message that WhatsApp did not take: that we are no member of its group can be looked up. */
export function outcomeOfNotTaken(isOutsider: boolean): Sent {
  return isOutsider
    ? { kind: 'refused', why: WEB_FINALS.outsider.means }
    : { kind: 'later', why: 'not-taken', scope: 'chat' }
}

/** The outcome of an error of the page's while it was handed a message, over a connection that is open or not. */
export function outcomeOfThrown(thrown: unknown, isOpen: boolean): Sent {
  if (thrown instanceof Error && /No LID for user/i.test(thrown.message))
    return { kind: 'later', why: 'no-lid', scope: 'chat' }
  return { kind: 'unknown', why: isOpen ? 'not-said' : 'reset' }
}
