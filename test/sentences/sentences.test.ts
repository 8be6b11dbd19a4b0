import { beforeAll, describe, expect, test } from 'vitest'
import { World } from '../world/world.ts'
import { marksAfter } from './marks.ts'
import { STANDINGS } from './standings.ts'
import { rowsOf } from './table.ts'

/*
 * People's sentences by who says them and where they stand: what must follow, and what must never. A sentence that was
 * taken for something else belongs here first, and is mended then.
 */

describe.each(Object.entries(STANDINGS))('%s', (name, standing) => {
  let stand: () => Promise<World>

  const prepared = async () => {
    const world = await World.open()
    await standing.prepare(world)
    return world
  }

  beforeAll(async () => {
    // Nobody who erased themselves can be put back.
    stand = standing.erases ? prepared : await (await prepared()).keep()
  })

  test.each(rowsOf(name))('$sentence', async ({ sentence, wanted, barred }) => {
    const world = await stand()
    const marks = await marksAfter(world, standing, sentence)
    expect({
      missed: wanted.filter(some => !some.some(mark => marks.has(mark))),
      forbidden: barred.filter(mark => marks.has(mark)),
    }).toEqual({ missed: [], forbidden: [] })
  })
})
