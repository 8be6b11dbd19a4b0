import type { AlertId, Instant } from '../../domain/ids.ts'
import { type Held, heldIn } from './held.ts'

/** The questions to an officer: why an alert is false or closed, with whom they talked, and for whom their words are. */
export const DESK_QUESTIONS = ['falsa', 'cerrar', 'contactado', 'whom'] as const

/** One of {@link DESK_QUESTIONS}. */
export type DeskQuestion = (typeof DESK_QUESTIONS)[number]

/** A question that one officer was asked in the chat of their desk, which the others read and talk on. */
export interface DeskAsked {
  readonly asks: DeskQuestion
  readonly alert: AlertId
  /** The officer, by the network's own id: only their next words are the answer. */
  readonly by: string
  readonly until: Instant
  /** True once it was asked again because the answer was not understood: it is not asked a third time. */
  readonly again?: true
  /** Why the alert is to end, in words of the officer's own that are yet to be confirmed. */
  readonly reason?: string
  /** Words and files that wait until it is known for whom they are. */
  readonly held: readonly Held[]
}

/** All the questions that were stored; what cannot be read is left out. */
export function askedIn(stored: ReadonlyMap<string, unknown>): readonly DeskAsked[] {
  const all = stored.get('asked')
  return Array.isArray(all) ? all.flatMap(storedAsked) : []
}

function storedAsked(value: unknown): readonly DeskAsked[] {
  if (typeof value !== 'object' || value === null) return []
  const fields = new Map<string, unknown>(Object.entries(value))
  const [alert, by, until, reason] = ['alert', 'by', 'until', 'reason'].map(name => fields.get(name))
  const asks = DESK_QUESTIONS.find(one => one === fields.get('asks'))
  const held = heldIn(fields.get('held'))
  if (asks === undefined || typeof alert !== 'string' || typeof by !== 'string') return []
  if (typeof until !== 'number' || (asks === 'whom' && held.length === 0)) return []
  return [
    {
      asks,
      alert: alert as AlertId,
      by,
      until: until as Instant,
      ...(fields.get('again') === true && { again: true }),
      ...(typeof reason === 'string' && { reason }),
      held,
    },
  ]
}
