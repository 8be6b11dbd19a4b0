import type { AlertId } from '../../domain/ids.ts'
import { type Context, outranking } from '../context.ts'
import type { AboutAlert, SaidBefore } from '../state.ts'

/**
 * The context after a yes or a no about an alert was asked for: whether the person cancels their own alert (`cancel`), whether they are free
 * (`free`), whether the person of a relative's is safe (`safe`), whether to tell where they are (`where`), or whether to open one again (`missing`). What was
 * being asked before gives way.
 * It may be asked about several at once, all of which are `among`; `withheld` waits for a yes.
 */
export function asking(
  context: Context,
  what: AboutAlert['at'],
  alert: AlertId,
  among: readonly AlertId[] = [],
  withheld: readonly SaidBefore[] = [],
): Context {
  return outranking(context, {
    at: what,
    alert,
    ...(among.length > 1 && { among }),
    ...(withheld.length > 0 && { withheld }),
  })
}
