import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../../src/domain/ids.ts'
import { choicesOf, textOf } from '../../world/heard.ts'
import { VOICE_NOTE } from '../../world/media.ts'
import { CHICAGO } from '../../world/places.ts'
import { ACCOUNT } from '../../world/recording-bot.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  world.forget()
})

test('a relative who says how they are themselves is passed on, and not asked whether the person is safe', async () => {
  await world.says('mama', 'yo estoy bien, estoy en el trabajo')
  expect(world.heardBy('mama')).toContain('Lo pasamos a')
  expect(world.heardBy('mama')).not.toContain('¿Hablaste con')
  expect(world.heardBy('mesa')).toContain('«yo estoy bien, estoy en el trabajo»')
})

test('the voice note of a relative is answered once, with to whom it went, and their own need is a tap away', async () => {
  world.bot.fetchMedia = async () => ({ kind: 'refused', why: 'gone' })
  const media = { ...VOICE_NOTE, account: ACCOUNT }
  const heard = (await world.sends('mama', { kind: 'voice', media })).filter(one => one.to === 'mama')
  expect(heard).toHaveLength(1)
  expect(textOf(heard)).toContain('Lo pasamos a')
  expect(choicesOf(heard).map(({ id }) => id)).toEqual(['yo:'])
})

test.each(['gracias licenciado', 'Muchas gracias, señorita', 'ok gracias lic'])(
  'thanks to whoever helps counts as read, and asks nothing: %s',
  async words => {
    await world.says('mama', words)
    expect(world.heardBy('mama')).toContain('Anotado: recibiste')
    expect(world.heardBy('mama')).not.toContain('¿Ya la viste?')
  },
)

describe('in the middle of a dialogue of their own, after they answered', () => {
  beforeEach(async () => {
    await world.register('mama')
    await world.taps('mama', `ok:${await world.id()}`)
  })

  test.each(['go:add', '/borrar'])('good news of a relative is asked about: %s', async opens => {
    await (opens.startsWith('/') ? world.says('mama', opens) : world.taps('mama', opens))
    for (const words of ['ya está conmigo', 'ya apareció, está conmigo']) {
      world.forget()
      await world.says('mama', words)
      expect(world.heardBy('mama')).toContain('¿Hablaste con Ana y está bien?')
      expect(world.heardBy('mama')).not.toMatch(/¿Agrego|No te entendí/)
    }
  })

  test.each(['no contesta su teléfono', 'la vi en Broadview', 'la tienen en el hospital'])(
    'news of a relative goes on, and whom to add is still asked: %s',
    async words => {
      await world.taps('mama', 'go:add')
      world.forget()
      await world.says('mama', words)
      expect(world.heardBy('mama')).toContain('Lo pasamos a')
      expect(world.heardBy('mama')).not.toContain('¿Agrego')
      expect(world.heardBy('mesa')).toContain(`«${words}»`)
      await world.says('mama', 'Beto 312 555 0177')
      expect(world.heardBy('mama')).toContain('Anoté a Beto')
    },
  )

  test.each([
    ['go:add', 'sí', '¿A quién aviso', ['Beto 312 555 0177', 'Anoté a Beto']],
    ['go:add', 'no', '¿A quién aviso', ['Beto 312 555 0177', 'Anoté a Beto']],
    ['go:place', 'sí', '¿Dónde vives', ['60608', 'Consulado en Chicago']],
    ['go:name', 'sí', '¿Cómo', ['Rosa María', 'Rosa María']],
  ] as const)(
    'is asked %s again after "%s" to whether she is safe, and takes the answer',
    async (opens, reply, again, [words, taken]) => {
      await world.taps('mama', opens)
      await world.says('mama', 'ya está conmigo')
      world.forget()
      await world.says('mama', reply)
      expect(world.heardBy('mama')).toContain(again)
      expect(textOf(await world.says('mama', words))).toContain(taken)
    },
  )

  test('is asked it again after the tap, too, and not once its time is over', async () => {
    await world.taps('mama', 'go:add')
    await world.says('mama', 'ya está conmigo')
    expect(textOf(await world.taps('mama', `salvo-no:${await world.id()}`))).toContain('¿A quién aviso')
    await world.pass(9 * MINUTE)
    await world.says('mama', 'ya está conmigo')
    await world.pass(2 * MINUTE)
    expect(textOf(await world.taps('mama', `salvo-si:${await world.id()}`))).not.toContain('¿A quién aviso')
  })

  test('may still erase by the tap of that question, which stays open for its five minutes', async () => {
    await world.says('mama', '/borrar')
    await world.says('mama', 'ya está conmigo')
    await world.says('mama', 'no')
    expect(textOf(await world.taps('mama', 'erase:yes'))).toContain('borré tus datos')
  })

  test('begins no drill by a second yes', async () => {
    const mama = await world.person('mama')
    if (mama) await world.addContact(mama, 'Tía', 'tia')
    await world.says('mama', '/simulacro')
    await world.says('mama', 'ya está conmigo')
    await world.says('mama', 'sí')
    await world.says('mama', 'sí')
    expect(world.heardBy('tia')).not.toContain('SIMULACRO')
  })
})
