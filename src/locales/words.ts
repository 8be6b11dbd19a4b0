import { createInstance } from 'i18next'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../domain/people/person.ts'
import type { Phrases } from './keys.ts'
import { sanitize } from './plain.ts'
import { resources } from './resources.ts'

/** Names one sentence: the file it stands in and its name there, such as `rights.door`. */
export type PhraseKey = keyof Phrases

/** The parameters that a sentence needs besides its key: nothing, or one object with each of its `{{parameters}}`. */
export type Parameters<K extends PhraseKey> = Phrases[K] extends null ? [] : [parameters: Phrases[K]]

/**
 * Says the sentence of a key in one language. The compiler knows the keys and what each must be given. Every
 * value goes through {@link sanitize}, so a block of several lines is joined outside, never passed as a value.
 */
export type Words = <K extends PhraseKey>(key: K, ...parameters: Parameters<K>) => string

/** Never changes once it is made: it holds the sentences and the plural rules of every language. */
const sentences = createInstance()
void sentences.init({
  resources,
  initAsync: false,
  fallbackLng: DEFAULT_LANGUAGE,
  supportedLngs: Object.keys(resources),
  // A key is `file.name`; an array in a file is a text of several lines.
  nsSeparator: '.',
  keySeparator: false,
  joinArrays: '\n',
  ns: Object.keys(resources.es),
  interpolation: { escapeValue: true, escape: sanitize, skipOnVariables: true },
})

/** The words of one language; a sentence that it lacks is said in Spanish. */
export function words(language: Language): Words {
  const say = sentences.getFixedT(language)
  return (key, ...parameters) => {
    // Our own types know each key's parameters; i18next's would have to be told all sentences a second time.
    const name: string = key
    const values: Readonly<Record<string, unknown>> = parameters[0] ?? {}
    return say(name, values)
  }
}

/**
 * The language for a phone whose own is `tag` (BCP 47): that one if we speak it, else Spanish, which most of those who
 * write to us in another language read.
 */
export function spokenOn(tag: string | undefined): Language {
  const phone = tag?.toLowerCase().split('-')[0]
  return LANGUAGES.find(language => language === phone) ?? DEFAULT_LANGUAGE
}

/**
 * True if `text` is, but for spaces around it, the sentence of `key` in any language: how the label of a key of
 * the permanent keyboard is known when it comes back as text, even after the person changed language.
 */
export function isLabel(key: PhraseKey, text: string): boolean {
  const typed = text.trim()
  return LANGUAGES.some(language => sentences.getFixedT(language)(key) === typed)
}
