import type { AlertFacts } from '../../domain/alert/alert.ts'
import { isUnnamed } from '../../domain/alert/cry.ts'
import type { SaidBefore, State } from '../../flows/state.ts'
import { saidInAlert } from '../../store/queries/said.ts'
import type { Tx } from '../../store/store.ts'

/** All that was said by somebody who began to tell of another, in the alert in which nobody is named yet; empty without one. */
export async function saidSoFar(
  tx: Tx,
  state: State,
  telling: AlertFacts | undefined,
  own: AlertFacts | undefined,
): Promise<readonly SaidBefore[]> {
  const asked = state.at === 'for-whom' ? state.alert : undefined
  const unnamed = telling && isUnnamed(telling.alert) ? telling.alert.id : undefined
  const waiting = own?.alert.state === 'asked' && !own.alert.afterDrill ? own.alert.id : undefined
  const id = asked ?? unnamed ?? waiting
  if (id === undefined) return []
  const said = await saidInAlert(tx, id)
  return said.flatMap(({ author, what, at }) => (author.by === 'person' ? [{ what, at }] : []))
}
