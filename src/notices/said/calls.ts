import type { Outcome } from '../../domain/alert/alert.ts'
import type { Calls } from '../../domain/alert/said/said.ts'
import { type Line, nameOf, type Scene } from '../phrases.ts'

/** The last wish of the person about being called; undefined if they told none. */
function lastOfCalls({ said = [] }: Pick<Scene, 'said'>): Calls | undefined {
  return said.findLast(({ author, what }) => author.by === 'person' && what.calls !== undefined)?.what.calls
}

/** True for a person who does not want to be called in this alert: nobody is told to call them. */
export function isNotToBeCalled(scene: Pick<Scene, 'said'>): boolean {
  const last = lastOfCalls(scene)
  return last === 'no' || last === 'hiding'
}

/** The line that says so to those who may call; undefined where the person may be called. */
export function noCallsLine(scene: Scene): Line {
  if (!isNotToBeCalled(scene)) return undefined
  const name = nameOf(scene)
  return scene.say(lastOfCalls(scene) === 'hiding' ? 'said.no-calls-hiding' : 'said.no-calls', { name })
}

/** The words for an end after which everybody would be asked to call the person, where they asked not to be called. */
export function uncalledEnd(
  scene: Pick<Scene, 'said'>,
  outcome: Outcome,
): 'cancelled-no-calls' | 'denied-no-calls' | undefined {
  if (!isNotToBeCalled(scene)) return undefined
  return outcome === 'cancelled' || outcome === 'denied' ? `${outcome}-no-calls` : undefined
}
