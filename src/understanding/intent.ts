import { withBareClosing } from './intent/closing.ts'
import { judgeHeard } from './intent/rules.ts'
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
  const judged = judgeHeard({ ...reading, findings: weigh(reading) })
  return withBareClosing(text, withTaughtWord(reading.tokens, judged))
}
