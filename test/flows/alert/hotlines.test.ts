import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { hotlines } from '../../../src/cli/hotlines.ts'
import { hotlinesAsTheyChange } from '../../../src/consulates/hotlines/hotline-files.ts'
import { DAY, MINUTE } from '../../../src/domain/ids.ts'
import { CHICAGO, directory, PILSEN } from '../../world/places.ts'
import { World } from '../../world/world.ts'

/** Of Illinois, as `avisa hotlines --state IL` lists it. */
const OF_ILLINOIS = 'il-icirr-family-support'
const ITS_NUMBER = '+1 855 435 7693'

let world: World
let database: string

beforeEach(async () => {
  database = join(mkdtempSync(join(tmpdir(), 'avisa-')), 'avisa.db')
  world = await World.open({ ...directory, hotlines: hotlinesAsTheyChange(database) })
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
})

/** An operator says that they dialled a line and were answered. */
function dials(id: string): void {
  async function* input() {}
  const terminal = { out: () => undefined, err: () => undefined, input: input() }
  expect(hotlines(['--dialled', id], terminal, database, world.now)).toBe(0)
}

async function cries(): Promise<void> {
  await world.pins('Ana', PILSEN)
  await world.says('Ana', 'PÁNICO')
}

test('after twenty minutes without an officer the family reads the line that an operator dialled meanwhile', async () => {
  await cries()
  await world.pass(15 * MINUTE)
  dials(OF_ILLINOIS)
  await world.pass(6 * MINUTE)
  for (const chat of ['mama', 'Ana']) expect(world.heardBy(chat)).toContain(ITS_NUMBER)
  expect(world.heardBy('mama')).not.toContain('No sé de una línea')
  expect(world.heardBy('mesa')).not.toContain(ITS_NUMBER)
})

test.each([
  ['nobody dialled', false],
  ['was last dialled too long ago', true],
])('a line that %s is given to no family, which reads that none is known', async (_, wasDialled) => {
  if (wasDialled) dials(OF_ILLINOIS)
  await world.pass(92 * DAY)
  await cries()
  await world.pass(21 * MINUTE)
  expect(world.heardBy('mama')).not.toContain(ITS_NUMBER)
  expect(world.heardBy('mama')).toContain('No tengo ningún teléfono comprobado de Illinois.')
})
