import { anyOf } from './vocabulary/languages.ts'
import type { ContactVocabulary } from './vocabulary/vocabulary.ts'

/** A telephone number in a line of text: at least seven digits, however they are grouped. */
const NUMBER = /\+?\(?\d[\d\s().-]{5,}\d/

function contactPhrase(pick: (contacts: ContactVocabulary) => readonly string[]): string {
  return anyOf(({ contacts }) => pick(contacts))
}

const FILLER = new RegExp(
  String.raw`\b(?:${contactPhrase(({ joiner }) => joiner)} )?(?:${contactPhrase(({ articles }) => articles)} )?` +
    String.raw`${contactPhrase(({ number }) => number)}\b(?: ${contactPhrase(({ ofNumber }) => ofNumber)})?` +
    String.raw`|\b${contactPhrase(({ called }) => called)}\b`,
  'giu',
)

const AROUND = new RegExp(
  String.raw`^(?:${contactPhrase(({ beforeName }) => beforeName)}\s+)+|\s+${contactPhrase(({ afterName }) => afterName)}$`,
  'giu',
)

/** The telephone number in `text` as it was typed; undefined if there is none. */
export function phoneNumberIn(text: string): string | undefined {
  return NUMBER.exec(text)?.[0]
}

/** One line that names a contact: the number in it as it was typed, and what is left of it. */
export interface ContactLine {
  readonly number?: string
  /** Who it is; '' where a number came alone. */
  readonly who: string
}

/** Reads "a mi esposa, se llama Lupe y su número es …". */
export function contactLine(text: string): ContactLine {
  const number = phoneNumberIn(text)?.trim()
  if (number === undefined) return { who: withoutFiller(text) }
  return { number, who: withoutFiller(text.replace(number, ' ')) }
}

function withoutFiller(text: string): string {
  const parts = text.replaceAll(FILLER, ' ').replaceAll(/[,:;–-]/g, ' ')
  return parts.replaceAll(/\s+/g, ' ').trim().replaceAll(AROUND, '')
}
