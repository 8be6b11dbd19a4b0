import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { loadDirectory } from '../../src/consulates/directory.ts'
import type { SaidPlace } from '../../src/consulates/said/said.ts'
import type { ConsulateId } from '../../src/domain/ids.ts'
import { type Judgement, judged } from './said.ts'

const directory = loadDirectory()
const said = (text: string) => directory.said(text)

function labelled(file: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`said/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'))
}

/** Counts a labelled file; prints each failure only where `shown`, so that the set aside stays unseen. */
function score(file: string, shown: boolean) {
  const places: Record<Judgement, number> = { right: 0, asked: 0, missed: 0, wrong: 0 }
  const nowhere = { texts: 0, places: 0 }
  for (const [text = '', label = '', facility] of labelled(file)) {
    const is = judged(said(text), label, facility)
    if (shown && is !== 'right') process.stdout.write(`  ${is}: ${text}\n`)
    if (label !== 'none') places[is] += 1
    else {
      nowhere.texts += 1
      nowhere.places += is === 'right' ? 0 : 1
    }
  }
  const all = places.right + places.asked + places.missed + places.wrong
  const share = (places.right + places.asked) / all
  process.stdout.write(
    `${file}: ${places.right} right and ${places.asked} asked of ${all} (${(100 * share).toFixed(1)} %), ` +
      `${places.missed} missed, ${places.wrong} wrong; ${nowhere.places} places from ${nowhere.texts} texts without one\n`,
  )
  return { share, ...nowhere, all }
}

describe('the place that an alert’s words say', () => {
  it.each([
    ['alerts.tsv', true],
    ['unseen.tsv', false],
  ])('is right in at least 95 of 100 texts of %s, and none is read where none is said', (file, shown) => {
    const { share, places } = score(file, shown)
    expect(places).toBe(0)
    expect(share).toBeGreaterThanOrEqual(0.95)
  })

  it('is held to 300 texts, a hundred of them without a place', () => {
    const rows = [...labelled('alerts.tsv'), ...labelled('unseen.tsv')]
    expect(rows.length).toBeGreaterThanOrEqual(300)
    expect(rows.filter(([, label]) => label === 'none').length).toBeGreaterThanOrEqual(100)
  })

  it('is none in words that only sound like one', () => {
    for (const text of [
      '¡Socorro!',
      'está en el centro',
      'detuvieron a Eloy',
      'estoy en la casa',
      'me tienen en la hielera',
      'huérfano',
      'María del Socorro 312 555 0142',
      'me llevan a bajar del texas',
      'estoy en un hueco',
      'mi hija la florida',
    ])
      expect(said(text), text).toBeUndefined()
  })

  it('is a town as long as only the town of a place of detention is named, and says how old that list is', () => {
    expect(said('me llevan a Broadview')).toMatchObject({
      label: 'Broadview, Illinois',
      confidence: 'medium',
      facility: { name: 'Broadview Service Staging', asOf: '2017-11-06' },
    })
    expect(said('me tienen en el centro de detención de Eloy')).toMatchObject({
      label: expect.stringContaining('Eloy'),
      confidence: 'high',
    })
  })

  it('of one of several towns is asked, unless the writer’s consulate serves only one of them', () => {
    expect(said('estoy en Aurora')).toMatchObject({ kind: 'unclear' })
    expect(directory.said('estoy en Aurora', 'es', { consulate: 'denver' as ConsulateId })).toMatchObject({
      kind: 'named',
      label: 'Aurora, Colorado',
    })
  })

  it('is told to hide in a short link, unless the words beside it say it', () => {
    expect(said('aquí estoy https://maps.app.goo.gl/AbC123')).toEqual({ kind: 'short-link' })
    expect(said('estoy en Cicero Illinois https://maps.app.goo.gl/AbC123')).toMatchObject({
      label: 'Cicero, Illinois',
    })
  })

  it.each([
    'mi abogado está en Houston',
    'mi hija estudia en Phoenix, Arizona',
    'mi hijo trabaja en Dallas',
    'mi esposa está detenida en Aurora, Colorado',
    'a mi hermano lo tienen en Krome',
    'mi contadora está en Atlanta',
    'tengo familia en Dallas',
    'nací en Los Ángeles',
    'mis hijos están en la escuela en Phoenix',
    'me agarró la migra, mi mujer trabaja en Chicago',
    'my lawyer is in Houston',
    'en houston están mis hijos',
    'en Houston vive mi tía',
    'my daughter studies in Phoenix',
    "I'm from Houston, Texas",
  ])('is none of the writer’s own where another is: %s', text => {
    expect(directory.said(text, 'es', { only: 'writer' })).toBeUndefined()
  })

  it.each([
    ['mi hija está conmigo, estamos en Cicero, Illinois', 'Cicero'],
    ['mi mamá está en Phoenix y yo estoy en Tucson', 'Tucson'],
    ['me agarraron con mi hermano en Houston', 'Houston'],
    ['estoy con mi abogado en Houston', 'Houston'],
    ['me tienen en Krome', 'Krome'],
    ['me llevaron al Krome', 'Krome'],
    ['vamos en una van blanca hacia Broadview', 'Broadview'],
    ['nos llevan rumbo a Broadview', 'Broadview'],
    ['la migra está afuera de mi trabajo en Houston', 'Houston'],
    ['en dallas en houston están mis hijos', 'Dallas'],
    ['estoy en dallas en houston esta mi mama', 'Dallas'],
    ['me agarraron en dallas esta mi hijo conmigo', 'Dallas'],
    ['estoy en peligro chicago', 'Chicago'],
    ['estoy en grand ailand nebraska', 'Grand Island'],
    ['me agarraron en inmokali florida', 'Immokalee'],
    ['me llevan a wuinston salem carolina del norte', 'Winston-Salem'],
    ['estoy en wuinston salem', 'Winston-Salem'],
  ])('is the writer’s own in: %s', (text, label) => {
    expect(directory.said(text, 'es', { only: 'writer' })).toMatchObject({
      kind: 'named',
      label: expect.stringContaining(label),
    })
  })

  it.each([
    'me quieren mandar a el paso',
    'dicen que nos van a pasar a dilley',
    'me van a mandar a Luisiana',
    "they say they'll send us to Louisiana",
    'ayer estuve en joliet illinois',
    'i was in Joliet yesterday',
    'me agarraron cuando venia de milwaukee wisconsin',
    'mi carro quedo en Berwyn Illinois',
    'estoy en el paso de la carretera',
  ])('is none where somebody is not yet, or not any more: %s', text => {
    expect(said(text)).toBeUndefined()
  })

  it.each([
    ['nos llevan a Broadview', 'Broadview'],
    ['me están llevando a Dilley', 'Dilley'],
    ['they are taking us to Broadview', 'Broadview'],
    ['estuve en Broadview y ahora estoy en Karnes', 'Karnes'],
    ['estoy en Cicero, Illinois, dicen que nos van a llevar a Dilley', 'Cicero'],
    ['estaba en Joliet, Illinois cuando me agarraron', 'Joliet'],
    ['me tienen en El Paso', 'El Paso'],
  ])('is where somebody is, or is under way to, beside such words too: %s', (text, label) => {
    expect(said(text)).toMatchObject({ label: expect.stringContaining(label) })
  })

  it('of somebody who was taken is one where it is told of them', () => {
    expect(said('a mi hermano lo tienen en Krome')).toMatchObject({ label: expect.stringContaining('Krome') })
    expect(said('mi abogado está en Houston')).toBeUndefined()
  })

  it('of one of several towns is likeliest near home, once the writer was taken elsewhere', () => {
    const [houston, chicago] = ['houston' as ConsulateId, 'chicago' as ConsulateId]
    expect(directory.said('estoy en Aurora', 'es', { consulate: houston, home: chicago })).toMatchObject({
      options: [{ label: 'Aurora, Illinois' }, {}, {}, {}],
    })
  })

  it('is not where a relative lives, where somebody comes from, or what may happen', () => {
    for (const text of [
      'avísale a mi hermano en Dallas',
      'mi tía vive en Houston',
      'soy de Michoacán',
      'no estoy en Chicago',
      '¿qué hago si me agarran en Texas?',
    ])
      expect(said(text), text).toBeUndefined()
  })
})

test('two bare numbers are a place only where somebody can be', () => {
  const kind = (place: SaidPlace | undefined) => place?.kind
  expect(kind(said('41.8525 -87.6514'))).toBe('exact')
  expect(kind(said('me deben 12.50, 13.50'))).toBeUndefined()
  expect(said('41.8525, 87.6514')).toMatchObject({ kind: 'named', confidence: 'medium' })
})

test('a corner is told with the whole name of its second street, before a town', () => {
  for (const [text, label] of [
    ['me agarraron en la 95 y Stony Island, Chicago', '95 y Stony Island, Chicago, Illinois'],
    ['estoy en la 95 y Stony Island en Chicago', '95 y Stony Island, Chicago, Illinois'],
    ['79 y Cottage Grove Chicago', '79 y Cottage Grove, Chicago, Illinois'],
    ['la 26 y Kedzie, Cicero, Illinois', '26 y Kedzie, Cicero, Illinois'],
    ['la 26 y Kedzie, Pilsen, Chicago', '26 y Kedzie, Pilsen, Chicago, Illinois'],
  ] as const)
    expect(said(text), text).toMatchObject({ label })
})
