import type { AlertId, ContactId, DeskId, IdGenerator, PersonId } from '../domain/ids.ts'
import type { Random } from './random.ts'

/** A random name of 96 bits in 16 characters of `A-Za-z0-9_-`: two never meet. */
export function newId(random: Random): string {
  return Buffer.from(random.bytes(12)).toString('base64url')
}

/** A one-time code of 120 bits in 20 characters of `A-Za-z0-9_-`: nobody guesses one in its seven days. */
export function newCode(random: Random): string {
  return Buffer.from(random.bytes(15)).toString('base64url')
}

/** A name for a desk that an administrator adds. */
export function newDeskId(random: Random): DeskId {
  return newId(random) as DeskId
}

/** The fresh names that flows may use, drawn from `random`. */
export function idGeneratorFrom(random: Random): IdGenerator {
  return {
    person: () => newId(random) as PersonId,
    contact: () => newId(random) as ContactId,
    alert: () => newId(random) as AlertId,
    code: () => newCode(random),
  }
}
