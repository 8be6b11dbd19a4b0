import type { CoordinateVocabulary } from '../vocabulary.ts'

/** Words around coordinates in English. */
export const COORDINATES: CoordinateVocabulary = {
  latitude: ['latitude'],
  longitude: ['longitude'],
  north: ['north'],
  south: ['south'],
  east: ['east'],
  west: ['west', 'w'],
}
