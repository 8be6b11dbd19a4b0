import { beforeEach, describe, expect, test } from 'vitest'
import { type AlertId, MINUTE } from '../../../src/domain/ids.ts'
import { choicesOf, textOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let id: AlertId

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'me agarró la migra')
  id = await world.id()
  world.forget()
})

async function answerOfMama() {
  return (await world.live())?.recipients.find(one => one.name === 'Mamá')?.answer
}

describe('“Ya está a salvo”', () => {
  test('stands in a row of its own, and asks before anybody is told', async () => {
    const heard = await world.keeping(() => world.taps('mama', `salvo:${id}`))
    expect(textOf(heard)).toContain('¿Hablaste con Ana y está bien?')
    expect(choicesOf(heard).map(one => one.id)).toEqual([`salvo-si:${id}`, `salvo-no:${id}`])
    expect(world.heardBy('luis')).toBe('')
    expect(await answerOfMama()).toBeUndefined()
  })

  test.each(['tap', 'words'])('after a no by %s nobody is told', async how => {
    await world.taps('mama', `salvo:${id}`)
    await (how === 'tap' ? world.taps('mama', `salvo-no:${id}`) : world.says('mama', 'no'))
    expect(world.heardBy('luis')).toBe('')
    expect(await answerOfMama()).toBeUndefined()
  })

  test.each(['no, me equivoqué', 'me equivoqué', 'no, fue sin querer', 'perdón, fue un error'])(
    'and "%s" is such a no',
    async words => {
      await world.taps('mama', `salvo:${id}`)
      expect(textOf(await world.keeping(() => world.says('mama', words)))).not.toContain('¿Hablaste')
      expect(world.heardBy('luis')).toBe('')
      expect(await answerOfMama()).toBeUndefined()
    },
  )

  test.each(['me equivoqué, no se la llevaron', 'fue un error, no la agarraron'])(
    'is asked about where a report is taken back: %s',
    async words => {
      for (const _ of [1, 2]) {
        const heard = textOf(await world.keeping(() => world.says('mama', words)))
        expect(heard).toContain('¿Hablaste con Ana y está bien?')
      }
      expect(await answerOfMama()).toBeUndefined()
    },
  )

  test.each(['tap', 'words'])('after a yes by %s everybody is told', async how => {
    await world.taps('mama', `salvo:${id}`)
    await (how === 'tap' ? world.taps('mama', `salvo-si:${id}`) : world.says('mama', 'sí'))
    for (const chat of ['luis', 'mesa', 'Ana']) expect(world.heardBy(chat)).toContain('a salvo')
  })
})

describe('once it was said', () => {
  beforeEach(async () => {
    await world.taps('mama', `salvo:${id}`)
    await world.taps('mama', `salvo-si:${id}`)
    world.forget()
  })

  test('a tap within ten minutes takes it back, and all who were told read so', async () => {
    await world.pass(10 * MINUTE)
    world.forget()
    await world.taps('mama', `salvo-no:${id}`)
    const corrected = 'Mamá corrige: todavía no sabe si Ana está bien'
    expect(world.heardBy('luis')).toContain(corrected)
    expect(world.heardBy('mesa')).toContain('Mamá, su familiar, corrige: todavía no sabe si Ana está bien')
    expect(world.heardBy('Ana')).toContain('Mamá corrige: todavía no sabe si estás bien')
    expect((await world.trackerOf('Ana'))?.text).not.toContain('dice que estás a salvo')
  })

  test('a tap later asks for words, which take it back at any time', async () => {
    await world.pass(10 * MINUTE + 1)
    world.forget()
    expect(textOf(await world.keeping(() => world.taps('mama', `salvo-no:${id}`)))).toContain(
      'no está a salvo',
    )
    expect(await answerOfMama()).toBe('safe')
    await world.says('mama', 'no, me equivoqué, no está a salvo')
    expect(world.heardBy('luis')).toContain('Mamá corrige')
    expect(await answerOfMama()).toBeUndefined()
  })

  test.each(['no está bien', 'todavía no sabemos nada', 'fue un error', 'sigue detenida', 'she is not safe'])(
    'is taken back by “%s”',
    async words => {
      await world.says('mama', words)
      expect(await answerOfMama()).toBeUndefined()
    },
  )

  test('the family is reminded again after it was taken back', async () => {
    await world.pass(3 * MINUTE)
    world.forget()
    await world.taps('mama', `salvo-no:${id}`)
    await world.pass(3 * MINUTE)
    expect(world.heardBy('luis')).toContain('Recordatorio')
  })

  test('nobody else can take it back', async () => {
    await world.keeping(() => world.taps('luis', `salvo-no:${id}`))
    await world.says('luis', 'no está a salvo')
    expect(await answerOfMama()).toBe('safe')
  })
})

describe('a mother of two who are in need', () => {
  let sarasId: AlertId
  beforeEach(async () => {
    const sara = await world.register('Sara', { consulate: CHICAGO })
    await world.addContact(sara, 'Mamá', 'mama')
    await world.addContact(sara, 'Pepe', 'pepe')
    await world.says('Sara', 'me agarró la migra')
    const facts = (await world.alerts()).find(one => one.person.name === 'Sara')
    if (facts) sarasId = facts.alert.id
    await world.says('mama', 'ok')
    await world.says('mama', 'ok')
    world.forget()
  })

  /** Of whom the others read that she is safe. */
  const saidSafe = () =>
    [
      ['Ana', 'luis'],
      ['Sara', 'pepe'],
    ].flatMap(([name = '', chat = '']) => (world.heardBy(chat).includes('a salvo') ? [name] : []))

  test('is asked once with whom she spoke, and a bare yes counts for nobody', async () => {
    const heard = await world.keeping(() => world.says('mama', 'ya está conmigo'))
    expect(choicesOf(heard).map(one => one.label)).toEqual([
      'Sí, hablé con Ana',
      'Sí, hablé con Sara',
      'No, fue un error',
    ])
    expect(textOf(await world.keeping(() => world.says('mama', 'sí')))).toContain('¿Con quién hablaste')
    expect(saidSafe()).toEqual([])
  })

  test.each([
    ['sí, hablé con Sara', ['Sara']],
    ['con mi hija Sara', ['Sara']],
    ['Sara', ['Sara']],
    ['Ana está bien', ['Ana']],
    ['las dos', ['Ana', 'Sara']],
    ['no', []],
    ['Sara no contesta', []],
    ['sí, pero Sara no está', []],
    ['¿hablaste con Sara?', []],
  ])('and her “%s” counts for whom it names', async (words, safe) => {
    await world.says('mama', 'ya está conmigo')
    await world.says('mama', words)
    expect(saidSafe()).toEqual(safe)
  })

  test('is asked about the other one where she names her, and her yes then is for that one', async () => {
    await world.taps('mama', `salvo:${sarasId}`)
    expect(textOf(await world.keeping(() => world.says('mama', 'sí, hablé con Ana')))).toContain(
      '¿Hablaste con Ana',
    )
    expect(saidSafe()).toEqual([])
    await world.says('mama', 'sí')
    expect(saidSafe()).toEqual(['Ana'])
  })

  test('answers the newer of two questions with a bare yes', async () => {
    await world.taps('mama', `salvo:${id}`)
    await world.taps('mama', `salvo:${sarasId}`)
    await world.says('mama', 'sí')
    expect(saidSafe()).toEqual(['Sara'])
  })
})
