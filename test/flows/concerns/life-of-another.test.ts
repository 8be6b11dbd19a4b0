import { expect, test } from 'vitest'
import { World } from '../../world/world.ts'

test.each(['my dad cant breathe', 'mi bebe no respira', 'mi papa se desmayo', 'my wife fainted'])(
  'whoever writes of one whose life is in danger reads to call 911, and of no report: %s',
  async words => {
    const world = await World.open()
    await world.register('Ana')
    await world.says('Ana', words)
    expect(world.heardBy('Ana')).toContain('911')
    expect(world.heardBy('Ana')).not.toContain('¿Cómo se llama?')
    expect(await world.alerts()).toEqual([])
  },
)
