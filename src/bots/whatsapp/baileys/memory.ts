import type { proto } from '@whiskeysockets/baileys'
import { DAY, type Instant } from '../../../domain/ids.ts'
import type { ChatId, MessageId } from '../../../domain/messaging/address.ts'
import type { Message } from '../../../domain/messaging/message.ts'
import { Lists } from '../linked/lists.ts'
import { Numbers } from '../linked/numbers.ts'
import { type AuthVault, linkedAt, type VaultChange } from '../linked/vault.ts'
import type { Baileys } from './library.ts'

/** How long a message is kept so that a phone that could not decrypt it can ask for it again. */
const COPIES_EXPIRE = 2 * DAY

/** The device's memory of its own talking, beside its keys: kept in the vault, read once at the start. */
export class BaileysMemory {
  readonly #baileys: Baileys
  readonly #vault: AuthVault
  readonly lists: Lists
  readonly numbers: Numbers
  /** When the number was first linked; undefined if it never was. */
  linkedAt: Instant | undefined

  private constructor(baileys: Baileys, vault: AuthVault, lists: Lists, numbers: Numbers) {
    this.#baileys = baileys
    this.#vault = vault
    this.lists = lists
    this.numbers = numbers
  }

  static async open(baileys: Baileys, vault: AuthVault): Promise<BaileysMemory> {
    return new BaileysMemory(baileys, vault, await Lists.open(vault), await Numbers.open(vault))
  }

  /** Reads again when the number was first linked, since another process links. */
  async refresh(): Promise<void> {
    this.linkedAt = await linkedAt(this.#vault)
  }

  /**
   * Remembers a message of ours before it goes out: its choices, and itself, for a phone that asks again. Resolves
   * once that is on disk.
   */
  async noteSent(
    chat: ChatId,
    id: MessageId,
    content: proto.IMessage,
    message: Message,
    now: Instant,
  ): Promise<void> {
    const bytes = this.#baileys.proto.Message.encode(content).finish()
    const copy = JSON.stringify({ at: now, bytes: Buffer.from(bytes).toString('base64') })
    await this.#vault.write([
      { kind: 'sent', name: id, value: copy, about: { network: 'whatsapp', chat } },
      ...this.lists.offered(chat, id, message, now),
    ])
  }

  /** A message of ours, for a phone that could not decrypt it; undefined if it was delivered or is too old. */
  async copyOf(id: string): Promise<proto.IMessage | undefined> {
    const text = (await this.#vault.read('sent', [id])).get(id)
    if (text === undefined) return undefined
    const { bytes }: { readonly bytes: string } = JSON.parse(text)
    return this.#baileys.proto.Message.decode(Buffer.from(bytes, 'base64'))
  }

  /** Forgets what is too old to be answered or asked for. */
  async sweep(now: Instant): Promise<void> {
    const old: VaultChange[] = []
    for (const [name, text] of await this.#vault.all('sent')) {
      const { at }: { readonly at: number } = JSON.parse(text)
      if (now - at > COPIES_EXPIRE) old.push({ kind: 'sent', name })
    }
    old.push(...this.lists.expired(now))
    if (old.length > 0) await this.#vault.write(old)
  }
}

/** The message that its reader has got needs no copy any more. */
export const delivered = (id: MessageId): VaultChange => ({ kind: 'sent', name: id })
