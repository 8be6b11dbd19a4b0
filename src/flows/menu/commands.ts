import { bareWords } from '../../domain/messaging/bare-words.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import { words } from '../../locales/words.ts'
import type { State } from '../state.ts'

/** What a command asks for, whatever the language it is typed in. */
export type CommandName =
  | 'start'
  | 'panic'
  | 'family'
  | 'rights'
  | 'consulate'
  | 'drill'
  | 'language'
  | 'help'
  | 'privacy'
  | 'erase'
  | 'leave'
  | 'desk'

/** One command: its word in each language, what else is understood, and where clients list it. */
interface CommandRow {
  readonly name: CommandName
  readonly es: string
  readonly en: string
  /** Other words after the slash. */
  readonly also: readonly string[]
  /** Words that mean the same without a slash, for networks that have no commands; folded. */
  readonly bare: readonly string[]
  readonly listed: 'private' | 'group'
}

/** Every command, in the order in which clients list them. */
const COMMANDS: readonly CommandRow[] = [
  row('panic', 'panico', 'panic', [], []),
  row(
    'family',
    'familia',
    'family',
    ['contactos', 'contacts'],
    ['familia', 'mi familia', 'family', 'my family'],
  ),
  row('rights', 'derechos', 'rights', ['mis_derechos'], ['derechos', 'mis derechos', 'rights', 'my rights']),
  row(
    'consulate',
    'mi_consulado',
    'my_consulate',
    ['consulado', 'consulate', 'miconsulado'],
    ['consulado', 'mi consulado', 'consulate', 'my consulate'],
  ),
  row('drill', 'simulacro', 'drill', [], ['simulacro', 'drill']),
  row(
    'language',
    'idioma',
    'language',
    ['lang', 'lenguaje'],
    [
      'idioma',
      'language',
      'english',
      'ingles',
      'en ingles',
      'in english',
      'english please',
      'espanol',
      'en espanol',
    ],
  ),
  row('help', 'ayuda', 'help', ['menu'], ['menu']),
  row('privacy', 'privacidad', 'privacy', [], ['privacidad', 'privacy']),
  row(
    'erase',
    'borrar',
    'delete',
    ['borrame', 'erase'],
    ['borrar', 'borrar todo', 'borrar mis datos', 'delete'],
  ),
  row('start', 'start', 'start', ['inicio', 'empezar', 'alta'], ['inicio', 'empezar', 'start', 'alta']),
  row('leave', 'baja', 'leave', [], ['baja', 'darme de baja', 'leave', 'unsubscribe']),
  row('desk', 'mesa', 'desk', [], [], 'group'),
]

function row(
  name: CommandName,
  es: string,
  en: string,
  also: readonly string[],
  bare: readonly string[],
  listed: CommandRow['listed'] = 'private',
): CommandRow {
  return { name, es, en, also, bare, listed }
}

/** A command as it was typed: what it asks for, and the rest of its line. */
export interface Command {
  readonly name: CommandName
  readonly args: string
}

/**
 * Reads `/familia`, `/family@SomeBot`, `/start CODE`, `ALTA CODE` (what a WhatsApp link types), `BAJA`, and a
 * bare word such as `derechos`; undefined for words that are no command.
 */
export function commandOf(text: string): Command | undefined {
  const slash = /^\s*\/\s*([\p{L}_]+)(?:@\w+)?(?:\s+(.*))?\s*$/su.exec(text)
  if (slash) {
    const typed = bareWords(slash[1] ?? '').replaceAll(' ', '_')
    const found = COMMANDS.find(one => [one.es, one.en, ...one.also].includes(typed))
    return found && { name: found.name, args: (slash[2] ?? '').trim() }
  }
  const join = /^\s*alta\s+([\w-]{8,64})\s*[.!]?\s*$/i.exec(text)
  if (join) return { name: 'start', args: join[1] ?? '' }
  if (text.length > 40) return undefined
  const bare = bareWords(text)
  const found = COMMANDS.find(one => one.bare.includes(bare))
  return found && { name: found.name, args: '' }
}

/** A one-time code that a message carries: of a relative's invite, or of a desk. */
export interface CarriedCode {
  readonly kind: 'invite' | 'desk'
  readonly code: string
}

/**
 * The one-time code that matters to a message: the one it carries, or that of the invite which its conversation is
 * about. Whoever gathers the context looks it up.
 */
export function codeOf(inbound: Inbound, state: State): CarriedCode | undefined {
  const said = inbound.kind === 'text' ? inbound.text : inbound.kind === 'choice' ? inbound.choice : ''
  const open = inbound.kind === 'text' && state.at === 'invited' ? state.code : undefined
  return carriedCode(said) ?? (open === undefined ? undefined : { kind: 'invite', code: open })
}

/**
 * The one-time code in `said`, which is the text of a message (`/start CODE`, `ALTA CODE`, `/mesa CODE`) or the id
 * of a choice (`join:CODE`, `refuse:CODE`).
 */
export function carriedCode(said: string): CarriedCode | undefined {
  const tapped = /^(?:join|refuse):([\w-]{1,64})$/.exec(said)?.[1]
  if (tapped !== undefined) return { kind: 'invite', code: tapped }
  const command = commandOf(said)
  const code = /^[\w-]{1,64}$/.exec(command?.args ?? '')?.[0]
  if (command === undefined || code === undefined) return undefined
  if (command.name === 'start') return { kind: 'invite', code }
  return command.name === 'desk' ? { kind: 'desk', code } : undefined
}

/** One line of a client's menu: the word without its slash, and what it does. */
interface MenuLine {
  readonly name: string
  readonly summary: string
}

/** The menus that clients list, per language (`default` is Spanish) and kind of chat. */
export function commandMenu(): {
  readonly private: Readonly<Record<string, readonly MenuLine[]>>
  readonly group: Readonly<Record<string, readonly MenuLine[]>>
} {
  const of = (listed: 'private' | 'group') => ({
    default: lines(listed, 'es'),
    es: lines(listed, 'es'),
    en: lines(listed, 'en'),
  })
  return { private: of('private'), group: of('group') }
}

function lines(listed: 'private' | 'group', language: 'es' | 'en'): readonly MenuLine[] {
  const t = words(language)
  return COMMANDS.filter(one => one.listed === listed).map(one => ({
    name: one[language],
    summary: t(`commands.${one.name}`),
  }))
}
