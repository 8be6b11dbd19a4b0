import { beforeEach, describe, expect, test } from 'vitest'
import { type AlertId, HOUR, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { choice } from '../../../src/domain/messaging/callback-id.ts'
import { choiceIdsOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let told: AlertId

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
  for (const text of ['se llevaron a mi esposo Julio Prado en Cicero Illinois', 'no', 'saltar'])
    await world.says('rosa', text)
  await world.pass(SECOND)
  const [only] = await world.alerts()
  if (only === undefined) throw new Error('Nothing was told of')
  told = only.alert.id
})

/** An officer ends it. */
async function ended(): Promise<void> {
  await world.taps('mesa', choice('cerrar', told, '').id)
  await world.taps('mesa', choice('porque-out', told, '').id)
  await world.pass(5 * MINUTE)
  world.forget()
}

describe('somebody who told of another, after the desk ended it', () => {
  test.each([
    'sigue sin aparecer',
    'no ha llegado a la casa',
    'ya me habló, está en Broadview',
    'iba en una troca roja',
    'lo volvieron a agarrar',
    'todavía no me lo dejan ver',
    'dile que lo amo',
  ])('reads that it reached nobody, and may open it again: %s', async text => {
    await ended()
    await world.says('rosa', text)
    await world.pass(SECOND)
    expect(world.heardBy('rosa')).toContain('Tu aviso por Julio Prado terminó')
    expect(choiceIdsOf(world.heard)).toContain(choice('falta', told, '').id)
    expect(world.heardBy('mesa')).toBe('')
    expect(await world.alerts()).toHaveLength(1)
  })

  test('opens it again by one tap: the desk reads it as at first, and her words go on', async () => {
    await ended()
    await world.taps('rosa', choice('falta', told, '').id)
    await world.pass(SECOND)
    expect(world.heardBy('mesa')).toContain('quien avisó dice que todavía hace falta')
    expect(world.heardBy('rosa')).toContain('sigue otra vez')
    world.forget()
    await world.says('rosa', 'está en Broadview')
    await world.pass(SECOND)
    expect(world.heardBy('mesa')).toContain('«está en Broadview»')
  })

  test('opens it again by a yes in words, and not by a no', async () => {
    await ended()
    await world.says('rosa', 'todavía no me lo dejan ver')
    await world.says('rosa', 'no')
    expect(world.heardBy('rosa')).toContain('no lo abrimos otra vez')
    expect(await world.live()).toBeUndefined()
    await world.says('rosa', 'todavía no me lo dejan ver')
    await world.says('rosa', 'sí')
    expect((await world.live())?.alert.id).toBe(told)
    expect(world.heardBy('rosa')).toContain('sigue otra vez')
  })

  test('has the tap under the news of the end', async () => {
    await world.taps('mesa', choice('cerrar', told, '').id)
    await world.taps('mesa', choice('porque-out', told, '').id)
    await world.pass(SECOND)
    expect(choiceIdsOf(world.heard)).toContain(choice('falta', told, '').id)
  })

  test('opens it anew beside another report, whose words then are of the one opened last', async () => {
    await ended()
    await world.says('rosa', 'se llevaron a mi hermano Luis Prado en Chicago')
    for (const text of ['no', 'saltar']) await world.says('rosa', text)
    await world.pass(MINUTE)
    await world.taps('rosa', choice('falta', told, '').id)
    await world.pass(SECOND)
    world.forget()
    await world.says('rosa', 'iba en una troca roja')
    await world.pass(SECOND)
    const { alert } = (await world.alert(told)) ?? {}
    expect(alert).toHaveProperty('folio')
    expect(world.heardBy('mesa')).toContain(`🗣️ ${alert && 'folio' in alert ? alert.folio : ''} · Quien avisa`)
  })

  test.each([
    ['se llevaron a mi hermano', 1],
    ['la migra está en mi puerta ayúdenme', 1],
  ])('tells of another, and cries, as ever: %s', async (text, more) => {
    await ended()
    await world.says('rosa', text)
    expect(await world.alerts()).toHaveLength(1 + more)
  })

  test('opens nothing after three days, nor what they ended themselves', async () => {
    await ended()
    await world.pass(74 * HOUR)
    world.forget()
    await world.taps('rosa', choice('falta', told, '').id)
    await world.pass(SECOND)
    expect(world.heardBy('rosa')).toContain('ya terminó')
    expect(world.heardBy('mesa')).toBe('')
  })

  test('is no stranger’s tap', async () => {
    await ended()
    await world.taps('otra', choice('falta', told, '').id)
    await world.pass(SECOND)
    expect(world.heardBy('mesa')).toBe('')
    expect((await world.alert(told))?.alert.state).toBe('closed')
  })

  test('reads of good news that nothing is left to be done', async () => {
    await ended()
    await world.says('rosa', 'ya está conmigo, gracias a Dios')
    await world.pass(SECOND)
    expect(world.heardBy('rosa')).toContain('ya había terminado')
  })
})
