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

/** An answer that brought nothing. */
export const failed = <Failure>(failure: Failure) => ({ ok: false, failure }) as const

/** Reads what a call threw, where `end` is the signal that {@link withTimeout} gave the call. */
export function silenceOf(thrown: unknown, end: AbortSignal): Silence {
  if (end.aborted) return { kind: 'unanswered', why: end.reason === 'timeout' ? 'timeout' : 'given-up' }
  if (neverLeft(thrown)) return { kind: 'unsent', why: 'unreachable' }
  return { kind: 'unanswered', why: thrown instanceof SyntaxError ? 'garbled' : 'reset' }
}
