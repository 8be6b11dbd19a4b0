import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** A number as it was typed, read: all numbers here are in digits with the country code, without a `+`. */
export type PhoneReading =
  | { readonly kind: 'certain'; readonly number: string }
  /**
   * Ten digits that are a number in Mexico and in the United States. `areaCode` is there if one is in use in the United
   * States and the digits are grouped as people do there: then where the person lives may tell.
   */
  | {
      readonly kind: 'either'
      readonly mexico: string
      readonly unitedStates: string
      readonly areaCode?: string
    }
  /** Nobody can dial it. */
  | { readonly kind: 'unknown' }

/** Area code and exchange begin with 2 to 9 (North American Numbering Plan). */
const NORTH_AMERICAN = /^[2-9]\d{2}[2-9]\d{6}$/

/** Two digits, four and four: how numbers of Mexico City, Guadalajara and Monterrey are written, and none of the north. */
const GROUPED_AS_IN_MEXICO = /^\D*\d{2}\D+\d{4}\D+\d{4}\D*$/

/** The ten digits after a way of beginning a Mexican number: from abroad, or as it was dialled in Mexico until 2019. */
const MEXICAN = /^(?:(?:52)?(?:04[45]|01)|521?)(\d{10})$/

/** Reads a telephone number, whatever signs and invisible marks stand in it. A leading `+`, `00` or `011` says that the country code follows. */
export function readPhoneNumber(text: string): PhoneReading {
  const typed = plainDigits(text)
  const digits = typed.replaceAll(/\D/g, '')
  const [, afterExit] = typed.startsWith('+') ? [] : (/^(?:011|00)([1-9]\d+)$/.exec(digits) ?? [])
  const mexican = MEXICAN.exec(afterExit ?? digits)?.[1]
  if (mexican !== undefined) return certainIfPossible(`52${mexican}`)
  if (typed.startsWith('+')) return certainIfPossible(digits)
  if (afterExit !== undefined) return certainIfPossible(afterExit)
  const national = /^1?(\d{10})$/.exec(digits)?.[1]
  if (national === undefined) return { kind: 'unknown' }
  return digits.length === 10
    ? ofTen(national, GROUPED_AS_IN_MEXICO.test(typed))
    : certainIf(NORTH_AMERICAN.test(national), digits)
}

/** The number in `text` as it is dialled from abroad; undefined if that cannot be told. */
export function toE164(text: string): string | undefined {
  const read = readPhoneNumber(text)
  if (read.kind === 'certain') return read.number
  return read.kind === 'either' && read.areaCode !== undefined ? read.unitedStates : undefined
}

/** Writes a number given in digits with its country code as people read it, such as "+52 55 5555 0126". */
export function withCountryCode(digits: string): string {
  return parsePhoneNumberFromString(`+${digits}`)?.formatInternational() ?? `+${digits}`
}

/**
 * True if the number that a person gave as `given` is the one that a network vouches for (digits with the country code);
 * undefined if nobody could tell from `given`. Ten digits alone are compared as they are: they may be a Mexican number,
 * too. A Mexican mobile is the same number with and without the 1 after 52.
 */
export function isSameNumber(given: string, vouched: string): boolean | undefined {
  const digits = given.replaceAll(/\D/g, '')
  if (digits.length === 10 && !given.trim().startsWith('+')) return vouched.endsWith(digits)
  const known = toE164(given)
  return known === undefined ? undefined : withoutMexicanOne(known) === withoutMexicanOne(vouched)
}

/** The one way to write a number that is dialled in several: a Mexican one without the 1 after 52. */
export function withoutMexicanOne(digits: string): string {
  return digits.replace(/^521(?=\d{10}$)/, '52')
}

/** Digits and signs of any script as plain ones, without what directs a text and is not seen. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .trim()
}

function ofTen(digits: string, groupedAsInMexico: boolean): PhoneReading {
  const [mexico, unitedStates] = [`52${digits}`, `1${digits}`]
  if (!isInUse(mexico)) return certainIf(NORTH_AMERICAN.test(digits), unitedStates)
  if (!NORTH_AMERICAN.test(digits)) return { kind: 'certain', number: mexico }
  const likely = isInUse(unitedStates) && !groupedAsInMexico
  return { kind: 'either', mexico, unitedStates, ...(likely && { areaCode: digits.slice(0, 3) }) }
}

function certainIf(isNumber: boolean, number: string): PhoneReading {
  return isNumber ? { kind: 'certain', number } : { kind: 'unknown' }
}

function certainIfPossible(digits: string): PhoneReading {
  return certainIf(parsePhoneNumberFromString(`+${digits}`)?.isPossible() === true, digits)
}

/** New area codes come into use every year, and are possible before the tables know them. */
function isInUse(digits: string): boolean {
  return parsePhoneNumberFromString(`+${digits}`)?.isValid() === true
}
