import { createHash } from 'node:crypto'

/** Something that went in and must not be found: words, a phone (+1 and ten digits), a chat's number, degrees. */
export type Canary =
  | { readonly is: 'words'; readonly value: string }
  | { readonly is: 'phone'; readonly value: string }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'degrees'; readonly value: number }

/** One form that a canary may have taken, and its bytes. */
interface Form {
  readonly name: string
  readonly bytes: Buffer
}

/** The places in `haystack` that hold a canary in any form, as sentences for whoever reads a failed test. */
export function traces(haystack: Buffer, canaries: readonly Canary[]): readonly string[] {
  return canaries.flatMap(canary =>
    formsOf(canary)
      .map(form => ({ form, at: haystack.indexOf(form.bytes) }))
      .filter(({ at }) => at >= 0)
      .map(({ form, at }) => `${canary.value} as ${form.name} at byte ${at}`),
  )
}

/** Every form of a canary once: many texts look the same in several encodings. */
function formsOf(canary: Canary): readonly Form[] {
  const forms = allForms(canary)
  return forms.filter(form => forms.find(({ bytes }) => bytes.equals(form.bytes)) === form)
}

function allForms(canary: Canary): readonly Form[] {
  switch (canary.is) {
    case 'words':
      return formsOfText(canary.value)
    case 'phone':
      return phoneTexts(canary.value).flatMap(text => [...formsOfText(text), ...digests(text)])
    case 'number': {
      const text = String(canary.value)
      return [...formsOfText(text), ...digests(text), ...integers(canary.value)]
    }
    case 'degrees':
      return [...fewerDecimals(canary.value).flatMap(formsOfText), ...floats(canary.value)]
  }
}

/** A phone number as people and programs write it. */
function phoneTexts(phone: string): readonly string[] {
  const digits = phone.slice(2)
  const [area, office, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)]
  return [
    phone,
    digits,
    `${area} ${office} ${line}`,
    `${area}-${office}-${line}`,
    `(${area}) ${office}-${line}`,
  ]
}

/** A text as it is, in other encodings, and escaped. */
function formsOfText(text: string): readonly Form[] {
  const utf8 = Buffer.from(text)
  const escaped = text.replaceAll(
    /[^ -~]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const form = (name: string, words: string): Form => ({ name, bytes: Buffer.from(words) })
  return [
    { name: `UTF-8 ${text}`, bytes: utf8 },
    { name: 'UTF-16 LE', bytes: Buffer.from(text, 'utf16le') },
    { name: 'UTF-16 BE', bytes: Buffer.from(text, 'utf16le').swap16() },
    form('hex', utf8.toString('hex')),
    form('HEX', utf8.toString('hex').toUpperCase()),
    form('escapes', escaped),
    form('a URL', encodeURIComponent(text)),
    ...[0, 1, 2].flatMap(shift => [
      form(`base64 after ${shift}`, base64Inside(utf8, shift)),
      form(`base64url after ${shift}`, base64Inside(utf8, shift).replaceAll('+', '-').replaceAll('/', '_')),
    ]),
  ]
}

/** Digests without a key: whoever tries all numbers finds the one. */
function digests(text: string): readonly Form[] {
  return ['md5', 'sha1', 'sha256'].flatMap(kind => {
    const digest = createHash(kind).update(text).digest()
    return [
      { name: kind, bytes: digest },
      { name: `${kind} in hex`, bytes: Buffer.from(digest.toString('hex')) },
      { name: `${kind} in base64`, bytes: Buffer.from(digest.toString('base64').replace(/=+$/, '')) },
      { name: `${kind} in base64url`, bytes: Buffer.from(digest.toString('base64url')) },
    ]
  })
}

/** What base64 makes of `bytes` that stand `shift` bytes behind a multiple of three: only what they alone decide. */
function base64Inside(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  const from = Math.ceil((shift * 8) / 6)
  const to = Math.floor(((shift + bytes.length) * 8) / 6)
  return encoded.slice(from, to)
}

/** 41.85372 as such and as 41.8537, 41.854 and 41.85, cut off as well as rounded. */
function fewerDecimals(degrees: number): readonly string[] {
  const whole = String(degrees)
  const decimals = whole.length - whole.indexOf('.') - 1
  const texts = Array.from({ length: decimals - 1 }, (_, index) => index + 2).flatMap(kept => [
    degrees.toFixed(kept),
    whole.slice(0, whole.indexOf('.') + 1 + kept),
  ])
  return [...new Set(texts)]
}

function floats(degrees: number): readonly Form[] {
  const [little, big] = [Buffer.alloc(8), Buffer.alloc(8)]
  little.writeDoubleLE(degrees)
  big.writeDoubleBE(degrees)
  return [
    { name: 'a float64 LE', bytes: little },
    { name: 'a float64 BE', bytes: big },
  ]
}

/** Eight bytes either way round, and the six that SQLite stores of an integer that fits into them. */
function integers(number: number): readonly Form[] {
  const [little, big] = [Buffer.alloc(8), Buffer.alloc(8)]
  little.writeBigInt64LE(BigInt(number))
  big.writeBigInt64BE(BigInt(number))
  return [
    { name: 'an int64 LE', bytes: little },
    { name: 'an int64 BE', bytes: big },
    { name: "SQLite's six bytes", bytes: big.subarray(2) },
  ]
}
