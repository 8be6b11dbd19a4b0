import type { Instant } from '../domain/ids.ts'
import { DAY, HOUR, MINUTE } from '../domain/ids.ts'
import type { Language } from '../domain/people/person.ts'

/** The regional form of each language: the people we serve live by American dates and Mexican words. */
const LOCALE: Readonly<Record<Language, string>> = { es: 'es-MX', en: 'en-US' }

/** Makes a formatter once for each language and zone: making one costs a hundred times what using it does. */
function kept<Made>(
  make: (locale: string, zone: string) => Made,
): (language: Language, zone?: string) => Made {
  const made = new Map<string, Made>()
  return (language, zone = 'UTC') => {
    const key = `${language} ${zone}`
    const found = made.get(key) ?? make(LOCALE[language], zone)
    made.set(key, found)
    return found
  }
}

const clockFormat = kept(
  (locale, timeZone) =>
    new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit', hour12: true }),
)
const dayFormat = kept(
  (locale, timeZone) => new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long' }),
)
const shortDayFormat = kept(
  (locale, timeZone) => new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short' }),
)
const monthFormat = kept(
  (locale, timeZone) => new Intl.DateTimeFormat(locale, { timeZone, month: 'long', year: 'numeric' }),
)
const agoFormat = kept(locale => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }))
const nowFormat = kept(locale => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
const listFormat = kept(locale => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** A time of day such as "10:42 a.m.", in an IANA zone such as `America/Chicago`. */
export function clockTime(language: Language, at: Instant, zone: string): string {
  return spoken(clockFormat(language, zone).format(at))
}

/** A day and time such as "5 de marzo, 10:42 a.m.", in an IANA zone. */
export function dayAndTime(language: Language, at: Instant, zone: string): string {
  return `${day(language, at, zone)}, ${clockTime(language, at, zone)}`
}

/** A day of the year such as "5 de marzo", in an IANA zone. */
export function day(language: Language, at: Instant, zone: string): string {
  return spoken(dayFormat(language, zone).format(at))
}

/** The same as short as it goes: "5 mar". */
export function shortDay(language: Language, at: Instant, zone: string): string {
  return spoken(shortDayFormat(language, zone).format(at))
}

/** A month such as "agosto de 2025", of a day that is given in UTC. */
export function month(language: Language, at: Instant): string {
  return spoken(monthFormat(language).format(at))
}

/** How long ago, in the largest unit that fits, such as "hace 12 minutos"; a time to come counts as now. */
export function age(language: Language, milliseconds: number): string {
  const relative = agoFormat(language)
  if (milliseconds >= DAY) return spoken(relative.format(-Math.floor(milliseconds / DAY), 'day'))
  if (milliseconds >= HOUR) return spoken(relative.format(-Math.floor(milliseconds / HOUR), 'hour'))
  const minutes = Math.floor(Math.max(0, milliseconds) / MINUTE)
  if (minutes > 0) return spoken(relative.format(-minutes, 'minute'))
  return nowFormat(language).format(0, 'second')
}

/** How long something lasts, to the minute: "15 min", "1 h", "26 h 10 min". */
export function lasting(milliseconds: number): string {
  const minutes = Math.floor(Math.max(0, milliseconds) / MINUTE)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** Several names as one phrase: "Mamá, Luis e Inés". */
export function list(language: Language, items: readonly string[]): string {
  return listFormat(language).format(items)
}

/**
 * A telephone number as people read it: `+15206237874` becomes "+1 520 623 7874"; a number that is not
 * North American keeps its own spaces.
 */
export function phone(number: string): string {
  const american = /^(?:\+?1)?([2-9]\d{2})(\d{3})(\d{4})$/.exec(number.replaceAll(/[\s().-]+/g, ''))
  return american ? `+1 ${american[1]} ${american[2]} ${american[3]}` : number.trim()
}

/** All that is ever shown of a stored number: its last four digits, as in "••• 0123". */
export function maskedPhone(number: string): string {
  return `••• ${number.replaceAll(/\D/g, '').slice(-4)}`
}

/** ICU writes narrow and unbreakable spaces that some phones show as boxes. */
function spoken(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ')
}
