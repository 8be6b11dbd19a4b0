/** A table of lines, found by the keys in their first field; a line is read only when it is asked for. */
export interface KeyedLines {
  /** How many lines there are. */
  readonly length: number
  /** True if a line has that key. */
  has(key: string): boolean
  /** The numbers of the lines with that key, in the order of the table. */
  linesOf(key: string): readonly number[]
  /** The fields of a line, keys first; none for a line that is not there. */
  fields(line: number): readonly string[]
  /** Every key that is first seen before that line. */
  keysBefore(line: number): readonly string[]
}

const NO_LINES: readonly number[] = []

/** Indexes a table whose fields are parted by tabs, whose first field holds keys parted by commas. */
export function keyedLines(table: string): KeyedLines {
  const starts: number[] = []
  const lines = new Map<string, number | number[]>()
  for (let start = 0; start < table.length; start = table.indexOf('\n', start) + 1) {
    const line = starts.push(start) - 1
    const keys = table.slice(start, table.indexOf('\t', start))
    if (!keys.includes(',')) addLine(lines, keys, line)
    else for (const key of keys.split(',')) addLine(lines, key, line)
  }
  return {
    length: starts.length,
    has: key => lines.has(key),
    linesOf: key => {
      const found = lines.get(key) ?? NO_LINES
      return typeof found === 'number' ? [found] : found
    },
    fields: line => {
      const start = starts[line]
      return start === undefined ? [] : table.slice(start, table.indexOf('\n', start)).split('\t')
    },
    keysBefore: line => keysBefore(lines, line),
  }
}

function addLine(lines: Map<string, number | number[]>, key: string, line: number): void {
  const there = lines.get(key)
  if (there === undefined) lines.set(key, line)
  else if (typeof there === 'number') lines.set(key, [there, line])
  else there.push(line)
}

function keysBefore(lines: ReadonlyMap<string, number | number[]>, end: number): readonly string[] {
  const keys: string[] = []
  // A map keeps the order of insertion, which is that of the lines.
  for (const [key, found] of lines) {
    if ((typeof found === 'number' ? found : (found[0] ?? end)) >= end) break
    keys.push(key)
  }
  return keys
}
