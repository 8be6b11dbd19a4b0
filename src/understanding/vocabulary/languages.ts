import type { Language } from '../../domain/people/person.ts'
import { ENGLISH } from './en/english.ts'
import { SPANISH } from './es/spanish.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The vocabulary of every language: all are matched at once, since people mix them. */
export const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { es: SPANISH, en: ENGLISH }

/** Everything that `pick` takes from each language, in one list. */
export function inAnyLanguage<Item>(pick: (vocabulary: Vocabulary) => readonly Item[]): readonly Item[] {
  return Object.values(VOCABULARIES).flatMap(pick)
}

/** The source of a regular expression for one of the phrases that `pick` takes from each language. */
export function anyOf(pick: (vocabulary: Vocabulary) => readonly string[]): string {
  return `(?:${inAnyLanguage(pick).join('|')})`
}
