import type { Phrases, WordList } from './word-list.ts'

/** A wish that an officer can have in words: one of the taps under a desk's message. */
export type OrderVerb =
  | 'atender'
  | 'contactado'
  | 'falsa'
  | 'cerrar'
  | 'ver'
  | 'misma'
  | 'distinta'
  | 'sigo'
  | 'devolver'

/** Answers of an officer to why an alert ends, to whom they talked, and for whom their words are; `keep` is a no. */
export const OFFICER_ANSWERS = [
  'family',
  'person',
  'nobody',
  'everybody',
  'desk',
  'found',
  'out',
  'lawyer',
  'mexico',
  'family-says',
  'person-says',
  'mistake',
  'keep',
] as const

/** One of {@link OFFICER_ANSWERS}. */
export type OfficerAnswer = (typeof OFFICER_ANSWERS)[number]

/** An officer's words in one language. */
export interface OrderVocabulary {
  /** Each phrase is all that stands beside the folio. */
  readonly verbs: Readonly<Record<OrderVerb, Phrases>>
  /** Each phrase is the whole answer to whether a chat goes on as a desk. */
  readonly renews: Phrases
  /** Words that may stand before a folio. */
  readonly beforeFolio: WordList
  /** Words before the number of a folio that stands without its letters. */
  readonly beforeNumber: WordList
  /** Each is all that stands beside such a number where an officer takes the alert. */
  readonly self: WordList
  /** Each phrase is the whole answer to what a desk asks an officer. */
  readonly answers: Readonly<Record<OfficerAnswer, Phrases>>
  /** An officer speaks to a colleague, anywhere. */
  readonly forColleagues: Phrases
  /** Words before whoever an officer talked to, or writes to. */
  readonly toward: Phrases
}
