/** Answers with the next number of a row, from 0 to 1 without 1. */
export type Chance = () => number

/** Numbers that look like chance and are the same at every run of one seed: mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of `all`; undefined of nothing. */
export function pick<T>(all: readonly T[], next: Chance): T | undefined {
  return all[Math.floor(next() * all.length)]
}

/** Puts `all` itself into an order that `next` decides. */
export function shuffle<T>(all: T[], next: Chance): void {
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    const [one, two] = [all[last], all[other]]
    if (one !== undefined && two !== undefined) [all[last], all[other]] = [two, one]
  }
}
