import type { SimulatedFault } from '../bots/simulator/world.ts'
import { isPoint, type Point } from '../domain/place.ts'
import { unescaped } from './escapes.ts'
import { consulateSide } from './given.ts'
import { CARD, cardsIn, SENT, sentMedia } from './shared-phrases.ts'
import type { Deed } from './story.ts'
import { spanFrom } from './time.ts'

/** Who and what a phrase may name. */
export interface Names {
  readonly phones: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
}

/** A deed, or what is wrong with the phrase and what would be right. */
export type Understood =
  | { readonly kind: 'deed'; readonly deed: Deed }
  | { readonly kind: 'fault'; readonly fault: string; readonly mend: string }

type Read = (found: Readonly<Record<string, string | undefined>>, names: Names) => Deed | string

/** One form of phrase: `like` is the example that a fault report and docs/stories.md show. */
interface PhraseForm {
  readonly like: string
  readonly pattern: RegExp
  readonly read: Read
}

const POINT = String.raw`(?<lat>-?\d+(?:\.\d+)?), *(?<lon>-?\d+(?:\.\d+)?)`

const FAULTS: Readonly<Record<string, SimulatedFault['fault']>> = {
  bloqueo: 'blocked',
  'sin conexión': 'offline',
  lenta: 'slow',
  ocupada: 'busy',
  'respuesta perdida': 'answer-lost',
  corte: 'reset',
  silencio: 'hang',
}

/** Events that happen without anybody doing them. */
const EVENTS: readonly PhraseForm[] = [
  {
    like: 'Pasan 5 min',
    pattern: /^Pasan? (?<span>.+)$/,
    read: ({ span = '' }) => {
      const milliseconds = spanFrom(span)
      return milliseconds === undefined ? `"${span}" is no span of time` : { kind: 'pass', milliseconds }
    },
  },
  {
    like: 'Se reinicia el servidor',
    pattern: /^Se reinicia el servidor$/,
    read: () => ({ kind: 'restart' }),
  },
  {
    like: 'La red repite lo último',
    pattern: /^La red repite lo último$/,
    read: () => ({ kind: 'repeat' }),
  },
  { like: 'Se corta la red', pattern: /^Se corta la red$/, read: () => ({ kind: 'cut' }) },
  { like: 'Vuelve la red', pattern: /^Vuelve la red$/, read: () => ({ kind: 'mend' }) },
  { like: 'Falla: ninguna', pattern: /^Falla: ninguna$/, read: () => ({ kind: 'no-fault' }) },
  {
    like: 'Falla: respuesta perdida con Mamá, 2 veces',
    pattern: /^Falla: (?<fault>.+?)(?: con (?<chat>.+?))?(?:, (?<times>\d+) ve(?:z|ces))?$/,
    read: ({ fault = '', chat, times }, names) => {
      const known = FAULTS[fault]
      if (!known) return `there is no fault "${fault}"; there are: ${Object.keys(FAULTS).join(', ')}`
      if (chat !== undefined && !names.phones.has(chat) && !names.groups.has(chat))
        return `nobody here is called "${chat}"`
      return {
        kind: 'fault',
        fault: known,
        ...(chat !== undefined && { with: chat }),
        ...(times !== undefined && { times: Number(times) }),
      }
    },
  },
  {
    like: 'Código de mesa para chicago: {código}',
    pattern: /^Código de mesa para (?<consulate>[a-z-]+): \{(?<as>[^{}]+)\}$/,
    read: ({ consulate = '', as = '' }) => ({ kind: 'desk-code', side: consulateSide(consulate), as }),
  },
]

/** Deeds of somebody: `who` is the name that the line begins with. */
const DEED_FORMS: readonly PhraseForm[] = [
  {
    like: 'Ana responde a su ubicación: PÁNICO',
    pattern: /^ responde a su ubicación(?: en (?<group>[^:]+))?: (?<text>.+)$/,
    read: ({ who = '', group, text = '' }) => ({
      ...{ kind: 'say', who, text: unescaped(text), to: 'own-pin' },
      ...(group !== undefined && { in: group }),
    }),
  },
  {
    like: 'Ana comparte los contactos «Mamá» +1 312 555 0142 y «Papá» +1 312 555 0143',
    pattern: new RegExp(`^ comparte los contactos (?<cards>${CARD}(?:, ${CARD})* y ${CARD})$`),
    read: ({ who = '', cards = '' }) => ({ kind: 'cards', who, of: cardsIn(cards) }),
  },
  {
    like: 'Luis responde a «ALERTA» en Mesa Chicago con una nota de voz «ya la vi»',
    pattern: new RegExp(`^ responde a «(?<to>[^»]+)»(?: en (?<group>[^:]+))? con ${SENT}(?:: (?<text>.+))?$`),
    read: ({ to = '', ...found }) => sentMedia(found, { words: to }),
  },
  {
    like: 'Ana responde a «¿Dónde estás?»: aquí',
    pattern: /^ responde a «(?<words>[^»]+)»(?: en (?<group>[^:]+))?: (?<text>.+)$/,
    read: ({ who = '', words = '', group, text = '' }) => ({
      ...{ kind: 'say', who, text: unescaped(text), to: { words } },
      ...(group !== undefined && { in: group }),
    }),
  },
  {
    like: 'Ana: PÁNICO',
    pattern: /^: (?<text>.+)$/,
    read: ({ who = '', text = '' }) => ({ kind: 'say', who, text: unescaped(text) }),
  },
  {
    like: 'Mamá reenvía de Ana: me agarró la migra',
    pattern: /^ reenvía de (?<of>[^:]+): (?<text>.+)$/,
    read: ({ who = '', of = '', text = '' }) => ({ kind: 'forward', who, of, text: unescaped(text) }),
  },
  {
    like: 'Ana corrige a: PÁNICO',
    pattern: /^ corrige(?: en (?<group>[^:]+))? a: (?<text>.+)$/,
    read: ({ who = '', group, text = '' }) => ({
      ...{ kind: 'correct', who, text: unescaped(text) },
      ...(group !== undefined && { in: group }),
    }),
  },
  {
    like: 'Mamá reacciona 👍 a «ALERTA de Ana»',
    pattern: /^ reacciona (?<emoji>\S+) a «(?<words>[^»]+)»(?: en (?<group>.+))?$/,
    read: ({ who = '', emoji = '', words = '', group }) => ({
      ...{ kind: 'react', who, emoji, to: words },
      ...(group !== undefined && { in: group }),
    }),
  },
  {
    like: 'Mamá quita su reacción a «ALERTA de Ana»',
    pattern: /^ quita su reacción a «(?<words>[^»]+)»(?: en (?<group>.+))?$/,
    read: ({ who = '', words = '', group }) => ({
      ...{ kind: 'react', who, to: words },
      ...(group !== undefined && { in: group }),
    }),
  },
  {
    like: 'Luis en Mesa Chicago: /mesa {código}',
    pattern: /^ en (?<group>[^:]+): (?<text>.+)$/,
    read: ({ who = '', group = '', text = '' }) => ({ kind: 'say', who, in: group, text: unescaped(text) }),
  },
  {
    like: 'Luis toca [Atender] de «CHI-0001» en Mesa Chicago',
    pattern: /^ toca \[(?<label>[^\]]+)\](?: de «(?<of>[^»]+)»)?(?: en (?<group>.+))?$/,
    read: ({ who = '', label = '', of, group }) => ({
      ...{ kind: 'tap', who, label },
      ...(of !== undefined && { of }),
      ...(group !== undefined && { in: group }),
    }),
  },
  {
    like: 'Ana oprime [📍 Enviar ubicación] en 41.85, -87.65',
    pattern: new RegExp(String.raw`^ oprime \[(?<label>[^\]]+)\](?: en ${POINT})?$`),
    read: ({ who = '', label = '', lat, lon }) => {
      if (lat === undefined) return { kind: 'press', who, label }
      return withPoint(lat, lon, point => ({ kind: 'press', who, label, point }))
    },
  },
  {
    like: 'Ana manda su ubicación: 41.85, -87.65 ±20 m',
    pattern: new RegExp(String.raw`^ manda su ubicación: ${POINT}(?: ±(?<accuracy>\d+) m)?$`),
    read: ({ who = '', lat, lon, accuracy }) =>
      withPoint(lat, lon, point => ({
        ...{ kind: 'pin', who, point, live: false },
        ...(accuracy !== undefined && { accuracy: Number(accuracy) }),
      })),
  },
  {
    like: 'Ana comparte su ubicación en vivo: 41.85, -87.65',
    pattern: new RegExp(`^ comparte su ubicación en vivo: ${POINT}$`),
    read: ({ who = '', lat, lon }) => withPoint(lat, lon, point => ({ kind: 'pin', who, point, live: true })),
  },
  {
    like: 'Ana se mueve a: 41.86, -87.65',
    pattern: new RegExp(`^ se mueve a: ${POINT}$`),
    read: ({ who = '', lat, lon }) => withPoint(lat, lon, point => ({ kind: 'move', who, point })),
  },
  {
    like: 'Ana comparte su contacto',
    pattern: /^ comparte su contacto$/,
    read: ({ who = '' }) => ({ kind: 'card', who, of: { phone: who } }),
  },
  {
    like: 'Ana comparte el contacto de Mamá',
    pattern: /^ comparte el contacto de (?<phone>.+)$/,
    read: ({ who = '', phone = '' }, names) =>
      names.phones.has(phone)
        ? { kind: 'card', who, of: { phone } }
        : `nobody with a phone is called "${phone}"`,
  },
  {
    like: 'Ana comparte el contacto «Tía Lola» +1 312 555 0177',
    pattern: /^ comparte el contacto «(?<name>[^»]+)» (?<number>\+[\d ]+)$/,
    read: ({ who = '', name = '', number = '' }) => ({
      kind: 'card',
      who,
      of: { name: unescaped(name), number },
    }),
  },
  {
    like: 'Ana manda una nota de voz «me llevan a Broadview»',
    pattern: new RegExp(`^ manda ${SENT}(?: en (?<group>[^:]+))?(?:: (?<text>.+))?$`),
    read: found => sentMedia(found),
  },
  plainPhrase('manda una calcomanía', 'sticker'),
  plainPhrase('llama', 'call'),
  plainPhrase('bloquea a Avisa', 'block'),
  plainPhrase('desbloquea a Avisa', 'unblock'),
  plainPhrase('se queda sin señal', 'offline'),
  plainPhrase('recupera la señal', 'online'),
  {
    like: 'Mamá abre el enlace de Ana',
    pattern: /^ abre el enlace de (?<from>.+)$/,
    read: ({ who = '', from = '' }, names) =>
      names.phones.has(from) ? { kind: 'open', who, from } : `nobody with a phone is called "${from}"`,
  },
  {
    like: 'Luis lee en Mesa Chicago',
    pattern: /^ lee(?: en (?<group>.+))?$/,
    read: ({ who = '', group }) => ({ kind: 'read', who, ...(group !== undefined && { in: group }) }),
  },
  inGroup('Luis agrega a Avisa a Mesa Chicago', /^ agrega a Avisa a (?<group>.+)$/, 'add'),
  inGroup('Luis saca a Avisa de Mesa Chicago', /^ saca a Avisa de (?<group>.+)$/, 'remove'),
  inGroup('Luis convierte Mesa Chicago en supergrupo', /^ convierte (?<group>.+) en supergrupo$/, 'upgrade'),
]

/** An example of every phrase, in the order in which they are tried. */
export const EXAMPLES: readonly string[] = [...EVENTS, ...DEED_FORMS].map(phrase => phrase.like)

/** Reads a line that says what is done. */
export function understandLine(line: string, names: Names): Understood {
  for (const { pattern, read, like } of EVENTS) {
    const found = pattern.exec(line)
    if (found) return checked(read(found.groups ?? {}, names), names, like)
  }
  const who = [...names.phones]
    .filter(name => line.startsWith(name) && /^[ :]/.test(line.slice(name.length)))
    .sort((one, other) => other.length - one.length)[0]
  if (who === undefined) return notUnderstood(line, names)
  for (const { pattern, read, like } of DEED_FORMS) {
    const found = pattern.exec(line.slice(who.length))
    if (found) return checked(read({ ...found.groups, who }, names), names, like)
  }
  const mend = `Write one of: ${DEED_FORMS.map(phrase => phrase.like).join(' | ')}`
  return { kind: 'fault', fault: `"${line.slice(who.length).trim()}" is nothing that ${who} can do`, mend }
}

function checked(read: Deed | string, names: Names, like: string): Understood {
  if (typeof read === 'string') return { kind: 'fault', fault: read, mend: `Write it like: ${like}` }
  const group = 'group' in read ? read.group : 'in' in read ? read.in : undefined
  if (group === undefined || names.groups.has(group)) return { kind: 'deed', deed: read }
  const mend = `Add a line "Grupo: ${group}, con …" at the top, or name one of: ${[...names.groups].join(', ')}`
  return { kind: 'fault', fault: `there is no group "${group}"`, mend }
}

function notUnderstood(line: string, names: Names): Understood {
  return {
    kind: 'fault',
    fault: `"${line}" begins with nobody of the story and is no event`,
    mend: `Begin with one of ${[...names.phones].join(', ') || '(no phones yet: add "Teléfono: Ana")'}, or write one of: ${EVENTS.map(phrase => phrase.like).join(' | ')}`,
  }
}

function plainPhrase(
  words: string,
  kind: (Deed & { who: string })['kind'] & ('sticker' | 'call' | 'block' | 'unblock' | 'offline' | 'online'),
): PhraseForm {
  return { like: `Ana ${words}`, pattern: new RegExp(`^ ${words}$`), read: ({ who = '' }) => ({ kind, who }) }
}

function inGroup(like: string, pattern: RegExp, kind: 'add' | 'remove' | 'upgrade'): PhraseForm {
  return { like, pattern, read: ({ who = '', group = '' }) => ({ kind, who, group }) }
}

function withPoint(
  lat: string | undefined,
  lon: string | undefined,
  make: (point: Point) => Deed,
): Deed | string {
  const point = { lat: Number(lat), lon: Number(lon) }
  return isPoint(point) ? make(point) : `${lat}, ${lon} is no point on the earth`
}
