import type { ChatId } from '../../../domain/messaging/address.ts'

/** The attributes that WhatsApp writes beside a message: who, when, under which name. Addresses are JIDs, `user:device@server`. */
export type Attributes = Readonly<Record<string, string | undefined>>

/**
 * Somebody under the names that WhatsApp gave: the hidden id (`…@lid`) that is theirs whatever number they have,
 * and the number (`…@s.whatsapp.net`), which may be missing. Both without a device.
 */
export interface Party {
  readonly lid?: string
  readonly number?: string
}

/** The account of ours, under both names. */
export type Own = Party

/** A JID without its device: the person, whichever of their phones and computers it was. */
export function bare(jid: string): string {
  const [, user = jid, server = ''] = /^([^:@_]+)(?:_\d+)?(?::\d+)?@(.+)$/.exec(jid) ?? []
  if (server === 'hosted' || server === 'c.us') return `${user}@s.whatsapp.net`
  return server === 'hosted.lid' ? `${user}@lid` : `${user}@${server}`
}

/** True for the JID of a group. */
export const isGroup = (jid: string): boolean => jid.endsWith('@g.us')

/** True for a hidden id. */
export const isLid = (jid: string): boolean => jid.endsWith('@lid')

/** True for a JID that is a phone number. */
export const isNumber = (jid: string): boolean => jid.endsWith('@s.whatsapp.net')

/** The digits of a number's JID. */
export const digitsOf = (number: string): string => number.replace(/@.*$/, '')

/** Who is named by these JIDs, of which any may be missing. */
export function partyOf(...jids: readonly (string | undefined)[]): Party {
  const names = jids.flatMap(jid => (jid === undefined ? [] : [bare(jid)]))
  const [lid, number] = [names.find(isLid), names.find(isNumber)]
  return { ...(lid !== undefined && { lid }), ...(number !== undefined && { number }) }
}

/** Who sent a stanza: in a group its participant, else the chat itself. */
export function senderOf(attrs: Attributes): Party {
  return attrs.participant === undefined
    ? partyOf(attrs.from, attrs.sender_lid, attrs.sender_pn)
    : partyOf(attrs.participant, attrs.participant_lid, attrs.participant_pn)
}

/** The one name by which we know somebody: the hidden id, or the number while there is no other. */
export const nameOfParty = ({ lid, number }: Party): string | undefined => lid ?? number

/** True if the two share a name. */
export function isSame(one: Party, other: Party): boolean {
  return (
    (one.lid !== undefined && one.lid === other.lid) ||
    (one.number !== undefined && one.number === other.number)
  )
}

/** True if `chat` has the form of a WhatsApp chat: a group, a hidden id, or a number. */
export const isChat = (chat: ChatId): boolean => /^\d[\d-]*@(?:g\.us|lid|s\.whatsapp\.net)$/.test(chat)
