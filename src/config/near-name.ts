/** The one of `known` that `name` was probably meant to be: a few letters apart; undefined if none is so near. */
export function nearName<Known extends string>(name: string, known: readonly Known[]): Known | undefined {
  const nearest = known
    .map(each => ({ each, apart: distance(name, each) }))
    .sort((a, b) => a.apart - b.apart)[0]
  return nearest !== undefined && nearest.apart <= 4 ? nearest.each : undefined
}

/** How many letters must be put in, left out or exchanged to make `b` of `a` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}
