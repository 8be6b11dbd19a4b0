import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../../../src/domain/ids.ts'
import { saveContact } from '../../../../src/store/queries/contacts.ts'
import { CHICAGO } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

/** How many conversations are tried: some in every run, as many as AVISA_HISTORIES says on demand. */
const CONVERSATIONS = Number(process.env.AVISA_HISTORIES ?? 15)

const TOLD = ['mama', 'luis', 'mesa'] as const

async function inhabited(): Promise<World> {
  const world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
  return world
}

describe('what Ana writes in an alert', () => {
  let world: World
  beforeEach(async () => {
    world = await inhabited()
  })

  test('stands in the first notice if it raised the alert', async () => {
    await world.says('Ana', 'me agarró la migra en la 26 y Kedzie')
    for (const chat of TOLD) expect(world.heardBy(chat)).toContain('«me agarró la migra en la 26 y Kedzie»')
  })

  test('is edited into one message within 20 seconds, and is a new one after', async () => {
    await world.says('Ana', 'me agarró la migra')
    await world.pass(10 * SECOND)
    world.forget()
    await world.says('Ana', 'soy diabética')
    await world.says('Ana', 'mis hijos están en la escuela')
    expect(world.heard.filter(one => one.to === 'mama').map(one => one.fresh)).toEqual([true, false])
    await world.pass(25 * SECOND)
    world.forget()
    await world.says('Ana', 'me mueven')
    expect(world.heard.filter(one => one.to === 'mama').map(one => one.fresh)).toEqual([true])
  })

  test('goes along when it was written before the alert left', async () => {
    await world.says('Ana', 'ayuda')
    await world.says('Ana', 'soy diabética')
    expect(world.heardBy('mama')).toBe('')
    await world.pass(2 * MINUTE)
    for (const chat of TOLD) expect(world.heardBy(chat)).toContain('«soy diabética»')
  })

  test('is cut for the desk, which reads the rest by a tap, and whole for the family', async () => {
    await world.says('Ana', 'me agarró la migra')
    await world.pass(MINUTE)
    world.forget()
    const long = `${'Eran cinco hombres con chaleco. '.repeat(60)}Se llevaron mi bolsa.`
    await world.says('Ana', long)
    expect(world.heardBy('mama')).toContain('Se llevaron mi bolsa.')
    expect(world.heardBy('mesa')).not.toContain('Se llevaron mi bolsa.')
    const { id } = (await world.live())?.alert ?? {}
    await world.taps('mesa', `todo:${id}`, { group: true })
    expect(world.heardBy('mesa')).toContain('Se llevaron mi bolsa.')
  })

  test('and what a relative or an officer writes, names no exact place to whoever is not confirmed', async () => {
    const ana = await world.person('Ana')
    if (ana === undefined) throw new Error('nobody registered')
    const tia = await world.addContact(ana, 'Tía', 'tia')
    const { confirmedAt: _, ...doubted } = tia
    await world.store.write(tx => saveContact(tx, doubted))
    await world.says('Ana', 'me agarró la migra')
    await world.pass(MINUTE)
    const { id } = (await world.live())?.alert ?? {}
    await world.says('mama', 'la camioneta blanca está en https://maps.google.com/?q=41.85,-87.65')
    await world.says('mesa', 'CHI-0001 la vieron en 41.85, -87.65 hace rato', { group: true })
    await world.taps('mesa', `a-todos:${id}`, { group: true })
    await world.pass(MINUTE)
    expect(world.heardBy('tia')).toContain('la camioneta blanca está en')
    expect(world.heardBy('tia')).toContain('hace rato')
    expect(world.heardBy('tia')).not.toMatch(/41\.85/)
    expect(world.heardBy('luis')).toMatch(/41\.85/)
  })

  test('is passed on to nobody in a drill', async () => {
    await world.drill('Ana')
    world.forget()
    await world.says('Ana', 'esto es una prueba')
    for (const chat of TOLD) expect(world.heardBy(chat)).not.toContain('prueba')
  })
})

const words = fc.constantFrom(
  'estoy en el baño',
  'soy diabética',
  'me mueven',
  'avisen a mi jefe',
  'no tengo luz',
)
const step = fc.oneof(
  fc.record({ say: words }),
  fc.record({ pass: fc.constantFrom(SECOND, 15 * SECOND, 3 * MINUTE, 5 * HOUR) }),
)

test('each text of a person in an open alert is in every told chat, none outside one, and no two reminders are equal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async steps => {
      const world = await inhabited()
      let said = 0
      const text = (what: string) => `${what} ${++said}`
      await world.says('Ana', `hola ${said}`)
      for (const chat of TOLD) expect(world.heardBy(chat)).toBe('')
      await world.says('Ana', 'me agarró la migra')
      for (const one of steps) {
        if ('pass' in one) {
          await world.pass(one.pass)
          continue
        }
        const sent = text(one.say)
        await world.says('Ana', sent)
        for (const chat of TOLD) expect(world.heardBy(chat)).toContain(`«${sent}»`)
      }
      for (const chat of TOLD) {
        const reminders = world.heard.filter(one => one.to === chat && one.text.startsWith('🔁'))
        expect(new Set(reminders.map(one => one.text)).size).toBe(reminders.length)
      }
    }),
    { numRuns: CONVERSATIONS },
  )
}, 600_000)
