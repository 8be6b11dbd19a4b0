import { skeleton, withinOneEdit } from '../../domain/sound.ts'

/** Names of fewer letters than this are never guessed at: one wrong letter would make them another place. */
const SHORTEST_KEY = 5

/** No name has more letters than this: what is longer is no place, and must cost nothing. */
const LONGEST_KEY = 60

/** The base of the hash: any odd number of 32 bits that mixes well; this is the prime of FNV. */
const BASE = 0x01000193

/** Finds the names that sound like what was typed, or differ from it by one letter. */
export interface Similar {
  /** The keys that sound the same as `key`, and those whose sound is one edit away. */
  like(key: string): { readonly same: readonly string[]; readonly near: readonly string[] }
}

/**
 * Files names by their sound with each letter left out in turn: two names within one edit share one such variant,
 * so that a look-up is a dozen reads of a table and never a walk over all names. A hash table without buckets: a
 * slot holds the number of a name, from 1, or 0; a taken slot sends on to the next. At most 65,534 names.
 */
export function fileBySound(names: readonly string[]): Uint16Array<ArrayBuffer> {
  const variants = names.map(name => (name.length < SHORTEST_KEY ? [] : variantsOf(skeleton(name))))
  const filed = variants.reduce((sum, { length }) => sum + length, 0)
  const slots = 2 ** Math.ceil(Math.log2(filed * 1.5 + 2))
  const table = new Uint16Array(slots)
  for (const [index, hashes] of variants.entries()) {
    for (const hash of hashes) {
      let slot = hash & (slots - 1)
      while (table[slot] !== 0) slot = (slot + 1) & (slots - 1)
      table[slot] = index + 1
    }
  }
  return table
}

/** Makes {@link Similar} of names and of what {@link fileBySound} made of the same names in the same order. */
export function similarNames(names: readonly string[], table: Uint16Array = fileBySound(names)): Similar {
  const mask = table.length - 1
  return {
    like: key => {
      if (key.length < SHORTEST_KEY || key.length > LONGEST_KEY) return { same: [], near: [] }
      const bone = skeleton(key)
      const same = new Set<string>()
      const near = new Set<string>()
      for (const hash of variantsOf(bone)) {
        for (let slot = hash & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
          const name = names[(table[slot] ?? 0) - 1]
          if (name === undefined || same.has(name) || near.has(name)) continue
          const other = skeleton(name)
          if (other === bone) same.add(name)
          else if (withinOneEdit(bone, other)) near.add(name)
        }
      }
      return { same: [...same], near: [...near] }
    },
  }
}

/**
 * The hashes of a name whole and without each of its letters, in time linear in its length: the polynomial of
 * the letters before the gap, moved up, plus that of the letters after it.
 */
function variantsOf(name: string): readonly number[] {
  const hashes: number[] = []
  let after = 0
  let power = 1
  let whole = 0
  for (let at = 0; at < name.length; at++) whole = (Math.imul(whole, BASE) + name.charCodeAt(at)) | 0
  hashes.push(mixed(whole))
  for (let gap = name.length - 1; gap >= 0; gap--) {
    const moved = Math.imul(power, BASE)
    const letter = Math.imul(name.charCodeAt(gap), power)
    const before = (whole - after - letter) | 0
    hashes.push(mixed((Math.imul(before, INVERSE) + after) | 0))
    after = (after + letter) | 0
    power = moved
  }
  return hashes
}

/** The inverse of {@link BASE} modulo 2^32: it moves the letters before a gap down by one place. */
const INVERSE = inverse(BASE)

/** The inverse of an odd number modulo 2^32, by Newton's steps: each doubles the bits that are right. */
function inverse(odd: number): number {
  let found = odd
  for (let step = 0; step < 5; step++) found = Math.imul(found, 2 - Math.imul(odd, found))
  return found
}

/** Spreads all bits over the low ones, which choose the slot (the finalizer of MurmurHash3). */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const more = Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
  return (more ^ (more >>> 16)) >>> 0
}
