import { anyOf } from '../vocabulary/languages.ts'
import type { Finding } from './frames.ts'
import type { Token } from './tokens.ts'

const HOW = new RegExp(`^${anyOf(({ releases }) => releases.veryWhat)}\\b`)
const VERY = new RegExp(`^${anyOf(({ releases }) => releases.very)}$`)
const LET_LOOSE = new RegExp(`^${anyOf(({ releases }) => releases.letLoose)}\\b`)

/**
 * True for a finding that the words behind it make none of: "me soltaron las manos", "soltaron a mi prima pero a mí no", and "estoy bien
 * asustada", in which "bien" only says how much.
 */
export function endsNothing(tokens: readonly Token[], { meaning, start, end, clause }: Finding): boolean {
  const behind = (from: number) => {
    const next = tokens.slice(from).filter(token => token.clause === clause)
    return next.map(({ typed }) => typed).join(' ')
  }
  if (meaning === 'released') return LET_LOOSE.test(behind(end)) || LET_LOOSE.test(behind(start))
  if (meaning !== 'safe') return false
  return VERY.test(tokens[end - 1]?.typed ?? '') && HOW.test(behind(end))
}
