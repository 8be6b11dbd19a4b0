import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '../config/config.ts'
import { readCsv } from '../consulates/csv.ts'
import { loadHotlines, recordDialled, saveOwnHotlines } from '../consulates/hotlines/hotline-files.ts'
import { type Hotline, hotlinesFrom, isDialled, isUsable } from '../consulates/hotlines/hotlines.ts'
import type { Instant } from '../domain/ids.ts'
import { systemClock } from '../platform/clock.ts'
import type { CliCommand, Terminal } from './command.ts'

/** The command `avisa hotlines`. */
export const hotlinesCommand: CliCommand = {
  summary: 'the lines that families can be given, and which of them were dialled',
  usage: [
    'avisa hotlines [--state IL]     lists them, with what each does and when it was dialled',
    'avisa hotlines --check          names those that nobody dialled in 90 days, which are given to nobody',
    'avisa hotlines --dialled ID     records that you dialled one today, and were answered',
    'avisa hotlines --import FILE    takes your own rows, in the columns of data/hotlines/hotlines.csv',
  ].join('\n'),
  run: async (args, terminal) => {
    const settings = readConfig()
    if (!settings.ok) {
      for (const fault of settings.faults) terminal.err(fault)
      return 2
    }
    return hotlines(args, terminal, settings.config.database, systemClock.now())
  },
}

/** `avisa hotlines` of the installation whose database lies at `database`; exit codes as {@link CliCommand} says. */
export function hotlines(
  args: readonly string[],
  terminal: Terminal,
  database: string,
  now: Instant,
): number {
  const options = {
    state: { type: 'string' },
    check: { type: 'boolean' },
    dialled: { type: 'string' },
    import: { type: 'string' },
  } as const
  const read = optionsOr(() => parseArgs({ args: [...args], options }).values)
  if (typeof read === 'string') {
    terminal.err(`avisa hotlines: ${read}`)
    return 2
  }
  const { state, check, dialled, import: file } = read
  if (file !== undefined) return importRows(file, terminal, database)
  const lines = loadHotlines(database)
  if (dialled !== undefined) return noteDialled(dialled, lines, terminal, database, now)
  if (check) return checkLines(lines, terminal, now)
  for (const line of lines) {
    const isOf = line.areas.some(area => area.state === state?.toUpperCase() || area.state === 'US')
    if (state === undefined || isOf) terminal.out(hotlineLine(line, now))
  }
  return 0
}

/** The columns of the file, in their order: `data/hotlines/hotlines.csv` has them in its first line. */
const HOTLINE_COLUMNS =
  'id,organisation,area,phone,hours,languages,does,site,source,source_date,confidence,note'.split(',')

/** The sentences that say which line of a file is not as it has to be, and how to mend it. */
function faultsOf(text: string): readonly string[] {
  const [head, ...rows] = readCsv(text)
  if (head === undefined || head.fields.join() !== HOTLINE_COLUMNS.join())
    return [
      `line 1 must name the columns: ${HOTLINE_COLUMNS.join(',')}. Copy it from data/hotlines/hotlines.csv.`,
    ]
  return rows.flatMap(({ fields, line }) => {
    const [id = '', , , phone = ''] = fields
    if (fields.length !== HOTLINE_COLUMNS.length)
      return [
        `line ${line} has ${fields.length} fields and needs ${HOTLINE_COLUMNS.length}. Put words with a comma in quotes.`,
      ]
    if (id.trim() === '') return [`line ${line} has no id. Give it one, such as il-mi-linea.`]
    return /^(?:\+\d{8,15})?$/.test(phone)
      ? []
      : [
          `line ${line} has a number that nobody can dial: "${phone}". Write it as +13125550123, or leave it empty.`,
        ]
  })
}

/** The options as they are read; a sentence if one is unknown, or stands without its value. */
function optionsOr<Read>(read: () => Read): Read | string {
  try {
    return read()
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    return `${fault.message.split('. ')[0]}. avisa hotlines --help shows how to call it.`
  }
}

function textOr(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function importRows(file: string, terminal: Terminal, database: string): number {
  const text = textOr(file)
  const faults = text === undefined ? [`there is no file that can be read at ${file}.`] : faultsOf(text)
  for (const fault of faults) terminal.err(`avisa hotlines: ${fault} Nothing was taken.`)
  if (text === undefined || faults.length > 0) return 1
  saveOwnHotlines(database, text)
  terminal.out(`${hotlinesFrom(text).length} rows taken.`)
  return 0
}

function noteDialled(
  id: string,
  lines: readonly Hotline[],
  terminal: Terminal,
  database: string,
  now: Instant,
): number {
  const line = lines.find(one => one.id === id)
  if (line === undefined || !isUsable(line)) {
    terminal.err(line ? `${id} is given to nobody: ${line.note}` : `There is no line ${id}.`)
    return 1
  }
  recordDialled(database, id, new Date(now).toISOString().slice(0, 10))
  terminal.out(`${line.organisation}, ${line.phone}: dialled today; families may be given it for 90 days.`)
  return 0
}

function checkLines(lines: readonly Hotline[], terminal: Terminal, now: Instant): number {
  const usable = lines.filter(isUsable)
  const stale = usable.filter(line => !isDialled(line, now))
  for (const line of stale) terminal.out(hotlineLine(line, now))
  terminal.out(
    `${usable.length - stale.length} of ${usable.length} lines may be given to families; ${lines.length - usable.length} more have no number to be given.`,
  )
  return stale.length > 0 ? 1 : 0
}

function hotlineLine(line: Hotline, now: Instant): string {
  const { id, organisation, phone, areas, hours, does, confidence, dialledOn } = line
  const on =
    dialledOn === undefined ? 'never dialled' : `dialled ${new Date(dialledOn).toISOString().slice(0, 10)}`
  const state = isUsable(line) ? (isDialled(line, now) ? on : `NOT GIVEN: ${on}`) : 'NOT GIVEN: see its note'
  const where = areas.map(area => [area.state, ...area.parts].join(' ')).join(', ')
  return `${id}  ${phone || '—'}  ${organisation} (${where}; ${hours}; ${does.join(', ')}; ${confidence}) ${state}`
}
