import { isDoubted, type Recipient } from '../../domain/alert/alert.ts'
import { isAnswered } from '../../domain/alert/escalation.ts'
import type { Said } from '../../domain/alert/said/said.ts'

interface KnownWriting {
  readonly said?: readonly Said[]
  readonly recipients: readonly Recipient[]
}

/**
 * The newest that a relative, or an officer of a desk, wrote or sent in the alert: it went on, so they have read it. The talk of a desk
 * that only desks read is no word to anybody. Undefined where the words were not read with the alert.
 */
export function wroteLast(
  { said = [] }: Pick<KnownWriting, 'said'>,
  { contact, desk }: Pick<Recipient, 'contact' | 'desk'>,
): Said | undefined {
  return said.findLast(({ author, to }) => {
    switch (author.by) {
      case 'person':
        return false
      case 'contact':
        return author.contact === contact
      case 'desk':
        return author.desk === desk && to !== 'desk'
      default:
        return author satisfies never
    }
  })
}

/** The relatives who did not answer by a tap or in its words, and yet wrote in the alert, `at` the time of their newest. */
export function writersOfFamily(known: KnownWriting): readonly Recipient[] {
  return known.recipients.flatMap(one => {
    const last = one.role === 'family' && !isAnswered(one) ? wroteLast(known, one) : undefined
    return last === undefined ? [] : [{ ...one, at: last.at }]
  })
}

/** True once anybody who was told and has not answered wrote in the alert, of whom it is known that it is they. */
export function hasWriter(known: KnownWriting): boolean {
  return known.recipients.some(
    one => !isAnswered(one) && !isDoubted(one) && wroteLast(known, one) !== undefined,
  )
}
