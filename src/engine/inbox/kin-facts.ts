import type { AlertFacts } from '../../domain/alert/alert.ts'
import { isReopenable } from '../../domain/alert/desk/reopening.ts'
import { isUntold } from '../../domain/alert/recipients.ts'
import type { Instant } from '../../domain/ids.ts'
import type { Address } from '../../domain/messaging/address.ts'
import { type Person, reportBarred } from '../../domain/people/person.ts'
import type { Relative } from '../../flows/context.ts'
import { alertById, alertOf } from '../../store/queries/alerts.ts'
import { relativesOf } from '../../store/queries/contacts.ts'
import { lastEndedOf } from '../../store/queries/told-of-others.ts'
import type { Tx } from '../../store/store.ts'
import { takesBackEnd } from '../../understanding/about-alert.ts'
import type { Utterance } from '../../understanding/utterance.ts'

/** The persons of whom this chat is a contact; their ended alerts are read only if `withEnded`. */
export async function kinFacts(
  tx: Tx,
  from: Address,
  withEnded: boolean,
  now: Instant,
): Promise<readonly Relative[]> {
  const kin: Relative[] = []
  for (const { contact, person } of await relativesOf(tx, from)) {
    const { reportedAlert } = contact
    const lately = reportedAlert !== undefined && reportBarred(contact, now) === 'today'
    const alert = await alertOf(tx, person.id)
    // Their word is heard as that of one who is not believed: any other answer would tell them that there is an alert.
    if (alert !== undefined && isUntold(alert.alert, contact.id)) {
      kin.push({ contact: { ...contact, mutedAt: now }, person })
      continue
    }
    const ended = withEnded && alert === undefined ? await lastEndedOf(tx, person.id) : undefined
    const isOpenAgain = ended?.alert.state === 'closed' && isReopenable(ended.alert, now)
    const reported = lately ? await alertById(tx, reportedAlert) : undefined
    kin.push({
      contact,
      person,
      ...(alert && { alert }),
      ...(isOpenAgain && { ended }),
      ...(reported && { reported }),
    })
  }
  return kin
}

/** The person's newest alert that ended; read only for words that take back its end. */
export function ownEnded(
  tx: Tx,
  utterance: Utterance,
  { id }: Person,
): Promise<AlertFacts | undefined> | undefined {
  return takesBackEnd(utterance.folded()) && lastEndedOf(tx, id)
}
