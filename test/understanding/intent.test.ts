import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Intent } from '../../src/understanding/intent/understanding.ts'
import { understand } from '../../src/understanding/intent.ts'

/** The table of the domain: each wording and its class, which hold to the letter. */
const TABLE: Readonly<Record<Intent, readonly string[]>> = {
  panic: [
    'pánico', 'paniko', 'panic', 'SOS', 'S.O.S', '🆘', 'auxilio', 'ausilio', 'me agarró la migra', 'me agarraron',
    'me detuvieron', 'me están deteniendo', 'me llevan', 'me arrestaron', 'ICE me tiene', 'got picked up by ICE',
  ],
  ask: [
    'ayuda', 'AYUDAAAA', 'ayúdame', 'emergencia', 'help', '911', 'estoy en peligro', 'está tocando la migra',
    'la migra está en mi casa', 'me paró la policía', 'me levantaron', '🚨',
  ],
  proxy: ['se llevaron a mi hermano', 'agarraron a mi esposo', 'detuvieron a mi mamá', 'no contesta mi hija'],
  sighting: [
    'hay redada', 'anda la migra', 'hay retén', 'ahí viene el ICE', 'operativo en la 26', 'agarraron a 5 en Home Depot',
  ],
  question: [
    '¿qué hago si me agarran?', 'y si me detienen', '¿cómo funciona el botón de pánico?', 'ataque de pánico',
    'no me agarraron', 'me agarraron en 2019', 'necesito ayuda con mi pasaporte',
  ],
  close: ['falsa alarma', 'cancelar', 'fue error', 'estoy bien', 'ya me soltaron', 'ya salí'],
  other: ['hola', 'gracias por la ayuda', 'soy Socorro Pérez', 'me llevo bien con mi hermana', 'vos sos mi amigo'],
} // biome-ignore format: a table is read by rows

const rows = Object.entries(TABLE).flatMap(([intent, texts]) => texts.map(text => ({ intent, text })))

describe('understand', () => {
  it.each(rows)('takes "$text" for $intent', ({ intent, text }) => {
    expect(understand(text).intent).toBe(intent)
  })

  it.each([
    ['me agarraron pero ya me soltaron', 'close'],
    ['me soltaron pero me volvieron a agarrar', 'panic'],
    ['falsa alarma no me agarraron', 'close'],
    ['no es falsa alarma me agarraron', 'panic'],
    ['no, me agarraron', 'panic'],
    ['sí, me agarraron', 'panic'],
    ['no sé qué hacer me agarraron', 'panic'],
    ['me agarraron que hago?', 'panic'],
    ['me llevaron a mi hijo', 'proxy'],
    ['auxilio, la migra tiene a mi sobrino en waukegan', 'proxy'],
    ['ayúdenme tienen a mi hermana', 'proxy'],
    ['ayuda mi tío está detenido', 'proxy'],
    ['ayuda la migra está en la puerta y tienen a mi papá', 'ask'],
    ['ayuda tengo a mi hija enferma', 'ask'],
    ['agarraron a mi esposo y a mi tambien', 'panic'],
    ['me llevaron al doctor', 'other'],
    ['quiero que avisen a mi familia si me detienen', 'question'],
  ])('weighs the clauses of "%s": %s', (text, intent) => {
    expect(understand(text).intent).toBe(intent)
  })

  it.each([
    ['falsa alarma', 'cancel'],
    ['me equivoqué', 'cancel'],
    ['estoy bien', 'safe'],
    ['ya me soltaron', 'released'],
    ['salí bajo fianza', 'released'],
    ['they let me go', 'released'],
  ])('says how "%s" closes an alert: %s', (text, close) => {
    expect(understand(text)).toMatchObject({ intent: 'close', close })
  })

  it('closes nothing on "Me sacaron", which means deported', () => {
    expect(understand('Me sacaron')).toMatchObject({ intent: 'ask' })
    expect(understand('Me sacaron').close).toBeUndefined()
  })

  it.each([
    'picnic',
    'tónico',
    'mecánico',
    'manico',
    'panza',
    'orgánico',
    'titánico',
    'Mónica',
    'nice',
    'llegaron',
  ])('hears no cry in "%s", though it is near one', text => expect(understand(text).intent).toBe('other'))

  it('gives a code as its reason, never the words of the person', () => {
    for (const { text, intent } of rows)
      expect(understand(`${text} Xochitl`).reason, intent).toMatch(
        /^(panic|ask|proxy|sighting|question|close|other):[a-z0-9-]+$/,
      )
  })
})

describe('spelling', () => {
  const cries = [
    'me agarro la migra',
    'me detuvieron',
    'me llevan',
    'auxilio',
    'panico',
    'me estan deteniendo',
  ]
  const disguises: readonly (readonly [string, (text: string) => string])[] = [
    ['capitals', text => text.toUpperCase()],
    ['zero-width characters', text => [...text].join('\u200b')],
    ['stacked marks', text => [...text].map(letter => `${letter}\u0301\u0323`).join('')],
    [
      'full-width letters',
      text => text.replace(/[a-z]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ['repeated vowels', text => text.replace(/[aeiou]/g, vowel => vowel.repeat(4))],
    ['line breaks for spaces', text => text.replaceAll(' ', '\n')],
    ['many spaces', text => text.replaceAll(' ', '   ')],
    ['emoji around it', text => `😭😭 ${text} 🙏🏽`],
    ['exclamation', text => `¡¡${text}!!!`],
    ['bold marks', text => `*${text}*`],
  ]
  it.each(disguises)('is heard through %s', (_, disguise) => {
    for (const cry of cries) expect(understand(disguise(cry)).intent, disguise(cry)).toBe('panic')
  })

  it('forgives one slip in a word of six letters or more, but not in its first letter', () => {
    for (const typed of ['me agarrarno', 'me agarraro', 'me agarrarton', 'me detuvirron'])
      expect(understand(typed).intent, typed).toBe('panic')
    expect(understand('manico').intent).toBe('other')
  })
})

describe('a cry among other words', () => {
  const cries = [
    'me agarraron',
    'me detuvo ice',
    'estoy detenido',
    'la migra me agarro',
    'they took me',
    'me esposaron',
  ]
  const openings = [
    '',
    'hola',
    'ya',
    'mami',
    'soy Juan Perez',
    'no se que hacer',
    'no tengo licencia y',
    'llevo 20 años aqui y',
  ]
  const endings = [
    '',
    'en la 26',
    'ayuda',
    'llamen al consulado',
    'no se a donde me llevan',
    'que hago',
    'con mi hijo',
    'tengo miedo',
  ]

  it.each(openings)('is heard after "%s", whatever follows', opening => {
    for (const cry of cries)
      for (const ending of endings) {
        const text = `${opening} ${cry} ${ending}`.trim()
        expect(['panic', 'ask'], text).toContain(understand(text).intent)
      }
  })
})

describe('hostile text', () => {
  it.each([
    'me ',
    'a',
    '?',
    '\u200b',
    'm e ',
    '(',
    'p\u0301\u0301',
    '\ufdfa',
    '🆘',
    '911 ',
    'no si me agarraron a mi hermano ',
  ])('reads 100,000 units of %j within a second', unit => {
    const flood = unit.repeat(Math.ceil(100_000 / unit.length))
    const before = process.cpuUsage()
    understand(flood)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(1_000)
  })

  it('hears a cry at either end of a flood', () => {
    const flood = 'lorem ipsum dolor '.repeat(6_000)
    expect(understand(`me agarró la migra. ${flood}`).intent).toBe('panic')
    expect(understand(`${flood}. me agarró la migra`).intent).toBe('panic')
  })

  it('never throws and always answers with a class', () => {
    const words = fc.constantFrom(
      'me',
      'no',
      'si',
      'agarraron',
      'la',
      'migra',
      'a',
      'mi',
      'hermano',
      '?',
      '.',
      '🆘',
      'sos',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map(list => list.join(' ')),
    )
    fc.assert(
      fc.property(texts, text => Object.keys(TABLE).includes(understand(text).intent)),
      { numRuns: 2_000, seed: 26 },
    )
  })
})
