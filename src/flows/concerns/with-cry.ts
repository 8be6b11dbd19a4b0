import type { Intent } from '../../understanding/intent/understanding.ts'
import { heardWords } from '../alert/hear.ts'
import { hiddenByName } from '../alert/said/hidden-from.ts'
import { keepFrom, keptMessage, mayKeep } from '../alert/said/hiding-cry.ts'
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
  if (cry === undefined)
    return withKept(context, saidToo(context, urgent(context, [say(text, needChoices(context))])))
  return withKept(context, { ...cry, say: [say(text), ...cry.say] })
}

/** `turn`, and their alert, or the one that it raises, is kept from those who harm them by these words or are not to know: "Beto me quiere matar". */
function withKept(context: Context, turn: Turn): Turn {
  const named = hiddenByName(context)
  const { alert } = context
  const known = alert !== undefined && mayKeep(alert) ? alert : undefined
  const raises = turn.effects.some(({ do: name }) => name === 'raise')
  if (named.length === 0 || (known === undefined && !raises)) return turn
  const keeps = known === undefined ? [] : [keepFrom(known, named)]
  return { ...turn, say: [...turn.say, keptMessage(context, named)], effects: [...turn.effects, ...keeps] }
}
