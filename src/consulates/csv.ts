/** One row of a CSV file: the line it starts on, from 1, and its fields. */
export interface CsvRow {
  readonly line: number
  readonly fields: readonly string[]
}

/**
 * Reads comma-separated rows as spreadsheets write them (RFC 4180): quotes around fields that hold commas,
 * quotes or line ends, a quote doubled inside them, either line end, a byte-order mark. Empty lines are left
 * out; an unclosed quote runs to the end of the text.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = []
  let fields: string[] = []
  let line = 1
  let startedOn = 1
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quotedField(text, at) : bareField(text, at)
    fields.push(value)
    line += value.split('\n').length - 1
    at = end
    if (text[at] === ',') {
      at += 1
      if (at === text.length) fields.push('')
      continue
    }
    if (fields.some(field => field !== '')) rows.push({ line: startedOn, fields })
    fields = []
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    startedOn = line
  }
  if (fields.some(field => field !== '')) rows.push({ line: startedOn, fields })
  return rows
}

interface Field {
  readonly value: string
  /** Where the text goes on after the field. */
  readonly end: number
}

function bareField(text: string, start: number): Field {
  let end = start
  while (end < text.length && !',\r\n'.includes(text.charAt(end))) end += 1
  return { value: text.slice(start, end).trim(), end }
}

function quotedField(text: string, start: number): Field {
  let value = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { value: value + text.slice(at), end: text.length }
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value: value.trim(), end: bareField(text, quote + 1).end }
    value += '"'
    at = quote + 2
  }
}

/** Writes one row, with quotes where a field needs them. */
export function csvRow(fields: readonly string[]): string {
  return fields.map(field => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')
}
