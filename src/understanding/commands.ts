import { bareWords } from '../domain/messaging/bare-words.ts'
import type { Language } from '../domain/people/person.ts'
import { anyOf, inAnyLanguage, VOCABULARIES } from './vocabulary/languages.ts'
import { COMMAND_NAMES, type CommandWord, type CommandWords } from './vocabulary/vocabulary.ts'

/** A command as it was typed: what it asks for, and the rest of its line. */
export interface Command {
  readonly name: CommandWord
  readonly args: string
}

/** A one-time code that a message carries: of a relative's invite, or of a desk. */
export interface CarriedCode {
  readonly kind: 'invite' | 'desk'
  readonly code: string
}

/** No command without a slash is longer, in UTF-16 units. */
const LONGEST_BARE = 40

const JOIN = new RegExp(
  String.raw`^\s*${anyOf(({ commands }) => commands.join)}\s+([\w-]{8,64})\s*[.!]?\s*$`,
  'i',
)

const STATUS = new RegExp(String.raw`^\s*/\s*${anyOf(({ commands }) => commands.status)}(?:@\w+)?\s*$`, 'i')

/** Every command by the words that `pick` takes of it, in every language. */
function byWord(pick: (words: CommandWords) => readonly string[]): ReadonlyMap<string, CommandWord> {
  const rows = COMMAND_NAMES.flatMap(name =>
    inAnyLanguage(({ commands }) => pick(commands.names[name])).map(word => [word, name] as const),
  )
  return new Map(rows)
}

const AFTER_SLASH = byWord(({ word, also }) => [word, ...also])
const BARE = byWord(({ bare }) => bare)

/** "/mesaCODE", as people copy it: our codes have 20 characters. */
const GLUED_CODE = new RegExp(
  String.raw`^\s*\/${anyOf(({ commands }) => [commands.names.desk.word])}(?<code>[\w-]{20})\s*$`,
  'i',
)

/** The word of a command in one language, as clients list it after the slash. */
export function commandWord(name: CommandWord, language: Language): string {
  return VOCABULARIES[language].commands.names[name].word
}

/**
 * Reads `/familia`, `/family@SomeBot`, `/start CODE`, `ALTA CODE` (what a WhatsApp link types), `BAJA`, and a
 * bare word such as `derechos`; undefined for words that are no command.
 */
export function commandOf(text: string): Command | undefined {
  const glued = GLUED_CODE.exec(text)?.groups
  if (glued) return { name: 'desk', args: glued['code'] ?? '' }
  const slash = /^\s*\/\s*([\p{L}_]+)(?:@\w+)?(?:\s+(.*))?\s*$/su.exec(text)
  if (slash) {
    const name = AFTER_SLASH.get(bareWords(slash[1] ?? '').replaceAll(' ', '_'))
    return name && { name, args: (slash[2] ?? '').trim() }
  }
  const join = JOIN.exec(text)
  if (join) return { name: 'start', args: join[1] ?? '' }
  const folded = bareWords(text)
  const name = text.length > LONGEST_BARE ? undefined : BARE.get(folded)
  return name ? { name, args: '' } : (leaving(folded) ?? erasing(text, folded))
}

/** "Quítenme de esto, BAJA" is the word, with what else refuses beside it. */
function leaving(folded: string): Command | undefined {
  const words = folded.split(' ')
  const isWord = (word: string | undefined) => word !== undefined && BARE.get(word) === 'leave'
  const hasWord = isWord(words[0]) || isWord(words.at(-1))
  return hasWord && declinesOffer(folded) ? { name: 'leave', args: '' } : undefined
}

/** "Quiero borrar mis datos" is the command to erase: that is asked about once. */
function erasing(text: string, folded: string): Command | undefined {
  return text.length <= LONGEST_ERASING && ERASES.test(folded) ? { name: 'erase', args: '' } : undefined
}

/** True for the argument of `/mesa salir` and its like: this chat is to be a desk no more. */
export function asksToLeaveDesk(args: string): boolean {
  return inAnyLanguage(({ commands }) => commands.leaveDesk).includes(bareWords(args))
}

/** True for `/estado` and its like: somebody asks how their alert stands. */
export function asksStatus(text: string): boolean {
  return STATUS.test(text)
}

/** The invite's code in the id of a choice (`join:CODE`, `refuse:CODE`). */
export function codeOfTap(choice: string): CarriedCode | undefined {
  const code = /^(?:join|refuse):([\w-]{1,64})$/.exec(choice)?.[1]
  return code === undefined ? undefined : { kind: 'invite', code }
}

/** The one-time code that a command carries: `/start CODE`, `ALTA CODE`, `/mesa CODE`. */
export function codeOfCommand(command: Command | undefined): CarriedCode | undefined {
  const code = /^[\w-]{1,64}$/.exec(command?.args ?? '')?.[0]
  if (command === undefined || code === undefined) return undefined
  if (command.name === 'start') return { kind: 'invite', code }
  return command.name === 'desk' ? { kind: 'desk', code } : undefined
}

/** The longest single word behind a command that may be a word of the sender's: our codes have 20 characters. */
const LONGEST_WORD = 15

/** True if what stands behind a command is a code, which is drawn by chance and says nothing, and no word: `/start auxilio` is one. */
export function carriesCode(command: Command | undefined): boolean {
  const code = codeOfCommand(command)?.code
  return code !== undefined && !(code.length <= LONGEST_WORD && /^[a-z]+$/i.test(code))
}

const ERASES = new RegExp(
  `^(?:${anyOf(({ commands }) => commands.leaves.before)} )*${anyOf(({ commands }) => commands.erases)}` +
    `(?: ${anyOf(({ commands }) => commands.leaves.after)})*$`,
)

/** No wish to be erased is longer, in UTF-16 units: a longer text tells something besides. */
const LONGEST_ERASING = 80

const WANTS_TO_LEAVE = new RegExp(
  `^(?:${anyOf(({ commands }) => commands.leaves.before)} )*${anyOf(({ commands }) => commands.leaves.says)}` +
    `(?: ${anyOf(({ commands }) => commands.leaves.after)})*$`,
)

const DECLINE = `(?:${anyOf(({ commands }) => commands.leaves.declines)}|${anyOf(({ commands }) => commands.leaves.says)})`
const AROUND_DECLINE = `(?:${anyOf(({ commands }) => commands.leaves.before)} )*`
const DECLINES = new RegExp(
  `^${AROUND_DECLINE}${DECLINE}(?: ${AROUND_DECLINE}${DECLINE}){0,3}` +
    `(?: ${anyOf(({ commands }) => commands.leaves.after)})*$`,
)

/** No refusal is longer, in UTF-16 units: a longer text tells something. */
const LONGEST_DECLINE = 120

/**
 * True for folded words that say nothing but that their writer does not want what they were offered, does not know who offers it, or wants to
 * be written to no more. Only an offer that is open makes a refusal of them.
 */
export function declinesOffer(folded: string): boolean {
  return folded.length <= LONGEST_DECLINE && DECLINES.test(folded)
}

/** True for folded words that say nothing but that their writer wants no more alerts, or to be nobody's contact. */
export function asksToLeave(folded: string): boolean {
  return WANTS_TO_LEAVE.test(folded)
}
