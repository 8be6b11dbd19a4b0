import { withBareClosing } from './intent/closing.ts'
import { likelihoods } from './intent/model.ts'
import { raised } from './intent/raise.ts'
import { bearingOf, judgeHeard } from './intent/rules.ts'
import { withTaughtWord } from './intent/taught-word.ts'
import { read } from './intent/tokens.ts'
import type { Understanding } from './intent/understanding.ts'
import { weigh } from './intent/weigh.ts'

/**
 * Understands one typed message in Spanish, English or a mixture of both, however it is spelled. Never throws; reads at
 * most 2,000 units of a longer text. When in doubt the intent is `ask`: a real cry missed is worse than a false alert.
 */
export function understand(text: string): Understanding {
  const reading = read(text)
  const { tokens } = reading
  const heard = { ...reading, findings: weigh(reading) }
  const judged = judgeHeard(heard)
  const likely = raised(judged, likelihoods(tokens), bearingOf(heard), tokens.length)
  return withBareClosing(text, withTaughtWord(tokens, likely))
}

/** How likely the model thinks it that a message tells of a need, the speaker's or somebody else's: from 0 to 1. */
export function alarmScore(text: string): number {
  const { panic, ask, proxy } = likelihoods(read(text).tokens)
  return panic + ask + proxy
}
