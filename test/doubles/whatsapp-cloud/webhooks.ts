import { createHmac } from 'node:crypto'
import type { Clock } from '../../../src/platform/clock.ts'

/** One delivery that Meta keeps until it is answered with 200. `chat` says whose order it must keep. */
interface Held {
  readonly chat: string
  readonly value: object
  readonly field: Field
}

/** The fields of a business account that a webhook may be told of. */
type Field = 'messages' | 'calls'

/** Where Meta delivers, and with which secret it signs. */
export interface Subscription {
  readonly url: string
  readonly appSecret: string
}

/**
 * Deliveries of Meta's, each signed over its bytes, and tried again after a wait that doubles from one second
 * until it is answered with 200. Chats are served side by side, and each in its order.
 */
export class CloudWebhooks {
  readonly #clock: Clock
  readonly #account: string
  readonly #held: Held[] = []
  readonly #busy = new Set<string>()
  readonly #waiting = new Set<Held>()
  #subscription: Subscription | undefined
  #away = false
  #last: Held | undefined

  /** `account` is the id of the business account, which every delivery bears. */
  constructor(clock: Clock, account: string) {
    this.#clock = clock
    this.#account = account
  }

  /** How many deliveries were not answered with 200. */
  get held(): number {
    return this.#held.length
  }

  /** Asks whether `url` is ours, as the dashboard does, and delivers there if it is; throws if it is not. */
  async subscribe(subscription: Subscription, verifyToken: string): Promise<void> {
    const challenge = '1158201444'
    const url = new URL(subscription.url)
    url.searchParams.set('hub.mode', 'subscribe')
    url.searchParams.set('hub.verify_token', verifyToken)
    url.searchParams.set('hub.challenge', challenge)
    const response = await fetch(url)
    if (!response.ok || (await response.text()) !== challenge)
      throw new Error('the callback URL could not be validated')
    this.#subscription = subscription
    this.#wake()
  }

  /** Keeps something that concerns the reader in `chat`, under its field of the account, and delivers it. */
  push(chat: string, value: object, field: Field = 'messages'): void {
    const held = { chat, value, field }
    this.#held.push(held)
    if ('messages' in value) this.#last = held
    this.#wake()
  }

  /** Delivers the newest message of a person once more. */
  redeliver(): void {
    if (this.#last && !this.#held.includes(this.#last)) this.#held.unshift(this.#last)
    this.#wake()
  }

  /** Delivers nothing while `away`. */
  setAway(away: boolean): void {
    this.#away = away
    if (!away) this.#wake()
  }

  /** Delivers `value` at once and once, signed with `appSecret`; answers the HTTP status. */
  async deliver(value: object, { url, appSecret }: Subscription, field: Field = 'messages'): Promise<number> {
    const changes = [{ field, value }]
    const raw = escaped({
      object: 'whatsapp_business_account',
      entry: [{ id: this.#account, changes }],
    })
    const signature = createHmac('sha256', appSecret).update(raw).digest('hex')
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` }
    const response = await fetch(url, { method: 'POST', headers, body: raw })
    await response.body?.cancel()
    return response.status
  }

  #wake(): void {
    const to = this.#subscription
    if (!to || this.#away) return
    for (const held of this.#held) {
      if (this.#busy.has(held.chat) || this.#waiting.has(held)) continue
      this.#busy.add(held.chat)
      void this.#try(held, to, 1).finally(() => {
        this.#busy.delete(held.chat)
        this.#wake()
      })
    }
  }

  async #try(held: Held, to: Subscription, tries: number): Promise<void> {
    // A service that cannot be reached is tried again like one that refuses.
    const status = await this.deliver(held.value, to, held.field).catch(() => 0)
    if (status === 200) {
      const index = this.#held.indexOf(held)
      if (index >= 0) this.#held.splice(index, 1)
      return
    }
    this.#waiting.add(held)
    this.#clock.after(1_000 * 2 ** Math.min(tries, 6), () => {
      this.#waiting.delete(held)
      this.#wake()
    })
  }
}

/** JSON as Meta writes it: in ASCII, so that whoever signs what they parsed and wrote anew signs other bytes. */
function escaped(body: object): string {
  return JSON.stringify(body).replaceAll(
    /[\u0080-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
