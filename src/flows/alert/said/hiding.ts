import { type AlertFacts, isLive, isWaiting } from '../../../domain/alert/alert.ts'
import type { Contact } from '../../../domain/people/person.ts'
import { isByModelAlone } from '../../../understanding/intent/raise.ts'
import { mayCry } from '../../concerns/with-cry.ts'
import { type Context, registered, wordsOf } from '../../context.ts'
import { askRemove, showFamily } from '../../family/contacts.ts'
import { refusedInWords } from '../../menu/allies.ts'
import { oneTurn, urgent } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { heardWords } from '../hear.ts'
import { askFromWhom, whomSettled } from './from-whom.ts'
import { hiddenByName, hiddenFrom } from './hidden-from.ts'
import { keepFrom, keptMessage, mayKeep } from './hiding-cry.ts'
import { saidToo } from './said.ts'

/**
 * Asks whether to remove whoever is not to be told, in the person's own words: "no le digan a mi mamá". In an alert the words go to the
 * desks alone, by {@link saidToo}. What may be a cry besides is heard first. Undefined for all else, and for what has a graver answer.
 */
export function heardHiding(context: Context): Turn | undefined {
  const { utterance, inbound } = context
  if (wordsOf(context) === undefined || inbound.group || registered(context) === undefined) return undefined
  const ally = refusedInWords(context)
  if (ally) return ally
  const [one, ...others] = hiddenFrom(context)
  if (one === undefined || utterance.authorship() !== 'own' || utterance.command() !== undefined)
    return undefined
  if (isGrave(context)) return undefined
  const cry = cryBesides(context)
  const kept = keptNow(context, cry)
  const asked = kept ?? askedWhom(context, [one, ...others])
  return cry === undefined ? saidToo(context, asked) : { ...oneTurn(cry, asked), rank: 'acknowledgement' }
}

/** The question where the alert is kept from nobody yet: from whom, or whether to remove the one. */
function askedWhom(context: Context, meant: readonly Contact[]): Turn {
  const [one, ...others] = meant
  if (context.alert !== undefined && mayKeep(context.alert) && hiddenByName(context).length === 0)
    return askFromWhom(context, context.alert, meant)
  return one !== undefined && others.length === 0 ? askRemove(context, one) : showFamily(context)
}

/** The same for words that a person corrected, whatever else the first ones were heard as; undefined where they keep nobody out. */
export function keptByCorrection(context: Context): Turn | undefined {
  const { utterance, inbound } = context
  if (inbound.group || utterance.authorship() !== 'own') return undefined
  const kept = keptNow(context, undefined)
  return kept && saidToo(context, kept)
}

/**
 * The turn of the cry in the same words, if there is one. The model alone hears one in many a wish; where no alert has left, it is
 * asked of the words beside the wish.
 */
function cryBesides(context: Context): Turn | undefined {
  const { utterance, alert } = context
  const understood = utterance.understanding()
  // "PÁNICO no le avisen a Beto": a rule hears a cry in it, of which the model alone is certain.
  if (mayCry(context) && (utterance.hiding() === undefined || !isByModelAlone(understood)))
    return heardWords(context)
  const hasLeft = alert !== undefined && isLive(alert.alert) && !alert.alert.drill
  const beside = hasLeft ? undefined : utterance.cryBesideHiding()
  if (beside === undefined) return undefined
  if (understood.intent === 'panic') return heardWords(context)
  return heardWords({ ...context, utterance: { ...utterance, understanding: () => beside } })
}

/**
 * An alert that this cry raises, that waits, or that is under way is kept from those who are named, at once: whoever waits for the answer to a
 * question goes on telling them. Undefined where nobody is named, and where the chat of one of them is a desk, which hears everything.
 */
function keptNow(context: Context, cry: Turn | undefined): Turn | undefined {
  const named = hiddenByName(context)
  const { alert } = context
  const isAtOnce = alert !== undefined && mayKeep(alert) && !isAskedFirst(context, alert, named)
  const known = isAtOnce ? alert : undefined
  const raises = cry?.effects.some(({ do: name }) => name === 'raise') ?? false
  if (named.length === 0 || (known === undefined && !raises)) return undefined
  return (
    whomSettled(context, named) ??
    urgent(context, [keptMessage(context, named)], known ? [keepFrom(known, named)] : [])
  )
}

/** True of an alert that has left where it is asked whether to remove those who are named: that is wanted, or as desks they hear everything. */
function isAskedFirst(context: Context, { alert }: AlertFacts, named: readonly Contact[]): boolean {
  const isDesk = ({ id }: Contact) => context.deskContacts?.includes(id) ?? false
  return !isWaiting(alert) && (context.utterance.hiding()?.unlisted === true || named.some(isDesk))
}

function isGrave({ utterance }: Context): boolean {
  const concern = utterance.concern()
  return concern === 'life' || concern === 'suicide'
}
