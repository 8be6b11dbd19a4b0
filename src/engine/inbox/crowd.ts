import { type Address, addressKey } from '../../domain/messaging/address.ts'
import { isStranger } from '../../store/queries/strangers.ts'
import type { Store } from '../../store/store.ts'

/** So many messages are taken at once, whoever brought them; beyond it strangers wait for each other. */
const MOST_INSIDE = 16

/** Ends one's turn. */
export type Leave = () => void

/** Somebody of whom it is asked whether they are a stranger. */
interface LookFor {
  readonly address: Address
  readonly answer: (isStranger: boolean) => void
}

/**
 * Lets in those who bring messages. While few do, all at once. In a crowd whoever is registered, accepted to be told or is a desk goes on at
 * once, and strangers a few at a time, in the order in which they came: five hundred of them hold up nobody who was promised to be heard.
 */
export class Crowd {
  readonly #store: Store
  #inside = 0
  readonly #waiting: { readonly chat: string; readonly enter: () => void }[] = []
  /** How many messages of each chat wait: what comes behind them waits, too, whoever it is by now. */
  readonly #waitingOf = new Map<string, number>()
  readonly #asked: LookFor[] = []

  constructor(store: Store) {
    this.#store = store
  }

  /** Resolves when a message of this chat is to be taken; the answer is to be called when that is over. */
  async enter(address: Address): Promise<Leave> {
    const chat = addressKey(address)
    if (this.#inside < MOST_INSIDE && this.#waiting.length === 0) return this.#enter()
    if (!this.#waitingOf.has(chat) && !(await this.#isStranger(address))) return () => {}
    if (this.#inside < MOST_INSIDE && this.#waiting.length === 0) return this.#enter()
    this.#count(chat, 1)
    return await new Promise(resolve => {
      const enter = () => {
        this.#count(chat, -1)
        resolve(this.#enter())
      }
      this.#waiting.push({ chat, enter })
    })
  }

  #enter(): Leave {
    this.#inside += 1
    return () => {
      this.#inside -= 1
      this.#waiting.shift()?.enter()
    }
  }

  #count(chat: string, by: 1 | -1): void {
    const count = (this.#waitingOf.get(chat) ?? 0) + by
    if (count > 0) this.#waitingOf.set(chat, count)
    else this.#waitingOf.delete(chat)
  }

  /** All who ask while one look is prepared are answered by it. Whom the database cannot tell of does not wait. */
  #isStranger(address: Address): Promise<boolean> {
    return new Promise(answer => {
      this.#asked.push({ address, answer })
      if (this.#asked.length === 1) void this.#look()
    })
  }

  async #look(): Promise<void> {
    const taken: LookFor[] = []
    try {
      await this.#store.read(async tx => {
        taken.push(...this.#asked.splice(0))
        for (const one of taken.splice(0)) {
          const found = await isStranger(tx, one.address).catch(() => false)
          one.answer(found)
        }
      })
    } catch {
      for (const { answer } of [...taken, ...this.#asked.splice(0)]) answer(false)
    }
  }
}
