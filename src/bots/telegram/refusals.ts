import type { Refusal } from '../bot.ts'
import type { FinalRefusal } from '../shared/final-refusal.ts'

const SERVER = 'github.com/tdlib/telegram-bot-api, Client.cpp'
const TDLIB = 'github.com/tdlib/td'
const METHOD = 'core.telegram.org/method/messages.sendMessage, "Possible errors"'

/**
 * Telegram's last words. The Bot API's reference promises no sentence of a refusal, so that these are read in the source of its
 * server (May 2026) and of TDLib, on which that stands (July 2026).
 */
export const TELEGRAM_FINALS: readonly FinalRefusal<string>[] = [
  { word: 'bot was blocked by the user', means: 'blocked', source: `${SERVER}, fail_query_with_error` },
  { word: 'bot was kicked from', means: 'blocked', source: `${SERVER}, check_chat_access` },
  { word: 'bot is not a member of', means: 'blocked', source: `${SERVER}, check_chat_access` },
  { word: 'user is deactivated', means: 'gone', source: `${SERVER}, fail_query_with_error` },
  {
    word: 'group chat was deactivated',
    means: 'gone',
    source: 'seen of older servers; in no source of today',
  },
  { word: 'chat was deleted', means: 'gone', source: `${SERVER}, check_chat_access` },
  { word: 'chat not found', means: 'gone', source: `${SERVER}, TdOnCheckChatCallback and check_chat_access` },
  { word: 'PEER_ID_INVALID', means: 'gone', source: METHOD },
  {
    word: "can't initiate conversation with a user",
    means: 'forbidden',
    source: `${TDLIB}, MessagesManager.cpp, process_send_message_fail_error`,
  },
  {
    word: 'not enough rights to send',
    means: 'forbidden',
    source: `${TDLIB}, MessageContent.cpp, can_send_message_content`,
  },
  {
    word: 'have no write access to the chat',
    means: 'forbidden',
    source: `${TDLIB}, DialogManager.cpp, check_dialog_access_in_memory`,
  },
  {
    word: 'have no rights to send a message',
    means: 'forbidden',
    source: 'github.com/vrumger/telegram-errors: of older servers',
  },
  { word: 'CHAT_WRITE_FORBIDDEN', means: 'forbidden', source: METHOD },
  { word: 'TOPIC_CLOSED', means: 'forbidden', source: METHOD },
]

/** The parameter, not a sentence, by which the Bot API names the group that took the place of one. */
export const TELEGRAM_MOVED: FinalRefusal<string> = {
  word: 'migrate_to_chat_id',
  means: 'moved',
  source: 'core.telegram.org/bots/api, ResponseParameters',
}

/** The meaning of a sentence of the Bot API's; one that is in no row says that we asked wrongly. */
export function meaningOfSentence(description: string): Refusal {
  const said = description.toLowerCase()
  return TELEGRAM_FINALS.find(({ word }) => said.includes(word.toLowerCase()))?.means ?? 'invalid'
}
