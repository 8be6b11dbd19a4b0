/** In a word of fewer letters an e at the end is spoken. */
const SHORTEST_WITH_SILENT_E = 5

/**
 * The sound of a name, in which spellings that sound alike in Spanish are one: b/v, s/z and soft c, k/qu and
 * hard c, ch/sh/x, ph/f, g/j before e and i, i/y, a silent h, a silent e at the end, doubled letters.
 */
export function skeleton(key: string): string {
  let bones = ''
  let last = ''
  const end = key.length > SHORTEST_WITH_SILENT_E && key.endsWith('e') ? key.length - 1 : key.length
  for (let at = 0; at < end; at++) {
    const letter = key.charAt(at)
    let sound = letter
    if (CHANGING.has(letter)) {
      const next = key.charAt(at + 1)
      sound = letterSound(letter, next)
      if (isPair(letter, next)) at++
    }
    if (sound !== '' && sound !== last) {
      bones += sound
      last = sound
    }
  }
  return bones
}

const CHANGING = new Set('ckqzvyhspg')

function isPair(letter: string, next: string): boolean {
  return (
    (next === 'h' && (letter === 'c' || letter === 's' || letter === 'p')) || (letter === 'q' && next === 'u')
  )
}

function letterSound(letter: string, next: string): string {
  const soft = next === 'e' || next === 'i' || next === 'y'
  switch (letter) {
    case 'c':
      return next === 'h' ? 'x' : soft ? 's' : 'k'
    case 's':
      return next === 'h' ? 'x' : 's'
    case 'p':
      return next === 'h' ? 'f' : 'p'
    case 'g':
      return soft ? 'j' : 'g'
    case 'q':
      return 'k'
    case 'z':
      return 's'
    case 'v':
      return 'b'
    case 'y':
      return 'i'
    case 'h':
      return ''
    default:
      return letter
  }
}

/**
 * True if one insertion, deletion, change or swap of neighbours at most makes `one` into `other`.
 * Linear in their length.
 */
export function withinOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++
  if (at === short.length) return true
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return (
    short.charAt(at) === long.charAt(at + 1) &&
    short.charAt(at + 1) === long.charAt(at) &&
    short.slice(at + 2) === long.slice(at + 2)
  )
}
