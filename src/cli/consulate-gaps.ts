import type { OfficeEntry } from '../consulates/office.ts'
import type { Assignment } from '../consulates/tables/county.ts'
import type { ConsulateId, Instant } from '../domain/ids.ts'
import { monthsSince } from './consulate-lines.ts'

/** A number that nobody has seen for so many months is to be dialled again. */
const STALE = 18

/** Every gap of one office: what is missing, unverified, undated or old, one line each. */
export function gapsOf(
  entry: OfficeEntry,
  desks: ReadonlySet<ConsulateId> | undefined,
  now: Instant,
): readonly string[] {
  const gaps: string[] = []
  if (entry.phones.length === 0) gaps.push('no telephone number of its own; people are given CIAM')
  else if (!entry.phones.some(phone => phone.purpose === 'emergency')) gaps.push('no emergency number')
  for (const { number, purpose, confidence, asOf } of entry.phones) {
    const months = asOf === undefined ? undefined : monthsSince(asOf, now)
    if (confidence !== 'high') gaps.push(`${purpose} ${number} is unverified (${confidence}): dial it`)
    if (months === undefined) gaps.push(`${purpose} ${number} has no date`)
    else if (months > STALE)
      gaps.push(`${purpose} ${number} was last seen ${months} months ago (${asOf}): dial it again`)
  }
  if (!entry.address) gaps.push('no address')
  else if (entry.address.confidence !== 'high')
    gaps.push(`the address is unverified (${entry.address.confidence})`)
  if (entry.pointPrecision !== 'building')
    gaps.push(`its place on the map is only that of its ${PRECISION[entry.pointPrecision]}`)
  if (!entry.web.seen) gaps.push(`the web address ${entry.web.url} is a guess`)
  for (const { number, purpose, why } of entry.rejected ?? []) {
    gaps.push(`${purpose} ${number} was seen and is not used: ${why}`)
  }
  if (desks && !desks.has(entry.id as ConsulateId)) gaps.push('no desk is bound')
  return gaps.map(gap => `${entry.id}: ${gap}`)
}

const PRECISION = { building: 'building', zip: 'ZIP code', city: 'city' } as const

/** The counties whose owner is uncertain, by state, rule and confidence, with who else it may be. */
export function countyGaps(assignments: readonly Assignment[]): readonly string[] {
  const doubtful = assignments.filter(
    ({ owner, confidence, alternatives }) =>
      owner === 'nearest' || owner === 'none' || confidence === 'low' || alternatives.length > 0,
  )
  const groups = Map.groupBy(
    doubtful,
    ({ county, owner, consulate }) => `${county.state} ${owner} ${consulate}`,
  )
  return [...groups].map(([, counties]) => {
    const [first] = counties
    const others = new Set(counties.flatMap(one => one.alternatives))
    const why =
      first?.owner === 'nearest' ? 'is only the nearest office' : `is "${first?.owner}", ${first?.confidence}`
    const names = counties.map(one => `${one.county.name} ${one.county.fips}`).join(', ')
    return `${first?.county.state} → ${first?.consulate} ${why} in ${counties.length} counties${
      others.size > 0 ? ` (else ${[...others].join(', ')})` : ''
    }: ${names}`
  })
}
