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

/** Area code and exchange begin with 2 to 9 (North American Numbering Plan). */
const NORTH_AMERICAN = /^[2-9]\d{2}[2-9]\d{6}$/

/** Seven digits are the shortest number in use, fifteen the longest (ITU-T E.164). */
const asDialled = (digits: string): string | undefined =>
  /^[1-9]\d{6,14}$/.test(digits) ? digits : undefined
