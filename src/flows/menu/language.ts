import { LANGUAGES } from '../../locales/words.ts'
import { answer, choice, registered, say, sayWithKeyboard, wordsOf } from '../reply.ts'
import type { State } from '../state.ts'
import type { Context, Effect, Turn } from '../turn.ts'

/** `/idioma`: every language under its own name. */
export function askLanguage(state: State, context: Context): Turn {
  const t = wordsOf(context)
  const rows = LANGUAGES.map(language => [choice('language', language, t(`language.choice-${language}`))])
  return answer(state, say(t('language.question'), rows))
}

/** A tap on a language: from now on everything to this chat is said in it, as a person and as a contact. */
export function takeLanguage(state: State, context: Context, of: string): Turn {
  const language = LANGUAGES.find(one => one === of)
  if (language === undefined) return askLanguage(state, context)
  const changed: Context = { ...context, language }
  const effects: readonly Effect[] = [
    ...(context.person ? [{ do: 'save-person', person: { ...context.person, language } } as const] : []),
    ...context.relatives.map(
      ({ contact }) => ({ do: 'save-contact', contact: { ...contact, language } }) as const,
    ),
  ]
  const text = wordsOf(changed)('language.changed')
  // The keys of the keyboard speak the new language, too.
  const message = registered(context) ? sayWithKeyboard(text, changed) : say(text)
  return answer({ ...state, language }, message, effects)
}
