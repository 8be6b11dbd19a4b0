import type { AlertId, PersonId } from '../../domain/ids.ts'

/** The rows that a kept value was read from: when one of them is written, it is forgotten. */
export type Scope =
  | `alert/${AlertId}`
  | `copies/${AlertId}`
  | `words/${AlertId}`
  | `contacts/${PersonId}`
  | 'desks'

/** Values that were read before, as one connection may see them. */
export interface Recall {
  /**
   * The value of `read`, kept under `name` until a row of `scope` is written, by whomever. It is handed to all who ask: nobody
   * may change it. What `read` throws is not kept.
   */
  of<Value>(scope: Scope, name: string, read: () => Promise<Value>): Promise<Value>
  /** Keeps what has become of a value by a write of the caller's own; nothing where it was not kept before that write. */
  amended<Value>(scope: Scope, name: string, before: Value | undefined, change: (value: Value) => Value): void
  /** The value if it is kept. */
  kept<Value>(scope: Scope, name: string): Value | undefined
}

/** A {@link Recall} that keeps nothing. */
export const forgetful: Recall = {
  of: (_scope, _name, read) => read(),
  amended() {},
  kept: () => undefined,
}
