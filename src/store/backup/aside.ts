import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The name under which this process writes what is to become the file at `path`, in the same folder. */
export const asideOf = (path: string): string => `${path}.aside-${process.pid}`

const ASIDE = /\.aside-(\d+)(?:-journal|-wal|-shm|-state|-keys)?$/

/**
 * Removes what was written aside for files whose names begin as `path` does, by processes that are gone or by an earlier life of
 * our own: a kill leaves it, and it holds what people gave us.
 */
export function removeLeftovers(path: string): void {
  const folder = dirname(resolve(path))
  for (const name of namesIn(folder)) {
    if (!name.startsWith(basename(path))) continue
    const [, pid] = ASIDE.exec(name) ?? []
    if (pid !== undefined && !isOfAnother(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}

/** Removes a file that was written aside, if it is there; where that fails the next backup removes it. */
export function removeAside(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // How the work itself ended is what is told.
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // A folder that is not there holds nothing that was left.
    return []
  }
}

/** True while another process of this number lives: what it writes is its own. */
function isOfAnother(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (thrown) {
    // A process of somebody else is there, and not ours to signal.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}
