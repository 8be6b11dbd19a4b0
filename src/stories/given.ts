import type { ConsulateId } from '../domain/ids.ts'
import { DUTIES } from '../domain/people/helper.ts'
import type { DeskSide } from '../domain/people/person.ts'
import type { GivenLine, HeadFault, Story } from './story.ts'

/** The lines of a head that say how things stand when the story begins, by the word that each begins with. */
export const GIVEN_HEADINGS = ['Registrada', 'Conocida', 'Mesa'] as const

/** One of the words that such a line begins with. */
export type GivenHeading = (typeof GIVEN_HEADINGS)[number]

/** Those whom such a line may name, and what the lines above it say already. */
type Known = Pick<Story, 'phones' | 'groups' | 'given'>

/** Reads one such line, without its first word; `line` is where it stands, counted from 1. */
export function readGiven(
  known: Known,
  heading: GivenHeading,
  rest: string,
  line: number,
): GivenLine | HeadFault {
  switch (heading) {
    case 'Registrada':
      return readRegistered(known, rest, line)
    case 'Conocida':
      return readAlone(known, rest, line)
    case 'Mesa':
      return readDesk(known, rest, line)
    default:
      return heading satisfies never
  }
}

function readRegistered(known: Known, rest: string, line: number): GivenLine | HeadFault {
  const { who, list, place } = /^(?<who>[^,]+), con (?<list>.+?), en (?<place>.+)$/.exec(rest)?.groups ?? {}
  if (who === undefined || list === undefined || place === undefined) {
    return {
      fault: `«${rest}» no dice a quién registrar, con qué contactos y dónde vive`,
      mend: 'Escribe, por ejemplo: Registrada: Ana, con Mamá y Papá, en Chicago. Sin contactos: Conocida: Ana, en Chicago',
    }
  }
  const contacts = list.split(/, | y /)
  const wrong = whyNotRegistered(known, who) ?? whyNotContacts(known, who, contacts)
  return wrong ?? { kind: 'registered', line, who, contacts, place }
}

function readAlone(known: Known, rest: string, line: number): GivenLine | HeadFault {
  const { who, place } = /^(?<who>[^,]+), en (?<place>.+)$/.exec(rest)?.groups ?? {}
  if (who === undefined || place === undefined) {
    return {
      fault: `«${rest}» no dice a quién registrar y dónde vive`,
      mend: 'Escribe, por ejemplo: Conocida: Ana, en Chicago. Con contactos: Registrada: Ana, con Mamá, en Chicago',
    }
  }
  return whyNotRegistered(known, who) ?? { kind: 'registered', line, who, contacts: [], place }
}

/** The side of a consulate's desk, by the consulate's name as `avisa consulates` lists it; it need not exist. */
export function consulateSide(consulate: string): DeskSide {
  return { consulate: consulate as ConsulateId }
}

const OF_CONSULATE = /^(?<chat>.+), de (?<consulate>[a-z-]+)$/
const OF_ALLY = /^(?<chat>.+?), de «(?<name>[^»]+)», (?<duty>[a-z]+) en (?<area>[A-Z]{2}(?:, [A-Z]{2})*)$/
const OF_EVERYWHERE = /^(?<chat>.+?), de «(?<name>[^»]+)», para todo$/

/** For whom a desk speaks, by the words of its line; undefined if they say none of the three. */
function readSide(rest: string): { readonly chat: string; readonly side: DeskSide } | undefined {
  const { consulate, chat = '' } = OF_CONSULATE.exec(rest)?.groups ?? {}
  if (consulate !== undefined) return { chat, side: consulateSide(consulate) }
  const ally = OF_ALLY.exec(rest)?.groups
  const duty = DUTIES.find(one => one === ally?.duty)
  if (ally && duty) {
    const { chat: own = '', name = '', area = '' } = ally
    return { chat: own, side: { helper: { kind: 'ally', name, duty, area: area.split(', ') } } }
  }
  const { chat: own, name } = OF_EVERYWHERE.exec(rest)?.groups ?? {}
  return own === undefined || name === undefined
    ? undefined
    : { chat: own, side: { helper: { kind: 'everywhere', name } } }
}

function readDesk(known: Known, rest: string, line: number): GivenLine | HeadFault {
  const { chat, side } = readSide(rest) ?? {}
  if (chat === undefined || side === undefined) {
    return {
      fault: `«${rest}» no dice qué chat es la mesa, y de qué consulado u organización`,
      mend: 'Escribe, por ejemplo: Mesa: Mesa Chicago, de chicago. O: Mesa: Mesa Sur, de «Clínica Legal Sur», legal en IL, IN. O: Mesa: Guardia, de «Casa del Migrante», para todo',
    }
  }
  const group = known.groups.find(({ name }) => name === chat)
  if (group === undefined && !hasPhone(known, chat)) {
    return { fault: `no hay grupo «${chat}»`, mend: `Agrega más arriba una línea: Grupo: ${chat}, con Luis` }
  }
  if (known.given.some(given => given.kind === 'desk' && given.chat === chat))
    return { fault: `«${chat}» ya es una mesa`, mend: 'Deja una sola línea para cada mesa' }
  const member = group?.members[0]
  return {
    ...{ kind: 'desk', line, chat, side },
    ...(member !== undefined && { member }),
  }
}

function whyNotRegistered(known: Known, who: string): HeadFault | undefined {
  if (!hasPhone(known, who)) return withoutPhone(who)
  if (!known.given.some(given => given.kind === 'registered' && given.who === who)) return undefined
  return {
    fault: `«${who}» ya está en otra línea como registrada`,
    mend: 'Deja una sola línea para cada persona',
  }
}

function whyNotContacts(known: Known, who: string, contacts: readonly string[]): HeadFault | undefined {
  const stranger = contacts.find(contact => !hasPhone(known, contact))
  if (stranger !== undefined) return withoutPhone(stranger)
  if (contacts.includes(who))
    return { fault: `«${who}» no puede ser su propio contacto`, mend: 'Nombra a otra persona' }
  const twice = contacts.find((contact, place) => contacts.indexOf(contact) !== place)
  return twice === undefined
    ? undefined
    : { fault: `«${twice}» está dos veces`, mend: 'Nombra a cada contacto una sola vez' }
}

const hasPhone = ({ phones }: Known, wanted: string): boolean => phones.some(({ name }) => name === wanted)

const withoutPhone = (name: string): HeadFault => ({
  fault: `«${name}» no tiene teléfono en esta historia`,
  mend: `Agrega más arriba una línea: Teléfono: ${name}`,
})
