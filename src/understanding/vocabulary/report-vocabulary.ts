import type { Phrases } from './word-list.ts'

/** Words of somebody whom a relative reported as taken, in one language. */
export interface ReportVocabulary {
  /** To tell where they are: a whole message. */
  readonly send: Phrases
  /** Behind a yes, what may want the same, or less. */
  readonly maySend: Phrases
  /** How they call where they are. */
  readonly ownPlace: Phrases
  /** How a message begins that says not to believe that relative. */
  readonly disbelieve: Phrases
  /** How one begins that says that it is not so. */
  readonly untrue: Phrases
  /** To be well, or not taken, anywhere in a message. */
  readonly well: Phrases
  /** Words beside {@link well} that take it back, or tell of more. */
  readonly notWell: Phrases
}
