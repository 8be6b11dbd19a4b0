import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A process of a browser, as Linux lists it. */
interface BrowserProcess {
  readonly pid: number
  /** The group that its browser started: all of its processes are in it. */
  readonly group: number
  /** Empty for the browser itself; else what Chromium calls it, such as `renderer`. */
  readonly type: string
  /** What it was started with. */
  readonly words: readonly string[]
}

/** Every process of the browsers that have their profile in `folder`. */
export function processesOf(folder: string): readonly BrowserProcess[] {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => processBy(Number(name)) ?? [])
  const groups = all.filter(({ words }) =>
    words.some(word => word.startsWith(join(`--user-data-dir=${folder}`, '/'))),
  )
  return all.filter(({ group }) => groups.some(each => each.group === group))
}

function processBy(pid: number): BrowserProcess | undefined {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'latin1').split(/[\0 ]/)
    // The name stands in brackets and may hold anything; after it come the state, the parent and the group.
    const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    if (state === 'Z') return undefined
    const type = words.find(word => word.startsWith('--type='))?.slice('--type='.length) ?? ''
    return { pid, group: Number(group), type, words }
  } catch {
    // It ended while we looked.
    return undefined
  }
}
