import { loadDirectory } from '../../src/consulates/directory.ts'
import type { ConsulateId } from '../../src/domain/ids.ts'
import type { Point } from '../../src/domain/place.ts'

/** The consulates as they are shipped. */
export const directory = loadDirectory()

/** In the Pilsen neighbourhood: Cook County, Illinois. */
export const PILSEN: Point = { lat: 41.8525, lon: -87.6514 }
/** Downtown Los Angeles. */
export const DOWNTOWN: Point = { lat: 34.0522, lon: -118.2437 }

export const CHICAGO = 'chicago' as ConsulateId
export const LOS_ANGELES = 'los-angeles' as ConsulateId
