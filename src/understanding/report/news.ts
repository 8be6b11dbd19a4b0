import { bareWords } from '../../domain/messaging/bare-words.ts'
import { authorityIn } from '../names.ts'
import { anyOf, inAnyLanguage } from '../vocabulary/languages.ts'

const CALLED = new RegExp(String.raw`\b${anyOf(({ relatives }) => relatives.news.called)}\b`, 'g')
const OF_OTHER = new RegExp(String.raw`\b${anyOf(({ relatives }) => relatives.news.ofOther)}\b`)
const OF_WRITER = new RegExp(String.raw`\b${anyOf(({ relatives }) => relatives.news.ofWriter)}\b`)
const WRITERS_WORDS = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.own))

/**
 * True for news of somebody who was taken, and of nobody else: that they called, or, in words that name a place, that they are there. False
 * wherever the writer speaks of themselves or of officers: "ya me habló, y ahora vienen por mí" is their own need.
 */
export function tellsNewsOfTaken(text: string, namesPlace: boolean): boolean {
  const said = bareWords(text)
  const rest = withoutCall(text)
  if (authorityIn(said) !== undefined || OF_WRITER.test(rest)) return false
  if (rest.split(' ').some(word => WRITERS_WORDS.has(word))) return false
  return rest !== said.trim() || (namesPlace && OF_OTHER.test(rest))
}

/** The folded words of a text without those that say that somebody called: "esta en broadview" of "ya me habló, está en Broadview". */
export function withoutCall(text: string): string {
  return bareWords(text).replaceAll(CALLED, ' ').trim()
}
