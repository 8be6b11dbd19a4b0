import { describe, expect, it } from 'vitest'
import { loadDirectory } from '../../src/consulates/directory.ts'
import { labelled, type Verdict, verdict } from './labelled.ts'

const directory = loadDirectory()

/** Prints the accuracy of a labelled file with every input that is not right, and hands back the counts. */
function score(
  name: string,
  verdicts: readonly (readonly [input: string, is: Verdict])[],
): Record<Verdict, number> {
  const counts = { right: 0, asked: 0, missed: 0, wrong: 0 }
  for (const [, is] of verdicts) counts[is] += 1
  const percent = ((100 * counts.right) / verdicts.length).toFixed(1)
  console.log(`${name}: ${counts.right} of ${verdicts.length} right (${percent} %)`, counts)
  for (const [input, is] of verdicts) if (is !== 'right') console.log(`  ${is}: ${input}`)
  return counts
}

describe('inputs labelled from the sources of the data', () => {
  it('routes at least 99 of 100 pins right', () => {
    const rows = labelled('pins.tsv').map(([lat, lon, consulate, where = '']) => {
      const answer = directory.route({ lat: Number(lat), lon: Number(lon) })
      return [
        where,
        answer.kind === 'route' && answer.route.consulate === consulate ? 'right' : 'wrong',
      ] as const
    })
    expect(score('pins', rows).right / rows.length).toBeGreaterThanOrEqual(0.99)
  })

  it('routes at least 99 of 100 ZIP codes right', () => {
    const rows = labelled('zips.tsv').map(
      ([zip = '', consulate = '', where = '']) => [where, verdict(directory.find(zip), consulate)] as const,
    )
    expect(score('ZIP codes', rows).right / rows.length).toBeGreaterThanOrEqual(0.99)
  })

  it.each(['names.tsv', 'messy.tsv'])(
    'finds at least 97 of 100 names of %s, and answers none wrongly',
    file => {
      const rows = labelled(file).map(
        ([text = '', label = '']) => [text, verdict(directory.find(text), label)] as const,
      )
      const counts = score(file, rows)
      expect(counts.right / rows.length).toBeGreaterThanOrEqual(0.97)
      expect(counts.wrong).toBe(0)
    },
  )

  it('holds at least 400 inputs of all 50 states, DC and Puerto Rico', () => {
    const files = ['pins.tsv', 'zips.tsv', 'names.tsv', 'messy.tsv'].map(labelled)
    expect(files.flat().length).toBeGreaterThanOrEqual(400)
    const states = new Set(
      labelled('pins.tsv').map(([, , , where = '']) => where.match(/, ([A-Z]{2}) \(/)?.[1]),
    )
    expect(states.size).toBe(52)
  })
})
