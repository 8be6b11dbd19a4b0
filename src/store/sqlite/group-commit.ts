import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Tx, WriteOptions } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { Turns } from './turns.ts'
import { runWork } from './work.ts'

/** The steps of a transaction on one connection. Each may throw what its database throws. */
export interface TransactionSteps {
  /** Takes the write lock, or waits a little for another process to let go of it. */
  begin(): void
  commit(): void
  rollback(): void
  savepoint(): void
  /** Keeps what was written since the savepoint. */
  release(): void
  /** Undoes what was written since the savepoint. */
  undo(): void
  /** False if the database has rolled back by itself, as SQLite may when the disk is full. */
  underWay(): boolean
  /** Turns what the database threw into a {@link StoreError} if the machine or the disk is at fault. */
  explain(thrown: unknown): unknown
}

/** How many pieces share one commit at most, so that the first of them does not wait long for the last. */
export const MOST_IN_GROUP = 250

/** How often the write lock is asked for: with the 200 ms that each asking waits, 5 s. */
const MOST_BEGINS = 25

interface Piece {
  readonly work: (tx: Tx) => Promise<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** How one piece ended, to be told after the commit. */
type Settle = () => void

/**
 * Runs pieces of work one after another on one connection, all that wait in one transaction, and tells each
 * about its end only after the commit. One commit costs the disk the same however many pieces it holds,
 * which is what makes a raid affordable (docs/decisions/0004-group-commit-and-durability.md).
 */
export class GroupCommit {
  readonly #steps: TransactionSteps
  readonly #tx: Tx
  readonly #urgent = new Turns<Piece>()
  #waiting: Piece[] = []
  #between: (() => void)[] = []
  #running: Promise<void> | undefined

  constructor(steps: TransactionSteps, tx: Tx) {
    this.#steps = steps
    this.#tx = tx
  }

  /** True if nothing waits or is under way. */
  idle(): boolean {
    return this.#running === undefined
  }

  /** Queues `work`, as `Store.write` says. */
  submit<T>(work: (tx: Tx) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    const result = new Promise<unknown>((resolve, reject) => {
      const piece = { work, resolve, reject }
      if (options.urgent) this.#urgent.push(options.turn ?? '', piece)
      else this.#waiting.push(piece)
    })
    this.#start()
    // The queue holds pieces of every type; each promise gets what its own work made.
    return result as Promise<T>
  }

  /** Runs `work` while no transaction is open. */
  between<T>(work: () => T): Promise<T> {
    const result = new Promise<T>((resolve, reject) => {
      this.#between.push(() => {
        try {
          resolve(work())
        } catch (thrown) {
          reject(this.#steps.explain(thrown))
        }
      })
    })
    this.#start()
    return result
  }

  /** Resolves when nothing waits or is under way. */
  async settled(): Promise<void> {
    while (this.#running !== undefined) await this.#running
  }

  #start(): void {
    this.#running ??= this.#run()
  }

  async #run(): Promise<void> {
    while (this.#urgent.size + this.#waiting.length + this.#between.length > 0) {
      // A turn of the event loop lets in whatever the network brought during the last commit.
      await nextTurn()
      const group = this.#take()
      if (group.length > 0) await this.#runGroup(group)
      for (const work of this.#between.splice(0)) work()
    }
    // In the same step as the last look at the queues: what is submitted from now on starts a new run.
    this.#running = undefined
  }

  #take(): Piece[] {
    const urgent = this.#urgent.take(MOST_IN_GROUP)
    return [...urgent, ...this.#waiting.splice(0, MOST_IN_GROUP - urgent.length)]
  }

  async #runGroup(group: readonly Piece[]): Promise<void> {
    const endings: Settle[] = []
    try {
      await this.#begin()
      for (const piece of group) endings.push(await this.#runPiece(piece))
      this.#steps.commit()
    } catch (thrown) {
      this.#abandon(group, thrown)
      return
    }
    for (const tell of endings) tell()
  }

  async #begin(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        if (this.#steps.underWay()) this.#steps.rollback()
        this.#steps.begin()
        return
      } catch (thrown) {
        const reason = this.#steps.explain(thrown)
        const busy = reason instanceof StoreError && reason.trouble === 'busy'
        if (!busy || tries === MOST_BEGINS) throw reason
      }
      await nextTurn()
    }
  }

  async #runPiece({ work, resolve, reject }: Piece): Promise<Settle> {
    this.#steps.savepoint()
    let value: unknown
    try {
      value = await runWork(this.#tx, work)
    } catch (thrown) {
      // With the transaction gone there is nothing left to undo, and the others are lost with it.
      if (!this.#steps.underWay()) throw thrown
      this.#steps.undo()
      return () => reject(this.#steps.explain(thrown))
    }
    this.#steps.release()
    return () => resolve(value)
  }

  #abandon(group: readonly Piece[], thrown: unknown): void {
    const reason = this.#steps.explain(thrown)
    for (const piece of group) piece.reject(reason)
    try {
      if (this.#steps.underWay()) this.#steps.rollback()
    } catch {
      // The next group begins with another try, and is told if that fails too.
    }
  }
}
