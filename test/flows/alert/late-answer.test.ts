import { beforeEach, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { VOICE } from '../../world/media.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
})

test('a voice note lets a doubtful alert leave, and nobody reads that its person was silent', async () => {
  await world.says('Ana', 'está la migra afuera de mi casa')
  await world.pass(10 * SECOND)
  await world.sends('Ana', VOICE)
  expect((await world.live())?.alert).toMatchObject({ state: 'open', confirmed: false })
  expect(world.heardBy('mama')).toContain('Todavía no contesta si es una emergencia')
  expect(world.heardBy('Ana')).not.toContain('No contestaste')
  expect(world.heardBy('Ana')).toContain('contesta Sí')
})

test.each([10 * SECOND, 30 * MINUTE])(
  'a yes %i ms after it left makes it an emergency for all',
  async late => {
    await world.says('Ana', 'ayuda')
    await world.pass(90 * SECOND + late)
    world.forget()
    await world.says('Ana', 'sí')
    expect((await world.live())?.alert).toMatchObject({ confirmed: true })
    expect(world.heardBy('mama')).toContain('confirmó que sí')
    expect(world.heardBy('mesa')).toContain('confirma que sí')
    expect(world.heardBy('Ana')).toContain('Anotado: sí es una emergencia')
  },
)

test('a yes that says more is told, too', async () => {
  await world.says('Ana', 'ayuda')
  await world.pass(2 * MINUTE)
  world.forget()
  await world.says('Ana', 'sí, nos llevan a los tres')
  await world.pass(MINUTE)
  expect((await world.live())?.alert).toMatchObject({ confirmed: true })
  expect(world.heardBy('mama')).toContain('nos llevan a los tres')
})

test('a no after it left asks whether it is to end', async () => {
  await world.says('Ana', 'ayuda')
  await world.pass(2 * MINUTE)
  world.forget()
  await world.says('Ana', 'no')
  expect((await world.live())?.alert.state).toBe('open')
  expect(world.heardBy('Ana')).toContain('¿Cancelas la alerta?')
})

test('a yes to whatever was asked since is no word about the alert', async () => {
  await world.says('Ana', 'ayuda')
  await world.pass(2 * MINUTE)
  await world.says('Ana', '/familia')
  await world.setState('Ana', { at: 'drill' })
  await world.says('Ana', 'sí')
  expect((await world.live())?.alert).toMatchObject({ confirmed: false })
})

test.each([
  ['cancelar', '¿Cancelas la alerta?'],
  ['me soltaron pero aquí sigo', '¿Ya estás libre?'],
])('a yes to a question about an alert that is over asks it again: %s', async (words, question) => {
  await world.says('Ana', 'PÁNICO')
  await world.says('Ana', words)
  await world.pass(11 * MINUTE)
  world.forget()
  await world.says('Ana', 'sí')
  expect((await world.live())?.alert.state).toBe('open')
  expect(world.heardBy('Ana')).toContain(question)
  await world.says('Ana', 'sí')
  expect(await world.live()).toBeUndefined()
})

test("a relative's late yes tells nobody that somebody is safe, and asks again", async () => {
  await world.says('Ana', 'PÁNICO')
  await world.says('mama', 'ya está conmigo')
  await world.pass(11 * MINUTE)
  world.forget()
  await world.says('mama', 'sí')
  expect(world.heardBy('mama')).toContain('¿Hablaste con Ana y está bien?')
  expect(world.heardBy('mesa')).not.toContain('a salvo')
})

test('a second yes in an alert that is sure shows how it stands, and no page of rights', async () => {
  await world.says('Ana', 'PÁNICO')
  await world.pass(MINUTE)
  world.forget()
  await world.says('Ana', 'sí')
  expect(world.heardBy('Ana')).toContain('Alerta CHI-0001 guardada')
  expect(world.heardBy('Ana')).not.toContain('Si ya te detuvieron')
})

test.each([
  ['si es simulacro', '¿Cancelas la alerta?'],
  ['sí, es un simulacro', '¿Cancelas la alerta?'],
  ['si, es broma', '¿Cancelas la alerta?'],
  ['si fue un error', '¿Cancelas la alerta?'],
  ['si es falsa alarma', '¿Cancelas la alerta?'],
  ['sí, ya me soltaron', '¿Ya estás libre?'],
])('a yes to an end confirms nothing, before it leaves or after: %s', async (words, question) => {
  await world.says('Ana', 'ayuda')
  await world.says('Ana', words)
  expect((await world.live())?.alert.state).toBe('asked')
  await world.pass(2 * MINUTE)
  world.forget()
  await world.says('Ana', words)
  expect((await world.live())?.alert).toMatchObject({ state: 'open', confirmed: false })
  expect(world.heardBy('Ana')).toContain(question)
  expect(world.heardBy('mama')).not.toContain('confirmó que sí')
})

test.each(['sí es de verdad', 'si nos llevan a los dos'])(
  'a yes to the need confirms it: %s',
  async words => {
    await world.says('Ana', 'ayuda')
    await world.pass(2 * MINUTE)
    await world.says('Ana', words)
    expect((await world.live())?.alert).toMatchObject({ confirmed: true })
  },
)
