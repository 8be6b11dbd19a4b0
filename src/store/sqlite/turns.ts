/** Lines of things that wait, one for each of those who put them there, who take turns. */
export class Turns<Thing> {
  readonly #lines = new Map<string, Thing[]>()
  #size = 0

  /** How many things wait, in all lines. */
  get size(): number {
    return this.#size
  }

  /** Puts a thing at the end of the line of `whose`. */
  push(whose: string, thing: Thing): void {
    const line = this.#lines.get(whose)
    if (line) line.push(thing)
    else this.#lines.set(whose, [thing])
    this.#size += 1
  }

  /** Takes up to `most`: the first of each line, then the second of each, and so on from where the last call stopped. */
  take(most: number): Thing[] {
    const taken: Thing[] = []
    // A line that is put behind the others comes up again in the same loop.
    for (const [whose, line] of this.#lines) {
      if (taken.length === most) break
      taken.push(...line.splice(0, 1))
      this.#size -= 1
      this.#lines.delete(whose)
      if (line.length > 0) this.#lines.set(whose, line)
    }
    return taken
  }
}
