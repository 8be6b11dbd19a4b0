import { Worker } from 'node:worker_threads'

/** A look through a whole database that is under way. */
export interface Check {
  /** True if every page makes sense; undefined if it was stopped, or could not be done. */
  readonly whole: Promise<boolean | undefined>
  /** Breaks it off; resolves once its thread is gone and holds the file open no more. */
  stop(): Promise<void>
}

/**
 * Looks through the whole file at `path` beside everything else, in a thread of its own: seconds for a hundred thousand people,
 * in which nobody waits.
 */
export function checkDatabase(path: string): Check {
  const worker = new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: path })
  // Nothing is kept from ending by it.
  worker.unref()
  const { promise, resolve } = Promise.withResolvers<boolean | undefined>()
  worker.once('message', answer => resolve(answer === true))
  worker.once('error', () => resolve(undefined))
  worker.once('exit', () => resolve(undefined))
  return { whole: promise, stop: () => worker.terminate().then(() => {}) }
}
