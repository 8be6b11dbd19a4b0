import { parseArgs } from 'node:util'
import type { Directory } from '../consulates/directory.ts'
import { DUTIES } from '../domain/people/helper.ts'
import type { DeskSide } from '../domain/people/person.ts'
import { sanitizeName } from '../locales/plain.ts'
import { authorityIn } from '../understanding/names.ts'

/** For whom a desk is to speak, and how a chat's people are told which it is; or what is wrong with the options. */
export type AskedSide =
  | { readonly ok: true; readonly side: DeskSide; readonly group: string }
  | { readonly ok: false; readonly faults: readonly string[] }

const OPTIONS = {
  consulate: { type: 'string' },
  ally: { type: 'string' },
  area: { type: 'string' },
  duty: { type: 'string' },
  everywhere: { type: 'boolean' },
} as const

type Options = { [Name in keyof typeof OPTIONS]?: string | boolean | undefined }

const wrong = (...faults: readonly string[]): AskedSide => ({ ok: false, faults })

/** Reads the options of `avisa desk add`; `organisation` is the operator's own, for the desk that catches all. */
export function askedSide(args: readonly string[], directory: Directory, organisation: string): AskedSide {
  const options = read(args)
  if (typeof options === 'string') return wrong(options)
  const sides = (['consulate', 'ally', 'everywhere'] as const).filter(one => options[one] !== undefined)
  const [only, second] = sides
  if (only === undefined)
    return wrong('A desk needs --consulate ID, --ally NAME or --everywhere: for whom does it speak?')
  if (second !== undefined)
    return wrong(`A desk speaks for one: --${only} and --${second} cannot stand together. Leave one out.`)
  if (only !== 'ally' && (options.area !== undefined || options.duty !== undefined))
    return wrong(`--area and --duty belong to --ally alone. Leave them out of --${only}.`)
  switch (only) {
    case 'consulate':
      return ofConsulate(String(options.consulate), directory)
    case 'ally':
      return ofAlly(options, directory)
    case 'everywhere':
      return {
        ok: true,
        side: { helper: { kind: 'everywhere', name: sanitizeName(organisation) } },
        group: sanitizeName(organisation),
      }
    default:
      return only satisfies never
  }
}

/** The options; a sentence if one is unknown, or stands without its value. */
function read(args: readonly string[]): Options | string {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    return `${fault.message.split('. ')[0]}. avisa desk --help shows how to call it.`
  }
}

function ofConsulate(id: string, { offices }: Directory): AskedSide {
  const office = offices.find(one => one.id === id)
  if (office === undefined)
    return wrong(`There is no consulate "${id}". These are known:`, offices.map(one => one.id).join(' '))
  return { ok: true, side: { consulate: office.id }, group: office.shortName }
}

/** A family must never take an organisation for a consulate, nor for those who hold the person. */
function authorityFault(name: string): string | undefined {
  const word = authorityIn(name)
  return (
    word &&
    `"${name}" sounds like an authority ("${word}"). An ally needs its own name; a consulate's desk is --consulate ID. ` +
      `«${name}» suena a autoridad («${word}»). Una aliada lleva su propio nombre; la mesa de un consulado es --consulate ID.`
  )
}

function ofAlly({ ally, area, duty }: Options, directory: Directory): AskedSide {
  const name = sanitizeName(String(ally))
  const known = DUTIES.find(one => one === duty)
  const areas = String(area ?? '')
    .split(',')
    .map(one => one.trim())
    .filter(one => one !== '')
    .map(one => ({ one, code: areaCode(one, directory) }))
  const unknown = areas.filter(({ code }) => code === undefined).map(({ one }) => one)
  const faults = [
    name === '' && '--ally needs the name that people read, such as --ally "Clínica Legal Sur".',
    authorityFault(name),
    areas.length === 0 && 'An ally needs --area: states such as IL,IN, or counties such as IL:Cook.',
    ...unknown.map(one => `There is no state or county "${one}". Write IL, or IL:Cook; several with commas.`),
    duty === undefined && `An ally needs --duty: one of ${DUTIES.join(', ')}.`,
    duty !== undefined &&
      known === undefined &&
      `There is no duty "${duty}". There are: ${DUTIES.join(', ')}.`,
  ].filter(fault => typeof fault === 'string')
  if (faults.length > 0 || known === undefined) return wrong(...faults)
  const codes = areas.flatMap(({ code }) => code ?? [])
  return { ok: true, side: { helper: { kind: 'ally', name, duty: known, area: codes } }, group: name }
}

/** `IL`, or `IL:17031` for `IL:Cook`; undefined if there is no such place. */
function areaCode(words: string, { assignments }: Directory): string | undefined {
  const [state = '', county, more] = words.split(':').map(one => one.trim())
  const code = state.toUpperCase()
  const there = assignments.filter(one => one.county.state === code)
  if (there.length === 0 || more !== undefined) return undefined
  if (county === undefined) return code
  const found = there.find(one => one.county.name.toLowerCase() === county.toLowerCase())
  return found && `${code}:${found.county.fips}`
}

/** An area as an operator writes it: `IL:Cook` for `IL:17031`. */
export function areaWord(code: string, { assignments }: Directory): string {
  const [state = '', fips] = code.split(':')
  const county = assignments.find(one => one.county.fips === fips)?.county.name
  return county === undefined ? state : `${state}:${county}`
}
