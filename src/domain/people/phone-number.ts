/**
 * The telephone number in `text` as it is dialled from abroad, in digits with the country code; undefined if that
 * cannot be told. Ten digits are taken for a number of the United States, where those live who type it; a Mexican
 * one is known by its 52. A leading `+`, `00` or `011` says that the country code follows.
 */
export function toE164(text: string): string | undefined {
  const digits = text.replaceAll(/\D/g, '')
  if (text.trim().startsWith('+')) return asDialled(digits)
  const [, abroad] = /^(?:011|00)(\d+)$/.exec(digits) ?? []
  if (abroad !== undefined) return asDialled(abroad)
  if (NORTH_AMERICAN.test(digits)) return `1${digits}`
  return /^1[2-9]\d{2}[2-9]\d{6}$/.test(digits) || /^521?\d{10}$/.test(digits) ? digits : undefined
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

/** Area code and exchange begin with 2 to 9 (North American Numbering Plan). */
const NORTH_AMERICAN = /^[2-9]\d{2}[2-9]\d{6}$/

/** Seven digits are the shortest number in use, fifteen the longest (ITU-T E.164). */
const asDialled = (digits: string): string | undefined =>
  /^[1-9]\d{6,14}$/.test(digits) ? digits : undefined
