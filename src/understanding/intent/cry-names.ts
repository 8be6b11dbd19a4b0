import { COMMON_CRY_NAMES, CRY_NAMES } from '../vocabulary/es/names.ts'
import type { Reading, Token } from './tokens.ts'

function isOneOf(token: Token, names: readonly string[]): boolean {
  return names.some(name => token.words.has(name))
}

/** A name that is also a cry (Socorro) is one only when it is shouted or comes with another plea. */
export function isOnlyAName(heard: Reading): boolean {
  const pleas = heard.tokens.filter(token => token.tags.has('cry') || token.tags.has('helpword'))
  const isLoud = heard.clauses.some(clause => clause.exclaimed) || pleas.some(token => token.shouted)
  return !isLoud && pleas.length === 1 && pleas.every(token => isOneOf(token, COMMON_CRY_NAMES))
}

/** `Socorro Martínez`: a name of two or three words, of which we know but the first. */
export function isFullName(heard: Reading): boolean {
  const [first, ...rest] = heard.tokens
  const isName = first !== undefined && isOneOf(first, CRY_NAMES) && !first.shouted
  return isName && rest.length > 0 && rest.length <= 3 && rest.every(token => token.words.size === 0)
}
