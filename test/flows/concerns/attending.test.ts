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

test.each(['es simulacro?', 'es simulacro verdad?', '¿es simulacro o es de verdad?', 'es simulacro o real'])(
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

test('whoever asks for money in the name of the officer who attends is not said to be them', async () => {
  await world.taps('mesa', `atender:${await world.id()}`, { group: true, sender: 'luis', name: 'L. Pérez' })
  expect(await said('mama', '¿atiende el señor Pérez?')).toContain('Sí: L. Pérez')
  const heard = await said('mama', 'me acaba de llamar L. Pérez del consulado y me pide 3000, ¿es él?')
  expect(heard).toContain('No pagues')
  expect(heard).not.toContain('Sí:')
})
