import { neverLeft } from '../../platform/connect-errors.ts'

/**
 * Why a call of a network's API was never answered: nothing of it left this machine, or nobody knows what became of
 * it.
 */
export type Silence =
  | { readonly kind: 'unsent'; readonly why: 'unreachable' | 'given-up' }
  | { readonly kind: 'unanswered'; readonly why: 'reset' | 'timeout' | 'given-up' | 'garbled' }

/** The result of one call of a network's API; `Refused` is what the API itself answers when it says no. */
export type Answer<Result, Refused> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly failure: Refused | Silence }

/** The most bytes of an answer that are read: far more than any API of a network says at once. */
const BODY_LIMIT_OF_ANSWERS = 8 * 1024 * 1024

/** The same answer, which ends as `garbled` once it is longer than any that is meant. */
export function capped(response: Response): Response {
  if (response.body === null) return response
  let read = 0
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, onward) {
      read += chunk.length
      if (read > BODY_LIMIT_OF_ANSWERS) onward.error(new SyntaxError('an answer without an end'))
      else onward.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(counted), response)
}

/** An answer that brought nothing. */
export const failed = <Failure>(failure: Failure) => ({ ok: false, failure }) as const

/** Reads what a call threw, where `end` is the signal that {@link withTimeout} gave the call. */
export function silenceOf(thrown: unknown, end: AbortSignal): Silence {
  if (end.aborted) return { kind: 'unanswered', why: end.reason === 'timeout' ? 'timeout' : 'given-up' }
  if (neverLeft(thrown)) return { kind: 'unsent', why: 'unreachable' }
  return { kind: 'unanswered', why: thrown instanceof SyntaxError ? 'garbled' : 'reset' }
}
