import { beforeEach, expect, test } from 'vitest'
import { MINUTE } from '../../../../src/domain/ids.ts'
import { PHOTO } from '../../../world/media.ts'
import { CHICAGO } from '../../../world/places.ts'
import { ACCOUNT } from '../../../world/recording-bot.ts'
import { World } from '../../../world/world.ts'

const WARNING = 'Avisa y el consulado nunca piden dinero.'
const TO_DESK = 'puede ser estafa'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Papá', 'papa')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  await world.pass(MINUTE)
  world.forget()
})

test.each(['soy abogado, deposita 3000', 'ya pusieron la fianza'])(
  'words of a relative about money are read beside a warning: %s',
  async text => {
    await world.says('mama', text)
    await world.pass(MINUTE)
    expect(world.heardBy('papa')).toContain(WARNING)
    expect(world.heardBy('mesa')).toContain(TO_DESK)
  },
)

test.each(['dicen que deposite la fianza', 'mándenme 500 por Zelle', 'tell mom to send bail money'])(
  'and so are the person’s own: %s',
  async text => {
    await world.says('Ana', text)
    await world.pass(MINUTE)
    for (const chat of ['mama', 'papa']) expect(world.heardBy(chat)).toContain(WARNING)
    expect(world.heardBy('mesa')).toContain(TO_DESK)
  },
)

test('and an officer’s, who may have been deceived, or be none', async () => {
  await world.says('mesa', 'CHI-0001 depositen 3000 a esta cuenta', { group: true })
  await world.taps('mesa', `a-todos:${await world.id()}`, { group: true })
  await world.pass(MINUTE)
  for (const chat of ['Ana', 'mama', 'papa']) expect(world.heardBy(chat)).toContain(WARNING)
})

test('it stands under a file whose words speak of money', async () => {
  world.bot.fetchMedia = async () => ({ kind: 'refused', why: 'gone' })
  const media = { ...PHOTO, account: ACCOUNT }
  await world.sends('mama', { kind: 'media', media, caption: 'deposita aquí' })
  await world.pass(MINUTE)
  expect(world.heardBy('papa')).toContain(WARNING)
})

test.each(['la van a transferir a Texas', 'estoy afuera del Oxxo', 'mija, no firmes nada'])(
  'other words go on without one: %s',
  async text => {
    await world.says('mama', text)
    await world.pass(MINUTE)
    expect(world.heardBy('papa')).toContain(text)
    expect(world.heardBy('papa')).not.toContain(WARNING)
  },
)
