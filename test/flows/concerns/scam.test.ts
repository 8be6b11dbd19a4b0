import { beforeEach, expect, test } from 'vitest'
import { DAY, MINUTE } from '../../../src/domain/ids.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { CHICAGO, LOS_ANGELES } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
})

const CALLER = 'un licenciado Pérez, del 312 555 0199, pide fianza por Zelle'

/** What `who` reads after tapping that the consulate be told of the scam, and saying who it is. */
async function tells(who: string, text = CALLER): Promise<string> {
  expect(choiceIdsOf(await world.says(who, 'me piden 3000 por Zelle'))).toContain('estafa:')
  await world.taps(who, 'estafa:')
  return textOf(await world.says(who, text))
}

test('a scam reaches the desk of the person’s consulate under their name, and raises nothing', async () => {
  expect(await tells('Ana')).toContain('Lo mando con tu nombre a:')
  expect(world.heardBy('mesa')).toContain('⚠️ Posible estafa')
  expect(world.heardBy('mesa')).toContain(`Ana avisa: «${CALLER}»`)
  expect(world.heardBy('mama')).toBe('')
  expect(await world.alerts()).toHaveLength(0)
})

test('a second one on the same day is not sent, and says so', async () => {
  await tells('Ana')
  world.forget()
  expect(await tells('Ana')).toContain('Esto no lo mandé')
  expect(world.heardBy('mesa')).toBe('')
  await world.pass(DAY)
  expect(await tells('Ana')).toContain('Lo mando con tu nombre a:')
})

test.each(['Beto', 'stranger'])(
  '%s, whose consulate has no desk here, reads that nobody got it',
  async who => {
    await world.register('Beto', { consulate: LOS_ANGELES })
    expect(await tells(who)).toContain('Esto no le llegó a nadie')
    expect(world.heardBy('mesa')).toBe('')
  },
)

test('a cry in place of the answer is a cry', async () => {
  await tells('Ana', 'me agarró la migra')
  expect(await world.live()).toBeDefined()
  expect(world.heardBy('mesa')).not.toContain('Posible estafa')
})

test.each([
  ['the person', 'Ana', 'Ana'],
  ['a relative', 'mama', 'Mamá'],
])('in an open alert the words of %s go on in it', async (_, who, name) => {
  await world.says('Ana', 'me agarró la migra')
  if (who === 'mama') await world.says('mama', 'ok')
  await world.says(who, 'me piden dinero para soltarla')
  world.forget()
  await world.says(who, CALLER)
  await world.pass(MINUTE)
  expect(world.heardBy('mesa')).toContain(name)
  expect(world.heardBy('mesa')).toContain('fianza por Zelle')
  expect((await world.live())?.alert.state).toBe('open')
})

test.each([
  'me hablaron que deposite 5000 pa que la suelten sera cierto',
  'sera cierto que hay que pagar?',
  'ya deposite 2 mil',
])('a relative in a live alert reads herself that it is a scam, and her words go on: %s', async words => {
  await world.says('Ana', 'me agarró la migra')
  await world.says('mama', 'ok')
  world.forget()
  await world.says('mama', words)
  await world.pass(MINUTE)
  expect(world.heardBy('mama')).toContain('No pagues')
  expect(world.heardBy('mesa')).toContain(words)
})
