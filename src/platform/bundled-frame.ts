import { readFileSync } from 'node:fs'

/** The lines of a bundle at which its sources begin, in their order. */
type Beginnings = readonly { readonly line: number; readonly source: string }[]

const knownBundles = new Map<string, Beginnings>()

/** A place in one of the bundle's files, as Node prints it in a stack. */
const BUNDLE_PLACE = /(?:file:\/\/)?(\/[^():]*\/node_modules\/\.cache\/avisa\/[^():]+\.js):(\d+):\d+/

/**
 * A line of a stack with the source from which a bundle was made in place of the bundle: `at decide (src/flows/decide.ts)`. The number of the
 * line is left out, since the bundle keeps no types. Any other line as it is.
 */
export function sourceOfFrame(frame: string): string {
  const [place, path, line] = BUNDLE_PLACE.exec(frame) ?? []
  if (place === undefined || path === undefined) return frame
  const source = beginningsOf(path).findLast(one => one.line <= Number(line))?.source
  return source === undefined ? frame : frame.replace(place, `/${source}`)
}

/** esbuild writes the path of each source above what it took from it. */
function beginningsOf(path: string): Beginnings {
  const found = knownBundles.get(path) ?? beginningsIn(path)
  knownBundles.set(path, found)
  return found
}

function beginningsIn(path: string): Beginnings {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    // A bundle that is gone meanwhile: then its own place is told.
    return []
  }
  return text.split('\n').flatMap((one, nth) => {
    const [, source] = /^\/\/ ((?:src|node_modules|data)\/\S+)$/.exec(one) ?? []
    return source === undefined ? [] : [{ line: nth + 1, source }]
  })
}
