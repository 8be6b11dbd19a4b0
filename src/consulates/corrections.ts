import { z } from 'zod'
import type { ConsulateId } from '../domain/ids.ts'
import { csvRow, readCsv } from './csv.ts'
import type { OfficeEntry } from './office.ts'
import { placeKeyOf } from './search/fold.ts'
import type { Assignment } from './tables/county.ts'

/** The facts that an operator may correct: a number by its purpose, the address, or which consulate owns a county. */
export const CORRECTABLE = ['emergency', 'protection', 'switchboard', 'address', 'county'] as const

/** One fact that an operator knows better than the shipped data, with who says so and since when. */
export interface Correction {
  readonly consulate: ConsulateId
  readonly what: (typeof CORRECTABLE)[number]
  /** A number such as `+13125550123`, an address, or a county's FIPS code; empty takes the shipped numbers away. */
  readonly value: string
  /** When it was checked: `2026`, `2026-11` or `2026-11-22`. */
  readonly asOf: string
  /** Who checked it, and how. */
  readonly source: string
}

/** A row that cannot be taken, and why, for whoever wrote it. */
export interface CorrectionFault {
  /** The line of the file, from 1. */
  readonly line: number
  readonly fault: string
}

/** The columns of the operator's file, in order. */
export const COLUMNS = ['consulate', 'what', 'value', 'as_of', 'source'] as const

/** The shipped data that a row is checked against. */
export interface Shipped {
  readonly offices: readonly OfficeEntry[]
  readonly assignments: readonly Assignment[]
  /** Numbers that are printed in public and are wrong. */
  readonly neverPublish: readonly string[]
}

const sinceDate = z.string().regex(/^20\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)

/** Reads an operator's file row by row: every row that holds, and every fault of those that do not. */
export function readCorrections(
  text: string,
  shipped: Shipped,
): { readonly corrections: readonly Correction[]; readonly faults: readonly CorrectionFault[] } {
  const [header, ...rows] = readCsv(text)
  if (!header) return { corrections: [], faults: [] }
  if (header.fields.join(',').toLowerCase() !== COLUMNS.join(',')) {
    return { corrections: [], faults: [{ line: 1, fault: `The first line must be: ${COLUMNS.join(',')}` }] }
  }
  const corrections: Correction[] = []
  const faults: CorrectionFault[] = []
  for (const { line, fields } of rows) {
    const read = readRow(fields, shipped)
    if (typeof read === 'string') faults.push({ line, fault: read })
    else corrections.push(read)
  }
  return { corrections, faults }
}

/** The correction of a row, or what is wrong with it. */
function readRow(fields: readonly string[], shipped: Shipped): Correction | string {
  if (fields.length !== COLUMNS.length) return `has ${fields.length} fields; there must be ${COLUMNS.length}.`
  const [id = '', what = '', value = '', since = '', source = ''] = fields
  if (!shipped.offices.some(office => office.id === id)) {
    return `there is no consulate "${id}"; their names are like chicago or el-paso.`
  }
  const kind = CORRECTABLE.find(one => one === what)
  if (!kind) return `"${what}" cannot be corrected; it must be one of ${CORRECTABLE.join(', ')}.`
  if (!sinceDate.safeParse(since).success)
    return `as_of "${since}" must be a date such as 2026-11-22 or 2026-11.`
  if (source === '') return 'source is empty: write who checked this, and how.'
  const row = { consulate: id as ConsulateId, what: kind, asOf: since, source }
  switch (kind) {
    case 'county':
      return countyRow(value, row, shipped.assignments)
    case 'address':
      return value === '' ? 'an address cannot be empty.' : { ...row, value }
    case 'emergency':
    case 'protection':
    case 'switchboard':
      return phoneRow(value, row, shipped.neverPublish)
  }
}

type RowStart = Omit<Correction, 'value'>

function phoneRow(value: string, row: RowStart, neverPublish: readonly string[]): Correction | string {
  const digits = value.replace(/[\s().-]/g, '')
  const number = /^1?[2-9]\d{9}$/.test(digits) ? `+1${digits.slice(-10)}` : digits
  if (number !== '' && !/^\+1[2-9]\d{9}$/.test(number)) {
    return `"${value}" must be a North American number such as +13125550123, or empty to take the number away.`
  }
  if (neverPublish.some(wrong => number.endsWith(wrong.replace(/\D/g, '').slice(-10)) && number !== '')) {
    return `"${value}" is known to be wrong or for appointments only; see data/national-lines.json.`
  }
  return { ...row, value: number }
}

function countyRow(value: string, row: RowStart, assignments: readonly Assignment[]): Correction | string {
  const [name = '', state = ''] = value.split(',').map(part => part.trim())
  const found = assignments.filter(
    ({ county }) =>
      county.fips === value ||
      (placeKeyOf(county.name) === placeKeyOf(name) && county.state === state.toUpperCase()),
  )
  const [only] = found
  if (!only) return `there is no county "${value}"; write it as Dimmit, TX or by its FIPS code 48127.`
  return found.length > 1
    ? `"${value}" names ${found.length} counties; write one of the FIPS codes ${found.map(one => one.county.fips).join(', ')}.`
    : { ...row, value: only.county.fips }
}

/** The subject of a correction: a later file replaces all that an earlier one said about it. */
function correctionKey({ consulate, what, value }: Correction): string {
  return what === 'county' ? `county ${value}` : `${consulate} ${what}`
}

/** The corrections after more are taken in: whatever `more` is about is as `more` says. */
export function merged(before: readonly Correction[], more: readonly Correction[]): readonly Correction[] {
  const newer = new Set(more.map(correctionKey))
  return [...before.filter(one => !newer.has(correctionKey(one))), ...more]
}

/** The operator's file of these corrections. */
export function writeCorrections(corrections: readonly Correction[]): string {
  const rows = corrections.map(({ consulate, what, value, asOf, source }) => [
    consulate,
    what,
    value,
    asOf,
    source,
  ])
  return [COLUMNS, ...rows].map(row => `${csvRow(row)}\n`).join('')
}

/** An entry with an operator's corrections over it: checked by a person, so of high confidence. */
export function correctedOffice(entry: OfficeEntry, corrections: readonly Correction[]): OfficeEntry {
  const ours = corrections.filter(one => one.consulate === entry.id && one.what !== 'county')
  const told = new Set(ours.map(one => one.what))
  const phones = ours.flatMap(({ what, value: number, asOf, source }): OfficeEntry['phones'] =>
    what === 'county' || what === 'address' || number === ''
      ? []
      : [{ number, purpose: what, confidence: 'high', asOf, source }],
  )
  const address = ours.findLast(one => one.what === 'address')
  return {
    ...entry,
    phones: [...entry.phones.filter(phone => !told.has(phone.purpose)), ...phones],
    ...(address && { address: { text: address.value, confidence: 'high' } }),
  }
}

/** The counties with an operator's corrections over them. */
export function correctedCounties(
  assignments: readonly Assignment[],
  corrections: readonly Correction[],
): readonly Assignment[] {
  const owners = new Map(
    corrections.flatMap(one => (one.what === 'county' ? [[one.value, one.consulate] as const] : [])),
  )
  if (owners.size === 0) return assignments
  return assignments.map(assignment => {
    const consulate = owners.get(assignment.county.fips)
    return consulate === undefined
      ? assignment
      : { ...assignment, consulate, owner: 'operator', confidence: 'high', alternatives: [] }
  })
}
