import type { Verdict } from './match.ts'
import type { StoryFault, StoryStep } from './story.ts'

/** One step as it went. */
export interface Played {
  readonly step: StoryStep
  readonly verdict: Verdict
  /** Lines that the source should have for the step to be right: as it stands, where it is right. */
  readonly lines: readonly string[]
  /** Why it could not be done; the story stops here. */
  readonly stuck?: string
}

/** The outcome of playing a story. */
export interface StoryResult {
  readonly ok: boolean
  /** The steps that were played; fewer than the story has if one was stuck. */
  readonly played: readonly Played[]
  /** The line of the head that could not be made so; nothing was played then. */
  readonly fault?: StoryFault
}
