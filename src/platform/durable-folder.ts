import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Puts the names of the files in a folder on disk: without it a file that was written there may be gone after a power cut. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
