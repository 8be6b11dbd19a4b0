import { CUES, type Sentence } from './sentence.ts'

/** How the words around a name say that somebody is there; undefined if they do not. */
export type Setting =
  /** A verb and a word of place: "estoy en Cicero". */
  | 'being'
  /** A word of place alone: "en Cicero". */
  | 'within'
  /** Somebody is taken there: "me llevan a Broadview". */
  | 'taken'
  /** The name of something larger: "la cárcel de Dallas". */
  | 'landmark'
  /** A corner or an address right before it: "26 y Kedzie Chicago". */
  | 'street'
  /** Nothing else is in its clause. */
  | 'alone'

/** How far before a name the word stands that it belongs to: "el walmart de la calle 26 de Cicero". */
const LANDMARK_REACH = 3

/** The setting of the words from `start` up to `end`. */
export function settingOf(sentence: Sentence, start: number, end: number): Setting | undefined {
  if (isNotHere(sentence, start) || isStreet(sentence, start, end)) return undefined
  if (cornerBefore(sentence, start) || addressBefore(sentence, start)) return 'street'
  const before = sentence.word(start - 1)
  if (isTakenTo(sentence, start)) return 'taken'
  if (CUES.things(before)) return undefined
  if (isWithin(sentence, start)) return verbBefore(sentence, start) < 0 ? 'within' : 'being'
  if (CUES.of(before) && sentence.lastBefore(start - 1, CUES.landmarks, LANDMARK_REACH) >= 0)
    return 'landmark'
  return sentence.isClause(start, end) ? 'alone' : undefined
}

/** The verb of being that the name hangs on; -1 if there is none, or if it is denied. */
export function verbBefore(sentence: Sentence, start: number): number {
  const verb = sentence.lastBefore(start, CUES.being)
  return verb >= 0 && CUES.not(sentence.word(verb - 1)) ? -1 : verb
}

function isWithin(sentence: Sentence, start: number): boolean {
  const before = sentence.word(start - 1)
  if (CUES.within(before)) return true
  return CUES.of(before) && CUES.partOf(sentence.word(start - 2))
}

function isTakenTo(sentence: Sentence, start: number): boolean {
  if (!CUES.toward(sentence.word(start - 1))) return false
  if (isHeading(sentence, start)) return true
  const verb = sentence.lastBefore(start - 1, CUES.taking, 4)
  if (verb < 0 || isTakingDenied(sentence, verb)) return false
  const typed = sentence.word(verb)
  // "se llevaron a Eloy" takes a person; "me llevan a Eloy" takes me to a town.
  return (
    /(?:me|nos|lo|la|los|las|ando|ado|ada)$/.test(typed) ||
    sentence.lastBefore(verb, CUES.whom, 3) >= 0 ||
    CUES.whom(sentence.word(verb + 1))
  )
}

/** "no llevaron", "no me llevaron", "no se la llevaron". */
function isTakingDenied(sentence: Sentence, verb: number): boolean {
  let at = verb - 1
  while (at > verb - 3 && CUES.whom(sentence.word(at))) at--
  return CUES.not(sentence.word(at))
}

/** "vamos en una van hacia Broadview", "voy rumbo a Broadview": "vamos a Broadview" may be a plan. */
function isHeading(sentence: Sentence, start: number): boolean {
  const isToward = CUES.heading(sentence.word(start - 1)) || CUES.heading(sentence.word(start - 2))
  return isToward && sentence.lastBefore(start - 1, word => CUES.going(word) || CUES.taking(word)) >= 0
}

/** True if somebody else lives there, or somebody comes from there, or is only written to. */
export function isNotHere(sentence: Sentence, start: number): boolean {
  const verb = sentence.lastBefore(start, CUES.being)
  const other = sentence.lastBefore(start, CUES.elsewhere)
  if (other > verb) return true
  if (verb >= 0 && CUES.not(sentence.word(verb - 1))) return true
  const taking = sentence.lastBefore(start, CUES.taking, 4)
  if (taking > verb && isTakingDenied(sentence, taking)) return true
  // Where a brother is says nothing of me, unless it is he who was taken.
  return (
    sentence.lastBefore(start, CUES.kin, 2) >= 0 && verb < 0 && sentence.lastBefore(start, CUES.taking) < 0
  )
}

/** The name is a street's: "Cicero Ave", "por Cicero y la 26". */
function isStreet(sentence: Sentence, start: number, end: number): boolean {
  if (!sentence.begins(end) && CUES.street(sentence.word(end))) return true
  if (CUES.streetBefore(sentence.word(start - 1))) return !isNumbered(sentence, start - 1)
  if (sentence.begins(end) || !CUES.and(sentence.word(end))) return false
  const next = CUES.things(sentence.word(end + 1)) ? end + 2 : end + 1
  return /^\d/.test(sentence.word(next))
}

/** The street's word behind its name and the number of a house, "4700 S Ashland Ave": the town follows. */
function isNumbered(sentence: Sentence, street: number): boolean {
  const number = sentence.lastBefore(street, word => /^\d{1,5}$/.test(word), LONGEST_STREET + 1)
  if (number < 0 || number === street - 1) return false
  for (let at = number; at < street; at++)
    if (CUES.and(sentence.word(at)) || CUES.things(sentence.word(at))) return false
  return true
}

/** The most words that the name of a street has. */
const LONGEST_STREET = 3

/** Where a corner begins whose second street ends right before `end`: "26 y Kedzie"; undefined if there is none. */
export function cornerBefore(
  sentence: Sentence,
  end: number,
): readonly [start: number, end: number] | undefined {
  const stop = CUES.within(sentence.word(end - 1)) ? end - 1 : end
  for (let and = stop - 2; and >= Math.max(1, stop - LONGEST_STREET - 2); and--) {
    if (!CUES.and(sentence.word(and))) continue
    const first = sentence.word(and - 1)
    const article = sentence.word(and - 2)
    const marked =
      /^\d{1,3}(?:st|nd|rd|th|a)?$/.test(first) || CUES.street(first) || isNumberedBehind(sentence, and, stop)
    const named = CUES.things(article) || CUES.of(article)
    // "Mi esposo y mi hijo" are two people.
    if ((marked || named) && !CUES.kin(first) && !hasVerb(sentence, and + 1, stop)) return [and - 1, stop]
  }
  return undefined
}

function hasVerb(sentence: Sentence, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const word = sentence.word(at)
    if (CUES.being(word) || CUES.taking(word) || CUES.within(word) || (CUES.whom(word) && !CUES.things(word)))
      return true
  }
  return false
}

function isNumberedBehind(sentence: Sentence, and: number, stop: number): boolean {
  for (let at = and + 1; at < stop; at++) {
    if (/^\d{1,3}(?:st|nd|rd|th|a)?$/.test(sentence.word(at)) || CUES.street(sentence.word(at))) return true
  }
  return false
}

/** A house number and a street right before it: "1500 E 14th St Oakland". */
function addressBefore(sentence: Sentence, start: number): boolean {
  if (!CUES.street(sentence.word(start - 1))) return false
  return sentence.lastBefore(start - 1, word => /^\d{1,5}$/.test(word), 5) >= 0
}
