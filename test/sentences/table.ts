import { readFileSync } from 'node:fs'
import { MARKS, type Mark } from './marks.ts'

/** A sentence with what must follow from it (`wanted`: of each alternative one mark at least), and what must not (`barred`). */
export interface Row {
  readonly sentence: string
  readonly wanted: readonly (readonly Mark[])[]
  readonly barred: readonly Mark[]
}

/**
 * The rows of one file: under a line `[+passes -ends -own]` stand the sentences of which that is true; `+own|own?` wants one
 * of the two. Lines that begin with `#` say why. Throws if a line names no mark, so that none is believed to be held that is not.
 */
export function rowsOf(name: string): readonly Row[] {
  const lines = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8').split('\n')
  const rows: Row[] = []
  let wanted: Row['wanted'] = []
  let barred: readonly Mark[] = []
  for (const line of lines.map(one => one.trim()).filter(one => one !== '' && !one.startsWith('#'))) {
    const head = /^\[(.+)\]$/.exec(line)?.[1]
    if (head === undefined) rows.push({ sentence: line, wanted, barred })
    else {
      wanted = marksBehind('+', head)
      barred = marksBehind('-', head).flat()
    }
  }
  return rows
}

function marksBehind(sign: '+' | '-', head: string): readonly (readonly Mark[])[] {
  return head
    .split(/\s+/)
    .filter(word => word.startsWith(sign))
    .map(word => word.slice(1).split('|').map(markNamed))
}

function markNamed(name: string): Mark {
  const mark = MARKS.find(one => one === name)
  if (mark === undefined) throw new Error(`no mark: ${name}`)
  return mark
}
