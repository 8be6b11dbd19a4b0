/**
 * The trouble with the database or its key. `key`: the key file is missing, unsafe or damaged; `wrong-key`: it
 * does not open this database; `damaged`: the file is not whole; `foreign`: it belongs to another program;
 * `newer`: a later version of Avisa wrote it; `gone`: its file is not where it should be, or another lies in its place; `unwritable`: the folder or file cannot be written; `full`: no room
 * on the disk; `busy`: another process held it too long; `lost`: a write failed in the machine; `misuse`: our bug.
 */
export type StoreTrouble =
  | 'key'
  | 'wrong-key'
  | 'damaged'
  | 'foreign'
  | 'newer'
  | 'gone'
  | 'unwritable'
  | 'full'
  | 'busy'
  | 'lost'
  | 'misuse'

/**
 * Storage that cannot be used. Its message is for the operator: it names the fault and the mend in plain words,
 * needs no stack beside it, and never quotes what is stored.
 */
export class StoreError extends Error {
  readonly trouble: StoreTrouble

  constructor(trouble: StoreTrouble, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StoreError'
    this.trouble = trouble
  }
}

/** True for a fault of the stored bytes: waiting does not mend it, and what else is stored may be whole. */
export function isDamage(thrown: unknown): boolean {
  return thrown instanceof StoreError && thrown.trouble === 'damaged'
}

/** The value of `open`, or undefined if what it is made of is damaged; throws whatever else it throws. */
export function unlessDamaged<T>(open: () => T): T | undefined {
  try {
    return open()
  } catch (thrown) {
    if (isDamage(thrown)) return undefined
    throw thrown
  }
}
