import { DAY, type Instant } from '../../domain/ids.ts'
import { readCsv } from '../csv.ts'

/** When a family needs a line: the authorities are at the door or in the street, or somebody was taken. */
export type Moment = 'here' | 'taken'

/** A line that may help, as public pages have it: nobody of ours has dialled it unless `dialledOn` says so. */
export interface Hotline {
  readonly id: string
  readonly organisation: string
  /** Two letters of each state it serves, `US` for all, each with the counties or regions in words, if not the whole of it. */
  readonly areas: readonly { readonly state: string; readonly parts: readonly string[] }[]
  /** E.164; empty where no number is known that could be given to anybody. */
  readonly phone: string
  /** In words, local time of the place. */
  readonly hours: string
  readonly does: readonly string[]
  readonly confidence: string
  readonly note: string
  /** When somebody of the operator last dialled it and was answered. */
  readonly dialledOn?: Instant
}

/** For so long after an operator dialled a line it is given to families, in milliseconds. */
export const DIALLED_FOR = 90 * DAY

/** The kinds of help that each moment asks for. */
const HELPS: Readonly<Record<Moment, ReadonlySet<string>>> = {
  here: new Set(['verification', 'documentation', 'report']),
  taken: new Set(['lawyer', 'lawyer referral', 'locate', 'bond', 'money', 'accompaniment', 'referral']),
}

/** Rows that the notes forbid to give to anybody, and the authorities' own lines, which need a warning beside them. */
const NEVER_GIVEN = /^(?:NO NUMBER|OLD\b|PROBABLY|A GOVERNMENT LINE)|A GOVERNMENT LINE/

/** Reads `data/hotlines/hotlines.csv`, and the operator's own rows over it: one of the same id takes its place. */
export function hotlinesFrom(
  shipped: string,
  own = '',
  dialled: ReadonlyMap<string, Instant> = new Map(),
): readonly Hotline[] {
  const rows = [shipped, own].flatMap(text => readCsv(text).slice(1))
  const lines = rows.map(({ fields }) => hotlineOf(fields, dialled))
  return [...new Map(lines.map(line => [line.id, line])).values()]
}

function hotlineOf(
  [
    id = '',
    organisation = '',
    area = '',
    phone = '',
    hours = '',
    ,
    does = '',
    ,
    ,
    ,
    confidence = '',
    note = '',
  ]: readonly string[],
  dialled: ReadonlyMap<string, Instant>,
): Hotline {
  const on = dialled.get(id)
  const areas = area.split('|').map(part => {
    const [state = '', rest = ''] = part.split(':')
    return {
      state: state.trim(),
      parts: rest
        .split(';')
        .map(one => one.trim())
        .filter(Boolean),
    }
  })
  const kinds = does.split(';').map(one => one.trim())
  return {
    id,
    organisation,
    areas,
    phone,
    hours,
    does: kinds,
    confidence,
    note,
    ...(on !== undefined && { dialledOn: on }),
  }
}

/** True if the line could be given to a family, once somebody dialled it. */
export function isUsable({ phone, note }: Hotline): boolean {
  return phone !== '' && !NEVER_GIVEN.test(note)
}

/** True if an operator dialled the line so shortly before that it may be given to a family. */
export function isDialled({ dialledOn }: Hotline, at: Instant): boolean {
  return dialledOn !== undefined && at >= dialledOn && at - dialledOn <= DIALLED_FOR
}

/**
 * The lines to give to a family at a moment: of that county, then of its state, then of the whole country; none that was
 * not dialled within {@link DIALLED_FOR}. Empty where none is known, which is then to be said.
 */
export function hotlinesFor(
  lines: readonly Hotline[],
  where: { readonly state: string; readonly county?: string | undefined },
  moment: Moment,
  at: Instant,
): readonly Hotline[] {
  return lines
    .filter(line => isUsable(line) && isDialled(line, at) && line.does.some(one => HELPS[moment].has(one)))
    .map(line => ({ line, near: nearness(line, where) }))
    .filter(({ near }) => near > 0)
    .toSorted((one, other) => other.near - one.near || alwaysOpen(other.line) - alwaysOpen(one.line))
    .map(({ line }) => line)
}

/** 3 of the county, 2 of the whole state, 1 of the whole country, 0 of elsewhere. */
function nearness(
  { areas }: Hotline,
  { state, county }: { state: string; county?: string | undefined },
): number {
  const here = areas.map(area => {
    if (area.state === 'US') return area.parts.length === 0 ? 1 : 0
    if (area.state !== state) return 0
    if (area.parts.length === 0) return 2
    return county !== undefined && area.parts.some(part => part.startsWith(county)) ? 3 : 0
  })
  return Math.max(0, ...here)
}

function alwaysOpen({ hours }: Hotline): number {
  return hours.startsWith('24/7') ? 1 : 0
}
