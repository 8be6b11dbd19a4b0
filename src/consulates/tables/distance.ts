import type { Point } from '../../domain/place.ts'

/** The mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371.0088

const RADIANS = Math.PI / 180

/** Kilometres of one degree of latitude on the mean sphere. */
export const DEGREE = EARTH * RADIANS

/** The great-circle distance between two points, in kilometres (haversine; within 0.5 % of the ellipsoid's). */
export function kilometres(from: Point, to: Point): number {
  const lat = Math.sin(((to.lat - from.lat) * RADIANS) / 2)
  const lon = Math.sin(((to.lon - from.lon) * RADIANS) / 2)
  const chord = lat * lat + Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * lon * lon
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** How many kilometres one degree of longitude spans at a latitude in degrees. */
export const longitudeDegree = (lat: number): number => DEGREE * Math.cos(lat * RADIANS)
