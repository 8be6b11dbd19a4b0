import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { type ConsulateId, type ContactId, MINUTE } from '../../../src/domain/ids.ts'
import type { MessageId } from '../../../src/domain/messaging/address.ts'
import { choicesOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
})

describe('in the alert of Ana, words of her mother that have an answer of their own', () => {
  let mama: ContactId

  beforeEach(async () => {
    const ana = await world.register('Ana', { consulate: CHICAGO })
    mama = (await world.addContact(ana, 'Mamá', 'mama')).id
    await world.addContact(ana, 'Papá', 'papa')
    await world.addDesk(CHICAGO, 'mesa')
    await world.says('Ana', 'PÁNICO')
    world.forget()
  })

  test.each([
    ['911, se está desmayando, no respira', 'Llama al 911'],
    ['mi hija se quiere morir, dice que se va a matar', '988'],
    ['solicito protección consular para mi hija', 'pediste protección consular'],
    ['me piden 3000 dólares por zelle para la fianza', 'No pagues'],
    ['le quieren hacer firmar la salida voluntaria', 'No firmes'],
    ['¿qué derechos tiene ella?', 'CIAM'],
    ['¿quién la atiende?', 'Ahora nadie atiende'],
    ['quiero hablar con una persona del consulado', 'Lo pasamos a'],
    ['perdí mi teléfono, este es el nuevo', 'Bloquéalo'],
    ['ayuda, ya no sé qué hacer', 'Lo pasamos a'],
    ['ayúdenla por favor', 'Lo pasamos a'],
  ])('are answered, and go on to the desk and the other relatives: %s', async (words, answer) => {
    await world.says('mama', words)
    expect(world.heardBy('mama')).toContain(answer)
    expect(world.heardBy('mama')).toContain('Lo pasamos a: Consulado en Chicago y Papá')
    expect(world.heardBy('mesa')).toContain(`«${words}»`)
    expect(world.heardBy('papa')).toContain(`«${words}»`)
    expect(world.heardBy('Ana')).not.toContain(words)
  })

  test('that may be her own need leave it a tap away, which is the list that a number answers', async () => {
    const choices = choicesOf(await world.says('mama', 'ayuda por favor, no contesta'))
    expect(choices.map(({ id }) => id)).toEqual(['yo:'])
  })

  test.each(['iba con su prima en un carro rojo', 'ya me habló está en broadview'])(
    'that the model alone takes for a cry, and in which she is not, are none of hers: %s',
    async words => {
      await world.says('mama', words)
      expect(world.heardBy('mama')).not.toContain('Alerta CHI-0002')
      expect(world.heardBy('mama')).toContain('Lo pasamos a: Consulado en Chicago y Papá')
      expect(world.heardBy('mesa')).toContain(words)
      expect(world.heardBy('mesa')).not.toContain('CHI-0002')
    },
  )

  test.each(['me agarró la migra a mi también', 'ya nos llevan a nosotros', 'me llevan'])(
    'that cry for herself are her own cry: %s',
    async words => {
      await world.says('mama', words)
      expect(world.heardBy('mama')).toMatch(/Alerta (CHI|MEX)-000[12] guardada|¿Es una emergencia\?/)
    },
  )

  test('that are forwarded go on once it is said whom they are about, and not before', async () => {
    await world.says('mama', 'me agarró la migra ayuda', { authorship: 'forwarded' })
    expect(world.heardBy('mama')).toContain('¿Por quién es?')
    expect(world.heardBy('mesa')).toBe('')
    await world.taps('mama', `por:${mama}`)
    expect(world.heardBy('mesa')).toContain('reenvió')
    expect(world.heardBy('papa')).toContain('«me agarró la migra ayuda»')
  })

  test('that are forwarded and only shared go to nobody', async () => {
    await world.says('mama', 'me agarró la migra ayuda', { authorship: 'forwarded' })
    await world.taps('mama', 'por:nadie')
    expect(world.heardBy('mesa') + world.heardBy('papa')).toBe('')
    expect((await world.stateOf('mama')).at).toBe('idle')
  })

  test('that she is asked about first, or that are for us alone, do not', async () => {
    for (const words of [
      'ya está a salvo',
      '/ayuda',
      'gracias',
      '¿este mensaje es de ustedes?',
      'vi una patrulla en la 26',
    ])
      await world.says('mama', words)
    expect(world.heardBy('mesa')).not.toMatch(/salvo|ayuda|gracias|ustedes|patrulla/)
  })

  test('in a question about money that was asked go on, however they are put', async () => {
    await world.says('mama', 'me piden 3000 dólares por zelle')
    world.forget()
    await world.says('mama', '¿será el licenciado Gómez, del 312 555 0199?')
    expect(world.heardBy('mesa')).toContain('licenciado Gómez')
  })

  test('corrected reach those who read them, and she is not asked again for her answer', async () => {
    const message = 'first' as MessageId
    await world.says('mama', 'la trata mal el ofisial', { message })
    expect(world.heardBy('mama')).toContain('¿Ya la viste?')
    await world.pass(MINUTE)
    world.forget()
    await world.says('mama', 'la trata mal el oficial', { edits: message })
    expect(world.heardBy('mama')).not.toContain('¿Ya la viste?')
    expect(world.heardBy('papa')).toContain('oficial» (corregido)')
  })

  test('go on also if the alert itself never reached her, which comes now', async () => {
    await world.receipt('mama', 'failed')
    world.forget()
    await world.says('mama', 'tiene asma, necesita su inhalador')
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
    expect(world.heardBy('mesa')).toContain('necesita su inhalador')
  })

  test('who says that she knows of it reads no more that nobody confirmed', async () => {
    await world.taps('mama', `por:${mama}`)
    expect(world.heardBy('mama')).toContain('Nadie más ha confirmado todavía')
  })
})

test('a mother with a button of her own who cries for her daughter is heard for her, and raises no alert of her own', async () => {
  const ana = await world.register('Ana', { consulate: CHICAGO })
  const mama = await world.register('mama', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(mama, 'Papá', 'papa')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  world.forget()
  for (const words of ['ayúdenla por favor', 'sáquenla de ahí', 'díganle a mi hija que no firme nada'])
    await world.says('mama', words)
  expect(await world.alerts()).toHaveLength(1)
  expect(world.heardBy('mesa')).toContain('«sáquenla de ahí»')
  expect(world.heardBy('papa')).toBe('')
  await world.says('mama', 'ayúdenme')
  expect(await world.alerts()).toHaveLength(2)
})

describe('of two children in need', () => {
  const ATLANTA = 'atlanta' as ConsulateId

  beforeEach(async () => {
    for (const [name, consulate, desk] of [
      ['Ana', CHICAGO, 'mesa-chicago'],
      ['Beto', ATLANTA, 'mesa-atlanta'],
    ] as const) {
      const person = await world.register(name, { consulate })
      await world.addContact(person, 'Mamá', 'mama')
      await world.addDesk(consulate, desk)
      await world.says(name, 'PÁNICO')
    }
    world.forget()
  })

  test.each(['díganle a mi hijo que no firme nada', 'no respira, llamen al 911', '¿qué derechos tiene?'])(
    'words wait until their mother says about whom they are, an hour later too: %s',
    async words => {
      await world.says('mama', words)
      expect(world.heardBy('mama')).toContain('¿Por quién es?')
      expect(world.heardBy('mesa-chicago') + world.heardBy('mesa-atlanta')).not.toContain(words)
      await world.pass(60 * MINUTE)
      world.forget()
      await world.says('mama', 'por Beto')
      expect(world.heardBy('mesa-atlanta')).toContain(`«${words}»`)
      expect(world.heardBy('mesa-chicago')).not.toContain(words)
    },
  )

  test('protection is asked for in the alert that their mother means, and in no other', async () => {
    await world.says('mama', 'solicito protección consular')
    expect((await world.alerts()).filter(({ alert }) => alert.protection)).toEqual([])
    await world.says('mama', 'por Beto')
    expect(world.heardBy('mesa-atlanta')).toContain('pidió protección consular')
    expect(world.heardBy('mesa-chicago')).not.toContain('protección')
  })

  test('what waits goes along with a cry of her own, if it was about herself', async () => {
    await world.register('mama', { consulate: CHICAGO })
    await world.says('mama', 'no respiro bien, ayuda')
    await world.taps('mama', 'yo:')
    await world.pass(MINUTE)
    expect((await world.alerts()).filter(({ person }) => person.name === 'mama')).toHaveLength(1)
    expect(world.heardBy('mesa-chicago')).toContain('«no respiro bien, ayuda»')
  })
})

/** Words of relatives of every kind that has an answer of its own, and some that have none. */
const spoken = fc.constantFrom(
  'no respira, llamen al 911',
  'solicito protección consular para mi hija',
  'me piden 3000 por zelle para soltarla',
  'le quieren hacer firmar la salida',
  '¿qué derechos tiene ella?',
  '¿quién la atiende?',
  'quiero hablar con una persona',
  'perdí mi teléfono viejo',
  'ayuda, no sé qué hacer',
  'ayúdenla por favor',
  'díganle a mi hija que no firme nada',
  'lo tienen en Broadview',
  'tiene asma y no trae su medicina',
  '¿dónde está mi hija?',
  'están tocando la puerta de su casa',
)

test('whatever a relative writes in an alert, whatever came before, is heard by the desk or waits for an answer that was asked for', async () => {
  const message = fc.record({
    text: spoken,
    forwarded: fc.boolean(),
    gap: fc.constantFrom(MINUTE, 12 * MINUTE),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 2, maxLength: 5 }), async messages => {
      world = await World.open()
      const ana = await world.register('Ana', { consulate: CHICAGO })
      await world.addContact(ana, 'Mamá', 'mama')
      await world.addDesk(CHICAGO, 'mesa')
      await world.says('Ana', 'PÁNICO')
      for (const { text, forwarded, gap } of messages) {
        await world.pass(gap)
        world.forget()
        await world.says('mama', text, forwarded ? { authorship: 'forwarded' } : {})
        await world.pass(MINUTE)
        const isAskedFirst = world.heardBy('mama').includes('¿Por quién es?')
        expect(isAskedFirst || world.heardBy('mesa').includes(`«${text}»`), text).toBe(true)
        expect(world.heardBy('Ana')).not.toContain(text)
      }
    }),
    { numRuns: 15 },
  )
}, 60_000)
