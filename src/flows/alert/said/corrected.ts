import type { NewSaid, Said } from '../../../domain/alert/said/said.ts'
import type { Context } from '../../context.ts'
import type { Effect, Turn } from '../../turn.ts'

/**
 * `turn`, in which what is said bears the name that its message has in the author's chat, and the correction of something that was
 * said goes to those who read that.
 */
export function namingSaid(context: Context, turn: Turn): Turn {
  return { ...turn, effects: turn.effects.map(one => named(context, one)) }
}

function named({ inbound, corrected, utterance }: Context, effect: Effect): Effect {
  // Words that waited bear the name of their own message.
  if (effect.do !== 'say' || effect.said.author.by === 'desk') return effect
  const message = inbound.message ?? inbound.edits
  const said = message === undefined ? effect.said : { ...effect.said, message }
  // Nobody's phone rings for a message that is changed in its place.
  const isGrave = utterance.concern() === 'life' || utterance.concern() === 'suicide'
  const isOfThat = corrected !== undefined && corrected.alert === effect.alert && !isGrave
  return { ...effect, said: isOfThat ? correcting(said, corrected) : said }
}

/** Words in the place of what was said before: for the same readers, and told with the time of what they correct. */
export function correcting(said: NewSaid, { id, corrects = id, at, to, thread }: Said): NewSaid {
  return { ...said, at, to, corrects, ...(thread && { thread }) }
}

/** True for a correction that changed nothing that anybody reads: the preview of a link, or spaces. */
export function isSameAsBefore({ corrected, utterance }: Context, text = utterance.text): boolean {
  return corrected?.what.kind === 'words' && corrected.what.text.trim() === text.trim()
}
