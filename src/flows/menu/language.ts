import { choice } from '../../domain/messaging/callback-id.ts'
import { LANGUAGES } from '../../domain/people/person.ts'
import { words } from '../../locales/words.ts'
import { type Context, registered } from '../context.ts'
import { answer, say, sayWithKeyboard } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** `/idioma`: every language under its own name. */
export function askLanguage(context: Context): Turn {
  const { t } = context
  const rows = LANGUAGES.map(language => [choice('language', language, t(`language.choice-${language}`))])
  return answer(context, say(t('language.question'), rows))
}

/** A tap on a language: from now on everything to this chat is said in it, whatever it is to us. */
export function takeLanguage(context: Context, of: string): Turn {
  const language = LANGUAGES.find(one => one === of)
  if (language === undefined) return askLanguage(context)
  const changed: Context = { ...context, language, t: words(language) }
  const text = changed.t('language.changed')
  // The keys of the keyboard speak the new language, too.
  const message = registered(context) ? sayWithKeyboard(text, changed) : say(text)
  return { ...answer(changed, message), language }
}
