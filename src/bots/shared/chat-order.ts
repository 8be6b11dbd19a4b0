/** Runs what concerns one chat in the order in which it came; chats go side by side. */
export class ChatOrder {
  readonly #last = new Map<string, Promise<void>>()

  /** Runs `work` once all that came before it for `chat` has ended, well or not; answers what it comes to. */
  run<Result>(chat: string, work: () => Promise<Result>): Promise<Result> {
    const result = (this.#last.get(chat) ?? Promise.resolve()).then(work)
    const end = (): void => {
      if (this.#last.get(chat) === turn) this.#last.delete(chat)
    }
    const turn: Promise<void> = result.then(end, end)
    this.#last.set(chat, turn)
    return result
  }

  /** Resolves when nothing is waiting or under way, what came meanwhile included. */
  async settled(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values())
  }
}
