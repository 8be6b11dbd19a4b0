import type { AlertFacts } from '../../domain/alert/alert.ts'
import type { Author, Said } from '../../domain/alert/said/said.ts'
import type { DeskId } from '../../domain/ids.ts'
import { type Address, addressKey } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import { alertById } from '../../store/queries/alerts.ts'
import { copiesOfDesk } from '../../store/queries/recipients.ts'
import { saidInAlert } from '../../store/queries/said.ts'
import type { Tx } from '../../store/store.ts'

/** Something that was said in an alert, and that alert. */
export interface CorrectedSaid {
  readonly said: Said
  readonly facts: AlertFacts
}

/**
 * Finds the words of this chat, in an alert that has not ended, in whose place a corrected message stands now; undefined for any other message.
 * `known` are the alerts of its person and relatives; those that a `desk` was told of are read here.
 */
export async function correctedSaid(
  tx: Tx,
  { from, edits }: Inbound,
  known: readonly (AlertFacts | undefined)[],
  desk: DeskId | undefined,
): Promise<CorrectedSaid | undefined> {
  if (edits === undefined) return undefined
  for (const facts of [...known, ...(desk === undefined ? [] : await alertsTold(tx, desk))]) {
    if (facts === undefined || facts.alert.state === 'closed' || facts.alert.words === undefined) continue
    const all = await saidInAlert(tx, facts.alert.id)
    const said = all.findLast(one => one.message === edits && isFrom(one.author, facts, from, desk))
    if (said !== undefined) return { said, facts }
  }
  return undefined
}

/** The alerts that have not ended of which a desk was told. */
export async function alertsTold(tx: Tx, desk: DeskId): Promise<readonly AlertFacts[]> {
  const found: AlertFacts[] = []
  for (const { alert } of await copiesOfDesk(tx, desk)) {
    const facts = await alertById(tx, alert)
    if (facts !== undefined) found.push(facts)
  }
  return found
}

/** True if an author writes in this chat. */
function isFrom(author: Author, facts: AlertFacts, from: Address, desk: DeskId | undefined): boolean {
  const here = addressKey(from)
  switch (author.by) {
    case 'person':
      return addressKey(facts.person.address) === here
    case 'contact':
      return facts.recipients.some(one => one.contact === author.contact && addressKey(one.address) === here)
    case 'desk':
      return author.desk === desk
    default:
      return author satisfies never
  }
}
