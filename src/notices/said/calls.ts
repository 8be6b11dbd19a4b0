import type { Calls } from '../../domain/alert/said/said.ts'
import { type Line, nameOf, type Scene } from '../phrases.ts'

/** The last wish of the person about being called; undefined if they told none. */
function lastOfCalls({ said = [] }: Scene): Calls | undefined {
  return said.findLast(({ author, what }) => author.by === 'person' && what.calls !== undefined)?.what.calls
}

/** True for a person who does not want to be called in this alert: nobody is told to call them. */
export function isNotToBeCalled(scene: Scene): boolean {
  const last = lastOfCalls(scene)
  return last === 'no' || last === 'hiding'
}

/** The line that says so to those who may call; undefined where the person may be called. */
export function noCallsLine(scene: Scene): Line {
  if (!isNotToBeCalled(scene)) return undefined
  const name = nameOf(scene)
  return scene.say(lastOfCalls(scene) === 'hiding' ? 'said.no-calls-hiding' : 'said.no-calls', { name })
}
