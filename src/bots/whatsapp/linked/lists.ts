import type { Instant } from '../../../domain/ids.ts'
import type { ChatId, MessageId } from '../../../domain/messaging/address.ts'
import type { Inbound } from '../../../domain/messaging/inbound.ts'
import type { Message } from '../../../domain/messaging/message.ts'
import { listAnswered, NUMBERS_EXPIRE, type NumberedList } from '../../../domain/messaging/numbered-list.ts'
import type { AuthVault, VaultChange } from './vault.ts'

const LISTS_KIND = 'lists'

/** How many numbered lists of one chat can be answered: older ones have scrolled out of sight. */
const LISTS_PER_CHAT = 10

/**
 * The numbered lists that stand in the chats of a linked device, so that a number is understood, also after a
 * restart. Changes are handed out rather than made: they are put down together with what they belong to.
 */
export class Lists {
  readonly #lists: Map<ChatId, readonly NumberedList[]>

  private constructor(lists: Map<ChatId, readonly NumberedList[]>) {
    this.#lists = lists
  }

  /** The lists that the vault holds. */
  static async open(vault: AuthVault): Promise<Lists> {
    const stored = await vault.all(LISTS_KIND)
    return new Lists(new Map(stored.map(([chat, text]) => [chat as ChatId, JSON.parse(text)])))
  }

  /** A text of the sender's own together with the list of ours that it may answer; everything else stays what it is. */
  answering(inbound: Inbound): Inbound {
    if (inbound.kind !== 'text' || inbound.authorship !== undefined || inbound.edits !== undefined)
      return inbound
    const lists = this.#lists.get(inbound.from.chat) ?? []
    const offered = listAnswered(lists, inbound.at, inbound.replyTo)
    return offered ? { ...inbound, offered } : inbound
  }

  /** Remembers the choices that `message` offers under the name `id`; what must be put down for that. */
  offered(chat: ChatId, id: MessageId, message: Message, now: Instant): readonly VaultChange[] {
    const choices = message.kind === 'text' ? (message.choices?.flat() ?? []) : []
    if (choices.length === 0) return []
    const standing = (this.#lists.get(chat) ?? []).filter(({ at }) => now - at <= NUMBERS_EXPIRE)
    const lists = [...standing, { on: id, at: now, choices }].slice(-LISTS_PER_CHAT)
    this.#lists.set(chat, lists)
    return [{ kind: LISTS_KIND, name: chat, value: JSON.stringify(lists) }]
  }

  /** Takes along the choices that a chat was offered when it gets a new name; answers what must be put down for that. */
  moved(inbounds: readonly Inbound[]): readonly VaultChange[] {
    return inbounds.flatMap((inbound): readonly VaultChange[] => {
      if (inbound.kind !== 'membership' || inbound.change !== 'moved') return []
      const { chat } = inbound.from
      const lists = this.#lists.get(chat)
      if (!lists) return []
      this.#lists.delete(chat)
      this.#lists.set(inbound.to, lists)
      return [
        { kind: LISTS_KIND, name: chat },
        { kind: LISTS_KIND, name: inbound.to, value: JSON.stringify(lists) },
      ]
    })
  }

  /** Forgets the lists of chats in which none can be answered any more; what must be put down for that. */
  expired(now: Instant): readonly VaultChange[] {
    const old: VaultChange[] = []
    for (const [chat, lists] of this.#lists) {
      if (lists.some(({ at }) => now - at <= NUMBERS_EXPIRE)) continue
      this.#lists.delete(chat)
      old.push({ kind: LISTS_KIND, name: chat })
    }
    return old
  }
}
