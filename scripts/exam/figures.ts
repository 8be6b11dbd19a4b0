/** How often something came true, of how many. */
export interface Share {
  readonly hits: number
  readonly of: number
}

/** How often `holds` of `all`. */
export function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): Share {
  return { hits: all.filter(holds).length, of: all.length }
}

const Z = 1.96

/** The interval in which the true share lies with 95 % (Wilson), in percent. */
export function wilson({ hits, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 100]
  const share = hits / of
  const centre = share + Z ** 2 / (2 * of)
  const reach = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const scale = 1 + Z ** 2 / of
  return [(100 * (centre - reach)) / scale, (100 * (centre + reach)) / scale]
}

/** `97.4 % (225/231) [94.5–98.8]`. */
export function printed(share: Share): string {
  const [low, high] = wilson(share).map(edge => Math.abs(edge).toFixed(1))
  const percent = share.of === 0 ? '–' : ((100 * share.hits) / share.of).toFixed(1)
  return `${percent.padStart(5)} % ${`(${share.hits}/${share.of})`.padEnd(9)} [${low}–${high}]`
}
