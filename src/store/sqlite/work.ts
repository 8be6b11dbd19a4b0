import { AsyncLocalStorage } from 'node:async_hooks'
import type { Tx } from '../store.ts'
import { StoreError } from '../store-error.ts'

const underWay = new AsyncLocalStorage<Handle>()

/** Runs `work` with a handle on `tx` that dies when the work ends. */
export async function runWork<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const handle = new Handle(tx)
  try {
    return await underWay.run(handle, () => work(handle))
  } finally {
    handle.ended = true
  }
}

/** Throws a {@link StoreError} `misuse` if the caller is inside a piece of work: it would wait for itself. */
export function refuseInsideWork(): void {
  const handle = underWay.getStore()
  // Work may start something that outlives it (a wake-up, a duty); that may use the store once the work is over.
  if (handle && !handle.ended)
    throw new StoreError(
      'misuse',
      'Work on the store was started inside other work on it: use its tx instead.',
    )
}

class Handle implements Tx {
  readonly #tx: Tx
  ended = false

  constructor(tx: Tx) {
    this.#tx = tx
  }

  get db() {
    if (this.ended) throw new StoreError('misuse', 'A transaction was used after its work had ended.')
    return this.#tx.db
  }

  get tables() {
    return this.#tx.tables
  }

  get sealer() {
    return this.#tx.sealer
  }

  get recall() {
    return this.#tx.recall
  }
}
