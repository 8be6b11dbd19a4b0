import { parseArgs } from 'node:util'
import { readConfig } from '../config/config.ts'
import { correctionsFile, readCorrectionsFile } from '../consulates/corrections-file.ts'
import type { Directory, PlaceAnswer, Route } from '../consulates/directory.ts'
import { loadDirectory } from '../consulates/directory.ts'
import type { Phone } from '../consulates/office.ts'
import type { CliCommand, Terminal } from './command.ts'

/** The place that a command line asks to route, or the fault in it and how to mend it. */
type RouteQuery =
  | { readonly kind: 'point'; readonly lat: number; readonly lon: number; readonly json: boolean }
  | { readonly kind: 'place'; readonly text: string; readonly json: boolean }
  | { readonly kind: 'fault'; readonly fault: string }

/** The command `avisa route`. */
export const routeCommand: CliCommand = {
  summary: 'Which consulate answers for a point or a place, and why.',
  usage: 'avisa route --lat 41.85 --lon -87.65 [--json]\navisa route --place "Dalton GA" [--json]',
  run: (args, terminal) => {
    const settings = readConfig()
    const file = settings.ok
      ? (settings.config.consulatesFile ?? correctionsFile(settings.config.database))
      : undefined
    for (const fault of settings.ok ? [] : settings.faults) terminal.err(fault)
    return route(args, terminal, file === undefined ? undefined : readCorrectionsFile(file))
  },
}

/**
 * `avisa route`: which consulate answers for a point or for a place as somebody types it, and why. Exit code 0
 * for a route, 1 when there is none or it must be asked (unknown, ambiguous, outside the United States), 2 for
 * a command that cannot be read. `corrections` is the text of the operator's file.
 */
export async function route(
  args: readonly string[],
  io: Pick<Terminal, 'out' | 'err'>,
  corrections?: string,
): Promise<number> {
  const asked = askedBy(args)
  if (asked.kind === 'fault') {
    io.err(asked.fault)
    io.err(routeCommand.usage)
    return 2
  }
  const tables = loadDirectory({ corrections })
  for (const { line, fault } of tables.faults) io.err(`Corrections, line ${line}: ${fault}`)
  const answer = asked.kind === 'place' ? tables.find(asked.text) : atPoint(tables, asked.lat, asked.lon)
  const print = asked.json ? (line: object) => io.out(JSON.stringify(line)) : undefined
  return print ? printJson(tables, answer, print) : printWords(tables, answer, io)
}

function askedBy(args: readonly string[]): RouteQuery {
  const options = {
    lat: { type: 'string' },
    lon: { type: 'string' },
    place: { type: 'string' },
    json: { type: 'boolean' },
  } as const
  const parsed = attempt(
    () => parseArgs({ args: joinedValues(args), options, allowPositionals: false }).values,
  )
  if (typeof parsed === 'string') return { kind: 'fault', fault: parsed }
  const { lat, lon, place, json = false } = parsed
  if (place !== undefined) {
    if (lat !== undefined || lon !== undefined)
      return { kind: 'fault', fault: 'Give either --place, or --lat and --lon, not both.' }
    return place.trim() === ''
      ? { kind: 'fault', fault: '--place is empty: name a place.' }
      : { kind: 'place', text: place, json }
  }
  if (lat === undefined || lon === undefined) {
    const missing =
      lat === undefined && lon === undefined
        ? '--place, or --lat and --lon,'
        : lat === undefined
          ? '--lat'
          : '--lon'
    return { kind: 'fault', fault: `Missing: ${missing} says where.` }
  }
  const fault = degreesFault('--lat', lat, 90) ?? degreesFault('--lon', lon, 180)
  return fault === undefined
    ? { kind: 'point', lat: Number(lat), lon: Number(lon), json }
    : { kind: 'fault', fault }
}

/** `parseArgs` takes a negative number after an option for another option unless they are joined by `=`. */
function joinedValues(args: readonly string[]): string[] {
  const out: string[] = []
  for (const arg of args) {
    const last = out.at(-1)
    if ((last === '--lat' || last === '--lon') && /^-\.?\d/.test(arg)) out[out.length - 1] = `${last}=${arg}`
    else out.push(arg)
  }
  return out
}

/** The faults of a command line are expected, so they become values here. */
function attempt<T>(work: () => T): T | string {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function degreesFault(name: string, text: string, limit: number): string | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isFinite(value) && Math.abs(value) <= limit) return undefined
  return `${name} must be degrees between -${limit} and ${limit}, such as ${name === '--lat' ? '41.85' : '-87.65'}.`
}

function atPoint(directory: Directory, lat: number, lon: number): PlaceAnswer {
  const answer = directory.route({ lat, lon })
  if (answer.kind === 'outside') return answer
  return {
    kind: 'found',
    label: `${lat}, ${lon}`,
    point: { lat, lon },
    precision: 'point',
    route: answer.route,
  }
}

function printJson(directory: Directory, answer: PlaceAnswer, print: (line: object) => void): number {
  switch (answer.kind) {
    case 'found':
      print(routeJson(directory, answer.label, answer.route))
      return 0
    case 'ambiguous':
      print({
        consulate: null,
        ambiguous: answer.options.map(option => routeJson(directory, option.label, option.route)),
        ...(answer.abroad && { abroad: answer.abroad }),
      })
      return 1
    case 'outside':
      print({
        consulate: null,
        outside: true,
        ...(answer.name && { place: answer.name }),
        phones: [directory.ciam],
        fromMexico: '079',
      })
      return 1
    case 'unknown':
      print({
        consulate: null,
        unknown: true,
        ...(answer.why && { why: answer.why }),
        phones: [directory.ciam],
      })
      return 1
  }
}

function routeJson(directory: Directory, place: string, route: Route): object {
  const { consulate, county, confidence, alternatives } = route
  return {
    consulate,
    place,
    county: county?.name ?? null,
    fips: county?.fips ?? null,
    state: county?.state ?? null,
    basis: explain(directory, route),
    confidence,
    phones: directory.office(consulate)?.phones ?? [directory.ciam],
    alternatives,
  }
}

const FOUND_WORDS = {
  inside: 'the point lies in',
  near: 'the point lies just outside',
  sea: 'the point lies off the coast',
  zip: 'the ZIP code is of',
  city: 'the place is in',
  county: 'the county is',
  state: 'only a state is known; its largest place is in',
  office: 'the consulate itself was named; it is in',
} as const

const OWNER = {
  state: 'the whole state belongs to this consulate',
  rest: 'it is of the rest of a state that consulates share',
  listed: 'a source names the county for this consulate',
  derived: 'it is what the published lists of the other consulates leave over',
  anchor: 'it is certainly this consulate’s, though its list is incomplete',
  inferred: 'no source names it: this is our inference',
  nearest: 'no source says whose it is: this is only the nearest consulate that may own it',
  none: 'no source gives it to any consulate: this is only the nearest one',
  operator: 'the operator of this service says so',
} as const

/** The rule behind a route in one English sentence that names the county. */
export function explain(directory: Directory, { county, basis }: Route): string {
  const distance = basis.kilometres === undefined ? '' : ` (${basis.kilometres} km away)`
  const where = county ? ` ${directory.countyLabel(county, 'en')}${distance}` : ''
  return `${basis.found}/${basis.owner}: ${FOUND_WORDS[basis.found]}${where}; ${OWNER[basis.owner]}`
}

function printWords(
  directory: Directory,
  answer: PlaceAnswer,
  { out }: Pick<Terminal, 'out' | 'err'>,
): number {
  switch (answer.kind) {
    case 'found':
      for (const line of routeLines(directory, answer.label, answer.route)) out(line)
      return 0
    case 'ambiguous':
      out('¿Cuál de estos lugares? / Which of these places?')
      for (const { label, route } of answer.options) out(`  ${label} → ${consulateName(directory, route)}`)
      if (answer.abroad) out(`  ${answer.abroad} (fuera de Estados Unidos / outside the United States)`)
      return 1
    case 'outside':
      out(`Fuera de Estados Unidos / Outside the United States${answer.name ? `: ${answer.name}` : ''}`)
      out(`079 desde México / from Mexico; CIAM ${directory.ciam.number}`)
      return 1
    case 'unknown':
      out('No conozco ese lugar / I do not know that place')
      if (answer.why)
        out(
          'El enlace corto no dice dónde; envía el lugar como ubicación / A short link does not say where; send a pin',
        )
      out(`CIAM ${directory.ciam.number}`)
      return 1
  }
}

function consulateName(directory: Directory, { consulate }: Route): string {
  return directory.office(consulate)?.name ?? consulate
}

function routeLines(directory: Directory, place: string, route: Route): readonly string[] {
  const office = directory.office(route.consulate)
  const others = route.alternatives.map(id => directory.office(id)?.shortName ?? id)
  return [
    `${place} → ${consulateName(directory, route)}${others.length > 0 ? ' (lo más probable / most likely)' : ''}`,
    `  Por qué / Why: ${explain(directory, route)}`,
    `  Confianza / Confidence: ${route.confidence}`,
    ...(others.length > 0 ? [`  También puede ser / It may also be: ${others.join(', ')}`] : []),
    ...(office?.phones ?? [directory.ciam]).map(phone => `  ${phoneLine(phone)}`),
  ]
}

/** A number with what it is for, and its age. */
export function phoneLine({ number, purpose, confidence, asOf }: Phone): string {
  return `${number} ${purpose === 'ciam' ? 'CIAM 24/7' : purpose} (${confidence}${asOf ? `, ${asOf}` : ''})`
}
