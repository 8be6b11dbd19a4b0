/**
 * Functions that run inside the page of WhatsApp Web. The library hands each function over as its text, so none may use
 * anything outside of itself. The names are of WhatsApp's own program, as far as the library (1.34.7) uses them.
 */

/** A message as the page keeps it. */
interface PageMessage {
  readonly id: { readonly id: string; readonly _serialized: string }
  readonly t?: number
}

/** A chat as the page keeps it. */
interface PageChat {
  readonly id: { readonly _serialized: string }
  /** Seconds: when something last happened in it. */
  readonly t?: number
  readonly unreadCount?: number
  readonly msgs: { getModelsArray(): PageMessage[] }
  readonly groupMetadata?: { readonly participants?: { iAmMember?(): boolean } }
}

interface Collections {
  readonly Chat: { get(id: unknown): PageChat | undefined; getModelsArray(): PageChat[] }
}

declare global {
  interface Window {
    require(name: 'WAWebCollections'): Collections
    require(name: 'WAWebWidFactory'): { createWid(id: string): unknown }
    require(name: 'WAWebChatLoadMessages'): {
      loadEarlierMsgs(options: { chat: PageChat }): Promise<readonly PageMessage[] | undefined>
    }
    require(name: 'WAWebUserPrefsMeUser'): {
      getMaybeMeLidUser(): { readonly _serialized: string } | undefined
    }
    readonly WWebJS: { getMessageModel(message: PageMessage): object }
  }
}

/** The chats with people and groups in which something happened at `since` (seconds) or later, and those with unread messages if asked. */
export function chatsIn(since: number, unread: boolean): { readonly id: string; readonly unread: boolean }[] {
  const { Chat } = window.require('WAWebCollections')
  return Chat.getModelsArray()
    .map(chat => ({ id: chat.id._serialized, t: chat.t ?? 0, unread: (chat.unreadCount ?? 0) !== 0 }))
    .filter(chat => /(?:@(?:g\.us|lid|c\.us)|^\d+@broadcast)$/.test(chat.id))
    .filter(chat => chat.t >= since || (unread && chat.unread))
    .map(({ id, unread: some }) => ({ id, unread: some }))
}

/** The messages of a chat from `since` (seconds) on, at most so many, the newest, oldest first. */
export async function messagesIn(id: string, since: number, most: number): Promise<object[]> {
  const { Chat } = window.require('WAWebCollections')
  const chat = Chat.get(window.require('WAWebWidFactory').createWid(id))
  if (!chat) return []
  const newest = () =>
    [...chat.msgs.getModelsArray()]
      .sort((a, b) => (a.t ?? 0) - (b.t ?? 0))
      .filter((message, place, all) => (message.t ?? 0) >= since && place >= all.length - most)
  // While all that is there is new enough, there may be more before it.
  while (newest().length === chat.msgs.getModelsArray().length && newest().length < most) {
    const before = chat.msgs.getModelsArray().length
    await window.require('WAWebChatLoadMessages').loadEarlierMsgs({ chat })
    if (chat.msgs.getModelsArray().length === before) break
  }
  return newest().map(message => window.WWebJS.getMessageModel(message))
}

/** The page's own name for the message `id` of a chat, by which it can be quoted. */
export function nameIn(chatId: string, id: string): string | undefined {
  const chat = window
    .require('WAWebCollections')
    .Chat.get(window.require('WAWebWidFactory').createWid(chatId))
  return chat?.msgs.getModelsArray().find(message => message.id.id === id)?.id._serialized
}

/** False if the page knows that we are no member of this group. */
export function isMemberIn(chatId: string): boolean {
  const chat = window
    .require('WAWebCollections')
    .Chat.get(window.require('WAWebWidFactory').createWid(chatId))
  return chat?.groupMetadata?.participants?.iAmMember?.() ?? true
}

/** Our own hidden id, if the page knows it. */
export function ownLidIn(): string | undefined {
  return window.require('WAWebUserPrefsMeUser').getMaybeMeLidUser()?._serialized
}
