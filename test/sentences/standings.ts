import { HOUR, MINUTE } from '../../src/domain/ids.ts'
import { CHICAGO } from '../world/places.ts'
import type { World } from '../world/world.ts'

/** Who says a sentence, and how a world comes to where they say it. */
export interface Standing {
  /** The chat in which it is said. */
  readonly speaker: string
  readonly prepare: (world: World) => Promise<void>
}

/** Ana of Chicago, who registered; her mother and father, who accepted; and the desk of her consulate. */
async function family(world: World): Promise<void> {
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Papá', 'papa')
  await world.addDesk(CHICAGO, 'mesa')
}

/** Ana has cried, everybody was told, and a while has passed. */
async function live(world: World): Promise<void> {
  await family(world)
  await world.says('Ana', 'PÁNICO')
  await world.pass(4 * MINUTE)
}

/** Ana's alert has ended by her own word. */
async function ended(world: World): Promise<void> {
  await live(world)
  await world.taps('Ana', `soltaron:${await world.id()}`)
  await world.pass(HOUR)
}

/** Somebody who never registered has told of her husband, and one question after another was answered. */
async function told(world: World, ...answers: readonly string[]): Promise<void> {
  await family(world)
  await world.says('rosa', 'se llevaron a mi esposo')
  for (const answer of answers) await world.says('rosa', answer)
}

async function registering(world: World, ...taps: readonly string[]): Promise<void> {
  await family(world)
  await world.says('rosa', '/start')
  for (const tap of ['consent:yes', ...taps]) await world.taps('rosa', tap)
}

/** Every standing, by the name of its file of sentences. */
export const STANDINGS: Readonly<Record<string, Standing>> = {
  stranger: { speaker: 'rosa', prepare: family },
  'registering-name': { speaker: 'rosa', prepare: world => registering(world) },
  'registering-place': { speaker: 'rosa', prepare: world => registering(world, 'skip:name') },
  'registering-contact': { speaker: 'rosa', prepare: world => registering(world, 'skip:name', 'skip:place') },
  person: { speaker: 'Ana', prepare: family },
  'person-asked': {
    speaker: 'Ana',
    prepare: async world => {
      await family(world)
      await world.says('Ana', 'hay una camioneta blanca afuera de la casa tocando')
    },
  },
  'person-live': { speaker: 'Ana', prepare: live },
  'person-ended': { speaker: 'Ana', prepare: ended },
  'person-reported': {
    speaker: 'Ana',
    prepare: async world => {
      await family(world)
      await world.says('mama', 'se llevaron a Ana')
      await world.pass(MINUTE)
    },
  },
  'person-attended': {
    speaker: 'Ana',
    prepare: async world => {
      await live(world)
      const luis = { group: true, sender: 'luis', name: 'Luis' }
      await world.taps('mesa', `atender:${await world.id()}`, luis)
      await world.says('mesa', 'CHI-0001 ¿tienes abogado?', luis)
      await world.taps('mesa', `a-persona:${await world.id()}`, luis)
      await world.pass(MINUTE)
    },
  },
  'person-removing': {
    speaker: 'Ana',
    prepare: async world => {
      await live(world)
      await world.says('Ana', 'no le digan a mi papá')
      await world.pass(MINUTE)
    },
  },
  'person-drill': {
    speaker: 'Ana',
    prepare: async world => {
      await family(world)
      await world.drill('Ana')
      await world.pass(MINUTE)
    },
  },
  'person-erasing': {
    speaker: 'Ana',
    prepare: async world => {
      await family(world)
      await world.says('Ana', '/borrar')
    },
  },
  'person-doubting': {
    speaker: 'Ana',
    prepare: async world => {
      await family(world)
      await world.says('Ana', '¿este mensaje es de ustedes?')
    },
  },
  relative: { speaker: 'mama', prepare: family },
  'relative-of-asked': {
    speaker: 'mama',
    prepare: async world => {
      await family(world)
      await world.says('Ana', 'hay una camioneta blanca afuera de la casa tocando')
    },
  },
  'relative-drill': {
    speaker: 'mama',
    prepare: async world => {
      await family(world)
      await world.drill('Ana')
      await world.pass(MINUTE)
    },
  },
  'relative-live': { speaker: 'mama', prepare: live },
  'relative-ended': { speaker: 'mama', prepare: ended },
  'relative-registered-live': {
    speaker: 'mama',
    prepare: async world => {
      await live(world)
      const mother = await world.register('mama', { name: 'Elena', consulate: CHICAGO })
      await world.addContact(mother, 'Beto', 'beto')
    },
  },
  'reporter-name': { speaker: 'rosa', prepare: world => told(world) },
  'reporter-where': { speaker: 'rosa', prepare: world => told(world, 'Juan Pérez Gómez') },
  'reporter-done': {
    speaker: 'rosa',
    prepare: async world => {
      await told(world, 'Juan Pérez Gómez', 'en la 26 y Kedzie, Chicago', 'no', '312 555 0144')
      await world.pass(MINUTE)
    },
  },
  'desk-live': { speaker: 'mesa', prepare: live },
  'desk-attending': {
    speaker: 'mesa',
    prepare: async world => {
      await live(world)
      await world.taps('mesa', `atender:${await world.id()}`)
    },
  },
}
