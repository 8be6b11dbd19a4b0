import { beforeEach, expect, test } from 'vitest'
import { MINUTE } from '../../../src/domain/ids.ts'
import { textOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  await world.pass(MINUTE)
  world.forget()
})

const said = async (chat: string, text: string) => textOf(await world.says(chat, text))

test.each(['es simulacro?', '¿es simulacro o es de verdad?', 'es simulacro o real'])(
  'a relative who asks whether it is real reads that it is: %s',
  async text => {
    const heard = await said('mama', text)
    expect(heard).toContain('Es de verdad')
    expect(heard).toContain('Ahora nadie atiende')
    expect(heard).not.toMatch(/Hablaste con|simulacro\\./)
  },
)

test.each(['¿el consulado ya la está atendiendo?', 'quien la atiende'])(
  'who attends is told from the alert: %s',
  async text => {
    expect(await said('mama', text)).toContain('Ahora nadie atiende la alerta de Ana')
    await world.taps('mesa', `atender:${await world.id()}`)
    const heard = await said('mama', text)
    expect(heard).toMatch(/Sí: .+, Consulado en Chicago, atiende la alerta de Ana/)
    expect(heard).toContain('Nunca pide dinero')
    expect(await said('Ana', text)).toContain('atiende tu alerta')
  },
)

test('whether the doctor attends her is another matter, and so is a drill', async () => {
  expect(await said('mama', '¿ya la atendió el doctor?')).not.toContain('nadie atiende')
})
