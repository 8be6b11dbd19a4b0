/** Names of fewer letters than this are never guessed at: one wrong letter would make them another place. */
const SHORTEST = 5

/** What a letter sounds like in Spanish, where that is another letter; `h` has no sound. */
const SOUND: Readonly<Record<string, string>> = { k: 'k', q: 'k', z: 's', v: 'b', y: 'i', h: '' }

/**
 * What is left of a name when spellings that sound alike in Spanish are made one: b/v, s/z and soft c, k/qu and
 * hard c, ch/sh/x, g/j before e and i, i/y, a silent h, doubled letters.
 */
export function skeleton(key: string): string {
  let bones = ''
  for (let at = 0; at < key.length; at++) {
    const letter = key.charAt(at)
    const next = key.charAt(at + 1)
    const sound = soundOf(letter, next)
    if (sound === 'x' && letter !== 'x') at++
    if (letter === 'p' && next === 'h') at++
    if (letter === 'q' && next === 'u') at++
    if (sound !== '' && !bones.endsWith(sound)) bones += sound
  }
  return bones
}

function soundOf(letter: string, next: string): string {
  const soft = next === 'e' || next === 'i' || next === 'y'
  if (letter === 'c') return next === 'h' ? 'x' : soft ? 's' : 'k'
  if (letter === 's' && next === 'h') return 'x'
  if (letter === 'p' && next === 'h') return 'f'
  if (letter === 'g' && soft) return 'j'
  return SOUND[letter] ?? letter
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

/** Finds the names that sound like what was typed, or differ from it by one letter. */
export interface Similar {
  /** The keys that sound the same as `key`, and those whose sound is one edit away. */
  like(key: string): { readonly same: readonly string[]; readonly near: readonly string[] }
}

/**
 * Indexes names by their sound with each letter left out in turn: two names within one edit share one such
 * variant, so that a look-up is a dozen reads of a table and never a walk over all names.
 */
export function similarNames(names: Iterable<string>): Similar {
  const keys = [...names].filter(key => key.length >= SHORTEST)
  const bones = keys.map(skeleton)
  const variants = bones.reduce((sum, { length }) => sum + length + 1, 0)
  const slots = 2 ** Math.ceil(Math.log2(variants * 2 + 2))
  const table = new Int32Array(slots)
  for (const [index, bone] of bones.entries()) {
    for (let gap = -1; gap < bone.length; gap++) {
      let slot = hash(bone, gap) & (slots - 1)
      while (table[slot] !== 0) slot = (slot + 1) & (slots - 1)
      table[slot] = index + 1
    }
  }
  return {
    like: key => {
      const bone = skeleton(key)
      const same = new Set<string>()
      const near = new Set<string>()
      for (let gap = -1; gap < bone.length && key.length >= SHORTEST; gap++) {
        for (let slot = hash(bone, gap) & (slots - 1); table[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
          const index = (table[slot] ?? 0) - 1
          const [name, other] = [keys[index], bones[index]]
          if (name === undefined || other === undefined) continue
          if (other === bone) same.add(name)
          else if (withinOneEdit(bone, other)) near.add(name)
        }
      }
      return { same: [...same], near: [...near] }
    },
  }
}

/** FNV-1a of a name without the letter at `gap`; -1 leaves none out. */
function hash(name: string, gap: number): number {
  let value = 0x811c9dc5
  for (let at = 0; at < name.length; at++) {
    if (at !== gap) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193)
  }
  return (value ^ (value >>> 15)) >>> 0
}
