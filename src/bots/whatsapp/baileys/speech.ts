import type { GroupMetadata } from '@whiskeysockets/baileys'
import { z } from 'zod'
import { HOUR, type Instant, SECOND } from '../../../domain/ids.ts'
import type { ChatId } from '../../../domain/messaging/address.ts'
import type { MediaMessage, Message } from '../../../domain/messaging/message.ts'
import type { Ports } from '../../../platform/ports.ts'
import { orTimeout } from '../../../platform/timeouts.ts'
import type { Sent } from '../../bot.ts'
import { LINKED_ACCOUNT } from '../linked/account.ts'
import { isGroup, isNumber } from '../linked/address.ts'
import { FILE_TYPES_OF_KIND, layDown } from '../linked/file-server.ts'
import { messageId } from '../linked/inbound.ts'
import { fileOf, type WhatsAppFile } from '../linked/media.ts'
import { GARBLED_ANSWER, sayOverLine } from '../linked/say-over-line.ts'
import type { Baileys } from './library.ts'
import type { BaileysLine } from './line.ts'
import type { BaileysMemory } from './memory.ts'
import { type BaileysContent, baileysContents, outcomeOf, outcomeOfFailure } from './outbound.ts'
import { outcomeOfExistence } from './refusals.ts'

/** How long a question where files may be put, and the putting, may each take, in milliseconds. */
const FILE_LIMIT = 10 * SECOND

/** How long the members of a group are believed: a note about the group ends that at once. */
const GROUP_KNOWN = HOUR

/** All of its answer on a group that a message to it is sealed by. */
const membership = z.object({ id: z.string(), participants: z.array(z.object({ id: z.string() })) })

/** The parts of its bot that speaking needs. */
export interface SpeechParts {
  readonly baileys: Baileys
  readonly memory: BaileysMemory
  readonly ports: Ports
  noteNumber(chat: ChatId): Promise<void>
}

/** Saying messages over whichever line is open, and what must be known for that of groups and numbers. */
export class Speech {
  readonly #parts: SpeechParts
  readonly #groups = new Map<string, { readonly data: GroupMetadata; readonly at: Instant }>()
  readonly #known = new Set<ChatId>()

  constructor(parts: SpeechParts) {
    this.#parts = parts
  }

  /** Says `message` in `chat`; never throws. What follows `signal` or the limit is a doubt: bytes may have left. */
  async say(
    line: BaileysLine | undefined,
    chat: ChatId,
    message: Message,
    signal: AbortSignal,
  ): Promise<Sent> {
    const file =
      message.kind === 'media' && line?.isOpen ? await this.#fileFor(line, message, signal) : undefined
    if (file === 'later') return { kind: 'later', why: 'file-not-laid-down', scope: 'chat' }
    return await sayOverLine(
      { line, chat, clock: this.#parts.ports.clock, signal },
      open => baileysContents(message, chat, open.own, file),
      (open, content) => this.#sayOne(open, chat, content),
    )
  }

  /** Where the bytes of `message` lie on WhatsApp's servers: where they came to us, or where they are put now. */
  async #fileFor(
    line: BaileysLine,
    { media, content }: MediaMessage,
    signal: AbortSignal,
  ): Promise<WhatsAppFile | 'later' | undefined> {
    if (!content) return media.account === LINKED_ACCOUNT ? fileOf(media) : undefined
    const { ports } = this.#parts
    const depot = await orTimeout(ports.clock, FILE_LIMIT, line.depot(), undefined)
    if (!depot) return 'later'
    const limit = { limit: FILE_LIMIT, signal }
    return (await layDown(ports, depot, content, FILE_TYPES_OF_KIND[media.kind], limit)) ?? 'later'
  }

  /** The members of a group, if they are known and may be believed. */
  groupOf(jid: string): GroupMetadata | undefined {
    const known = this.#groups.get(jid)
    return known && this.#parts.ports.clock.now() - known.at < GROUP_KNOWN ? known.data : undefined
  }

  /** Something about this group has changed. */
  forgetGroup(jid: string): void {
    this.#groups.delete(jid)
  }

  async #sayOne(line: BaileysLine, chat: ChatId, { content, message }: BaileysContent): Promise<Sent> {
    const { baileys, memory, ports } = this.#parts
    try {
      const prepared = await this.#prepared(line, chat)
      if (prepared !== 'ready') return prepared
      const id = messageId(baileys.generateMessageIDV2(line.own.number))
      await memory.noteSent(chat, id, content, message, ports.clock.now())
      const sent = outcomeOf(await line.dispatcher(chat, content, id), id)
      if (sent.kind === 'refused') this.forgetGroup(chat)
      return sent
    } catch (thrown) {
      this.forgetGroup(chat)
      return line.isOpen ? outcomeOfFailure(thrown) : { kind: 'unknown', why: 'reset' }
    }
  }

  /**
   * Learns what Baileys needs to know of `chat`, and whether somebody is there.
   */
  async #prepared(line: BaileysLine, chat: ChatId): Promise<Sent | 'ready'> {
    if (isGroup(chat)) {
      if (!this.groupOf(chat)) {
        const data = await line.sock.groupMetadata(chat)
        if (!membership.safeParse(data).success) return GARBLED_ANSWER
        this.#groups.set(chat, { data, at: this.#parts.ports.clock.now() })
      }
      return 'ready'
    }
    if (!isNumber(chat) || this.#known.has(chat)) return 'ready'
    // Whoever wrote to us is there, whatever a server that answers in haste leaves out.
    if (this.#parts.memory.numbers.knows(chat)) return 'ready'
    const found = outcomeOfExistence(await line.sock.onWhatsApp(chat), chat)
    if (found !== 'there') return found
    await this.#parts.noteNumber(chat)
    this.#known.add(chat)
    return 'ready'
  }
}
