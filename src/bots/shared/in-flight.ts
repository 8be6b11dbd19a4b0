/** The work that a bot has begun and must see the end of before it has stopped. */
export class InFlight {
  readonly #works = new Set<Promise<unknown>>()

  get size(): number {
    return this.#works.size
  }

  /** Counts `work` in until it ends; answers it. */
  track<Result>(work: Promise<Result>): Promise<Result> {
    const tracked = work.finally(() => this.#works.delete(tracked))
    this.#works.add(tracked)
    return tracked
  }

  /** Resolves when all has ended, well or not, what began meanwhile included. */
  async settled(): Promise<void> {
    while (this.#works.size > 0) await Promise.allSettled(this.#works)
  }
}
