import { inAnyLanguage } from '../../understanding/vocabulary/languages.ts'
import type { Foreign, Gazetteer } from './gazetteer.ts'
import type { Phrase } from './phrase.ts'

const MEXICAN_LETTERS = new Set(inAnyLanguage(({ places }) => places.mexicanStates))
const PROVINCES = new Set(inAnyLanguage(({ places }) => places.provinces))
const PROVINCE_LETTERS = new Set(inAnyLanguage(({ places }) => places.provinceLetters))

const CANADA: Foreign = { name: 'Canadá', people: 100_000_000, kind: 'region' }

/**
 * The place across the border that a whole phrase names outright: `Morelia, Mich.`, `Santa Ana Sonora`, `London Ontario`, `Ciudad
 * Obregón`. Read before any state of ours, since half of those names sound like one.
 */
export function beyondBorder(phrase: Phrase, gazetteer: Gazetteer): Foreign | undefined {
  const [start, end] = phrase.core()
  if (end - start < 1) return undefined
  return (
    wholeName(phrase, start, end, gazetteer) ??
    withLettersBehind(phrase, start, gazetteer) ??
    withNameBehind(phrase, start, end, gazetteer)
  )
}

/** A town of Mexico by its whole name: `San Luis Río Colorado`, and `Ciudad Valles` with a word that else is noise. */
function wholeName(phrase: Phrase, start: number, end: number, gazetteer: Gazetteer): Foreign | undefined {
  for (let first = Math.max(0, start - 1); first <= start; first++) {
    const key = phrase.key(first, end)
    const foreign = gazetteer.abroad(key)
    const ours = gazetteer.isCity(key) || gazetteer.state(key) !== undefined
    if (end - first >= 2 && !ours && foreign?.kind === 'city' && isMexican(foreign)) return foreign
  }
  return undefined
}

/** A town and the letters of its state or province; they may be a word that is noise by itself. */
function withLettersBehind(phrase: Phrase, start: number, gazetteer: Gazetteer): Foreign | undefined {
  const last = phrase.length - 1
  const letters = phrase.words[last] ?? ''
  const town = phrase.key(start, last)
  const foreign = last > start ? gazetteer.abroad(town) : undefined
  if (foreign?.kind !== 'city') return undefined
  const ours = gazetteer.stateOfLetters(letters)
  if (ours !== undefined && gazetteer.cities(town, ours).length > 0) return undefined
  if (MEXICAN_LETTERS.has(letters) && isMexican(foreign)) return foreign
  return PROVINCE_LETTERS.has(letters) && ours === undefined ? CANADA : undefined
}

/** A town and the name of a state of Mexico or of a province right behind it, and nothing else. */
function withNameBehind(
  phrase: Phrase,
  start: number,
  end: number,
  gazetteer: Gazetteer,
): Foreign | undefined {
  for (let at = end - 1; at > start; at--) {
    const name = phrase.key(at, end)
    const stop = phrase.skipBack(at)
    // An article is noise by itself, and part of a name in El Paso.
    const towns = [start, Math.max(0, start - 1)].map(first => phrase.key(first, stop))
    if (!towns.some(town => gazetteer.isCity(town) || gazetteer.abroad(town)?.kind === 'city')) continue
    if (PROVINCES.has(name)) return CANADA
    const region = gazetteer.abroad(name)
    if (region?.kind === 'region' && isMexican(region) && gazetteer.state(name) === undefined) return region
  }
  return undefined
}

function isMexican({ name }: Foreign): boolean {
  return name.endsWith('México') && name !== 'México'
}
