import type { AlertFacts } from '../../domain/alert/alert.ts'
import { isUnnamed } from '../../domain/alert/cry.ts'
import type { AlertId } from '../../domain/ids.ts'
import type { SaidBefore, State } from '../../flows/state.ts'
import { saidInAlert } from '../../store/queries/said.ts'
import type { Tx } from '../../store/store.ts'

/** All that was said by somebody who began to tell of another, in the alert in which nobody is named yet; empty without one. */
export async function saidSoFar(
  tx: Tx,
  state: State,
  telling: AlertFacts | undefined,
): Promise<readonly SaidBefore[]> {
  const asked = state.at === 'for-whom' ? state.alert : undefined
  const unnamed = telling && isUnnamed(telling.alert) ? telling.alert.id : undefined
  return saidByPerson(tx, asked ?? unnamed)
}

/** All that was said by somebody whose own cry waits for their answer, in that cry; empty without one. */
export async function saidInCry(tx: Tx, own: AlertFacts | undefined): Promise<readonly SaidBefore[]> {
  return saidByPerson(tx, own?.alert.state === 'asked' ? own.alert.id : undefined)
}

async function saidByPerson(tx: Tx, alert: AlertId | undefined): Promise<readonly SaidBefore[]> {
  if (alert === undefined) return []
  const said = await saidInAlert(tx, alert)
  return said.flatMap(({ author, what, at }) => (author.by === 'person' ? [{ what, at }] : []))
}
