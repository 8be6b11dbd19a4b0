import { readFileSync } from 'node:fs'

/** So many files and connections a process of ours must be able to hold open: with 64 people were told while 80 others connected. */
export const LEAST_OPEN_FILES = 64

/** How many files this process may have open at a time; undefined where the system does not tell, as outside Linux. */
export function openFilesLimit(): number | undefined {
  try {
    const [, limit] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
    return limit === undefined ? undefined : Number(limit)
  } catch {
    return undefined
  }
}
