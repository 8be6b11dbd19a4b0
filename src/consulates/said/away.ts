import { anyOf } from '../../understanding/vocabulary/languages.ts'
import { CUES, type Sentence } from './sentence.ts'

/** How many words may stand between such words and the place: "mandar mañana mismo a Luisiana". */
const UP_TO_PLACE = String.raw`(?: \w+){0,3}$`

const AWAY = new RegExp(String.raw`\b${anyOf(({ whereabouts }) => whereabouts.away)}${UP_TO_PLACE}`)
const WAS = new RegExp(String.raw`\b${anyOf(({ whereabouts }) => whereabouts.was)}${UP_TO_PLACE}`)
const WAS_THEN = new RegExp(String.raw`\b${anyOf(({ whereabouts }) => whereabouts.wasThen)}${UP_TO_PLACE}`)
const EARLIER = new RegExp(String.raw`\b${anyOf(({ whereabouts }) => whereabouts.earlier)}\b`)

/**
 * True if the place named from `start` up to `end` is one where nobody is yet or any more: they threaten to send her there, she comes from there,
 * her car stayed there. "Me llevan a Broadview" is under way, and no threat.
 */
export function isAway(sentence: Sentence, start: number, end: number): boolean {
  const before = sentence.folded(clauseStart(sentence, start), start)
  return AWAY.test(before) || wasEarlier(sentence, before, start, end)
}

/** "Ayer estuve en Joliet", but for where they were caught: "estaba en Joliet cuando me agarraron". */
function wasEarlier(sentence: Sentence, before: string, start: number, end: number): boolean {
  const [from, stop] = sentence.sentenceAround(start)
  if (!WAS.test(before) && !(WAS_THEN.test(before) && EARLIER.test(sentence.folded(from, stop)))) return false
  for (let at = end; at < stop; at++) if (CUES.caught(sentence.word(at))) return false
  return true
}

/** Where the clause of a name begins: behind a mark, or behind the last word of where somebody is now, which a place hangs on instead. */
function clauseStart(sentence: Sentence, start: number): number {
  let at = start
  while (at > 0 && !sentence.begins(at) && !CUES.being(sentence.word(at - 1))) at--
  return at
}
