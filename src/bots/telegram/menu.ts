import type { Api } from 'grammy'
import type { LanguageCode } from 'grammy/types'
import type { CommandMenu, OfferedCommand } from '../bot.ts'

type Scope = 'all_private_chats' | 'all_group_chats'

/**
 * The calls that set a command menu, one for each kind of chat and language. A language that Telegram's
 * clients do not have is left out: whoever speaks it sees the default.
 */
export function menuCalls(menu: CommandMenu): readonly ((api: Api) => Promise<true>)[] {
  return [...callsFor('all_private_chats', menu.private), ...callsFor('all_group_chats', menu.group)]
}

function callsFor(type: Scope, lists: Readonly<Record<string, readonly OfferedCommand[]>>) {
  return Object.entries(lists).flatMap(([language, commands]) => {
    if (language === 'default') return [setCommands(type, undefined, commands)]
    const [code = ''] = language.split('-')
    return isLanguageCode(code) ? [setCommands(type, code, commands)] : []
  })
}

function setCommands(type: Scope, language: LanguageCode | undefined, commands: readonly OfferedCommand[]) {
  const where = { scope: { type }, ...(language !== undefined && { language_code: language }) }
  const entries = commands.map(({ name, summary }) => ({ command: name, description: summary }))
  return (api: Api) =>
    entries.length === 0 ? api.deleteMyCommands(where) : api.setMyCommands(entries, where)
}

/** Telegram takes the two-letter codes of ISO 639-1; languages with three letters have no menu of their own. */
function isLanguageCode(code: string): code is LanguageCode {
  return /^[a-z]{2}$/.test(code)
}
