import { cardsOf, type Inbound } from '../../domain/messaging/inbound.ts'
import { readPhoneNumber, withCountryCode } from '../../domain/people/phone-number.ts'
import type { State } from '../../flows/state.ts'
import { whichRefuse } from '../../store/queries/limits/numbers.ts'
import type { Tx } from '../../store/store.ts'
import type { Utterance } from '../../understanding/utterance.ts'

/** As many digits as the shortest number of a contact may have. */
const MAY_HOLD_NUMBER = /\d(?:\D{0,3}\d){6}/

/** Which of the numbers that a message names, or the question before it, belong to whoever wants no messages of ours; undefined where it names none. */
export async function refusedNumbers(
  tx: Tx,
  inbound: Inbound,
  utterance: Utterance,
  state: State,
): Promise<((phone: string) => boolean) | undefined> {
  const numbers = [...inMessage(inbound, utterance), ...inState(state)].flatMap(asDialled)
  return numbers.length === 0 ? undefined : whichRefuse(tx, numbers)
}

function inMessage(inbound: Inbound, utterance: Utterance): readonly string[] {
  if (inbound.group) return []
  if (inbound.kind === 'contact') return cardsOf(inbound).flatMap(({ phone }) => phone ?? [])
  return MAY_HOLD_NUMBER.test(utterance.text) ? utterance.people().flatMap(({ number }) => number ?? []) : []
}

function inState(state: State): readonly string[] {
  const own = 'phone' in state && state.phone !== undefined ? [state.phone] : []
  const rest = 'rest' in state ? (state.rest ?? []) : []
  return [...own, ...rest.flatMap(({ number }) => number ?? [])]
}

/** The number with its country code; of one that may be of two countries both. */
function asDialled(typed: string): readonly string[] {
  const read = readPhoneNumber(typed)
  switch (read.kind) {
    case 'certain':
      return [withCountryCode(read.number)]
    case 'either':
      return [withCountryCode(read.mexico), withCountryCode(read.unitedStates)]
    case 'unknown':
      return []
    default:
      return read satisfies never
  }
}
