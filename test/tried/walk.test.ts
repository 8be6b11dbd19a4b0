import { beforeEach, describe, expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../src/domain/ids.ts'
import { Chat, codeIn, joined, registeredChat } from '../world/chat.ts'
import { choiceIdsOf, choicesOf, textOf } from '../world/heard.ts'
import { VOICE } from '../world/media.ts'
import { CHICAGO, PILSEN } from '../world/places.ts'
import { World } from '../world/world.ts'

/*
 * What somebody met who tried the product in every role, one block for each, in the order in which it was found. Ana has
 * Mamá and Luis, and Chicago a desk; what is drawn on the simulator's page stands in test/web.
 */

let world: World
let ana: Chat
let mama: Chat

beforeEach(async () => {
  world = await World.open()
  const person = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(person, 'Mamá', 'mama')
  await world.addContact(person, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
  ana = new Chat(world, 'Ana')
  mama = new Chat(world, 'mama')
})

/** What somebody in the desk's group writes. */
const officer = (text: string) => world.says('mesa', text, { group: true, name: 'L. Pérez' })
/** The choice under anything that a chat has read whose label has these words. */
function choice(who: string, words: string): string {
  const labels = choicesOf(world.bot.heard.filter(one => one.to === who))
  const found = labels.findLast(({ label }) => label.includes(words))
  if (found === undefined) throw new Error(`nobody offered «${words}» to ${who}`)
  return found.id
}
const tapped = (who: string, words: string) => world.taps(who, choice(who, words))

describe('1: what the person says during an alert', () => {
  test.each([
    'dile a mi mamá que recoja a los niños, estoy en el Walmart de Cicero',
    'me tienen en el estacionamiento del Home Depot de Cicero',
    'me llevan a Broadview',
    '26th y kedzie chicago',
    'estoy en el walmart de cicero illinois',
  ])('is read by family and desk: %s', async words => {
    await ana.says('PÁNICO')
    world.forget()
    await ana.says(words)
    await world.pass(MINUTE)
    for (const who of ['mama', 'luis', 'mesa']) expect(world.heardBy(who)).toContain(words)
    expect(world.heardBy('Ana')).toContain('Enviado a: Mamá, Luis y Consulado en Chicago.')
  })

  test('a voice note goes on, and nobody is told to write what then goes nowhere', async () => {
    await ana.says('PÁNICO')
    world.forget()
    await ana.sends(VOICE)
    await world.pass(MINUTE)
    // This network passes nothing on: the reader is told that there is one, and where.
    expect(world.heardBy('mama')).toContain('Es una nota de voz (0:12)')
    expect(world.heardBy('Ana')).not.toContain('Escribe lo que pasa')
  })

  test('nobody is asked again for a second cry in words that hold a number', async () => {
    const stranger = new Chat(world, 'nadie')
    await stranger.says('me detuvieron')
    world.forget()
    await stranger.says('avisale a mi mama 312 555 0188')
    expect(world.heardBy('nadie')).not.toContain('Avisamos otra vez')
  })
})

describe('2: "ya está a salvo"', () => {
  beforeEach(async () => {
    await ana.says('PÁNICO')
    world.forget()
  })

  test('asks before anybody hears it, and can be taken back by words', async () => {
    await tapped('mama', 'Ya está a salvo')
    expect(world.heardBy('mama')).toContain('¿Hablaste con Ana')
    expect(world.heardBy('luis')).toBe('')
    await tapped('mama', 'Sí')
    expect(world.heardBy('luis')).toContain('Mamá')
    world.forget()
    await mama.says('no, me equivoqué, no está a salvo')
    expect(world.heardBy('luis')).toContain('Mamá')
    expect(world.heardBy('mama')).not.toContain('¿Hablaste')
    expect((await world.live())?.alert.state).toBe('open')
  })

  test.each(['no está a salvo', 'todavía no está a salvo', 'no sé si ya está a salvo', '¿ya está a salvo?'])(
    'is not meant by: %s',
    async words => {
      await mama.says(words)
      await world.pass(MINUTE)
      expect((await world.live())?.recipients.map(one => one.answer)).not.toContain('safe')
    },
  )
})

test('3: a cry during a drill: the family’s newest line is that this is no drill', async () => {
  await world.drill('Ana')
  world.forget()
  await ana.says('me agarró la migra')
  await world.pass(20 * MINUTE)
  for (const who of ['mama', 'luis']) {
    const heard = world.heardBy(who)
    expect(heard).toContain('ESTO YA NO ES SIMULACRO')
    expect(heard).not.toMatch(/Terminó el SIMULACRO|Gracias por participar/)
  }
})

describe('4: when nobody is told', () => {
  test('a stranger reads that first, and nothing that was not done, however long it takes', async () => {
    const stranger = new Chat(world, 'nadie')
    const [first] = await stranger.says('me detuvieron')
    expect(first?.text.split('\n')[0]).toContain('no le llegó a nadie')
    await world.pass(7 * HOUR)
    expect(world.heardBy('nadie')).not.toMatch(/Seguimos avisando|Avisamos otra vez/i)
  })

  test('a contact who never opened the link is no family, and stands in the alert as not told', async () => {
    const beto = await registeredChat(world, 'Beto')
    await beto.taps('go:add')
    const heard = textOf(await beto.says('Hija 214 555 0144'))
    expect(heard).not.toContain('ya puedes pedir ayuda')
    await beto.says('PÁNICO')
    expect(world.heardBy('Beto')).toContain('no le llegó a nadie')
    expect(world.heardBy('Beto')).toMatch(/Hija: .*no/)
    expect(world.heardBy('Beto')).toContain('214')
  })

  test('all questions skipped is not "ready"', async () => {
    await registeredChat(world, 'Beto')
    expect(world.heardBy('Beto')).not.toContain('ya puedes pedir ayuda')
  })
})

describe('5: a yes to an invite', () => {
  test.each(['hola', '¿quién es?'])('counts, whatever was asked before: %s', async before => {
    const beto = await registeredChat(world, 'Beto')
    await beto.taps('go:add')
    const code = codeIn(await beto.says('Sobrino'))
    const nephew = new Chat(world, 'sobrino')
    await nephew.says(before)
    await nephew.says(`/start ${code}`)
    await nephew.says('sí')
    expect((await beto.contacts()).map(one => one.state)).toEqual(['accepted'])
  })
})

test('6: leaving offers a way to stay, and that unsubscribes nobody', async () => {
  const rosa = await registeredChat(world, 'Rosa')
  await joined(rosa, 'Mamá', mama)
  const heard = await mama.says('BAJA')
  expect(textOf(heard)).not.toContain('De nadie')
  const stay = choicesOf(heard).find(({ label }) => /me quedo|nadie/i.test(label))
  await mama.taps(stay?.id ?? '')
  expect((await ana.contacts()).map(one => one.state)).toEqual(['accepted', 'accepted'])
  expect((await rosa.contacts()).map(one => one.state)).toEqual(['accepted'])
})

describe('7: names', () => {
  test.each(['María del Socorro', 'Socorro', 'Perpetuo Socorro'])(
    'are no cries where one was asked for: %s',
    async name => {
      const chat = new Chat(world, 'ella')
      await chat.says('/start')
      await chat.taps('consent:yes')
      await chat.says(name)
      await world.pass(2 * MINUTE)
      expect(await world.alerts()).toEqual([])
      expect(textOf(world.heard)).toContain(name)
    },
  )

  test('are shown, and can be changed by a command and by words', async () => {
    await ana.says('/mi_nombre')
    await ana.says('María')
    expect((await ana.person())?.name).toBe('María')
    const heard = textOf(await ana.says('cambiar mi nombre'))
    expect(heard).not.toContain('No te entendí')
  })

  test.each(['no entiendo', 'es mi nombre'])('are none: %s', async words => {
    const chat = new Chat(world, 'ella')
    await chat.says('/start')
    await chat.taps('consent:yes')
    await chat.says(words)
    expect((await chat.person())?.name).not.toBe(words)
  })
})

describe('8: a place of seven hours ago', () => {
  test('is told as one, and no pin stands for it', async () => {
    await ana.pins(PILSEN)
    await world.endAll()
    await world.pass(7 * HOUR)
    world.forget()
    await ana.says('PÁNICO')
    for (const who of ['mama', 'mesa']) {
      expect(world.heard.filter(one => one.to === who && one.message.kind === 'pin')).toEqual([])
      expect(world.heardBy(who)).toMatch(/hace 7 h/)
      expect(world.heardBy(who)).toContain('Puede estar en otra parte')
    }
  })
})

test('9: an alert that opens late opens with what is known then', async () => {
  const beto = await registeredChat(world, 'Beto')
  await beto.says('ayuda')
  await beto.taps('go:place')
  await beto.taps('place-yes:chicago')
  await world.pass(2 * MINUTE)
  expect(world.heardBy('mesa')).toContain('CHI-')
})

test('11: who accepted is asked about, and hears no place before', async () => {
  const beto = await registeredChat(world, 'Beto')
  await beto.taps('go:add')
  const code = codeIn(await beto.says('Luis'))
  world.forget()
  await new Chat(world, 'otra').says(`/start ${code}`)
  await world.taps('otra', `join:${code}`)
  expect(world.heardBy('Beto')).toMatch(/Aparece como «otra».*\n¿Es Luis\?/)
  await beto.pins(PILSEN)
  await beto.says('PÁNICO')
  expect(world.heardBy('otra')).not.toContain('maps')
})

test('12: nobody reads a time of a zone that is not theirs', async () => {
  const stranger = await registeredChat(world, 'Beto')
  await joined(stranger, 'Mamá', mama)
  await stranger.says('PÁNICO')
  await world.pass(20 * MINUTE)
  expect(textOf(world.heard)).not.toContain('UTC')
})

describe('13: the stranger whose brother was taken', () => {
  test('is asked for what helps, and the desk of that place is told', async () => {
    const stranger = new Chat(world, 'nadie')
    expect(textOf(await stranger.says('se llevaron a mi hermano'))).toContain('¿Cómo se llama')
    await stranger.says('se llama Pedro Ruiz')
    await stranger.says('cicero illinois')
    await world.pass(2 * MINUTE)
    expect(world.heardBy('mesa')).toContain('Pedro Ruiz')
    expect(world.heardBy('nadie')).not.toContain('Esto es lo que guardo')
  })

  test.each(['el consulado no contesta', '¿dónde está Ana?', '¿dónde está mi hija?'])(
    'a relative in an open alert is heard in it: %s',
    async words => {
      await ana.says('PÁNICO')
      world.forget()
      await mama.says(words)
      expect(world.heardBy('mama')).not.toMatch(/¿A quién se llevaron\?|Buena pregunta/)
    },
  )
})

describe('14: somebody to talk to, and 911', () => {
  test.each([
    ['quiero hablar con una persona', /Casa del Migrante|CIAM/],
    ['perdí mi teléfono', /otro teléfono|teléfono/],
    ['no puedo respirar', /911/],
    ['me quiero morir', /988/],
  ])('%s', async (words, right) => {
    const heard = textOf(await ana.says(words))
    expect(heard).toMatch(right)
    expect(heard).not.toContain('No te entendí')
  })

  test('what the commands are is told, /estado and /baja too', async () => {
    const heard = textOf(await ana.says('/ayuda'))
    expect(heard).toContain('/estado')
    expect(heard).toContain('/baja')
  })
})

test('15: the door page begins with not opening', async () => {
  await ana.says('/derechos')
  const door = choicesOf(world.heard).find(({ label }) => /puerta/i.test(label))
  const heard = textOf(await ana.taps(door?.id ?? ''))
  expect(heard).toMatch(/[Nn]o (?:tienes que |les )?abr/)
  expect(heard).not.toMatch(/^5\./m)
})

describe('16: noise', () => {
  test('three messages in ten seconds are one to each', async () => {
    await ana.says('PÁNICO')
    await world.pass(MINUTE)
    world.forget()
    for (const words of ['son cuatro', 'traen chalecos', 'me piden papeles']) {
      await ana.says(words)
      await world.pass(3 * SECOND)
    }
    await world.pass(25 * SECOND)
    for (const who of ['mama', 'luis', 'mesa'])
      expect(world.heard.filter(one => one.to === who && one.fresh).length).toBeLessThanOrEqual(2)
  })

  test('no two reminders to one chat are equal', async () => {
    await ana.says('PÁNICO')
    await world.pass(3 * HOUR)
    for (const who of ['mama', 'luis', 'mesa']) {
      const texts = world.heard.filter(one => one.to === who && one.fresh).map(one => one.text)
      expect(new Set(texts).size).toBe(texts.length)
    }
  })
})

test('19: how a case ended is told with the officer’s name', async () => {
  await ana.says('PÁNICO')
  await officer('CHI-0001 atender')
  world.forget()
  await officer('CHI-0001 cerrar')
  expect(world.heardBy('mama')).toBe('')
  const reason = choicesOf(world.heard.filter(one => one.to === 'mesa'))[0]
  await world.taps('mesa', reason?.id ?? '', { group: true, name: 'L. Pérez' })
  expect(world.heardBy('mama')).toContain('L. Pérez')
})

test('20: "contactado" asks with whom', async () => {
  await ana.says('PÁNICO')
  await officer('CHI-0001 atender')
  world.forget()
  await officer('CHI-0001 contactado')
  expect(world.heardBy('mesa')).toMatch(/¿con quién/)
  expect(world.heardBy('mama')).toBe('')
})

describe('21: what is said of others', () => {
  test('who has no desk is called, and no folio is to be told there', async () => {
    const beto = await registeredChat(world, 'Beto')
    await beto.taps('go:place')
    await beto.taps('place-yes:atlanta')
    await joined(beto, 'Hermana', new Chat(world, 'hermana'))
    world.forget()
    await beto.says('PÁNICO')
    expect(world.heardBy('hermana')).not.toContain('Da el folio')
  })

  test('a relative reads that another could not be reached', async () => {
    world.bot.blocked.add('luis')
    await ana.says('PÁNICO')
    await world.pass(10 * MINUTE)
    expect(world.heardBy('mama')).toMatch(/Luis: (?:no le llega|no le ha llegado)/)
  })
})

test('22: nobody is shown a policeman, and no source stands in a chat', async () => {
  await ana.says('PÁNICO')
  await officer('CHI-0001 atender')
  await ana.says('/ayuda')
  expect(textOf(world.heard)).not.toMatch(/👮|El Economista/)
})

test('24: a second relative in words is offered to be added', async () => {
  const beto = await registeredChat(world, 'Beto')
  await beto.taps('go:add')
  await beto.says('Mamá 312 555 0198')
  const heard = await beto.says('mi hermano 312 555 0197')
  expect(textOf(heard)).not.toContain('No te entendí')
  if ((await beto.contacts()).length < 2) await beto.taps(choiceIdsOf(heard)[0] ?? '')
  expect(await beto.contacts()).toHaveLength(2)
})
