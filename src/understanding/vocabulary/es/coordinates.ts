import type { CoordinateVocabulary } from '../vocabulary.ts'

/** Words around coordinates in Spanish. */
export const COORDINATES: CoordinateVocabulary = {
  latitude: ['latitud', 'lat\\.?'],
  longitude: ['longitud', 'long\\.?', 'lon\\.?', 'lng'],
  north: ['norte', 'n'],
  south: ['sur', 's'],
  east: ['este', 'e'],
  west: ['oeste', 'o'],
}
