import type { Clock } from '../../../src/platform/clock.ts'
import { ApiError } from './errors.ts'
import type { TelegramUpdate } from './world.ts'

/** What a bot asks with getUpdates. */
export interface Question {
  readonly offset: number
  readonly limit: number
  /** Seconds to wait for news. */
  readonly timeout: number
  readonly wanted?: readonly string[] | undefined
}

/** Where Telegram is to deliver instead of being asked. */
export interface Webhook {
  readonly url: string
  readonly secret: string
  readonly wanted?: readonly string[] | undefined
}

interface Poller {
  /** Answers the open question with what there is. */
  answer(): void
  /** Ends it because another one came. */
  replace(): void
}

/**
 * Updates that Telegram keeps until the bot confirms them: by asking for later ones, or by answering 200
 * to their delivery. A delivery that fails is tried again after a wait that doubles from one second.
 */
export class UpdateQueue {
  readonly #clock: Clock
  readonly #updates: TelegramUpdate[] = []
  #nextId = 100_000
  #wanted: readonly string[] | undefined
  #poller: Poller | undefined
  #webhook: Webhook | undefined
  #away = false
  #last: TelegramUpdate | undefined
  readonly #busyChats = new Set<number>()
  readonly #waiting = new Set<number>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** How many updates are not confirmed. */
  get held(): number {
    return this.#updates.length
  }

  get webhook(): Webhook | undefined {
    return this.#webhook
  }

  /** Keeps an update, unless the bot said that it does not want its kind. */
  push(content: Omit<TelegramUpdate, 'update_id'>): void {
    if (this.#wanted && !Object.keys(content).some(kind => this.#wanted?.includes(kind))) return
    const update = { update_id: this.#nextId++, ...content }
    this.#last = update
    this.#updates.push(update)
    this.#wake()
  }

  /** Keeps the newest update once more, under the id that it had. */
  redeliver(): void {
    if (this.#last && !this.#updates.includes(this.#last)) this.#updates.unshift(this.#last)
    this.#wake()
  }

  /** Begins a new series of update ids, as Telegram does after a week of silence. */
  renumber(nextId: number): void {
    this.#nextId = nextId
  }

  /** Neither delivers nor answers while `away`. */
  setAway(away: boolean): void {
    this.#away = away
    if (!away) this.#wake()
  }

  /** Answers a question of getUpdates, at once if there is news, else when some comes or the wait is over. */
  async ask(question: Question, gone: AbortSignal): Promise<readonly TelegramUpdate[]> {
    if (this.#webhook)
      throw new ApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    this.#poller?.replace()
    this.#wanted = question.wanted ?? this.#wanted
    this.#updates.splice(0, this.#updates.findLastIndex(update => update.update_id < question.offset) + 1)
    if (this.#updates.length > 0 || question.timeout === 0) return this.#updates.slice(0, question.limit)
    return await this.#wait(question, gone)
  }

  setWebhook(webhook: Webhook | undefined): void {
    this.#webhook = webhook
    this.#wanted = webhook?.wanted ?? this.#wanted
    this.#poller?.replace()
    this.#wake()
  }

  #wait(question: Question, gone: AbortSignal): Promise<readonly TelegramUpdate[]> {
    return new Promise((resolve, reject) => {
      const end = () => {
        timer.cancel()
        gone.removeEventListener('abort', leave)
        if (this.#poller === poller) this.#poller = undefined
      }
      const poller: Poller = {
        answer: () => {
          end()
          resolve(this.#updates.slice(0, question.limit))
        },
        replace: () => {
          end()
          reject(
            new ApiError(
              409,
              'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
            ),
          )
        },
      }
      const leave = () => poller.answer()
      const timer = this.#clock.after(question.timeout * 1_000, () => poller.answer())
      gone.addEventListener('abort', leave)
      this.#poller = poller
    })
  }

  #wake(): void {
    if (this.#away || this.#updates.length === 0) return
    if (this.#webhook) this.#deliverAll(this.#webhook)
    else this.#poller?.answer()
  }

  /** Delivers to all chats at once, and to one chat one after the other. */
  #deliverAll(webhook: Webhook): void {
    for (const update of this.#updates) {
      const chat = chatOf(update)
      if (this.#busyChats.has(chat) || this.#waiting.has(update.update_id)) continue
      this.#busyChats.add(chat)
      void this.#deliver(webhook, update, 1).finally(() => {
        this.#busyChats.delete(chat)
        this.#wake()
      })
    }
  }

  async #deliver(webhook: Webhook, update: TelegramUpdate, tries: number): Promise<void> {
    if (await isTaken(webhook, update)) {
      const index = this.#updates.indexOf(update)
      if (index >= 0) this.#updates.splice(index, 1)
      return
    }
    this.#waiting.add(update.update_id)
    this.#clock.after(1_000 * 2 ** Math.min(tries, 6), () => {
      this.#waiting.delete(update.update_id)
      this.#wake()
    })
  }
}

async function isTaken({ url, secret }: Webhook, update: TelegramUpdate): Promise<boolean> {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) })
    await response.body?.cancel()
    return response.ok
  } catch {
    // The bot is away: Telegram tries again.
    return false
  }
}

function chatOf(update: TelegramUpdate): number {
  const { message, edited_message, callback_query, my_chat_member, message_reaction } = update
  const about = message ?? edited_message ?? callback_query?.message ?? my_chat_member ?? message_reaction
  return about?.chat.id ?? 0
}
