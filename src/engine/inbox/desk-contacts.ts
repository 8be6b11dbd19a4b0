import type { ContactId } from '../../domain/ids.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Contact } from '../../domain/people/person.ts'
import type { State } from '../../flows/state.ts'
import { deskOf } from '../../store/queries/desks.ts'
import type { Tx } from '../../store/store.ts'
import type { Utterance } from '../../understanding/utterance.ts'

/** The contacts whose own chat is a bound desk; looked up only for a message by which one may be removed. */
export async function deskContactsFor(
  tx: Tx,
  contacts: readonly Contact[],
  { inbound, utterance, state }: { inbound: Inbound; utterance: Utterance; state: State },
): Promise<readonly ContactId[] | undefined> {
  const removes = inbound.kind === 'choice' && inbound.choice.startsWith('remove')
  const hides = utterance.hiding() !== undefined || utterance.deniesSomebody()
  if (inbound.group || !(removes || hides || state.at === 'remove')) return undefined
  const found: ContactId[] = []
  for (const { id, address } of contacts)
    if (address !== undefined && (await deskOf(tx, address)) !== undefined) found.push(id)
  return found.length === 0 ? undefined : found
}
