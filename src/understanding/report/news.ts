import { bareWords } from '../../domain/messaging/bare-words.ts'
import { isByModel } from '../intent/raise.ts'
import { comesForWriter, type Understanding } from '../intent/understanding.ts'
import { authorityIn } from '../names.ts'
import { anyOf, inAnyLanguage } from '../vocabulary/languages.ts'
import { tellsOfKnown } from '../who-was-taken.ts'

const CALLED = new RegExp(String.raw`\b${anyOf(({ relatives }) => relatives.news.called)}\b`, 'g')
const OF_OTHER = new RegExp(String.raw`\b${anyOf(({ relatives }) => relatives.news.ofOther)}\b`)
const WRITERS_PLACE = anyOf(({ relatives }) => relatives.news.writersPlace)
const AT_WRITER = new RegExp(String.raw`\b${WRITERS_PLACE}(?!\p{L})`, 'u')
const OF_WRITER = new RegExp(
  String.raw`\b(?:${WRITERS_PLACE}|${anyOf(({ relatives }) => relatives.news.ofWriter)})\b`,
)
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

/**
 * True for words by which officers come for the writer: a rule hears it, or the model alone does where they have officers and a place of the
 * writer's in them, "la migra está aquí en mi trabajo", and do not tell whom those took.
 */
export function isOwnDanger(text: string, understood: Understanding): boolean {
  if (comesForWriter(understood)) return true
  const said = bareWords(text)
  const atWriter = authorityIn(said) !== undefined && AT_WRITER.test(said) && !tellsOfKnown(text)
  return atWriter && isByModel(understood)
}

/** The folded words of a text without those that say that somebody called: "esta en broadview" of "ya me habló, está en Broadview". */
export function withoutCall(text: string): string {
  return bareWords(text).replaceAll(CALLED, ' ').trim()
}
