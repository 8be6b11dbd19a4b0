import { type Instant, instant } from '../domain/ids.ts'
import { LANGUAGES, type Language } from '../domain/people/person.ts'
import { unescaped } from './escapes.ts'
import { GIVEN_HEADINGS, readGiven } from './given.ts'
import type { CastGroup, CastNetwork, CastPhone, GivenLine, HeadFault } from './story.ts'
import { momentIn } from './time.ts'

/** The lines at the top of a story that say who takes part and how things stand, by the word that each begins with. */
export const HEADINGS = ['Historia', 'Empieza', 'Teléfono', 'Grupo', ...GIVEN_HEADINGS] as const

/** One of the words that a line of the head begins with. */
export type Heading = (typeof HEADINGS)[number]

/** Who takes part and when it begins, as far as it was read. */
export interface Head {
  title: string
  starts: Instant
  readonly phones: CastPhone[]
  readonly groups: CastGroup[]
  readonly given: GivenLine[]
}

/** The moment of a story that names none: 1 July 2025, noon in Chicago. */
const NOON = instant(Date.UTC(2025, 6, 1, 17))

/** A head in which nothing was said yet. */
export const emptyHead = (): Head => ({ title: '', starts: NOON, phones: [], groups: [], given: [] })

/** Adds what one line (counted from 1) says to `head`; answers what is wrong with it, if anything. */
export function readHeading(head: Head, heading: Heading, rest: string, line: number): HeadFault | undefined {
  switch (heading) {
    case 'Historia':
      head.title = rest
      return undefined
    case 'Empieza':
      return readStart(head, rest)
    case 'Teléfono':
      return readPhone(head, rest)
    case 'Grupo':
      return readGroup(head, rest)
    case 'Registrada':
    case 'Conocida':
    case 'Mesa': {
      const read = readGiven(head, heading, rest, line)
      if ('fault' in read) return read
      head.given.push(read)
      return undefined
    }
    default:
      return heading satisfies never
  }
}

function readStart(head: Head, rest: string): HeadFault | undefined {
  const [, shown = '', zone = ''] = /^(\S+ \S+) (\S+)$/.exec(rest) ?? []
  const moment = momentIn(zone, shown)
  if (moment === undefined) {
    return {
      fault: `"${rest}" is no moment`,
      mend: 'Write it like: Empieza: 2025-07-01 12:00 America/Chicago',
    }
  }
  head.starts = moment
  return undefined
}

const ROLES: Readonly<Record<string, CastPhone['role']>> = {
  persona: 'person',
  familiar: 'relative',
  funcionario: 'officer',
  funcionaria: 'officer',
}
const NETWORKS: Readonly<Record<string, CastNetwork>> = {
  'con botones': 'buttons',
  'en el simulador': 'buttons',
  'sin botones': 'plain',
  'en Telegram': 'telegram',
  'en WhatsApp (nube)': 'whatsapp-cloud',
  'en WhatsApp (vinculado)': 'whatsapp-linked',
}
const LANGUAGE_WORDS: Readonly<Record<Language, string>> = { es: 'en español', en: 'en inglés' }

function readPhone(head: Head, rest: string): HeadFault | undefined {
  const [name = '', ...traits] = commaParts(rest)
  if (isTaken(head, name)) return takenName(name)
  let phone: CastPhone = {
    name,
    shows: name,
    role: 'person',
    language: 'es',
    // The range 555-0100 to 555-0199 belongs to nobody.
    number: `+1 312 555 01${String(head.phones.length + 1).padStart(2, '0')}`,
    on: 'buttons',
  }
  for (const trait of traits) {
    const change = traitOf(trait)
    if (!change) {
      return {
        fault: `"${trait}" says nothing of a phone`,
        mend: 'Write it like: Teléfono: Luis, funcionario, en inglés, en Telegram, se llama «L. Pérez»',
      }
    }
    phone = { ...phone, ...change }
  }
  head.phones.push(phone)
  return undefined
}

function traitOf(trait: string): Partial<CastPhone> | undefined {
  const role = ROLES[trait]
  if (role) return { role }
  const language =
    LANGUAGES.find(each => LANGUAGE_WORDS[each] === trait) ??
    /^idioma ([A-Za-z]{2,3}(?:-\w+)*)$/.exec(trait)?.[1]
  if (language) return { language }
  const on = NETWORKS[trait]
  if (on) return { on }
  const shows = /^se llama «(.+)»$/.exec(trait)?.[1]
  return shows === undefined ? undefined : { shows: unescaped(shows) }
}

function readGroup(head: Head, rest: string): HeadFault | undefined {
  const [, name = '', list = '', , without] = /^(.+?), con (.+?)(, (sin botones))?$/.exec(rest) ?? []
  if (name === '') {
    return { fault: `"${rest}" is no group`, mend: 'Write it like: Grupo: Mesa Chicago, con Luis y Carmen' }
  }
  if (isTaken(head, name)) return takenName(name)
  const members = list.split(/, | y /)
  const stranger = members.find(member => !head.phones.some(phone => phone.name === member))
  if (stranger !== undefined) {
    return { fault: `"${stranger}" has no phone`, mend: `Add a line above: Teléfono: ${stranger}` }
  }
  const networks = head.phones.filter(phone => members.includes(phone.name)).map(phone => phone.on)
  const on = without === undefined ? (networks[0] ?? 'buttons') : 'plain'
  if (networks.some(each => each !== on)) {
    return {
      fault: `not everybody in "${name}" is on the network of the group`,
      mend: 'Give them one network',
    }
  }
  if (on === 'whatsapp-cloud') {
    return {
      fault: 'there are no groups on WhatsApp by the Cloud API',
      mend: 'Make the own chat of each officer a desk: Luis: /mesa {código}',
    }
  }
  head.groups.push({ name, members, on })
  return undefined
}

/** The parts between commas, but not between commas inside «». */
const commaParts = (text: string): string[] =>
  [...text.matchAll(/(?:«[^»]*»|[^,«])+/g)].map(part => part[0].trim())

const isTaken = ({ phones, groups }: Head, name: string): boolean =>
  name === '' || [...phones, ...groups].some(each => each.name === name)

const takenName = (name: string): HeadFault => ({
  fault: `there are two called "${name}"`,
  mend: 'Give every phone and group a name of its own',
})
