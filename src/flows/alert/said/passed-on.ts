import type { Context } from '../../context.ts'
import { heardSafe } from '../../family/safe.ts'
import { awaitsPlace } from '../../state.ts'
import type { Turn } from '../../turn.ts'
import { forWhomPassedOn } from '../for-whom.ts'
import { isPlainCommand } from '../hear.ts'

/**
 * Takes what has to do with an alert out of words, a place or a voice note that somebody forwards or copied: it is never
 * the sender's own cry, place, answer or good news, in an alert of theirs or outside one. Whom it is about they are
 * asked. Undefined for all that sets nothing off.
 */
export function heardPassedOn(context: Context): Turn | undefined {
  const { inbound, utterance } = context
  if (utterance.authorship() === 'own') return undefined
  switch (inbound.kind) {
    case 'text':
    case 'media':
      return words(context)
    case 'pin':
      // Somebody who is asked where they live may forward the answer.
      return context.alert === undefined && awaitsPlace(context.state) && !context.isLate
        ? undefined
        : forWhomPassedOn(context)
    case 'voice':
      return forWhomPassedOn(context)
    case 'choice':
    case 'contact':
    case 'receipt':
    case 'membership':
    case 'unsupported':
    case 'reaction':
    case 'call':
      return undefined
    default:
      return inbound satisfies never
  }
}

function words(context: Context): Turn | undefined {
  const { utterance } = context
  const { intent } = utterance.understanding()
  const command = utterance.command()
  if (command !== undefined && isPlainCommand(context))
    return command.name === 'panic' ? forWhomPassedOn(context) : undefined
  switch (intent) {
    case 'panic':
    case 'ask':
    case 'proxy':
      return forWhomPassedOn(context)
    case 'close':
      return heardSafe(context)
    case 'sighting':
    case 'question':
    case 'other':
      return undefined
    default:
      return intent satisfies never
  }
}
