import type { Clock } from './clock.ts'

/** The result of `work`, or `otherwise` if it takes longer than `limit` milliseconds. */
export async function orTimeout<Result, Otherwise>(
  clock: Clock,
  limit: number,
  work: Promise<Result>,
  otherwise: Otherwise,
): Promise<Result | Otherwise> {
  const late = Promise.withResolvers<Otherwise>()
  const timer = clock.after(limit, () => late.resolve(otherwise))
  try {
    return await Promise.race([work, late.promise])
  } finally {
    timer.cancel()
  }
}

/** How long a call may take, in milliseconds, and who else may end it. */
export interface TimeLimit {
  readonly limit: number
  readonly signal?: AbortSignal
}

/** Runs `call` with a signal that aborts when the limit is over; its reason is `timeout` or `given-up`. */
export async function withTimeout<Result>(
  clock: Clock,
  { limit, signal }: TimeLimit,
  call: (end: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const end = new AbortController()
  const giveUp = () => end.abort('given-up')
  if (signal?.aborted) giveUp()
  signal?.addEventListener('abort', giveUp)
  const timer = clock.after(limit, () => end.abort('timeout'))
  try {
    return await call(end.signal)
  } finally {
    timer.cancel()
    signal?.removeEventListener('abort', giveUp)
  }
}
