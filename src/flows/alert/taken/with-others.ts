import { mentions } from '../../../understanding/who-was-taken.ts'
import type { Context, Relative } from '../../context.ts'
import { oneTurn } from '../../reply.ts'
import type { ReportWords } from '../../state.ts'
import type { Turn } from '../../turn.ts'
import { forChosen } from '../proxy.ts'
import { askBegun } from '../third-party.ts'
import { newTaken, reportIn } from './begun.ts'
import type { OneTaken } from './several.ts'

/**
 * `turn`, in which the alert of one of their own is raised, and the others of whom the same words tell: each of their own is raised, too, and of
 * anybody else it is asked who that is. "Agarraron a mi hija Ana y a mi esposo Pedro" is both.
 */
export function withTheOthers(
  context: Context,
  turn: Turn,
  relative: Relative,
  words: readonly ReportWords[],
): Turn {
  const { ones, all } = reportIn(context, words)
  if (all < 2) return turn
  const others = without(ones, relative, context.t('another.other-one'))
  const own = context.relatives.filter(
    one => one !== relative && others.some(other => mentions(other.words, one.person.name)),
  )
  const raised = own.reduce(
    (before, one) => oneTurn(before, forChosen(context, one, one.contact.id, { words, said: [], ends: [] })),
    turn,
  )
  const unknown = others.filter(one => !own.some(({ person }) => mentions(one.words, person.name)))
  const begun = unknown.length > 0 ? newTaken(context, { words, ones: unknown, all }) : undefined
  if (begun === undefined) return raised
  const asked = askBegun(context, begun)
  // First, so that whoever tells stays known to us where what they began with is taken back.
  const next = oneTurn(raised, asked)
  return { ...next, effects: [...begun.effects, ...next.effects] }
}

/** Those who are left once it is said whose alert is raised: where it is not clear which of them that is, whoever is left is called `other`. */
function without(ones: readonly OneTaken[], { person }: Relative, other: string): readonly OneTaken[] {
  const named = ones.find(one => mentions(one.words, person.name))
  if (named !== undefined) return ones.filter(one => one !== named)
  return ones.slice(1).map(() => ({ whom: other, words: '' }))
}
