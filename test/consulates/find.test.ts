import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDirectory, type PlaceAnswer } from '../../src/consulates/directory.ts'
import { labelled } from './labelled.ts'

const directory = loadDirectory()
const find = (text: string) => directory.find(text)
const told = (answer: PlaceAnswer) =>
  answer.kind === 'found'
    ? answer.label
    : answer.kind === 'ambiguous'
      ? answer.options.map(option => option.label)
      : answer.kind

describe('a place that somebody types', () => {
  it.each([
    ['Dalton GA', 'Dalton, Georgia'],
    ['cicero il', 'Cicero, Illinois'],
    ['Charlotte, Carolina del Norte', 'Charlotte, Carolina del Norte'],
    ['Nueva York', 'Nueva York, Nueva York'],
    ['el bronx', 'El Bronx, Nueva York'],
    ['Filadelfia', 'Filadelfia, Pensilvania'],
    ['carolina del norte', 'Carolina del Norte'],
    ['condado de cook', 'condado de Cook, Illinois'],
    ['parroquia de orleans', 'parroquia de Orleans, Luisiana'],
    ['60608', 'Chicago, Illinois (60608)'],
    ['６０６０８', 'Chicago, Illinois (60608)'],
    ['60608-1234', 'Chicago, Illinois (60608)'],
    ['consulado de San José', 'Consulado en San José'],
    ['embajada de México', 'Sección Consular en Washington'],
    ['Capitol Planning Region', 'condado de Hartford, Connecticut'],
    ['pueblo colorado', 'Pueblo, Colorado'],
    ['jamaica queens', 'Jamaica, Queens, Nueva York'],
    ['Karnes County', 'condado de Karnes, Texas'],
    ['Aurora in Illinois', 'Aurora, Illinois'],
    ['Dallas en Texas', 'Dallas, Texas'],
    ['Chugach, Alaska', 'distrito de Valdez-Cordova, Alaska'],
    // Written by ear: an English name as a Spanish ear spells it.
    ['grand ailand nebraska', 'Grand Island, Nebraska'],
    ['inmokali florida', 'Immokalee, Florida'],
    ['wuinston salem', 'Winston-Salem, Carolina del Norte'],
    ['wuinston salem carolina del norte', 'Winston-Salem, Carolina del Norte'],
    ['wuinston salem nc', 'Winston-Salem, Carolina del Norte'],
    ['talajasi florida', 'Tallahassee, Florida'],
    ['huaukigan ilinois', 'Waukegan, Illinois'],
    ['jai point carolina del norte', 'High Point, Carolina del Norte'],
    ['gudlan california', 'Woodland, California'],
    ['beikersfil california', 'Bakersfield, California'],
    ['esprinfil ilinois', 'Springfield, Illinois'],
    ['yaksonvil', 'Jacksonville, Florida'],
  ])('%s is %s', (text, label) => {
    expect(told(find(text))).toBe(label)
  })

  it.each([
    'lo dejan ver',
    'saquenme de aqui',
    'me llamo jose',
    'amor jajaja',
    'el corazon jaja',
    'mapa jaja',
  ])('is none in words that only sound like one to an English ear: %s', text =>
    expect(find(text)).toEqual({ kind: 'unknown' }),
  )

  it('is labelled in English when that is asked for', () => {
    expect(told(directory.find('charlotte nc', 'en'))).toBe('Charlotte, North Carolina')
    expect(told(directory.find('nueva york', 'en'))).toBe('New York City, New York')
    expect(told(directory.find('condado de cook', 'en'))).toBe('Cook County, Illinois')
  })

  it('of many places is asked for, at most four, the most people first', () => {
    expect(told(find('Aurora'))).toEqual([
      'Aurora, Colorado',
      'Aurora, Illinois',
      'Aurora, Ohio',
      'Aurora, Misuri',
    ])
    expect(told(find('Springfield'))).toHaveLength(4)
  })

  it('that is a state with one consulate is found, with several asked for by their largest towns', () => {
    expect(find('Georgia')).toMatchObject({
      kind: 'found',
      precision: 'state',
      route: { consulate: 'atlanta' },
    })
    expect(told(find('Texas'))).toEqual([
      'Houston, Texas',
      'Dallas, Texas',
      'San Antonio, Texas',
      'Austin, Texas',
    ])
  })
})

describe('a place that is not certain', () => {
  it('names what lies abroad, and asks where a town here has that name', () => {
    expect(find('Guadalajara')).toEqual({ kind: 'outside', name: 'Guadalajara, México' })
    expect(find('Durango')).toMatchObject({ kind: 'ambiguous', abroad: 'Durango, México' })
  })

  it('is never half a name with a slip, nor a street by its number', () => {
    expect(told(find('xyz long ailand de por aqui florida'))).not.toContain('Highland')
    expect(find('calle 26')).toEqual({ kind: 'unknown' })
  })

  it('in two Carolinas, or in a bay of three consulates, is asked for', () => {
    expect(find('las carolinas')).toMatchObject({ kind: 'ambiguous' })
    expect(find('bay area')).toMatchObject({ kind: 'ambiguous' })
  })

  it('names the consulate itself: that one answers, wherever its county lies', () => {
    for (const office of directory.offices) {
      expect(find(`consulado de ${office.city}`), office.id).toMatchObject({
        route: { consulate: office.id },
      })
    }
  })

  it('with a ZIP code of another state than its words is asked for', () => {
    expect(told(find('90210 Chicago Illinois'))).toEqual([
      'Beverly Hills, California (90210)',
      'Chicago, Illinois',
    ])
  })

  it('that is a short link cannot be read, and is not fetched', () => {
    expect(find('https://maps.app.goo.gl/Xk3abcDEfgh12345')).toEqual({ kind: 'unknown', why: 'short-link' })
  })

  it('whose coordinates lack a minus or are turned round is asked for', () => {
    expect(find('41.8781, 87.6298')).toMatchObject({
      kind: 'ambiguous',
      options: [{ route: { consulate: 'chicago' } }],
    })
    expect(find('-87.6298, 41.8781')).toMatchObject({
      kind: 'ambiguous',
      options: [{ route: { consulate: 'chicago' } }],
    })
  })
})

describe('a name across the border, an old one, a nickname', () => {
  it.each([
    ['Soy de Morelia, Mich.', 'outside'],
    ['Ciudad Obregón', 'outside'],
    ['San Luis Río Colorado', 'outside'],
    ['Cd Valles', 'outside'],
    ['Tijuana BC', 'outside'],
    ['Guadalajara Jal', 'outside'],
    ['Monterrey N.L.', 'outside'],
    ['Mérida Yuc', 'outside'],
    ['Santa Ana Sonora', 'outside'],
    ['Sacramento Coahuila', 'outside'],
    ['El Paso Veracruz', 'outside'],
    ['Hamilton ON', 'outside'],
    ['London Ontario', 'outside'],
    ['Detroit Mich', 'Detroit, Michigan'],
    ['Ontario California', 'Ontario, California'],
    ['durango colorado', 'Durango, Colorado'],
    ['Watts LA', 'Watts, Los Ángeles, California'],
    ['Dade County', 'condado de Miami-Dade, Florida'],
    ['DTLA', 'Los Ángeles, California'],
    ['Chicagoland', 'Chicago, Illinois'],
    ['OC', 'Santa Ana, California'],
    ['https://wego.here.com/?map=34.05,-118.24,15,normal', 'Los Angeles, California'],
  ])('that sounds like another is told apart: %s is %s', (text, label) => {
    expect(told(find(text))).toBe(label)
  })

  it('of the valley is asked for, and so is a town of a name that lies across the river too', () => {
    expect(told(find('soy del Valle'))).toEqual(['Brownsville, Texas', 'McAllen, Texas', 'Del Valle, Texas'])
    expect(find('Rio Bravo')).toMatchObject({ kind: 'ambiguous', abroad: 'Río Bravo, México' })
  })
})

describe('every labelled text', () => {
  const texts = [...labelled('names.tsv'), ...labelled('messy.tsv')].map(([text = '']) => text)
  const plain = texts.filter(text => !/https?:|geo:/.test(text))
  const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }

  it('means the same with any accents, case and spaces', () => {
    const dressed = fc.constantFrom(...plain).chain(text =>
      fc.tuple(
        fc.constant(text),
        fc
          .array(fc.constantFrom('upper', 'accent', 'space', 'same'), {
            minLength: text.length,
            maxLength: text.length,
          })
          .map(ways =>
            [...text]
              .map((letter, index) => {
                switch (ways[index]) {
                  case 'upper':
                    return letter.toUpperCase()
                  case 'accent':
                    return ACCENTS[letter] ?? letter
                  case 'space':
                    return letter === ' ' ? '  ' : letter
                  default:
                    return letter
                }
              })
              .join(''),
          ),
      ),
    )
    fc.assert(
      fc.property(dressed, ([text, other]) => {
        expect(find(`  ${other}\n`)).toEqual(find(text))
      }),
      { numRuns: 3_000 },
    )
  })

  it('offers no more than four places, and only consulates that exist', () => {
    for (const text of texts) {
      const answer = find(text)
      const options = answer.kind === 'ambiguous' ? answer.options : answer.kind === 'found' ? [answer] : []
      expect(options.length).toBeLessThanOrEqual(4)
      for (const { route, point } of options) {
        expect(directory.office(route.consulate)).toBeDefined()
        expect(Number.isFinite(point.lat) && Number.isFinite(point.lon)).toBe(true)
      }
    }
  })
})

describe('hostile text', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 3_000 }), fc.string({ unit: 'binary', maxLength: 600 })),
        text => {
          find(text)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it.each([
    ['digits', '1'.repeat(100_000)],
    ['degrees', "41°51'".repeat(20_000)],
    ['pairs of numbers', '41.85 -'.repeat(20_000)],
    ['commas', ','.repeat(100_000)],
    ['a link of one long query', `https://maps.google.com/?q=${'%2C'.repeat(50_000)}`],
    ['a link of slashes', `https://maps.google.com/${'/place'.repeat(20_000)}`],
    ['marks on one letter', `a${'\u0301'.repeat(100_000)}`],
    ['spaces before a number', `${' '.repeat(100_000)}60608`],
    ['connecting words', 'de '.repeat(50_000)],
    ['a state over and over', 'texas '.repeat(20_000)],
    ['percent signs that decode to nothing', 'https://maps.google.com/?q=%E0%A4%A'],
  ])('of %s is read in a blink', (_, text) => {
    const started = process.cpuUsage()
    find(text)
    // Generous, for a machine under load: bench/places.ts holds the true bound. A regular expression that runs away takes minutes.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(500)
  })
})
