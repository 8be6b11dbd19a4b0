import { bareWords } from '../../domain/messaging/bare-words.ts'
import { anyOf } from '../vocabulary/languages.ts'
import type { Understanding } from './understanding.ts'

const AROUND = anyOf(({ releases }) => releases.around)

/** One of `phrases` with nothing but courtesies around it. */
function nothingBut(phrases: string): RegExp {
  return new RegExp(`^(?:${AROUND} )*${phrases}(?: ${AROUND})*$`)
}

const RELEASED = nothingBut(anyOf(({ releases }) => releases.released))
const RELEASED_WITH_YA = nothingBut(`ya (?:${AROUND} )*${anyOf(({ releases }) => releases.releasedWithYa)}`)
const OVER = nothingBut(anyOf(({ releases }) => releases.over))

/** A yes with its accent or a comma, which is no "if": the answer "Sí, ya salí". */
const YES = /^\s*(?:s[íÍ](?!\p{L})|(?:si|yes)\s*,)/iu

/** No bare closing is longer, in UTF-16 units. */
const LONGEST_CLOSING = 80

/**
 * `judged` where `text` says that the speaker is free, or that nothing was, and says nothing else, by the lists of the
 * vocabulary: only such words may end an alert without a question. A question mark makes a question of them.
 */
export function withBareClosing(text: string, judged: Understanding): Understanding {
  if (text.length > LONGEST_CLOSING || /[?¿]/.test(text)) return judged
  const words = bareWords(text.replace(YES, ''))
  if (RELEASED.test(words) || RELEASED_WITH_YA.test(words))
    return { intent: 'close', reason: 'close:bare-release', close: 'released', isBare: true }
  if (!OVER.test(words)) return judged
  return judged.intent === 'close'
    ? { ...judged, isBare: true }
    : { intent: 'close', reason: 'close:bare', close: 'cancel', isBare: true }
}
