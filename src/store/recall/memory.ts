import type { Recall, Scope } from './recall.ts'

/** So many scopes are kept, some of 1 to 4 kB each: an alert under way has four. */
const MOST_KEPT = 10_000

/** Values by name. A name always stands for a value of the same type: only its own query keeps it. */
type Values = Map<string, unknown>

/** The values kept for one unchanging view; `ended` has to be called when it is over. */
export interface View {
  readonly recall: Recall
  ended(): void
}

interface Kept {
  /** The commit, counted, from which on the values are true. */
  readonly since: number
  readonly values: Values
}

/**
 * A database's values, as far as they were read and not written since: one for a file, shared by the connection that writes and those that
 * read. The database itself tells what is written ({@link Memory.touched}), so that no query can forget to.
 */
export class Memory {
  readonly #committed = new Map<Scope, Kept>()
  /** The scopes that the transaction under way wrote, with what was read of them since. */
  readonly #written = new Map<Scope, Values>()
  #isAllWritten = false
  #commits = 0
  /** Nothing that was read before this commit is kept. */
  #floor = 0
  #views = 0
  /** The last commits that wrote a scope, while somebody looks at an older view. */
  readonly #changed = new Map<Scope, number>()

  /** A row of `scope` was written in the transaction under way. */
  touched(scope: Scope): void {
    this.#written.set(scope, new Map())
  }

  /** Something was written that many values are read from. */
  touchedAll(): void {
    this.#isAllWritten = true
    for (const scope of this.#written.keys()) this.#written.set(scope, new Map())
  }

  /** A part of the transaction was undone: what was read of its rows may not be true any more. */
  undone(): void {
    for (const scope of this.#written.keys()) this.#written.set(scope, new Map())
  }

  /** The transaction is undone, or never came to be. */
  rolledBack(): void {
    this.#written.clear()
    this.#isAllWritten = false
  }

  committed(): void {
    this.#commits += 1
    if (this.#isAllWritten) this.forget()
    for (const [scope, values] of this.#written) {
      if (this.#views > 0) this.#changed.set(scope, this.#commits)
      this.#committed.delete(scope)
      if (values.size > 0) this.#committed.set(scope, { since: this.#commits, values })
    }
    this.rolledBack()
    this.#bound()
  }

  /** Somebody else wrote to the database. */
  forget(): void {
    this.#commits += 1
    this.#floor = this.#commits
    this.#committed.clear()
  }

  /** For the connection that writes, which sees what its transaction wrote. */
  get ofWriter(): Recall {
    return {
      of: (scope, name, read) => this.#readByWriter(scope, name, read),
      kept: <Value>(scope: Scope, name: string) =>
        this.#valuesForWriter(scope)?.get(name) as Value | undefined,
      amended: (scope, name, before, change) => {
        const values = this.#written.get(scope)
        if (before !== undefined && values !== undefined) values.set(name, change(before))
      },
    }
  }

  /** For one view of what was committed. */
  view(): View {
    const from = this.#commits
    this.#views += 1
    const values = (scope: Scope) => {
      const kept = this.#committed.get(scope)
      return kept !== undefined && kept.since <= from ? kept.values : undefined
    }
    return {
      recall: {
        of: async (scope, name, read) => {
          const known = values(scope)
          if (known?.has(name)) return known.get(name) as Awaited<ReturnType<typeof read>>
          const value = await read()
          if ((this.#changed.get(scope) ?? 0) <= from && this.#floor <= from) this.#keep(scope, name, value)
          return value
        },
        kept: <Value>(scope: Scope, name: string) => values(scope)?.get(name) as Value | undefined,
        amended() {},
      },
      ended: () => {
        this.#views -= 1
        if (this.#views === 0) this.#changed.clear()
      },
    }
  }

  async #readByWriter<Value>(scope: Scope, name: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.#valuesForWriter(scope)
    if (known?.has(name)) return known.get(name) as Value
    const written = this.#written.get(scope)
    const all = this.#isAllWritten
    const value = await read()
    if (this.#written.get(scope) !== written || this.#isAllWritten !== all) return value
    if (written) written.set(name, value)
    else if (!all) this.#keep(scope, name, value)
    return value
  }

  #valuesForWriter(scope: Scope): Values | undefined {
    return this.#written.get(scope) ?? (this.#isAllWritten ? undefined : this.#committed.get(scope)?.values)
  }

  #keep(scope: Scope, name: string, value: unknown): void {
    const kept = this.#committed.get(scope)
    if (kept) kept.values.set(name, value)
    else this.#committed.set(scope, { since: this.#commits, values: new Map([[name, value]]) })
    this.#bound()
  }

  /** The first in the order of a map is the one that was kept longest ago. */
  #bound(): void {
    for (const scope of this.#committed.keys()) {
      if (this.#committed.size <= MOST_KEPT) return
      this.#committed.delete(scope)
    }
  }
}
