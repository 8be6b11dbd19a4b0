import { LANGUAGES } from '../../locales/words.ts'
import { answer, choice, registered, say, sayWithKeyboard, wordsOf } from '../reply.ts'
import type { State } from '../state.ts'
import type { Effect, Facts, Turn } from '../turn.ts'

/** `/idioma`: every language under its own name. */
export function askLanguage(state: State, facts: Facts): Turn {
  const t = wordsOf(facts)
  const rows = LANGUAGES.map(language => [choice('language', language, t(`language.choice-${language}`))])
  return answer(state, say(t('language.question'), rows))
}

/** A tap on a language: from now on everything to this chat is said in it, as a person and as a contact. */
export function takeLanguage(state: State, facts: Facts, of: string): Turn {
  const language = LANGUAGES.find(one => one === of)
  if (language === undefined) return askLanguage(state, facts)
  const changed: Facts = { ...facts, language }
  const effects: readonly Effect[] = [
    ...(facts.person ? [{ do: 'save-person', person: { ...facts.person, language } } as const] : []),
    ...facts.kin.map(({ contact }) => ({ do: 'save-contact', contact: { ...contact, language } }) as const),
  ]
  const text = wordsOf(changed)('language.changed')
  // The keys of the keyboard speak the new language, too.
  const message = registered(facts) ? sayWithKeyboard(text, changed) : say(text)
  return answer({ ...state, language }, message, effects)
}
