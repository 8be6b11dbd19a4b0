import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openStoryWorld } from '../src/cli/story-world.ts'
import { parseStory } from '../src/stories/parse.ts'
import { EXAMPLES } from '../src/stories/phrases.ts'
import { playStory } from '../src/stories/play.ts'
import type { Story } from '../src/stories/story.ts'
import { difference, rewritten } from '../src/stories/transcript.ts'
import { networksOf } from '../src/stories/world.ts'
import { openEcho } from './story-phones/echo.ts'

const CAST = `Historia: El eco
Empieza: 2025-07-01 12:00 America/Chicago
Teléfono: Ana
Teléfono: Mamá, familiar, sin botones
Teléfono: Luis, funcionario, se llama «L. <b>Pérez</b>»
Grupo: Mesa Chicago, con Luis
`

function storyOf(steps: string): Story {
  const parsed = parseStory(CAST + steps)
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults))
  return parsed.story
}

async function play(steps: string) {
  const story = storyOf(steps)
  const result = await playStory(story, await openEcho(story))
  return { ok: result.ok, result, text: rewritten(story, result).slice(CAST.length) }
}

const TRUE_STORY = `
== Un eco ==
Ana: hola
  → Ana
    Oí: hola

# Nadie más oye nada.
Ana: pregunta
  → Ana
    ¿Sí?

    O no.
    [✅ Sí]
    [No]
Ana toca [Sí]
  → Ana
    Elegiste si.

Mamá: pregunta
  → Mamá
    ¿Sí?

    O no.

    1. ✅ Sí
    2. No
Mamá: 2
  → Mamá
    Elegiste no.

Ana manda su ubicación: 41.85, -87.65
  → Ana
    📍 41.85000, -87.65000 Aquí

== Una mesa ==
Luis agrega a Avisa a Mesa Chicago
Código de mesa para chicago: {código de Chicago}
Luis en Mesa Chicago: /mesa {código de Chicago}
Ana: llama
  → Ana
    Guardado.
  → Mesa Chicago
    Alerta {folio} de Ana
Pasan 2 min
  ✎ Ana · 1 min
    Enviado {folio}.
Luis: llama
  → Luis
    {…}
  … Mesa Chicago

== Tiempo ==
Ana: espera
Pasan 1 h 30 min
  → Ana
    Ya pasó.
  …

== Enlaces ==
Ana: invita
  → Ana
    Manda {enlace} a tu {…}.
Luis abre el enlace de Ana
  → Luis
    Oí: /start a1b2
Luis: \\u{202e}dos
  | líneas
  → Luis
    Oí: \\u{202e}dos
    líneas

== Lo que falla ==
Ana se queda sin señal
Ana: uno
Ana recupera la señal
  → Ana
    Oí: uno
Se reinicia el servidor
La red repite lo último
  → Ana
    Oí: uno
Falla: ocupada con Ana, 1 vez
Ana: dos
Ana: tres
  → Ana
    Oí: tres
`

describe('a story', () => {
  test('that tells what happens is true, and is not rewritten', async () => {
    const { ok, text } = await play(TRUE_STORY)
    expect(text).toBe(TRUE_STORY)
    expect(ok).toBe(true)
  })

  test('without what is heard is written by playing it, and is then true', async () => {
    const silent = TRUE_STORY.split('\n')
      .filter(line => !line.startsWith('  ') || line.startsWith('  |'))
      .join('\n')
    const first = await play(silent)
    expect(first.ok).toBe(false)
    const second = await play(first.text)
    expect(second.ok).toBe(true)
    expect(second.text).toBe(first.text)
    expect(first.text).toContain('  ✎ Ana · 1 min\n    Enviado CHI-0042.')
  })

  test.each([
    ['a word is other', 'Ana: hola\n  → Ana\n    Oí: adiós\n'],
    ['somebody else hears it', 'Ana: hola\n  → Mamá\n    Oí: hola\n'],
    ['more is heard', 'Ana: hola\n'],
    ['less is heard', 'Ana: hola\n  → Ana\n    Oí: hola\n  → Ana\n    Oí: hola\n'],
    ['a line is missing', 'Ana: pregunta\n  → Ana\n    ¿Sí?\n    [✅ Sí]\n    [No]\n'],
    ['the moment is other', 'Ana: espera\nPasan 5 min\n  → Ana · 3 min\n    Ya pasó.\n'],
    ['it was not an edit', 'Ana: hola\n  ✎ Ana\n    Oí: hola\n'],
    ['only others are elided', 'Ana: hola\n  … Mamá\n'],
    ['a folio changes', 'Ana: CHI-0001\n  → Ana\n    Oí: {folio}\nAna: CHI-0002\n  → Ana\n    Oí: {folio}\n'],
  ])('is false when %s', async (_, steps) => {
    const { ok, text } = await play(steps)
    expect(ok).toBe(false)
    expect((await play(text)).ok).toBe(true)
  })

  test('rewrites only what was false, and keeps placeholders', async () => {
    const steps = 'Ana: hola\n  → Ana\n    Oí: {…}\n# aparte\nAna: dos\n  → Ana\n    Oí: tres\n'
    expect((await play(steps)).text).toBe(steps.replace('tres', 'dos'))
  })

  test.each([
    ['Ana toca [Nada]', 'Ana sees no [Nada]'],
    ['Luis toca [Sí] en Mesa Chicago', 'Luis sees no [Sí]'],
    ['Ana oprime [PÁNICO]', 'Ana has no key [PÁNICO]'],
    ['Mamá abre el enlace de Ana', 'Ana was sent no link that Mamá could open'],
    ['Ana responde a su ubicación: PÁNICO', 'Ana shows nothing that Ana could answer so'],
    ['Ana se mueve a: 1, 2', 'Ana shares no live location'],
  ])('stops at what cannot be done: %s', async (line, why) => {
    const { ok, result } = await play(`Ana: hola\n  …\n${line}\nAna: hola\n`)
    expect(ok).toBe(false)
    expect(result.played.at(-1)).toMatchObject({ stuck: why, step: { line: 9 } })
  })
})

describe('a head that says how things stand', () => {
  const CAST = [
    'Historia: Ya registradas',
    'Empieza: 2025-07-01 10:30 America/Chicago',
    'Teléfono: Ana',
    'Teléfono: Mamá, familiar, sin botones',
    'Teléfono: Papá, familiar, en inglés',
    'Teléfono: Tía Lola, familiar',
    'Teléfono: Luis, funcionario, sin botones',
    'Grupo: Mesa Chicago, con Luis',
  ]
  const storyOf = (...lines: string[]) => {
    const parsed = parseStory([...CAST, ...lines].join('\n'))
    if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults))
    return parsed.story
  }
  const play = async (...lines: string[]) => {
    const story = storyOf(...lines)
    const world = await openStoryWorld(story)
    try {
      return { story, ...(await playStory(story, world)) }
    } finally {
      await world.close()
    }
  }
  /** Who hears something with these words in the last step. */
  const hearing = (played: Awaited<ReturnType<typeof play>>['played'], words: string) =>
    played
      .at(-1)
      ?.verdict.heard.filter(({ heard }) => heard.lines.join('\n').includes(words))
      .map(({ heard }) => heard.to)

  test('spares the registration: contacts and desks hear of the first alert, and of nothing before it', async () => {
    const { story, played, fault } = await play(
      'Registrada: Ana, con Mamá, Papá y Tía Lola, en Chicago',
      'Mesa: Mesa Chicago, de chicago',
      'Pasan 0 s',
      'Ana: PÁNICO',
    )
    expect(fault).toBeUndefined()
    expect(played[0]?.verdict.heard).toEqual([])
    expect(hearing(played, 'CHI-0001')?.toSorted()).toEqual([
      'Ana',
      'Mamá',
      'Mesa Chicago',
      'Papá',
      'Tía Lola',
    ])
    expect(played[1]?.verdict.heard[0]?.heard.at).toBeGreaterThanOrEqual(story.starts)
    expect(hearing(played, '10:30')?.toSorted()).toEqual(['Ana', 'Mamá', 'Mesa Chicago', 'Papá', 'Tía Lola'])
  })

  test('registers several persons, with and without contacts, and makes the own chat of a phone a desk', async () => {
    const { played, fault } = await play(
      'Conocida: Ana, en Houston',
      'Registrada: Papá, con Ana y Mamá, en Kansas City, Missouri',
      'Mesa: Luis, de houston',
      'Ana: PÁNICO',
    )
    expect(fault).toBeUndefined()
    expect(hearing(played, 'HOU-0001')?.toSorted()).toEqual(['Ana', 'Luis'])
  })

  test('tells with its line what Avisa does not take', async () => {
    const nowhere = await play('Conocida: Ana, en Springfield', 'Ana: hola')
    expect([nowhere.ok, nowhere.played]).toEqual([false, []])
    expect(nowhere.fault).toMatchObject({ line: 9, fault: expect.stringContaining('«Springfield»') })
    const nobody = await play('Conocida: Ana, en Chicago', 'Mesa: Luis, de narnia', 'Ana: hola')
    expect(nobody.fault).toMatchObject({ line: 10, fault: 'no hay consulado «narnia»' })
  })

  test('is told every fault with its line', () => {
    const parsed = parseStory(
      [
        ...CAST,
        'Registrada: Ana, en Chicago',
        'Registrada: Ana, con Mamá',
        'Registrada: Pepe, con Mamá, en Chicago',
        'Registrada: Ana, con Mamá y Pepe, en Chicago',
        'Registrada: Ana, con Mamá y Ana, en Chicago',
        'Registrada: Ana, con Mamá, Papá y Mamá, en Chicago',
        'Conocida: Ana en Chicago',
        'Conocida: Ana, en Chicago',
        'Registrada: Ana, con Mamá, en Chicago',
        'Mesa: Mesa Chicago',
        'Mesa: Mesa Houston, de houston',
        'Mesa: Mesa Chicago, de chicago',
        'Mesa: Mesa Chicago, de chicago',
        'Ana: hola',
        '  …',
        'Conocida: Mamá, en Chicago',
      ].join('\n'),
    )
    if (parsed.kind === 'story') throw new Error('it was read')
    expect(parsed.faults.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
      '9 «Ana, en Chicago» no dice a quién registrar, con qué contactos y dónde vive',
      '10 «Ana, con Mamá» no dice a quién registrar, con qué contactos y dónde vive',
      '11 «Pepe» no tiene teléfono en esta historia',
      '12 «Pepe» no tiene teléfono en esta historia',
      '13 «Ana» no puede ser su propio contacto',
      '14 «Mamá» está dos veces',
      '15 «Ana en Chicago» no dice a quién registrar y dónde vive',
      '17 «Ana» ya está en otra línea como registrada',
      '18 «Mesa Chicago» no dice qué chat es la mesa, y de qué consulado u organización',
      '19 no hay grupo «Mesa Houston»',
      '21 «Mesa Chicago» ya es una mesa',
      '24 esta línea dice cómo empieza la historia, y ya empezó',
    ])
    expect(parsed.faults.every(({ mend }) => mend !== '')).toBe(true)
  })
})

describe('a story that cannot be read', () => {
  test('is told every fault with its line and its mend', () => {
    const parsed = parseStory(
      [
        'Empieza: mañana',
        'Teléfono: Ana, con antena',
        'Teléfono: Ana',
        'Teléfono: Ana',
        'Grupo: Mesa, con Luis',
        '  → Ana',
        'Ana canta',
        'Pepe: hola',
        'Pasan dos horas',
        'Falla: todo',
        'Ana en Mesa: hola',
        'Ana manda su ubicación: 95, 0',
        'Ana: hola',
        '  Ana oye hola',
        '  → Pepe',
        '  … Pepe',
      ].join('\n'),
    )
    if (parsed.kind === 'story') throw new Error('it was read')
    expect(parsed.faults.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
      '1 "mañana" is no moment',
      '1 the story has no title',
      '2 "con antena" says nothing of a phone',
      '4 there are two called "Ana"',
      '5 "Luis" has no phone',
      '6 nobody did anything before this is heard',
      '7 "canta" is nothing that Ana can do',
      '8 "Pepe: hola" begins with nobody of the story and is no event',
      '9 "dos horas" is no span of time',
      expect.stringMatching(/^10 there is no fault "todo"/),
      '11 there is no group "Mesa"',
      '12 95, 0 is no point on the earth',
      '14 "Ana oye hola" is not what is heard',
      '15 nobody here is called "Pepe"',
      '16 nobody here is called "Pepe"',
    ])
    expect(parsed.faults.every(({ mend }) => mend !== '')).toBe(true)
  })

  test('is told which group no network could have', () => {
    const cast = ['Historia: Redes', 'Teléfono: Ana, en Telegram', 'Teléfono: Luis, en WhatsApp (nube)']
    const parsed = parseStory([...cast, 'Grupo: Mesa, con Luis', 'Grupo: Todos, con Ana y Luis'].join('\n'))
    if (parsed.kind === 'story') throw new Error('it was read')
    expect(parsed.faults.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
      '4 there are no groups on WhatsApp by the Cloud API',
      '5 not everybody in "Todos" is on the network of the group',
    ])
  })

  test('tells a moment by the clocks of its zone', () => {
    const winter = storyOf('Empieza: 2025-01-15 07:30 America/New_York\n')
    expect(new Date(winter.starts).toISOString()).toBe('2025-01-15T12:30:00.000Z')
    expect(new Date(storyOf('').starts).toISOString()).toBe('2025-07-01T17:00:00.000Z')
  })
})

test.each(EXAMPLES)('the documented phrase is understood: %s', phrase => {
  expect(storyOf(phrase).steps).toHaveLength(1)
  expect(readFileSync(new URL('../docs/stories.md', import.meta.url), 'utf8')).toContain(phrase)
})

test('the app of a story is on the networks of its people, in the order in which it opens them', () => {
  expect(networksOf(storyOf(''))).toEqual(['buttons', 'plain'])
  const named = storyOf('Teléfono: Lola, en WhatsApp (vinculado)\nTeléfono: Beto, en Telegram\n')
  expect(networksOf(named)).toEqual(['telegram', 'whatsapp-linked', 'buttons', 'plain'])
  expect(networksOf({ ...named, phones: named.phones.slice(3) })).toEqual(['telegram', 'whatsapp-linked'])
})

test('a difference shows what is gone, what is new and what stayed', () => {
  expect(difference(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual(['  a', '- b', '+ x', '  c', '+ d'])
})
