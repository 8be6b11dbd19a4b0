import { type Instant, SECOND } from '../../../domain/ids.ts'
import type { ChatId } from '../../../domain/messaging/address.ts'
import type { MediaRef } from '../../../domain/messaging/media.ts'
import type { Message } from '../../../domain/messaging/message.ts'
import type { Pace } from '../../../domain/outbox/rate-limit.ts'
import type { Ports } from '../../../platform/ports.ts'
import type { Bot, Fetched, Health, Invites, Media, Receive, Sent, WritesFirst } from '../../bot.ts'
import type { HealthIssue } from '../../shared/health-issue.ts'
import { InFlight } from '../../shared/in-flight.ts'
import { whatsappInvite } from '../../shared/whatsapp-invite.ts'
import { INSTALL_COMMAND, isYoung, LINKED_ABILITIES, LINKED_ACCOUNT, linkedPace } from './account.ts'
import { digitsOf, type Own } from './address.ts'
import { fetchFile } from './file-server.ts'
import { NOT_INSTALLED } from './health.ts'
import { LinkedLife } from './life.ts'
import { Spool } from './spool.ts'
import { linkedTexts } from './texts.ts'
import type { AuthVault } from './vault.ts'

/** How long a file may take from WhatsApp's servers, in milliseconds. */
const FETCH_LIMIT = 20 * SECOND

/** The parts of every linked device once its library is loaded. */
export interface LinkedParts {
  readonly memory: { readonly linkedAt: Instant | undefined }
}

/**
 * A linked device of a WhatsApp account, whichever library speaks for it: it lives from one connection to the next,
 * puts down what arrives before the engine is handed it, and waits for what it is saying before it stops. A library
 * adds how it is loaded, what one connection is, and how something is said over it.
 */
export abstract class LinkedBot<Library, Parts extends LinkedParts>
  implements Bot, Invites, WritesFirst, Media
{
  readonly network = 'whatsapp'
  readonly account = LINKED_ACCOUNT
  readonly chats = LINKED_ABILITIES
  readonly pace: Pace
  protected readonly ports: Ports
  protected readonly spool: Spool
  protected readonly life: LinkedLife
  /** The account of ours, as far as it is known. */
  protected own: Own = {}
  readonly #library: string
  readonly #underWay = new InFlight()
  #parts: Parts | undefined

  /** `library` is the name by which a missing one is asked for. */
  constructor(library: string, vault: AuthVault, ports: Ports) {
    this.#library = library
    this.ports = ports
    this.life = new LinkedLife(this.account, ports)
    const report = (issue: HealthIssue | undefined) => this.life.reportSpool(issue)
    this.spool = new Spool({ vault, ports, account: this.account, report })
    this.pace = linkedPace(() => isYoung(this.#parts?.memory.linkedAt, ports.clock.now()))
  }

  /** Loads the library; undefined if it is not installed. */
  protected abstract load(): Promise<Library | undefined>
  /** Opens what outlives a connection; called once, and again if it threw. */
  protected abstract prepare(library: Library): Promise<Parts>
  /** One connection from its start to its end; what ended it. */
  protected abstract live(parts: Parts): Promise<HealthIssue>
  /** Says something over the connection that is open; never throws. */
  protected abstract say(parts: Parts, to: ChatId, message: Message, signal: AbortSignal): Promise<Sent>
  /** Lets go of the connection that is open, if there is one. */
  protected abstract letGo(): void

  /** True while something is being said. */
  protected get isSaying(): boolean {
    return this.#underWay.size > 0
  }

  shows(message: Message): readonly string[] {
    if (message.kind === 'pin') return []
    return message.kind === 'media' ? [message.caption] : linkedTexts(message).map(({ text }) => text)
  }

  /** Resolves after the first try to connect, good or bad; a network that is away is waited for. */
  async start(receive: Receive): Promise<void> {
    let library: Library | undefined
    let spooling = false
    await this.life.start(async () => {
      library ??= await this.load()
      if (!library) {
        this.ports.log.error(`WhatsApp needs ${this.#library}, which is not installed: ${INSTALL_COMMAND}`)
        return NOT_INSTALLED
      }
      this.#parts ??= await this.prepare(library)
      if (!spooling) await this.spool.start(receive)
      spooling = true
      return await this.live(this.#parts)
    })
  }

  async send(to: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    if (!this.#parts) return { kind: 'later', why: 'unreachable', scope: 'account' }
    return await this.#underWay.track(this.say(this.#parts, to, message, signal))
  }

  /** Needs no line: who has the path and the key of a file can fetch it. */
  fetchMedia(media: MediaRef, signal: AbortSignal): Promise<Fetched> {
    return this.#underWay.track(fetchFile(this.ports, media, { limit: FETCH_LIMIT, signal }))
  }

  inviteLink(code: string): string | undefined {
    const { number } = this.own
    return number && whatsappInvite(digitsOf(number), code)
  }

  chatOfNumber(digits: string): ChatId {
    return `${digits}@s.whatsapp.net` as ChatId
  }

  health(): Health {
    return this.life.health
  }

  async stop(): Promise<void> {
    this.life.stop()
    this.letGo()
    await this.spool.stop()
    await this.life.stopped()
    await this.#underWay.settled()
  }
}
