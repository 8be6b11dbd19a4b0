import type { Instant } from '../ids.ts'
import { bareWords } from '../messaging/bare-words.ts'
import type { Area } from '../place.ts'

/** The kinds of help that an allied organisation gives. */
export const DUTIES = ['legal', 'response', 'shelter'] as const

/** One of {@link DUTIES}. */
export type Duty = (typeof DUTIES)[number]

/**
 * An organisation with a desk beside the consulates: an ally, which is told of alerts in its area whose person said yes to
 * it, or the operator's own, which catches what no other desk takes. Each stands under its own `name`, never as a consulate.
 */
export type Helper = Ally | { readonly kind: 'everywhere'; readonly name: string }

/** An allied organisation; its `area` lists states (`IL`) and counties by their number (`IL:17031`). */
export interface Ally {
  readonly kind: 'ally'
  readonly name: string
  readonly duty: Duty
  readonly area: readonly string[]
}

/** The person's yes to an ally. It is the organisation's of that name, so that a new code or chat of it needs no new one. */
export interface AllyConsent {
  readonly ally: string
  readonly at: Instant
}

/** True if the ally works where an alert is; where that is not known at all it does not. */
export function covers({ area }: Ally, where: Area | undefined): boolean {
  return (
    where !== undefined && area.some(one => one === where.state || one === `${where.state}:${where.county}`)
  )
}

/** True if the ally works anywhere in a state. */
export function worksIn({ area }: Ally, state: string): boolean {
  return area.some(one => one.slice(0, 2) === state)
}

/** True for folded words that name the ally: whole, or but for the last of three words or more ("la clínica legal"). */
export function isNamedIn({ name }: Ally, folded: string): boolean {
  const words = bareWords(name).split(' ')
  const short = words.length > 2 ? words.slice(0, -1) : words
  return ` ${folded} `.includes(` ${short.join(' ')} `)
}

/** True if a person with these consents said yes to the ally. */
export function isConsented({ name }: Ally, consents: readonly AllyConsent[] | undefined): boolean {
  return consents?.some(({ ally }) => ally === name) ?? false
}
