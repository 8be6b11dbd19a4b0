import type { Calls } from '../domain/alert/said/said.ts'
import { anyOf } from './vocabulary/languages.ts'

const WHO_ATTENDS = new RegExp(String.raw`\b${anyOf(({ concerns }) => concerns.asksWhoAttends)}\b`)
const WHO_ELSE = new RegExp(String.raw`\b${anyOf(({ concerns }) => concerns.asksWhoElse)}`)
const REAL = new RegExp(`^${anyOf(({ concerns }) => concerns.saysReal)}$`)
const UNREAL = new RegExp(`^${anyOf(({ replies }) => replies.saysUnreal)}$`)
const IF_REAL = new RegExp(`^${anyOf(({ concerns }) => concerns.asksIfReal)}$`)

const FORCED = new RegExp(anyOf(({ replies }) => replies.forcedEnd))
const DENIED = new RegExp(anyOf(({ replies }) => replies.deniesEnd))

/**
 * Words by which somebody takes back an end that their own phone told of: `forced` by "me obligaron a cancelar", whenever it is said;
 * `denied` by "sigo aquí", which means it only soon after. Undefined for all others.
 */
export function takesBackEnd(folded: string): 'forced' | 'denied' | undefined {
  if (FORCED.test(folded)) return 'forced'
  return DENIED.test(folded) ? 'denied' : undefined
}

const STOPS_PLACE = new RegExp(
  String.raw`\b${anyOf(({ replies }) => replies.stopsPlace)} ${anyOf(({ replies }) => replies.ownWhereabouts)}(?:\b|$)`,
)
const GOES_ON = new RegExp(String.raw`\b${anyOf(({ replies }) => replies.keepsPlace)}`)

/** True for folded words by which nobody is to be told any more where the writer is: "ya no manden mi ubicación". */
export function takesBackPlace(folded: string): boolean {
  return STOPS_PLACE.test(folded) && !GOES_ON.test(folded)
}

const NO_CALLS = new RegExp(String.raw`\b${anyOf(({ replies }) => replies.noCalls)}`)
const CALL_ME = new RegExp(String.raw`\b${anyOf(({ replies }) => replies.callMe)}\b`)
const HIDES = new RegExp(String.raw`\b${anyOf(({ replies }) => replies.hides)}\b`)

/** The wish in folded words about calling the writer: `no`, `hiding` where they say that they hide, `yes`; undefined if nothing. */
export function callsSaid(folded: string): Calls | undefined {
  if (NO_CALLS.test(folded)) return HIDES.test(folded) ? 'hiding' : 'no'
  return CALL_ME.test(folded) ? 'yes' : undefined
}

/** True for folded words that ask who attends the alert, should they be put as a question in the middle of one. */
export function asksWhoAttends(folded: string): boolean {
  return WHO_ATTENDS.test(folded) && !WHO_ELSE.test(folded)
}

/** True for folded words that say nothing but whether it is a drill or real. */
export function asksIfReal(folded: string): boolean {
  return IF_REAL.test(folded)
}

/** True for folded words of somebody who holds a drill, and says no question, by which it has become real: "ya no es un simulacro". */
export function saysReal(folded: string): boolean {
  return REAL.test(folded)
}

const ENDS_DRILL = new RegExp(`^${anyOf(({ concerns }) => concerns.endsDrill)}$`)

/** True for folded words that say nothing but that a drill is to end: "terminar simulacro"; "terminar" alone says so where one goes on. */
export function endsDrill(folded: string): boolean {
  return ENDS_DRILL.test(folded)
}

const NO_DRILL = new RegExp(String.raw`\b${anyOf(({ replies }) => replies.saysNoDrill)}\b`)

/** True for folded words in which, among others, stands that it is no practice. */
export function saysNoDrill(folded: string): boolean {
  return NO_DRILL.test(folded)
}

/** True for folded words that say nothing but that it is practice or a joke: "es un simulacro". */
export function saysUnreal(folded: string): boolean {
  return UNREAL.test(folded)
}
