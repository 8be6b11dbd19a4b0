import { expect, test } from 'vitest'
import { isNameLikeACry } from '../../src/understanding/names.ts'
import { peopleIn } from '../../src/understanding/people.ts'

test.each([
  ['Mamá 312 555 0142', 'Mamá', '312 555 0142'],
  ['Emergencia: Papá 312 555 0103', 'Papá', '312 555 0103'],
  ['Mamá 044 55 5555 0125', 'Mamá', '044 55 5555 0125'],
  ['Mamá +52 044 55 5555 0127', 'Mamá', '+52 044 55 5555 0127'],
  ['Papá \u202A+1 (312) 555\u20110103\u202C', 'Papá', '+1 (312) 555-0103'],
  ['Tío 2 312 555 0142', 'Tío 2', '312 555 0142'],
  ['https://wa.me/13125550105', '', '+13125550105'],
  ['Lupe https://api.whatsapp.com/send?phone=13125550105&text=hola', 'Lupe', '+13125550105'],
  ['Mamá 312/555/0142', 'Mamá', '312/555/0142'],
  ['Mamá 312 555 0142 x12', 'Mamá', '312 555 0142'],
  ['Mamá 312 555 0142, ext. 12', 'Mamá', '312 555 0142'],
  ['Mamá 312 555 0142 o 312 555 0143', 'Mamá', '312 555 0142'],
  ['312 555 0142 o 312 555 0143', '', '312 555 0142'],
  ['el número del papá es 3125550123', 'papá', '3125550123'],
  ['el cel de mi tía es 312-555-0123', 'mi tía', '312-555-0123'],
  ['mi hermano 2 044 55 5555 0125', 'mi hermano 2', '044 55 5555 0125'],
  ['Policía 911', 'Policía', '911'],
  ['Mamá 555 0142', 'Mamá', '555 0142'],
])('%j names %j at %j', (text, who, number) => {
  expect(peopleIn(text)).toEqual([{ who, number }])
})

test.each([
  'Mamá: 312 555 0142, Papá: 312 555 0143',
  'Mamá 312 555 0142 y Papá 312 555 0143',
  '1. Mamá 312 555 0142\n2. Papá 312 555 0143',
  '• Mamá (312 555 0142)\n• Papá (312 555 0143)',
  '312 555 0142 Mamá, 312 555 0143 Papá',
  'Mamá 312 555 0142 / Papá 312 555 0143',
])('%j names two people', text => {
  expect(peopleIn(text).map(({ who, number }) => [who, number?.replaceAll(/\D/g, '')])).toEqual([
    ['Mamá', '3125550142'],
    ['Papá', '3125550143'],
  ])
})

test.each([
  ['mi mamá y mi hermano Beto', ['mi mamá', 'mi hermano Beto']],
  ['a mi mama y a mi hermano beto', ['mi mama', 'mi hermano beto']],
  ['Mamá y Papá', ['Mamá', 'Papá']],
  ['Mamá, Papá y mi tía Lola', ['Mamá', 'Papá', 'mi tía Lola']],
  ['mi esposo y Beto', ['mi esposo', 'Beto']],
  ['my mom and my brother Beto', ['my mom', 'my brother Beto']],
  ['Rosa, mi mamá y mi hermano Beto', ['Rosa mi mamá', 'mi hermano Beto']],
  ['Beto, mi hermano', ['Beto mi hermano']],
  ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ['mi mamá y ya', ['mi mamá y ya']],
])('%j without a number names %j', (text, names) => {
  expect(peopleIn(text)).toEqual(names.map(who => ({ who })))
})

test.each([
  ['mi mamá y mi hermano Beto 312 555 0142', [['mi mamá'], ['mi hermano Beto', '312 555 0142']]],
  ['mi mamá 312 555 0142 y mi hermano Beto', [['mi mamá', '312 555 0142'], ['mi hermano Beto']]],
  ['mi mamá, 312 555 0142, es la que contesta', [['mi mamá es la que contesta', '312 555 0142']]],
])('%j names two, of whom one has the number', (text, people) => {
  expect(peopleIn(text).map(({ who, number }) => (number === undefined ? [who] : [who, number]))).toEqual(
    people,
  )
})

test('a name with a short number in it is a name alone', () => {
  expect(peopleIn('Mamá 2')).toEqual([{ who: 'Mamá 2' }])
})

test.each(['Socorro', 'María del Socorro', 'Perpetuo Socorro', 'Soy Socorro Hernández', 'Auxilio'])(
  '%j may be a name',
  text => expect(isNameLikeACry(text)).toBe(true),
)

test.each([
  'socorro',
  'SOCORRO',
  '¡Socorro!',
  'Socorro me agarró la migra',
  'Socorro Ayuda',
  'Me agarró la migra',
  'María',
])('%j is no such name', text => expect(isNameLikeACry(text)).toBe(false))

test('a text of nothing but groups of digits is cut into numbers once, and not from every place to every other', () => {
  const builtin = String.prototype.slice
  let longest = 0
  String.prototype.slice = function (from?: number, to?: number) {
    if (to !== undefined && from !== undefined && from > 0) longest = Math.max(longest, to - from)
    return builtin.call(this, from, to)
  }
  try {
    peopleIn('312-'.repeat(1_024))
  } finally {
    String.prototype.slice = builtin
  }
  expect(longest).toBeLessThan(200)
})
