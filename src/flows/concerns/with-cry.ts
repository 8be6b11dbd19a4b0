import type { Intent } from '../../understanding/intent/understanding.ts'
import { heardWords } from '../alert/hear.ts'
import { saidToo } from '../alert/said/said.ts'
import type { Context } from '../context.ts'
import { needChoices } from '../menu/need.ts'
import { say, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** Intents that go before an answer which can wait. */
const CRY_INTENTS: ReadonlySet<Intent> = new Set(['panic', 'ask', 'proxy'])

/** True for words that may be a cry, one's own or for a relative. */
export function mayCry({ utterance }: Context): boolean {
  return CRY_INTENTS.has(utterance.understanding().intent)
}

/** The answer, and behind it, if the words may be a cry, all that follows from that. */
export function withCry(context: Context, text: string, isCry: boolean): Turn {
  const cry = isCry ? heardWords(context) : undefined
  if (cry === undefined) return saidToo(context, urgent(context, [say(text, needChoices(context))]))
  return { ...cry, say: [say(text), ...cry.say] }
}
