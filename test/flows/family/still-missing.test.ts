import { beforeEach, describe, expect, test } from 'vitest'
import { type AlertId, HOUR, MINUTE } from '../../../src/domain/ids.ts'
import { choicesOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let id: AlertId

/** Ana's alert was ended by the desk three hours ago, and Mamá was told so. */
beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  id = await world.id()
  await world.taps('mesa', `falsa:${id}`)
  await world.says('mesa', 'fue un error')
  await world.pass(3 * HOUR)
  world.forget()
})

async function offeredFor(text: string): Promise<readonly string[]> {
  return choicesOf(await world.says('mama', text)).map(one => one.id)
}

describe('a mother who doubts that her daughter’s alert is over is offered to open it again', () => {
  test.each([
    'ya pasaron tres días y no aparece mi hija',
    'no la encuentro en ningún lado',
    'todavía no sé nada de ella',
    'mi hija sigue sin aparecer',
    'Ana no aparece',
    'no ha aparecido desde el lunes',
    'no hemos sabido nada de Ana desde ayer',
    'no tenemos noticias de ella',
    'no sabemos dónde está mi hija',
    'no se donde la tienen',
    'mi hija no llegó anoche a dormir',
    'no regresó a la casa',
    'anoche no llegó',
    'nadie la ha visto',
    'nadie sabe dónde está',
    'la seguimos buscando y nada',
    'ando buscándola por todos lados',
    'sigue detenida, no la sueltan',
    'mi hija sigue detenida en Broadview, no la sueltan',
    'todavía la tienen',
    'no la han soltado',
    'nunca llegó a la casa',
    'es mentira que ya la soltaron',
    'no fue ella la que escribió eso',
    'ella no mandó ese mensaje',
    'seguimos sin saber de ella, ¿qué hago?',
    'van dos noches sin saber de mi hija',
    'NO LA ENCONTRAMOS!!',
    'she is still missing',
    'we can’t find her anywhere',
    'she hasn’t come home',
    'no word from her',
  ])('%s', async text => {
    expect(await offeredFor(text)).toContain(`sigue:${id}`)
    expect(world.heardBy('mama')).toContain('Ana')
    await world.taps('mama', `sigue:${id}`)
    expect((await world.live())?.alert).toMatchObject({ id, state: 'open' })
  })
})

describe('a new taking is a new report, and not the old alert', () => {
  test.each([
    'se llevaron a mi sobrina',
    'se llevaron a mi hermano, no ha llegado',
    'se llevaron a mi esposo y todavía no aparece',
    'agarraron a mi primo ayer, no sabemos nada de él',
    'la migra detuvo a mi papá y no lo encuentro',
    'ICE took my brother and we can’t find him',
    'arrestaron a mi cuñado, no sabemos dónde está',
    'se acaban de llevar a mi vecino',
  ])('%s', async text => {
    const offered = await offeredFor(text)
    expect(offered).not.toContain(`sigue:${id}`)
    expect(offered.some(one => one.startsWith('por:'))).toBe(true)
  })
})

describe('neither the one nor the other asks about Ana', () => {
  test.each([
    'no encuentro el botón',
    'el enlace no lo encuentro',
    'no aparece mi folio',
    'no sé nada de leyes',
    'no sé dónde está el consulado',
    '¿ya apareció?',
    'gracias',
    'ya está en la casa, gracias a Dios',
    'no hay nada de eso',
    'no aparece nada en la pantalla',
    'no me llegó el mensaje',
    'hola, buenas tardes',
  ])('%s', async text => {
    expect(await offeredFor(text)).not.toContain(`sigue:${id}`)
  })
})

test('of somebody whom she names herself she may say so: the question names Ana, and another is one tap away', async () => {
  expect(await offeredFor('ya pasaron tres días y no aparece mi hija')).toEqual([`sigue:${id}`, 'por:otra'])
  await world.taps('mama', 'por:otra')
  expect(world.heardBy('mama')).toContain('¿Cómo se llama?')
})

test('whoever tells of somebody without a chat goes on about them', async () => {
  await world.says('mama', 'se llevaron a mi sobrino')
  await world.taps('mama', 'por:otra')
  await world.says('mama', 'Juan Pérez López')
  world.forget()
  expect(await offeredFor('no lo encuentro en ningún lado')).not.toContain(`sigue:${id}`)
})

test('whoever was removed in the alert reads how it ended, and no tap that would do nothing', async () => {
  const other = await World.open()
  const ana = await other.register('Ana', { consulate: CHICAGO })
  await other.addContact(ana, 'Mamá', 'mama')
  const ex = await other.addContact(ana, 'Ex', 'ex')
  await other.addDesk(CHICAGO, 'mesa')
  await other.says('Ana', 'me agarró la migra')
  await other.pass(MINUTE)
  await other.taps('Ana', `remove:${ex.id}`)
  await other.taps('Ana', `remove-yes:${ex.id}`)
  other.forget()
  const alert = await other.id()
  await other.taps('mesa', `cerrar:${alert}`)
  await other.taps('mesa', `porque-out:${alert}`)
  await other.pass(MINUTE)
  expect(other.heardBy('ex')).toContain('cerró la alerta de Ana')
  const taps = (chat: string) => choicesOf(other.heard.filter(one => one.to === chat)).map(one => one.id)
  expect(taps('ex')).toEqual([])
  expect(taps('mama')).toEqual([`sigue:${alert}`])
})
