import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/ids.ts'
import { CHICAGO } from '../world/places.ts'
import { World } from '../world/world.ts'

const RELATIVES = { mama: 'Mamá', tia: 'Tía', papa: 'Papá' } as const
type Relative = keyof typeof RELATIVES
const READERS = ['mama', 'tia', 'papa', 'mesa']

/** A relative's answer by a tap, their words, or an officer's act. */
type Act =
  | { readonly by: Relative; readonly does: 'answers' | 'writes' | 'asks' }
  | { readonly by: 'mesa'; readonly does: 'attends' | 'hands-back' | 'writes' }

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      by: fc.constantFrom('mama', 'tia', 'papa'),
      does: fc.constantFrom('answers', 'writes', 'asks'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      by: fc.constant('mesa' as const),
      does: fc.constantFrom('attends', 'hands-back', 'writes'),
    }),
  },
)

/** Three days in which little is done at first and less later, as in life. */
const threeDays = fc.array(
  fc.record({ act, after: fc.constantFrom(SECOND, MINUTE, 7 * MINUTE, HOUR, 5 * HOUR, 20 * HOUR) }),
  { maxLength: 8 },
)

const WORDS = { writes: 'ya hablé con su patrón', asks: '¿qué pasó?' } as const

async function happens(world: World, { by, does }: Act): Promise<void> {
  const id = await world.id()
  const how = by === 'mesa' ? { group: true, name: 'L. Pérez' } : {}
  if (does === 'answers') await world.taps(by, `recibido:${id}`)
  else if (does === 'attends') await world.taps(by, `atender:${id}`, how)
  else if (does === 'hands-back') await world.taps(by, `devolver:${id}`, how)
  else if (by === 'mesa') {
    await world.says(by, 'CHI-0001 señora, ya llamamos', how)
    await world.taps(by, `a-familia:${id}`, how)
  } else await world.says(by, WORDS[does])
}

/** All that people did so far, as reminders have to tell it. */
class Doings {
  readonly #answered = new Set<string>()
  readonly #wrote = new Set<string>()
  #deskActed = false

  note({ by, does }: Act): void {
    if (by === 'mesa') this.#deskActed ||= does !== 'hands-back'
    else (does === 'answers' ? this.#answered : this.#wrote).add(RELATIVES[by])
  }

  /** Holds a reminder to these doings. */
  judge(text: string): void {
    const lineOf = (head: string) => text.split('\n').find(line => line.includes(head)) ?? ''
    const silent = [...this.#wrote].filter(name => !this.#answered.has(name))
    const isDesk = lineOf('🔁').includes('CHI-')
    for (const name of this.#answered) expect(lineOf('Ya contestaron:')).toContain(name)
    for (const name of silent) expect(lineOf('Ya escribieron:')).toContain(name)
    const kin = isDesk ? 'Nadie de su familia ha contestado' : 'Nadie de la familia ha contestado'
    const nobody = isDesk || this.#deskActed ? kin : 'Nadie ha contestado'
    const isSilent = this.#answered.size + silent.length === 0
    expect(/Nadie (?:de \S+ familia )?ha contestado/.exec(text)?.[0]).toBe(isSilent ? nobody : undefined)
    if (this.#deskActed) expect(text).not.toContain('Todavía no responde')
  }
}

const remindersIn = (world: World) => world.heard.filter(({ text }) => text.startsWith('🔁 Recordatorio'))

async function threeDaysOf(steps: readonly { readonly act: Act; readonly after: number }[]): Promise<World> {
  const world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  for (const [chat, name] of Object.entries(RELATIVES)) await world.addContact(ana, name, chat)
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  const doings = new Doings()
  const ends = world.now + 3 * DAY
  const passes = async (time: number) => {
    const before = world.heard.length
    await world.pass(time)
    for (const { text } of world.heard.slice(before))
      if (text.startsWith('🔁 Recordatorio')) doings.judge(text)
  }
  for (const { act, after } of steps) {
    await passes(after)
    doings.note(act)
    await happens(world, act)
  }
  await passes(ends - world.now)
  return world
}

test('over three days no two reminders to one chat are equal, and each tells who answered and who wrote', async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(threeDays, async steps => {
      const world = await threeDaysOf(steps)
      const reminders = remindersIn(world)
      seen += reminders.length
      for (const chat of READERS) {
        const texts = reminders.filter(({ to }) => to === chat).map(({ text }) => text)
        expect(new Set(texts).size).toBe(texts.length)
      }
    }),
    { numRuns: 12 },
  )
  expect(seen).toBeGreaterThan(100)
}, 240_000)
