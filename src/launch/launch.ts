import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { systemClock } from '../platform/clock.ts'
import { nameOfSources } from './sources.ts'

const HOUSE = fileURLToPath(new URL('../..', import.meta.url))

/** Where the bundles lie: only whoever may change the libraries beside can write here, and it is run as they are. */
const cacheOf = (root: string): string => join(root, 'node_modules', '.cache', 'avisa')

/** The programs, as paths under src/. */
const PROGRAMS = ['service.ts', 'commands.ts'] as const

/** A bundle is removed that no program began with for so many milliseconds: one that runs may load a part of it late. */
const UNUSED_KEPT = 30 * 24 * 3_600_000

/**
 * Runs a program out of its bundle, which is made anew when a source or a library has changed. Where none can be made or read, it is run out
 * of its sources, which takes a second longer and does the same. `root` is the folder of the house.
 */
export async function launch(program: (typeof PROGRAMS)[number], root = HOUSE): Promise<void> {
  const folder = await bundled(root)
  const source = pathToFileURL(join(root, 'src', program)).href
  if (folder === undefined) {
    await import(source)
    return
  }
  enableCompileCache(join(cacheOf(root), 'compiled'))
  try {
    await import(pathToFileURL(join(folder, program.replace(/\.ts$/, '.js'))).href)
  } catch (thrown) {
    if (!isDamagedCode(thrown, folder)) throw thrown
    rmSync(folder, { recursive: true, force: true })
    await import(source)
  }
  // A service may end by a kill, after which nobody writes down what was compiled.
  flushCompileCache()
}

/** The folder of today's bundle; undefined where there is none and none can be made. */
async function bundled(root: string): Promise<string | undefined> {
  const cache = cacheOf(root)
  try {
    const folder = join(cache, nameOfSources(root))
    if (isThere(folder)) return folder
    mkdirSync(cache, { recursive: true })
    const { bundle } = await import('./bundle.ts')
    const made = `${folder}.${process.pid}`
    await bundle(root, PROGRAMS, made)
    removeUnused(cache)
    moveTo(made, folder)
    return folder
  } catch {
    // Nothing is lost by it but a second: the program runs out of its sources.
    return undefined
  }
}

/** True if the bundle is there; it is noted that it is used, where that can be written down. */
function isThere(folder: string): boolean {
  const isKept = existsSync(folder)
  const now = new Date(systemClock.now())
  try {
    if (isKept) utimesSync(folder, now, now)
  } catch {
    // A folder that nobody may write to: then nobody removes it either.
  }
  return isKept
}

/** Another process may have put the same there first. */
function moveTo(made: string, folder: string): void {
  try {
    renameSync(made, folder)
  } catch (thrown) {
    rmSync(made, { recursive: true, force: true })
    if (!isThere(folder)) throw thrown
  }
}

function removeUnused(cache: string): void {
  const eldest = systemClock.now() - UNUSED_KEPT
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (name !== 'compiled' && statSync(path).mtimeMs < eldest) rmSync(path, { recursive: true, force: true })
  }
}

/** True of the errors by which Node says that a file of the bundle is damaged or is not there; those of the program itself are none. */
function isDamagedCode(thrown: unknown, folder: string): boolean {
  if (!(thrown instanceof Error)) return false
  // The stack of what cannot be read begins with the file in which it stands.
  if (thrown instanceof SyntaxError) return thrown.stack?.split('\n')[0]?.includes(folder) ?? false
  return 'code' in thrown && thrown.code === 'ERR_MODULE_NOT_FOUND' && thrown.message.includes(`'${folder}`)
}
