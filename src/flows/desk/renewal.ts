import { DAY, later } from '../../domain/ids.ts'
import { DESK_LIFE } from '../../domain/people/desk.ts'
import type { Context } from '../context.ts'
import type { Effect, Turn } from '../turn.ts'
import { boundDesk } from './officer.ts'

/** `turn`, and the desk goes on from now if an officer acts on an alert by it: while somebody works there it lapses for nobody's silence. */
export function renewedByAct(context: Context, turn: Turn): Turn {
  const desk = boundDesk(context)
  if (desk?.boundUntil === undefined || !turn.effects.some(isAct)) return turn
  // Once a day is enough.
  const isFresh = desk.boundUntil >= later(context.now, DESK_LIFE - DAY)
  return isFresh ? turn : { ...turn, effects: [...turn.effects, { do: 'renew-desk', desk }] }
}

/** True for what an officer does, or writes, in an alert. */
function isAct(effect: Effect): boolean {
  if (effect.do === 'bind-desk' || effect.do === 'leave-desk') return false
  if (effect.do === 'say') return effect.said.author.by === 'desk'
  return 'officer' in effect || ('by' in effect && typeof effect.by === 'object' && 'officer' in effect.by)
}
