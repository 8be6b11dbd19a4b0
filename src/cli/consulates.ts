import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import {
  COLUMNS,
  type Correction,
  correctedCounties,
  correctedOffice,
  merged,
  readCorrections,
  writeCorrections,
} from '../consulates/corrections.ts'
import { readCorrectionsFile } from '../consulates/corrections-file.ts'
import { loadShipped, type ShippedData } from '../consulates/tables/shipped.ts'
import type { ConsulateId, Instant } from '../domain/ids.ts'
import type { Terminal } from './command.ts'
import { countyGaps, gapsOf } from './consulate-gaps.ts'
import { officeLines } from './consulate-lines.ts'

/** The facts that `avisa consulates` needs beside the shipped data. */
export interface ConsulatesFacts {
  /** Where the operator's corrections are kept. */
  readonly file: string
  readonly now: Instant
  /** The consulates that have a desk, or `undefined` if there is no database yet. */
  readonly desks: ReadonlySet<ConsulateId> | undefined
}

/** How `avisa consulates` is called. */
export const CONSULATES_USAGE = [
  'avisa consulates                 lists the offices: numbers, sources, age, desks',
  'avisa consulates --check         names every gap, stale date and unverified number',
  `avisa consulates --import FILE   takes corrections from a CSV file: ${COLUMNS.join(',')}`,
].join('\n')

/**
 * `avisa consulates`. Exit code 0 when done, 1 when the check found something or the import was refused, 2 when
 * called wrongly.
 */
export async function consulates(
  args: readonly string[],
  terminal: Pick<Terminal, 'out' | 'err'>,
  facts: ConsulatesFacts,
): Promise<number> {
  const asked = askedFor(args)
  if (typeof asked === 'string') {
    terminal.err(asked)
    terminal.err(CONSULATES_USAGE)
    return 2
  }
  const shipped = loadShipped()
  if (asked.import !== undefined) return takeCorrections(asked.import, shipped, terminal, facts)
  const kept = readCorrections(readCorrectionsFile(facts.file) ?? '', shipped)
  for (const { line, fault } of kept.faults) terminal.err(`${facts.file}, line ${line}: ${fault}`)
  return asked.check
    ? check(shipped, kept.corrections, terminal, facts)
    : listOffices(shipped, kept.corrections, terminal, facts)
}

function askedFor(
  args: readonly string[],
): { readonly check: boolean; readonly import?: string | undefined } | string {
  const options = { check: { type: 'boolean', default: false }, import: { type: 'string' } } as const
  try {
    const { values } = parseArgs({ args: [...args], options })
    return values.check && values.import !== undefined ? 'Give either --check or --import, not both.' : values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function listOffices(
  shipped: ShippedData,
  corrections: readonly Correction[],
  { out }: Pick<Terminal, 'out'>,
  { desks, now }: ConsulatesFacts,
): number {
  for (const entry of shipped.offices) {
    const desk =
      desks === undefined ? 'no database yet' : desks.has(entry.id as ConsulateId) ? 'desk' : 'no desk'
    for (const line of officeLines(correctedOffice(entry, corrections), shipped.ciam, desk, now)) out(line)
  }
  return 0
}

function check(
  shipped: ShippedData,
  corrections: readonly Correction[],
  { out }: Pick<Terminal, 'out'>,
  { desks, now }: ConsulatesFacts,
): number {
  const offices = shipped.offices.map(entry => correctedOffice(entry, corrections))
  const gaps = offices.flatMap(entry => gapsOf(entry, desks, now))
  const counties = countyGaps(correctedCounties(shipped.assignments, corrections))
  for (const gap of [...gaps, ...counties]) out(gap)
  out(
    `${gaps.length} gaps in ${offices.length} offices; ${counties.length} groups of counties with an uncertain owner.`,
  )
  out('Mend them with: avisa consulates --import FILE')
  return gaps.length + counties.length > 0 ? 1 : 0
}

/** All rows or none: half a file of telephone numbers is a state that nobody meant. */
function takeCorrections(
  from: string,
  shipped: ShippedData,
  { out, err }: Pick<Terminal, 'out' | 'err'>,
  { file }: ConsulatesFacts,
): number {
  if (!existsSync(from)) {
    err(`There is no file ${from}.`)
    return 2
  }
  const given = readCorrections(readFileSync(from, 'utf8'), shipped)
  for (const { line, fault } of given.faults) err(`${from}, line ${line}: ${fault}`)
  if (given.faults.length > 0 || given.corrections.length === 0) {
    err(`Nothing was taken: ${given.faults.length > 0 ? 'mend these rows first' : 'the file has no rows'}.`)
    return 1
  }
  const before = readCorrections(readCorrectionsFile(file) ?? '', shipped).corrections
  const after = merged(before, given.corrections)
  for (const line of changes(shipped, before, after)) out(line)
  mkdirSync(dirname(file), { recursive: true })
  // Written beside and renamed, so that a crash leaves the old file or the new one, never half of either.
  writeFileSync(`${file}.new`, writeCorrections(after))
  renameSync(`${file}.new`, file)
  out(`${given.corrections.length} corrections taken into ${file}. Restart Avisa to use them.`)
  return 0
}

/** The changes that people would see, one line each, old and new. */
function changes(
  shipped: ShippedData,
  before: readonly Correction[],
  after: readonly Correction[],
): readonly string[] {
  const offices = shipped.offices.flatMap(entry => {
    const [was, is] = [correctedOffice(entry, before), correctedOffice(entry, after)]
    const numbers = (phones: typeof was.phones) =>
      phones.map(phone => `${phone.purpose} ${phone.number}`).join(', ') || 'no number of its own'
    return [
      ...changedRow(`${entry.id}: numbers`, numbers(was.phones), numbers(is.phones)),
      ...changedRow(`${entry.id}: address`, was.address?.text ?? 'none', is.address?.text ?? 'none'),
    ]
  })
  const [was, is] = [
    correctedCounties(shipped.assignments, before),
    correctedCounties(shipped.assignments, after),
  ]
  const counties = is.flatMap((assignment, row) => {
    const { fips, name, state } = assignment.county
    const describe = (one = assignment) => `${one.consulate} (${one.owner})`
    return changedRow(`${name}, ${state} (${fips})`, describe(was[row]), describe())
  })
  return [...offices, ...counties]
}

function changedRow(what: string, was: string, is: string): readonly string[] {
  return was === is ? [] : [`${what}: ${was} → ${is}`]
}
