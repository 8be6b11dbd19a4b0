import { anyOf } from './vocabulary/languages.ts'

/** The countries in which ten digits may be a telephone number. */
export const NUMBER_COUNTRIES = ['mexico', 'unitedStates'] as const

/** One of {@link NUMBER_COUNTRIES}. */
export type Country = (typeof NUMBER_COUNTRIES)[number]

const MEXICO = new RegExp(`^${anyOf(({ countries }) => countries.mexico)}$`)
const UNITED_STATES = new RegExp(`^${anyOf(({ countries }) => countries.unitedStates)}$`)

/** The country that bare words name and nothing else; undefined if they name none. */
export function countryOf(folded: string): Country | undefined {
  if (MEXICO.test(folded)) return 'mexico'
  return UNITED_STATES.test(folded) ? 'unitedStates' : undefined
}
