import type { Refusal } from '../bot.ts'

/**
 * One word of a network's after which nothing is sent to that chat for now, and where the network or its library says so. All
 * else that it answers is no last word: it is tried plainer, and again. Even after a last word the ladder's next step tries again.
 */
export interface FinalRefusal<Word> {
  readonly word: Word
  readonly means: Exclude<Refusal, 'invalid'>
  /** The documentation or source file that it was read in, with its section or function. */
  readonly source: string
}
