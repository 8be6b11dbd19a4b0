import type { Point } from '../../../../domain/place.ts'

/** A place that the map names: its label, where it is, and the least zoom at which it is written. */
export interface MapPlace {
  readonly name: string
  readonly point: Point
  readonly from: number
}

/** Places that the person who shows the simulator can pick with one tap. */
export const PRESETS: readonly MapPlace[] = [
  { name: 'Chicago, La Villita', point: { lat: 41.8445, lon: -87.7057 }, from: 9 },
  { name: 'Los Ángeles', point: { lat: 34.0522, lon: -118.2437 }, from: 3 },
  { name: 'Houston', point: { lat: 29.7604, lon: -95.3698 }, from: 3 },
  { name: 'Nueva York, El Bronx', point: { lat: 40.8448, lon: -73.8648 }, from: 9 },
  { name: 'Dalton, Georgia', point: { lat: 34.7698, lon: -84.9702 }, from: 7 },
  { name: 'Tijuana (fuera)', point: { lat: 32.5149, lon: -117.0382 }, from: 6 },
]

/** Cities by which a person finds their way on the map: the large ones, and those of the border. */
export const CITIES: readonly MapPlace[] = [
  { name: 'Chicago', point: { lat: 41.8781, lon: -87.6298 }, from: 3 },
  { name: 'Los Ángeles', point: { lat: 34.0522, lon: -118.2437 }, from: 3 },
  { name: 'Houston', point: { lat: 29.7604, lon: -95.3698 }, from: 3 },
  { name: 'Nueva York', point: { lat: 40.7128, lon: -74.006 }, from: 3 },
  { name: 'Dallas', point: { lat: 32.7767, lon: -96.797 }, from: 4 },
  { name: 'Phoenix', point: { lat: 33.4484, lon: -112.074 }, from: 4 },
  { name: 'Atlanta', point: { lat: 33.749, lon: -84.388 }, from: 4 },
  { name: 'Denver', point: { lat: 39.7392, lon: -104.9903 }, from: 4 },
  { name: 'Miami', point: { lat: 25.7617, lon: -80.1918 }, from: 4 },
  { name: 'Seattle', point: { lat: 47.6062, lon: -122.3321 }, from: 4 },
  { name: 'San Francisco', point: { lat: 37.7749, lon: -122.4194 }, from: 4 },
  { name: 'Boston', point: { lat: 42.3601, lon: -71.0589 }, from: 5 },
  { name: 'Filadelfia', point: { lat: 39.9526, lon: -75.1652 }, from: 5.5 },
  { name: 'Washington', point: { lat: 38.9072, lon: -77.0369 }, from: 5 },
  { name: 'Detroit', point: { lat: 42.3314, lon: -83.0458 }, from: 5 },
  { name: 'Saint Paul', point: { lat: 44.9537, lon: -93.09 }, from: 5 },
  { name: 'Milwaukee', point: { lat: 43.0389, lon: -87.9065 }, from: 6 },
  { name: 'Indianápolis', point: { lat: 39.7684, lon: -86.1581 }, from: 5.5 },
  { name: 'Kansas City', point: { lat: 39.0997, lon: -94.5786 }, from: 5 },
  { name: 'Omaha', point: { lat: 41.2565, lon: -95.9345 }, from: 5.5 },
  { name: 'Oklahoma City', point: { lat: 35.4676, lon: -97.5164 }, from: 5.5 },
  { name: 'Nueva Orleans', point: { lat: 29.9511, lon: -90.0715 }, from: 5 },
  { name: 'Charlotte', point: { lat: 35.2271, lon: -80.8431 }, from: 5 },
  { name: 'Raleigh', point: { lat: 35.7796, lon: -78.6382 }, from: 6 },
  { name: 'Orlando', point: { lat: 28.5383, lon: -81.3792 }, from: 6 },
  { name: 'San Antonio', point: { lat: 29.4241, lon: -98.4936 }, from: 5 },
  { name: 'Austin', point: { lat: 30.2672, lon: -97.7431 }, from: 6.5 },
  { name: 'El Paso', point: { lat: 31.7619, lon: -106.485 }, from: 5 },
  { name: 'Laredo', point: { lat: 27.5306, lon: -99.4803 }, from: 5.5 },
  { name: 'McAllen', point: { lat: 26.2034, lon: -98.23 }, from: 6.5 },
  { name: 'Brownsville', point: { lat: 25.9017, lon: -97.4975 }, from: 6.5 },
  { name: 'Albuquerque', point: { lat: 35.0844, lon: -106.6504 }, from: 5 },
  { name: 'Tucson', point: { lat: 32.2226, lon: -110.9747 }, from: 5.5 },
  { name: 'Las Vegas', point: { lat: 36.1699, lon: -115.1398 }, from: 5 },
  { name: 'San Diego', point: { lat: 32.7157, lon: -117.1611 }, from: 6 },
  { name: 'Fresno', point: { lat: 36.7378, lon: -119.7871 }, from: 6 },
  { name: 'Sacramento', point: { lat: 38.5816, lon: -121.4944 }, from: 6 },
  { name: 'Portland', point: { lat: 45.5152, lon: -122.6784 }, from: 5 },
  { name: 'Boise', point: { lat: 43.615, lon: -116.2023 }, from: 5 },
  { name: 'Salt Lake City', point: { lat: 40.7608, lon: -111.891 }, from: 5 },
  { name: 'Dalton', point: { lat: 34.7698, lon: -84.9702 }, from: 7 },
  { name: 'Cicero', point: { lat: 41.8456, lon: -87.7539 }, from: 9 },
  { name: 'La Villita', point: { lat: 41.8445, lon: -87.7057 }, from: 10 },
  { name: 'Pilsen', point: { lat: 41.8565, lon: -87.6596 }, from: 10 },
  { name: 'El Bronx', point: { lat: 40.8448, lon: -73.8648 }, from: 9 },
  { name: 'Anchorage', point: { lat: 61.2181, lon: -149.9003 }, from: 3 },
  { name: 'Honolulú', point: { lat: 21.3069, lon: -157.8583 }, from: 3 },
  { name: 'San Juan', point: { lat: 18.4655, lon: -66.1057 }, from: 4 },
  { name: 'Tijuana', point: { lat: 32.5149, lon: -117.0382 }, from: 6 },
  { name: 'Ciudad Juárez', point: { lat: 31.6904, lon: -106.4245 }, from: 7 },
]

/** The countries that are written on the map. */
export const COUNTRY_LABELS: readonly MapPlace[] = [
  { name: 'México', point: { lat: 25.4, lon: -103.4 }, from: 0 },
  { name: 'Canadá', point: { lat: 53, lon: -106 }, from: 0 },
]

/** Where the map opens: the contiguous states. */
export const COUNTRY: Point = { lat: 38.6, lon: -96.5 }

/** The named place nearest to a point and how far it is, in kilometres as the crow flies. */
export function nearestPlace(point: Point): { readonly name: string; readonly km: number } {
  let best = { name: '', km: Number.POSITIVE_INFINITY }
  for (const city of CITIES) {
    const km = roughKilometres(point, city.point)
    if (km < best.km) best = { name: city.name, km }
  }
  return best
}

// The haversine distance on a sphere of 6,371 km: good to half a percent, enough for "near Chicago".
function roughKilometres(a: Point, b: Point): number {
  const radians = Math.PI / 180
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2)
  const lon = Math.sin(((b.lon - a.lon) * radians) / 2)
  const root = lat * lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lon * lon
  return 2 * 6_371 * Math.asin(Math.sqrt(root))
}
