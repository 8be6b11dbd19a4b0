import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../domain/people/person.ts'
import { words } from '../../locales/words.ts'
import { commandWord } from '../../understanding/commands.ts'
import { COMMAND_NAMES, type CommandWord } from '../../understanding/vocabulary/vocabulary.ts'

/** The commands that are listed in a group; all others are for private chats. */
const OF_GROUPS: readonly CommandWord[] = ['desk']

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
    default: lines(listed, DEFAULT_LANGUAGE),
    ...Object.fromEntries(LANGUAGES.map(language => [language, lines(listed, language)])),
  })
  return { private: of('private'), group: of('group') }
}

function lines(listed: 'private' | 'group', language: Language): readonly MenuLine[] {
  const t = words(language)
  return COMMAND_NAMES.filter(name => OF_GROUPS.includes(name) === (listed === 'group')).map(name => ({
    name: commandWord(name, language),
    summary: t(`commands.${name}`),
  }))
}
