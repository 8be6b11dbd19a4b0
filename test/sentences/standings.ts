import { HOUR, MINUTE } from '../../src/domain/ids.ts'
import { codeIn } from '../world/chat.ts'
import { CHICAGO } from '../world/places.ts'
import type { World } from '../world/world.ts'

/** Who says a sentence, and how a world comes to where they say it. */
export interface Standing {
  /** The chat in which it is said. */
  readonly speaker: string
  /** Words of the message that it is said in answer to; left out where it answers none. */
  readonly answers?: string
  readonly prepare: (world: World) => Promise<void>
  /** Set where a sentence may erase whoever says it. */
  readonly erases?: true
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

/** Ana is asked whether it is an emergency; nobody else knows of it. */
async function asked(world: World): Promise<void> {
  await family(world)
  await world.says('Ana', 'hay una camioneta blanca afuera de la casa tocando')
}

/** Ana holds a drill, of which her family has read. */
async function practising(world: World): Promise<void> {
  await family(world)
  await world.drill('Ana')
  await world.pass(MINUTE)
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

/** Beto, too, has Mamá for his contact. */
async function son(world: World): Promise<void> {
  const beto = await world.register('Beto', { consulate: CHICAGO })
  await world.addContact(beto, 'Mamá', 'mama')
}

/** Somebody who never registered has told all of her husband, and a while has passed. */
async function toldAll(world: World): Promise<void> {
  await told(world, 'Juan Pérez Gómez', 'en la 26 y Kedzie, Chicago', 'no', '312 555 0144')
  await world.pass(MINUTE)
}

/** An officer writes in answer to the newest message of the desk that has `words` in it. */
async function officerAnswers(world: World, words: string, text: string): Promise<void> {
  const replyTo = world.bot.heard.findLast(one => one.to === 'mesa' && one.text.includes(words))?.id
  await world.sends('mesa', { kind: 'text', text, ...(replyTo && { replyTo }) }, OFFICER)
}

const OFFICER = { group: true, sender: 'luis' } as const

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
    prepare: asked,
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
      await world.says('Ana', 'quiten a mi papá')
      await world.pass(MINUTE)
    },
  },
  'person-drill': {
    speaker: 'Ana',
    prepare: practising,
  },
  'person-erasing': {
    speaker: 'Ana',
    erases: true,
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
    prepare: asked,
  },
  'relative-drill': {
    speaker: 'mama',
    prepare: practising,
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
    prepare: toldAll,
  },
  'desk-live': { speaker: 'mesa', prepare: live },
  'desk-attending': {
    speaker: 'mesa',
    prepare: async world => {
      await live(world)
      await world.taps('mesa', `atender:${await world.id()}`)
    },
  },
  // Mamá of two, of whom one is in need.
  'relative-of-two': {
    speaker: 'mama',
    prepare: async world => {
      await live(world)
      await son(world)
    },
  },
  // Mamá of Ana, and wife of Pedro: both are in need.
  'relative-of-two-live': {
    speaker: 'mama',
    prepare: async world => {
      await live(world)
      const pedro = await world.register('Pedro', { consulate: CHICAGO })
      await world.addContact(pedro, 'Esposa', 'mama')
      await world.says('Pedro', 'PÁNICO')
      await world.pass(2 * MINUTE)
    },
  },
  // Mamá is asked "¿Hablaste con Ana y está bien?"
  'relative-asked-safe': {
    speaker: 'mama',
    prepare: async world => {
      await live(world)
      await world.says('mama', 'ya está conmigo')
    },
  },
  // An officer asks the family something, and a reminder comes before their answer.
  'relative-asked-by-desk': {
    speaker: 'mama',
    prepare: async world => {
      await live(world)
      await officerAnswers(world, 'CHI-0001 · Ana', '¿Toma alguna medicina?')
      await world.taps('mesa', `a-familia:${await world.id()}`, OFFICER)
      await world.pass(16 * MINUTE)
    },
  },
  // Ana has said "No le creas" of Mamá's report.
  'relative-disbelieved': {
    speaker: 'mama',
    prepare: async world => {
      await family(world)
      await world.says('mama', 'se llevaron a Ana')
      await world.says('Ana', 'No le creas')
      await world.pass(MINUTE)
    },
  },
  // Tía Lupe was invited by Ana, who is in need, and has not said yes.
  'relative-invited': {
    speaker: 'lupe',
    prepare: async world => {
      await family(world)
      await world.taps('Ana', 'go:add')
      await world.says('lupe', `ALTA ${codeIn(await world.says('Ana', 'Tía Lupe'))}`)
      await world.says('Ana', 'PÁNICO')
      await world.pass(MINUTE)
    },
  },
  // The desk has ended the report of her husband: he was found.
  'reporter-ended': {
    speaker: 'rosa',
    prepare: async world => {
      await toldAll(world)
      await world.taps('mesa', `porque-found:${await world.id()}`, OFFICER)
      await world.pass(MINUTE)
    },
  },
  // An officer answers the alert's own message.
  'desk-reply': { speaker: 'mesa', answers: 'CHI-0001 · Ana', prepare: live },
  // An officer is asked "¿A quién?" about their words.
  'desk-asked-whom': {
    speaker: 'mesa',
    prepare: async world => {
      await live(world)
      await officerAnswers(world, 'CHI-0001 · Ana', 'Ya vamos para allá')
    },
  },
  // An officer is asked with whom they talked.
  'desk-asked-contact': {
    speaker: 'mesa',
    prepare: async world => {
      await live(world)
      await world.taps('mesa', `contactado:${await world.id()}`, OFFICER)
    },
  },
  // An officer is asked why the alert is to end.
  'desk-asked-why': {
    speaker: 'mesa',
    prepare: async world => {
      await live(world)
      await world.taps('mesa', `cerrar:${await world.id()}`, OFFICER)
    },
  },
}
