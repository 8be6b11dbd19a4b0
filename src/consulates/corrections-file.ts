import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where corrections are kept unless a setting says otherwise: beside the database, so that an upgrade keeps them. */
export const correctionsFile = (database: string): string => join(dirname(database), 'consulates.csv')

/** The text of the operator's file of corrections, for `loadDirectory`; `undefined` if there is none yet. */
export function readCorrectionsFile(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
