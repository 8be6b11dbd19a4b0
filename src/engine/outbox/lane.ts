import type { NoticeHeader } from '../../domain/outbox/notice.ts'

/** After so many attempts a notice no longer holds back what waits behind it for the same chat. */
const PATIENCE = 3

/** Notices for one chat on behalf of one alert, in the order in which they go. */
type ChatLine = NoticeHeader[]

/**
 * Notices of one rank that are due. Those on whose behalf they are take turns, and within each the chats, so that an alert
 * told to ten chats holds up another one no longer than an alert told to one. A group has one line, whosever alerts
 * are in it.
 */
export class Lane {
  readonly #behalves = new Map<string, Map<string, ChatLine>>()
  readonly #linesOf = new Map<string, number>()

  get isEmpty(): boolean {
    return this.#behalves.size === 0
  }

  /** True if something waits for this chat. */
  has(chat: string): boolean {
    return this.#linesOf.has(chat)
  }

  /** The first of each line, those first whose turn it is. */
  *heads(): Iterable<NoticeHeader> {
    for (const chats of this.#behalves.values())
      for (const [head] of chats.values()) if (head !== undefined) yield head
  }

  /** The line in which a notice is, or would be. */
  lineOf(header: Pick<NoticeHeader, 'chatKey' | 'group' | 'alert'>): readonly NoticeHeader[] {
    return this.#behalves.get(behalfOf(header))?.get(header.chatKey) ?? []
  }

  /** Puts a notice where it belongs among those of its line: before all that were written later, unless it failed often. */
  enter(header: NoticeHeader): void {
    const chats = this.#behalves.get(behalfOf(header)) ?? new Map<string, ChatLine>()
    this.#behalves.set(behalfOf(header), chats)
    const line = chats.get(header.chatKey) ?? []
    if (line.length === 0) this.#count(header.chatKey, 1)
    chats.set(header.chatKey, line)
    const before = line.findLastIndex(one => one.id < header.id)
    if (header.attempts < PATIENCE) line.splice(before + 1, 0, header)
    else line.push(header)
  }

  /** Takes a notice out, if it is here. */
  leave(header: NoticeHeader): void {
    const behalf = behalfOf(header)
    const chats = this.#behalves.get(behalf)
    const line = chats?.get(header.chatKey)
    const place = line?.findIndex(one => one.id === header.id) ?? -1
    if (chats === undefined || line === undefined || place < 0) return
    line.splice(place, 1)
    if (line.length > 0) return
    chats.delete(header.chatKey)
    this.#count(header.chatKey, -1)
    if (chats.size === 0) this.#behalves.delete(behalf)
  }

  /** Lets everybody else have their turn before whoever this notice is for, and on whose behalf it is. */
  passTurn(header: NoticeHeader): void {
    const behalf = behalfOf(header)
    const chats = this.#behalves.get(behalf)
    if (chats === undefined) return
    behindOthers(this.#behalves, behalf)
    behindOthers(chats, header.chatKey)
  }

  #count(chat: string, by: 1 | -1): void {
    const lines = (this.#linesOf.get(chat) ?? 0) + by
    if (lines > 0) this.#linesOf.set(chat, lines)
    else this.#linesOf.delete(chat)
  }
}

function behalfOf({ chatKey, group, alert }: Pick<NoticeHeader, 'chatKey' | 'group' | 'alert'>): string {
  return group ? chatKey : (alert ?? chatKey)
}

function behindOthers<Value>(map: Map<string, Value>, key: string): void {
  const value = map.get(key)
  if (value === undefined) return
  map.delete(key)
  map.set(key, value)
}
