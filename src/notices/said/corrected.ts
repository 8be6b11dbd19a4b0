import type { Said, SaidId } from '../../domain/alert/said/said.ts'

/** Something said as it reads now: `edited` if its author put other words in the place of what they wrote first. */
export type SaidAsItReads = Said & { readonly edited?: true }

/**
 * Everything that was said, as it reads now: words that were corrected stand in their old place with the newest correction, and
 * where they are not among `said`, the newest correction stands alone.
 */
export function asCorrected(said: readonly Said[]): readonly SaidAsItReads[] {
  const newest = new Map<SaidId, Said>()
  for (const one of said) if (one.corrects !== undefined) newest.set(one.corrects, one)
  const here = new Set(said.map(({ id }) => id))
  return said.flatMap((one): readonly SaidAsItReads[] => {
    if (one.corrects !== undefined)
      return !here.has(one.corrects) && newest.get(one.corrects) === one ? [one] : []
    const correction = newest.get(one.id)
    return [correction === undefined ? one : { ...one, what: correction.what, edited: true }]
  })
}
