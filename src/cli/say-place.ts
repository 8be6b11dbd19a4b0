import { loadDirectory, type Route } from '../consulates/directory.ts'
import type { SaidPlace } from '../consulates/said/said.ts'
import type { CliCommand } from './command.ts'
import { answerEach } from './lines.ts'

/** The command `avisa say-place`: the place that each line of standard input says, and how sure that is. */
export const sayPlaceCommand: CliCommand = {
  summary: 'tells which place an alert’s words say: a point, a ZIP, a town, a corner, a place of detention',
  usage: [
    'avisa say-place           reads one text a line on standard input, prints the place in it',
    'avisa say-place --json    the same as one JSON object a line:',
    '  {"place","basis","confidence"}, all null for a text without one; and where they are known',
    '  "county" ("Cook, IL"), "consulate", "point" ([lat, lon], only of exact places), "facility" and its "asOf",',
    '  "options" (of a name that several places have: "place" is the largest), "abroad" (true outside the United States).',
    '  basis: link, degrees, numbers, plus-code, zip, corner, town, county, state, facility, or short-link,',
    '  which is a link that only the phone can open. confidence: high, medium, low.',
  ].join('\n'),
  async run(args, terminal) {
    const unknown = args.find(arg => arg !== '--json')
    if (unknown !== undefined) {
      terminal.err(`avisa say-place: unknown option ${unknown}; texts come on standard input.`)
      return 2
    }
    const asJson = args.includes('--json')
    const directory = loadDirectory()
    await answerEach(terminal, text => {
      const said = saidJson(directory.said(text))
      return asJson ? JSON.stringify(said) : saidLine(text, said)
    })
    return 0
  },
}

/** A place as it is printed; the names of its fields are part of the command. */
interface SaidJson {
  readonly place: string | null
  readonly basis: string | null
  readonly confidence: string | null
  readonly county?: string
  readonly consulate?: string
  readonly point?: readonly [lat: number, lon: number]
  readonly facility?: string
  readonly asOf?: string
  readonly options?: readonly string[]
  readonly abroad?: true
}

function saidJson(said: SaidPlace | undefined): SaidJson {
  switch (said?.kind) {
    case undefined:
      return { place: null, basis: null, confidence: null }
    case 'short-link':
      return { place: null, basis: 'short-link', confidence: null }
    case 'exact': {
      const { label, basis, confidence, point, route } = said
      const at = { place: label, basis, confidence, point: [point.lat, point.lon] } as const
      return route ? { ...at, ...routed(route) } : { ...at, abroad: true }
    }
    case 'named': {
      const { label, basis, confidence, route, facility } = said
      const held = facility && { facility: facility.name, asOf: facility.asOf }
      return { place: label, basis, confidence, ...routed(route), ...held }
    }
    case 'unclear': {
      const [first] = said.options
      const options = said.options.map(({ label }) => label)
      const place = first?.label ?? said.label
      return { place, basis: 'town', confidence: 'low', ...(first && routed(first.route)), options }
    }
    case 'abroad':
      return { place: said.label, basis: 'town', confidence: 'medium', abroad: true }
    default:
      return said satisfies never
  }
}

function routed({ county, consulate }: Route): Pick<SaidJson, 'county' | 'consulate'> {
  return { ...(county && { county: `${county.name}, ${county.state}` }), consulate }
}

function saidLine(text: string, { place, basis, confidence, consulate }: SaidJson): string {
  if (place === null) return `${basis === null ? '—' : 'short link'}  ${text}`
  return `${place} (${[basis, confidence, consulate].filter(Boolean).join(', ')})  ${text}`
}
