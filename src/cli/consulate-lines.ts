import type { OfficeEntry, Phone } from '../consulates/office.ts'
import { officeFrom } from '../consulates/office.ts'
import { DAY, type Instant, instant } from '../domain/ids.ts'

/** An average month in milliseconds: the Gregorian year's 365.2425 days by twelve. */
const MONTH = (365.2425 / 12) * DAY

/** How many whole months ago a date such as `2025`, `2025-10` or `2025-10-14` was; a year counts from its end. */
export function monthsSince(date: string, now: Instant): number {
  const [year = 0, month = 12, day = 28] = date.split('-').map(Number)
  return Math.max(0, Math.floor((now - instant(Date.UTC(year, month - 1, day))) / MONTH))
}

/** An office for the operator: its name and desk, then each number with what it rests on, then what people are given. */
export function officeLines(entry: OfficeEntry, ciam: Phone, desk: string, now: Instant): readonly string[] {
  const office = officeFrom(entry, ciam)
  const own = [...entry.phones].map(({ number, purpose, confidence, asOf, source }) => {
    const age = asOf ? `${asOf}, ${monthsSince(asOf, now)} months ago` : 'undated'
    return `    ${number}  ${purpose}  ${confidence}  ${age}  ${source}`
  })
  const given = office.phones.map(phone => (phone.purpose === 'ciam' ? `CIAM ${phone.number}` : phone.number))
  return [
    `${office.code}  ${entry.id}  ${office.name}  [${desk}]`,
    ...(own.length > 0 ? own : ['    no number of its own']),
    `    people are given: ${given.join(', ')}`,
  ]
}
