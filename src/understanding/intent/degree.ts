import { anyOf } from '../vocabulary/languages.ts'
import type { Token } from './tokens.ts'

const HOW = new RegExp(`^${anyOf(({ releases }) => releases.veryWhat)}$`)
const VERY = new RegExp(`^${anyOf(({ releases }) => releases.very)}$`)

/** True if the last word before `end` only says how much the next one is so: "estoy bien asustada" is nobody well. */
export function isOnlyDegree(tokens: readonly Token[], end: number): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]]
  if (last === undefined || next === undefined || last.clause !== next.clause) return false
  return VERY.test(last.typed) && HOW.test(next.typed)
}
