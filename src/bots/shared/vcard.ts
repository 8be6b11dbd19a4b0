/** One telephone number of a contact card. */
export interface CardNumber {
  readonly number: string
  /** The digits by which WhatsApp knows the number, where the card tells that it does. */
  readonly waid?: string
  /** The words for its kind, in small letters: `cell`, `home`, `work`, `pref`, `main`, … */
  readonly kinds: readonly string[]
}

/** A vCard as far as we read it. */
export interface Vcard {
  readonly name: string
  readonly numbers: readonly CardNumber[]
}

/** One line of a vCard: `item1.TEL;type=CELL;waid=…:+1 …`, without its group. */
interface Property {
  readonly name: string
  /** In small letters, each `key=value` or a bare word. */
  readonly parameters: readonly string[]
  readonly value: string
}

/** Reads the vCards of any version (2.1, 3.0, 4.0) in one file, as phones and their programs write them. */
export function vcardsIn(text: string): readonly Vcard[] {
  return text
    .split(/^BEGIN:VCARD\s*$/im)
    .filter(one => one.trim() !== '')
    .map(readVcard)
}

function readVcard(text: string): Vcard {
  const properties = unfolded(text).flatMap(line => propertyIn(line) ?? [])
  const named = (name: string) => properties.find(one => one.name === name)?.value ?? ''
  return {
    name: unescapedValue(named('FN')).trim() || structured(named('N')),
    numbers: properties.filter(({ name, value }) => name === 'TEL' && value.trim() !== '').map(numberOf),
  }
}

/** How the kinds of number are preferred, best first: a mobile phone is where people have their chats. */
const BY_KIND: readonly RegExp[] = [
  /^(?:cell|mobile|iphone)$/,
  /^main$/,
  /^home$/,
  /^work$/,
  /^(?:fax|pager)$/,
]

/** The number to write to: one that WhatsApp knows, then the preferred one, then a mobile before home and work. */
export function bestNumber(numbers: readonly CardNumber[]): string | undefined {
  const [best] = numbers.toSorted((one, other) => rank(one) - rank(other))
  return best?.waid === undefined ? best?.number : `+${best.waid}`
}

function rank({ waid, kinds }: CardNumber): number {
  const known = waid === undefined ? 100 : 0
  const preferred = kinds.includes('pref') ? 0 : 50
  const fax = kinds.some(kind => /^(?:fax|pager)$/.test(kind)) ? 200 : 0
  const kind = BY_KIND.findIndex(pattern => kinds.some(word => pattern.test(word)))
  return known + preferred + fax + (kind < 0 ? 1.5 : kind)
}

/** Folded lines as one: a line that begins with a space goes on, and in quoted-printable one that ended with `=`. */
function unfolded(text: string): readonly string[] {
  const lines: string[] = []
  for (const line of text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const before = lines.at(-1)
    if (before?.endsWith('=') && isQuotedPrintable(before))
      lines[lines.length - 1] = before.slice(0, -1) + line
    else lines.push(line)
  }
  return lines
}

function isQuotedPrintable(line: string): boolean {
  return /^[^:]*;(?:encoding=)?quoted-printable[;:]/i.test(line)
}

function propertyIn(line: string): Property | undefined {
  const [, name, parameters = '', value = ''] =
    /^(?:[\w-]+\.)?([A-Za-z-]+)((?:;(?:"[^"]*"|[^:"])*)?):(.*)$/s.exec(line) ?? []
  if (name === undefined) return undefined
  return {
    name: name.toUpperCase(),
    parameters: parameters.toLowerCase().split(';').filter(Boolean),
    value: isQuotedPrintable(line) ? fromQuotedPrintable(value) : value,
  }
}

function fromQuotedPrintable(value: string): string {
  const bytes = value.replaceAll(/[^=\x21-\x7E ]/g, other => encodeURIComponent(other).replaceAll('%', '='))
  try {
    return decodeURIComponent(bytes.replaceAll('%', '%25').replaceAll(/=(?=[0-9A-Fa-f]{2})/g, '%'))
  } catch {
    // Not UTF-8, and no other character set is told apart from it.
    return value
  }
}

function unescapedValue(value: string): string {
  return value.replaceAll(/\\([nN,;:\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? ' ' : sign))
}

/** `Pérez;José;;;` as people say it; the parts are family name, given name, middle names, title, suffix. */
function structured(value: string): string {
  const [family = '', given = '', middle = ''] = value.split(/(?<!\\);/).map(unescapedValue)
  return [given, middle, family]
    .map(part => part.trim())
    .filter(Boolean)
    .join(' ')
}

function numberOf({ parameters, value }: Property): CardNumber {
  const waid = parameters.find(one => one.startsWith('waid='))?.slice('waid='.length)
  const kinds = parameters.flatMap(one => {
    const [, of] = /^(?:type=)?"?([\w,-]+)"?$/.exec(one) ?? []
    return /^pref=/.test(one) ? ['pref'] : (of?.split(',') ?? [])
  })
  const number = value.trim().replace(/^tel:/i, '')
  return { number, kinds, ...(waid !== undefined && /^\d+$/.test(waid) && { waid }) }
}
