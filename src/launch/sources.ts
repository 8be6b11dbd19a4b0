import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Names what the programs under `root` are made of: a hash of each source's path, size and time, of the libraries that are installed, and
 * of the Node that runs them. Some ten milliseconds; throws where a file cannot be seen.
 */
export function nameOfSources(root: string): string {
  const hash = createHash('sha256').update(`${root}\n${process.version}\n`)
  const note = (path: string) => {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path}\t${size}\t${mtimeMs}\n`)
  }
  note('package-lock.json')
  for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).toSorted())
    if (/\.(?:ts|tsx|json)$/.test(path)) note(join('src', path))
  for (const path of readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' }).toSorted())
    if (path.endsWith('.json')) note(join('data', path))
  return hash.digest('hex').slice(0, 20)
}
