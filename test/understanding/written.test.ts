import { describe, expect, test } from 'vitest'
import { shortPlusCode } from '../../src/understanding/written/codes.ts'
import { writtenPoint } from '../../src/understanding/written/written.ts'

/** The point of a text, to three decimals. */
function point(text: string): string {
  const written = writtenPoint(text)
  return written.kind === 'point'
    ? `${written.point.lat.toFixed(3)} ${written.point.lon.toFixed(3)}`
    : written.kind
}

describe('a point that somebody writes', () => {
  test.each([
    'N 41.8500°, W 87.6500°',
    "41° 51.000' N, 87° 39.000' W",
    'Lat: 41.8500, Lon: -87.6500',
    'Latitud 41.8500 Longitud -87.6500',
    'longitud -87.65, latitud 41.85',
    `41º51'00" Norte 87º39'00" Oeste`,
    `41°51′00″N 87°39′00″W`,
    '+41.8500-087.6500/',
    '41.8500, -87.6500',
    '41,8500; -87,6500',
    '４１.８５００, -８７.６５００',
    'estoy en 41.8500 -87.6500 vengan',
    'geo:41.85,-87.65',
    'geo:0,0?q=41.85,-87.65(Casa)',
    'geo:41,850000,-87,650000',
    'geo:41.85,-87.65?z=15 http://osmand.net/go?lat=41.85&lon=-87.65&z=15',
    'https://osmand.net/map?pin=41.85,-87.65#15/41.85/-87.65',
    'https://maps.google.com/?q=41.8500%2C%20-87.6500',
    `https://www.google.com/maps/place/41%C2%B051'00.0%22N+87%C2%B039'00.0%22W`,
    'https://www.google.com/maps/place/Pilsen/@41.8,-87.6,15z/data=!3m1!4b1!4m6!3m5!1s0x0!8m2!3d41.85!4d-87.65',
    'http://maps.apple.com/?ll=41.85\\,-87.65',
    'https://maps.apple.com/?q=Mi%20ubicaci%C3%B3n&ll=41.85,-87.65',
    'https://www.waze.com/live-map/directions?to=ll.41.85%2C-87.65',
    'https://waze.com/ul?ll=41.85,-87.65&navigate=yes',
    'https://www.bing.com/maps?cp=41.85~-87.65&lvl=15',
    'https://wego.here.com/?map=41.85,-87.65,15,normal',
    'https://share.here.com/l/41.85,-87.65,Casa',
    'https://www.openstreetmap.org/?mlat=41.85&mlon=-87.65#map=16/41.8/-87.6',
    'https://www.google.com/maps/dir/34.05,-118.24/41.85,-87.65',
    'https://www.google.com/maps/dir/Cicero/Casa/@41.8,-87.7,12z/data=!4m14!4m13!1m5!1m1!1s0x0!2m2!1d-118.24!2d34.05!1m5!1m1!1s0x0!2m2!1d-87.65!2d41.85',
    'miren https://example.org/nota?id=5 y aquí https://maps.google.com/?q=41.85,-87.65',
  ])('%s', text => {
    expect(point(text)).toBe('41.850 -87.650')
  })

  test.each([
    ['86HJV82X+2G', '41.850 -87.651'],
    ['https://waze.com/ul/hu4pruydqqvj', '57.649 10.407'],
    ['-33.8568, 151.2153', '-33.857 151.215'],
    ['6 Rue, 48.8584° N 2.2945° E', '48.858 2.295'],
  ])('%s', (text, at) => {
    expect(point(text)).toBe(at)
  })

  test('of a short plus code is the one nearest to the town beside it', () => {
    const found = shortPlusCode('V82X+2G Chicago', { lat: 41.88, lon: -87.63 })
    expect(found?.lat).toBeCloseTo(41.85, 3)
    expect(found?.lon).toBeCloseTo(-87.651, 3)
    const across = shortPlusCode('V82X+2G', { lat: 41.88, lon: -88.1 })
    expect(across?.lon).toBeCloseTo(-87.651, 3)
  })

  test.each([
    'https://maps.app.goo.gl/AbC123?g_st=ic',
    'maps.app.goo.gl/AbC123',
    'https://goo.gl/maps/AbC123',
    'https://share.google/AbC123',
    'https://waze.to/AbC123',
    'https://maps.apple/p/AbC123',
  ])('is hidden in %s', text => {
    expect(point(text)).toBe('short-link')
  })

  test.each([
    '312.555.0142',
    '(312) 555-0142',
    'tengo 3 hijos y 2 perros',
    'me deben 41, 87 dólares',
    'https://www.google.com/search?q=abogado+chicago',
    'https://example.org/place/Chicago',
    'el 12.11.2026 a las 10:30',
  ])('is not in %s', text => {
    expect(point(text)).toBe('nothing')
  })

  test('in the way of a map is where it leads, by its words if need be', () => {
    expect(writtenPoint('https://www.google.com/maps/dir/34.05,-118.24/Cicero,+IL/@41.8,-87.7,12z')).toEqual({
      kind: 'words',
      text: 'Cicero, IL',
    })
  })
})
