import { existsSync, readFileSync } from 'node:fs'
import type { Shipped } from '../corrections.ts'
import type { NationalLines, OfficeEntry, Phone } from '../office.ts'
import { assignmentsFrom, type CountyRow } from './county.ts'

const DATA = new URL('../../../data/', import.meta.url)

/** The bytes of a file in `data/`. */
export const dataBytes = (file: string): Uint8Array => readFileSync(new URL(file, DATA))

/** The text of a file in `data/`. */
export const dataText = (file: string): string => readFileSync(new URL(file, DATA), 'utf8')

/** True if the file is there in `data/`. */
export const isShipped = (file: string): boolean => existsSync(new URL(file, DATA))

/** The offices, lines and counties as they are shipped, before an operator's corrections. */
export interface ShippedData extends Shipped {
  readonly offices: readonly OfficeEntry[]
  /** The consular assistance line. */
  readonly ciam: Phone
  /** The number as it is dialled from Mexico. */
  readonly fromMexico: string
}

/**
 * Reads them. They are shipped with the program, so that a test holds them to their schemas once and a start does
 * not wait for that. Throws if a file is missing or is no JSON.
 */
export function loadShipped(): ShippedData {
  const lines: NationalLines = JSON.parse(dataText('national-lines.json'))
  const { offices }: { offices: readonly OfficeEntry[] } = JSON.parse(dataText('consulates.json'))
  const { number, purpose, confidence, asOf, sources } = lines.ciam
  const { rows }: { rows: readonly CountyRow[] } = JSON.parse(dataText('derived/counties.json'))
  return {
    offices,
    assignments: assignmentsFrom(rows),
    ciam: { number, purpose, confidence, asOf, ...(sources[0] && { source: sources[0] }) },
    fromMexico: lines.fromMexico.dial,
    neverPublish: [lines.appointmentsOnly.number, ...lines.neverPublish.map(line => line.printed)],
  }
}
