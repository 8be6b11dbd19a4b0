import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../../../src/domain/ids.ts'
import { saveContact } from '../../../../src/store/queries/contacts.ts'
import { CHICAGO, LOS_ANGELES } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

/** How many conversations are tried: some in every run, as many as AVISA_HISTORIES says on demand. */
const CONVERSATIONS = Number(process.env.AVISA_HISTORIES ?? 25)

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
const KIN = ['mama', 'luis'] as const
const ofKin = fc.constantFrom(
  'toma insulina',
  'llamé a su trabajo',
  'no contesta su teléfono',
  'ya voy para allá',
  'sus hijos están conmigo',
)
type Step =
  | { readonly do: 'says'; readonly text: string }
  | { readonly do: 'kin'; readonly who: (typeof KIN)[number]; readonly text: string }
  | { readonly do: 'officer'; readonly text: string }
  | { readonly do: 'attends' | 'blocks' | 'returns' | 'ends' }
  | { readonly do: 'passes'; readonly time: number }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: words.map(text => ({ do: 'says', text }) as const) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...KIN), ofKin)
      .map(([who, text]) => ({ do: 'kin', who, text }) as const),
  },
  { weight: 1, arbitrary: words.map(text => ({ do: 'officer', text }) as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('attends', 'blocks', 'returns', 'ends').map(what => ({ do: what }) as const),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(SECOND, 15 * SECOND, 3 * MINUTE, 5 * HOUR)
      .map(time => ({ do: 'passes', time }) as const),
  },
)

/** One conversation: Ana cried, and then things happen; each text has a number, so that nobody's can be taken for another's. */
class Conversation {
  readonly world: World
  #said = 0
  #open = true
  #attended = false
  #blocked = false

  constructor(world: World) {
    this.world = world
  }

  async happen(one: Step): Promise<void> {
    switch (one.do) {
      case 'says':
        return this.#says(one.text)
      case 'kin':
        return this.#kin(one.who, one.text)
      case 'officer':
        return this.#chats(one.text)
      case 'attends':
        this.#attended ||= this.#open
        await this.world.says('mesa', 'CHI-0001 atender', { group: true, name: 'L. Pérez' })
        return
      case 'blocks':
        this.#blocked = true
        this.world.bot.blocked.add('luis')
        return
      case 'returns':
        this.#blocked = false
        this.world.bot.blocked.delete('luis')
        await this.world.sends('luis', { kind: 'membership', change: 'unblocked' })
        return
      case 'ends':
        await this.world.endAll()
        this.#open = false
        return
      case 'passes':
        return this.world.pass(one.time)
      default:
        return one satisfies never
    }
  }

  async #says(words: string): Promise<void> {
    const text = this.#numbered(words)
    await this.world.says('Ana', text)
    this.#isReadBy(text, this.#open ? TOLD.filter(chat => !(chat === 'luis' && this.#blocked)) : [])
    if (this.#open && this.#blocked) {
      await this.world.pass(SECOND)
      expect(this.world.heardBy('Ana')).toMatch(/Luis/)
    }
  }

  async #kin(who: (typeof KIN)[number], words: string): Promise<void> {
    if (who === 'luis' && this.#blocked) return
    const text = this.#numbered(words)
    await this.world.says(who, text)
    const others = TOLD.filter(chat => chat !== who && !(chat === 'luis' && this.#blocked))
    this.#isReadBy(text, this.#open ? others : [], who)
    expect(this.world.heardBy('Ana')).not.toContain(text)
  }

  /** Officers among themselves: no reply and no folio. */
  async #chats(words: string): Promise<void> {
    const text = this.#numbered(words)
    await this.world.says('mesa', text, { group: true, name: 'L. Pérez' })
    this.#isReadBy(text, [], 'mesa')
  }

  #isReadBy(text: string, readers: readonly string[], author?: string): void {
    for (const chat of TOLD.filter(each => each !== author)) {
      if (readers.includes(chat)) expect(this.world.heardBy(chat)).toContain(`«${text}»`)
      else if (!(chat === 'luis' && this.#blocked)) expect(this.world.heardBy(chat)).not.toContain(text)
    }
  }

  #numbered(words: string): string {
    this.#said += 1
    return `${words} ${this.#said}`
  }

  /** What must hold however it went. */
  async judge(): Promise<void> {
    const { world } = this
    for (const chat of TOLD) {
      const reminders = world.heard.filter(one => one.to === chat && one.text.startsWith('🔁'))
      expect(new Set(reminders.map(one => one.text)).size).toBe(reminders.length)
    }
    const texts = world.heard.map(one => one.text).join('\n')
    expect(texts).not.toMatch(/Los Ángeles.*(?:atiende|contact)/i)
    if (!this.#attended) expect(texts).not.toMatch(/\bAtiende\b|atiende desde|L\. Pérez, .*atiende/)
    expect(world.heardBy('mesa-la')).toBe('')
  }
}

test('each text in an open alert is in every told chat, none outside one, no consulate acts that did not, and no two reminders are equal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async steps => {
      const world = await inhabited()
      await world.addDesk(LOS_ANGELES, 'mesa-la')
      await world.says('Ana', 'hola 0')
      for (const chat of TOLD) expect(world.heardBy(chat)).toBe('')
      await world.says('Ana', 'me agarró la migra')
      const conversation = new Conversation(world)
      for (const one of steps) await conversation.happen(one)
      await conversation.judge()
    }),
    { numRuns: CONVERSATIONS },
  )
}, 600_000)
