import { z } from 'zod'
import { MINUTE, SECOND } from '../../../domain/ids.ts'
import type { ChatId, MessageId } from '../../../domain/messaging/address.ts'
import type { MediaRef } from '../../../domain/messaging/media.ts'
import type { MediaMessage, Message } from '../../../domain/messaging/message.ts'
import { faultOf } from '../../../platform/fault.ts'
import type { Ports } from '../../../platform/ports.ts'
import type { Sent } from '../../bot.ts'
import { mediaParts } from '../../shared/media.ts'
import { whatsappCaption } from '../../shared/whatsapp-caption.ts'
import { LINKED_ACCOUNT } from '../linked/account.ts'
import { digitsOf, isGroup, isNumber } from '../linked/address.ts'
import { fetchFile } from '../linked/file-server.ts'
import { messageId } from '../linked/inbound.ts'
import { sayOverLine } from '../linked/say-over-line.ts'
import { linkedTexts } from '../linked/texts.ts'
import type { AuthVault } from '../linked/vault.ts'
import { inPageForm } from './hearing.ts'
import type { WebClient, WebJs } from './library.ts'
import type { WebLine } from './line.ts'
import type { WebMemory } from './memory.ts'
import { isMemberIn, nameIn } from './page.ts'
import { outcomeOfNotTaken, outcomeOfNumberName, outcomeOfThrown } from './refusals.ts'

/** How long the page may take for one message, in milliseconds, before nobody waits for its word any more. */
const LONGEST_SEND = MINUTE

/** How long the bytes of a file may take to come from WhatsApp's servers, in milliseconds. */
const LONGEST_FETCH = 10 * SECOND

/** The type of a file that came without one. */
const MIMES: Readonly<Record<MediaRef['kind'], string>> = {
  voice: 'audio/ogg; codecs=opus',
  audio: 'audio/mpeg',
  photo: 'image/jpeg',
  video: 'video/mp4',
  document: 'application/octet-stream',
}

/** The page's word on a message of ours: its name, and how far it came. */
const sentMessage = z.object({ ack: z.number(), id: z.object({ id: z.string().min(1) }) })

/** A thing that the library sends. */
type Content = Parameters<WebClient['sendMessage']>[1]

/** One message of WhatsApp's, and what of ours it says. */
interface Part {
  readonly content: Content
  readonly says: Message
  readonly replyTo: MessageId | undefined
  readonly options?: SendOptions
}

type SendOptions = NonNullable<Parameters<WebClient['sendMessage']>[2]>

/** A recording or a file with its bytes, or how the attempt ended to get them. */
type Brought = { readonly content: Uint8Array } | Sent

/** The parts of its bot that speaking needs. */
export interface WebSpeechParts {
  readonly library: WebJs
  readonly memory: WebMemory
  readonly vault: AuthVault
  readonly ports: Ports
}

/** Saying messages through whichever run of WhatsApp Web is open. */
export class WebSpeech {
  readonly #parts: WebSpeechParts
  readonly #known = new Set<ChatId>()

  constructor(parts: WebSpeechParts) {
    this.#parts = parts
  }

  /** Says `message` in `chat`; never throws. What follows `signal` or the limit is a doubt: it may have left. */
  async say(line: WebLine | undefined, chat: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    const file = message.kind === 'media' ? await this.#bytesOf(message, signal) : undefined
    if (file && 'kind' in file) return file
    return await sayOverLine(
      { line, chat, clock: this.#parts.ports.clock, signal },
      () => this.#contents(message, file?.content),
      (open, part) => this.#sayOne(open, chat, part),
    )
  }

  /**
   * The bytes of a recording or a file, of which the page uploads what it sends: its own way to forward a message takes
   * no words of ours beside it, and does not tell what became of it.
   */
  async #bytesOf({ media, content }: MediaMessage, signal: AbortSignal): Promise<Brought> {
    if (content) return { content }
    if (media.account !== LINKED_ACCOUNT) return { kind: 'refused', why: 'invalid' }
    const fetched = await fetchFile(this.#parts.ports, media, { limit: LONGEST_FETCH, signal })
    if (fetched.kind === 'fetched') return { content: fetched.content }
    if (fetched.kind === 'refused') return { kind: 'refused', why: 'invalid' }
    return { kind: 'later', why: fetched.why, scope: 'chat' }
  }

  #contents(message: Message, file: Uint8Array | undefined): readonly Part[] {
    const { replyTo } = message
    if (message.kind === 'text')
      return linkedTexts(message).map(({ text, says }, place) => ({
        content: text,
        says,
        replyTo: place === 0 ? replyTo : undefined,
      }))
    if (message.kind === 'media') return file ? this.#fileParts(message, file) : []
    const { point, title, address } = message
    const where = new this.#parts.library.Location(point.lat, point.lon, {
      name: title,
      ...(address !== undefined && { address }),
    })
    return [{ content: where, says: message, replyTo }]
  }

  #fileParts(message: MediaMessage, file: Uint8Array): readonly Part[] {
    return mediaParts(message, whatsappCaption).flatMap((part): readonly Part[] => {
      if (part.kind === 'text') return this.#contents(part, undefined)
      const { media, caption, replyTo } = part
      const { mime = MIMES[media.kind], name = null } = media
      const content = new this.#parts.library.MessageMedia(mime, Buffer.from(file).toString('base64'), name)
      const options = {
        sendAudioAsVoice: media.kind === 'voice',
        sendMediaAsDocument: media.kind === 'document',
        ...(caption !== '' && { caption }),
      }
      return [{ content, says: part, replyTo, options }]
    })
  }

  async #sayOne(line: WebLine, chat: ChatId, part: Part): Promise<Sent> {
    try {
      const prepared = await this.#prepared(line, chat)
      if (prepared !== 'ready') return prepared
    } catch {
      return { kind: 'later', why: 'page', scope: 'account' }
    }
    try {
      return await this.#handOver(line, chat, part)
    } catch (thrown) {
      return outcomeOfThrown(thrown, line.isOpen)
    }
  }

  /**
   * Makes sure that WhatsApp can be reached, since the page would keep a message for later without a word, and that
   * somebody is there.
   */
  async #prepared(line: WebLine, chat: ChatId): Promise<Sent | 'ready'> {
    const state = String(await line.ask(client => client.getState()))
    if (state !== 'CONNECTED') return { kind: 'later', why: 'unreachable', scope: 'account' }
    if (!isNumber(chat) || this.#known.has(chat)) return 'ready'
    // Whoever wrote to us is there, whatever a page that answers in haste leaves out.
    if (this.#parts.memory.numbers.knows(chat)) return 'ready'
    const found = outcomeOfNumberName(await line.ask(client => client.getNumberId(digitsOf(chat))), chat)
    if (found !== 'there') return found
    const { memory, vault } = this.#parts
    await vault.write(memory.numbers.note(chat))
    this.#known.add(chat)
    return 'ready'
  }

  async #handOver(
    line: WebLine,
    chat: ChatId,
    { content, says, replyTo, options: more }: Part,
  ): Promise<Sent> {
    const to = inPageForm(chat)
    const quoted =
      replyTo === undefined ? undefined : await line.askPage(page => page.evaluate(nameIn, to, replyTo))
    const options = {
      ...more,
      // Asking an address in a message for its picture would tell its server about us.
      linkPreview: false,
      parseVCards: false,
      sendSeen: false,
      waitUntilMsgSent: true,
      ...(quoted !== undefined && { quotedMessageId: quoted }),
    }
    const sent = await line.ask(client => client.sendMessage(to, content, options), LONGEST_SEND)
    if (!sent) return { kind: 'unknown', why: 'no-word' }
    const read = sentMessage.safeParse(sent)
    if (!read.success) return { kind: 'unknown', why: 'garbled' }
    if (read.data.ack < 0) return await this.#notTaken(line, chat)
    if (read.data.ack === 0) return { kind: 'unknown', why: 'pending' }
    const id = messageId(read.data.id.id)
    await this.#noteOffered(chat, id, says)
    return { kind: 'accepted', id }
  }

  /** WhatsApp's program does not hand on why WhatsApp refused; that we are no member of a group can be looked up. */
  async #notTaken(line: WebLine, chat: ChatId): Promise<Sent> {
    return outcomeOfNotTaken(isGroup(chat) && !(await line.askPage(page => page.evaluate(isMemberIn, chat))))
  }

  /** Without its list a number is plain text, which is no reason to say the message again. */
  async #noteOffered(chat: ChatId, id: MessageId, says: Message): Promise<void> {
    const { memory, vault, ports } = this.#parts
    try {
      const changes = memory.lists.offered(chat, id, says, ports.clock.now())
      if (changes.length > 0) await vault.write(changes)
    } catch (thrown) {
      ports.log.warn('A list could not be put down', { account: LINKED_ACCOUNT, fault: faultOf(thrown) })
    }
  }
}
