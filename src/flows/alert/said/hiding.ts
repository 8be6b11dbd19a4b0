import { isByModel } from '../../../understanding/intent/raise.ts'
import { mayCry } from '../../concerns/with-cry.ts'
import { type Context, registered, wordsOf } from '../../context.ts'
import { askRemove, showFamily } from '../../family/contacts.ts'
import { oneTurn } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { heardWords } from '../hear.ts'
import { hiddenFrom } from './hidden-from.ts'
import { saidToo } from './said.ts'

/**
 * Asks whether to remove whoever is not to be told, in the person's own words: "no le digan a mi mamá". In an alert the words go to the
 * desks alone, by {@link saidToo}. What may be a cry besides is heard first. Undefined for all else, and for what has a graver answer.
 */
export function heardHiding(context: Context): Turn | undefined {
  const { utterance, inbound } = context
  if (wordsOf(context) === undefined || inbound.group || registered(context) === undefined) return undefined
  const [one, ...others] = hiddenFrom(context)
  if (one === undefined || utterance.authorship() !== 'own' || utterance.command() !== undefined)
    return undefined
  if (isGrave(context)) return undefined
  const asked = others.length === 0 ? askRemove(context, one) : showFamily(context)
  const isCry = mayCry(context) && !isByModel(utterance.understanding())
  const cry = isCry ? heardWords(context) : undefined
  return cry === undefined ? saidToo(context, asked) : { ...oneTurn(cry, asked), rank: 'acknowledgement' }
}

function isGrave({ utterance }: Context): boolean {
  const concern = utterance.concern()
  return concern === 'life' || concern === 'suicide'
}
