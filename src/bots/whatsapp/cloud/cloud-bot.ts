import { MINUTE, SECOND } from '../../../domain/ids.ts'
import type { AccountId, ChatId } from '../../../domain/messaging/address.ts'
import type { Inbound } from '../../../domain/messaging/inbound.ts'
import type { MediaRef } from '../../../domain/messaging/media.ts'
import type { Message } from '../../../domain/messaging/message.ts'
import { backoff } from '../../../domain/outbox/backoff.ts'
import type { Pace } from '../../../domain/outbox/rate-limit.ts'
import { pause } from '../../../platform/clock.ts'
import type { Ports } from '../../../platform/ports.ts'
import type {
  Bot,
  ChatAbilities,
  Fetched,
  Health,
  Invites,
  Media,
  Receive,
  Sent,
  TakesWebhooks,
  WritesFirst,
} from '../../bot.ts'
import { isCommitted } from '../../shared/commit.ts'
import { type HealthIssue, UNCOMMITTED } from '../../shared/health-issue.ts'
import { HealthReporter } from '../../shared/health-reporter.ts'
import { InFlight } from '../../shared/in-flight.ts'
import { supervised } from '../../shared/supervised.ts'
import { refusal } from '../../shared/webhook.ts'
import { whatsappInvite } from '../../shared/whatsapp-invite.ts'
import { GraphClient } from './client.ts'
import { inboundsOf } from './events.ts'
import { issueOfCode, lineIssue } from './health.ts'
import { MessageIds } from './ids.ts'
import { type Reported, readDelivery, type SaidInbound } from './inbound.ts'
import { CloudMemory } from './memory.ts'
import { CLOUD_TEXT_LIMIT, cloudTexts } from './outbound.ts'
import type { Voice } from './post.ts'
import { sayByCloud } from './say.ts'
import type { Template } from './templates.ts'
import { answerDelivery, answerHandshake } from './webhook.ts'

/** Settings of an operator for WhatsApp's Cloud API. */
export interface WhatsAppCloudSettings {
  /** Meta's id of our number (not the number): digits. */
  readonly phoneNumberId: string
  /** A system user's token that may send messages for the number. */
  readonly accessToken: string
  /** The app's secret, with which Meta signs what it delivers. */
  readonly appSecret: string
  /** The word that Meta repeats when an operator names our address in its dashboard. */
  readonly verifyToken: string
  /** The Graph API with its version; Meta's own unless set. */
  readonly apiRoot?: string | undefined
  /** Our number as people dial it; asked of Meta unless set. */
  readonly displayNumber?: string | undefined
  /** Templates that reach those who wrote more than 24 hours ago; without any they are not reached. */
  readonly templates?: readonly Template[] | undefined
}

/** Meta's Graph API, in the version whose reference this bot was written by. */
export const GRAPH_API = 'https://graph.facebook.com/v23.0'

/** Where Meta calls us, under whatever address the proxy in front of us has. */
export const CLOUD_WEBHOOK_PATH = '/whatsapp'

/** Time limits in milliseconds: of a question about our number, and of a send. */
const CLOUD_LIMITS = { setup: 15 * SECOND, send: 20 * SECOND } as const

/** A message that the engine has not taken after this many milliseconds counts as not committed. */
const WEBHOOK_COMMIT_LIMIT = 15 * SECOND

/** How often we ask about our own number, in milliseconds: it shows whether Meta can be reached and knows us. */
const CHECK_EVERY = MINUTE

/**
 * The pace that Meta allows one number (Cloud API, 2026): 80 messages a second in and out, and one every 6 seconds to one
 * reader, of which up to 45 may be taken in advance. A long text is several messages, so we stay below both.
 */
export const CLOUD_PACE: Pace = {
  account: { perSecond: 50, burst: 20 },
  chat: { perSecond: 1 / 6, burst: 20 },
  group: { perSecond: 1 / 6, burst: 20 },
  parallel: 32,
}

/** Abilities of the phones of those who talk with a business number. */
export const CLOUD_ABILITIES: ChatAbilities = {
  buttons: true,
  keyboard: false,
  edits: false,
  receipts: true,
  textLimit: CLOUD_TEXT_LIMIT,
}

/** Sides that can be wrong at the same time: the way to Meta, what Meta says of our sending, our own storage. */
type Side = 'line' | 'sending' | 'taking'

/** Avisa on a business number of WhatsApp, by Meta's official Cloud API and its webhooks. It stores nothing. */
export class WhatsAppCloudBot implements Bot, Invites, WritesFirst, TakesWebhooks, Media {
  readonly network = 'whatsapp'
  readonly account: AccountId
  readonly chats = CLOUD_ABILITIES
  readonly pace = CLOUD_PACE
  readonly webhookPath = CLOUD_WEBHOOK_PATH
  readonly #settings: WhatsAppCloudSettings
  readonly #ports: Ports
  readonly #voice: Voice
  readonly #stopping = new AbortController()
  readonly #underWay = new InFlight()
  readonly #standing: HealthReporter
  readonly #issues = new Map<Side, HealthIssue>()
  #receive: Receive | undefined
  #number: string | undefined
  readonly #asked = Promise.withResolvers<void>()
  #running: Promise<void> = Promise.resolve()

  constructor(settings: WhatsAppCloudSettings, ports: Ports) {
    const { phoneNumberId, accessToken, appSecret, apiRoot = GRAPH_API, templates = [] } = settings
    this.account = `whatsapp:${phoneNumberId}` as AccountId
    this.#settings = settings
    this.#ports = ports
    this.#number = settings.displayNumber?.replaceAll(/\D/g, '')
    this.#standing = new HealthReporter('WhatsApp', this.account, ports)
    this.#voice = {
      account: this.account,
      client: new GraphClient(apiRoot, phoneNumberId, accessToken, ports),
      ids: new MessageIds(appSecret),
      memory: new CloudMemory(),
      templates,
      clock: ports.clock,
      report: issue => this.#report('sending', issue),
    }
  }

  /** Resolves after the first question to Meta, answered or not; a network that is away is waited for. */
  async start(receive: Receive): Promise<void> {
    this.#receive = receive
    const supervision = {
      account: this.account,
      ports: this.#ports,
      report: (issue: HealthIssue) => this.#report('line', issue),
    }
    this.#running = supervised(() => this.#watchLine(), supervision, this.#stopping.signal)
    await Promise.race([this.#asked.promise, this.#running])
  }

  shows(message: Message): readonly string[] {
    return cloudTexts(message)
  }

  send(to: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    return this.#underWay.track(sayByCloud(this.#voice, to, message, { limit: CLOUD_LIMITS.send, signal }))
  }

  fetchMedia({ handle }: MediaRef, signal: AbortSignal): Promise<Fetched> {
    const limit = { limit: CLOUD_LIMITS.send, signal }
    return this.#underWay.track(this.#voice.client.fetchMedia(handle, limit))
  }

  inviteLink(code: string): string | undefined {
    return this.#number && whatsappInvite(this.#number, code)
  }

  chatOfNumber(digits: string): ChatId {
    return digits as ChatId
  }

  health(): Health {
    return this.#standing.health
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
    await this.#underWay.settled()
  }

  /** Answers one call of Meta's: its question whether the address is ours, or a delivery; 503 once we stop. */
  async webhook(request: Request): Promise<Response> {
    const { verifyToken, appSecret } = this.#settings
    if (request.method === 'GET') return answerHandshake(new URL(request.url), verifyToken)
    if (request.method !== 'POST') return refusal(405, { allow: 'GET, POST' })
    if (!this.#receive || this.#stopping.signal.aborted) return refusal(503)
    return await this.#underWay.track(answerDelivery(request, appSecret, body => this.#take(body)))
  }

  /** Asks about our own number, now and again: its answer is all that shows a lost connection to whoever waits. */
  async #watchLine(): Promise<void> {
    const { clock, random } = this.#ports
    const { signal } = this.#stopping
    for (let failures = 0; !signal.aborted; ) {
      const answer = await this.#voice.client.ownNumber({ limit: CLOUD_LIMITS.setup, signal })
      if (signal.aborted) return
      if (answer.ok) this.#number ??= answer.result.replaceAll(/\D/g, '')
      failures = answer.ok ? 0 : failures + 1
      this.#report('line', answer.ok ? undefined : lineIssue(answer.failure))
      const wait = answer.ok ? CHECK_EVERY : backoff(failures, (random.bytes(1)[0] ?? 0) / 255)
      await pause(clock, wait, signal)
    }
  }

  /** True once all that concerns us in one delivery is committed: chats side by side, each in its order. */
  async #take(body: unknown): Promise<boolean> {
    const { phoneNumberId } = this.#settings
    const { ids } = this.#voice
    const reader = { account: this.account, phoneNumberId, ids, now: this.#ports.clock.now() }
    const delivery = readDelivery(body, reader)
    const { account } = this
    if (delivery.unreadable > 0) {
      // What we cannot read now we cannot read later: asking for it again would keep everything else out.
      this.#ports.log.error('Dropped what could not be read', { account, count: delivery.unreadable })
    }
    for (const code of delivery.codes) {
      this.#ports.log.warn('WhatsApp tells of a fault', { account, code })
      const issue = issueOfCode(code)
      if (issue) this.#report('sending', issue)
    }
    const chats = Map.groupBy(delivery.events, event =>
      event.kind === 'said' ? event.inbound.from.chat : event.chat,
    )
    const taken = await Promise.all([...chats.values()].map(events => this.#takeInOrder(events)))
    const committed = !taken.includes(false)
    this.#report('taking', committed ? undefined : UNCOMMITTED)
    return committed
  }

  async #takeInOrder(events: readonly (SaidInbound | Reported)[]): Promise<boolean> {
    for (const event of events) {
      const inbounds = await inboundsOf(event, this.#voice, this.account, this.#ports.log)
      for (const inbound of inbounds) if (!(await this.#commit(inbound))) return false
    }
    return true
  }

  async #commit(inbound: Inbound): Promise<boolean> {
    if (!this.#receive) return false
    const unkept = 'A message was not committed; WhatsApp keeps it'
    return await isCommitted(inbound, this.#receive, this.#ports, { limit: WEBHOOK_COMMIT_LIMIT, unkept })
  }

  #report(side: Side, issue: HealthIssue | undefined): void {
    if (side === 'line') this.#asked.resolve()
    if (issue) this.#issues.set(side, issue)
    else this.#issues.delete(side)
    // Nothing is known before Meta answered for the first time, or did not.
    if (this.#standing.health.state === 'starting' && side !== 'line') return
    const all = [...this.#issues.values()]
    this.#standing.tell(all.find(({ state }) => state === 'down') ?? all[0])
  }
}
