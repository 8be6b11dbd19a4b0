import { appendFileSync } from 'node:fs'
import { type Profiler, Session } from 'node:inspector'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RunnerTestSuite, TestRunner } from 'vitest'
import type { Walked } from './walked.ts'

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * Runs the tests as ever, and writes for each file of tests one line of JSON, a `Walked`, to the end of the file that
 * `WALKED_FILE` names.
 */
export default class CoveringRunner extends TestRunner {
  #began = performance.now()

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite)
    if (suite.file !== suite) return
    const now = performance.now()
    const walked: Walked = {
      test: relative(process.cwd(), suite.file.filepath),
      milliseconds: Math.round(now - this.#began),
      ranges: rangesByFile(),
    }
    this.#began = now
    appendFileSync(process.env.WALKED_FILE ?? '/dev/null', `${JSON.stringify(walked)}\n`)
  }
}

/** The ranges of each file of the house since this was last asked; of its outermost code, which runs once, none. */
function rangesByFile(): Walked['ranges'] {
  const found: Record<string, (readonly [number, number, boolean])[]> = {}
  for (const { url, functions } of taken()) {
    if (!url.startsWith('file:')) continue
    const file = relative(process.cwd(), fileURLToPath(url))
    if (!file.startsWith('src/')) continue
    found[file] = functions
      .filter(({ functionName, ranges }) => functionName !== '' || ranges[0]?.startOffset !== 0)
      .flatMap(({ ranges }) =>
        ranges.map(({ startOffset, endOffset, count }) => [startOffset, endOffset, count > 0] as const),
      )
  }
  return found
}

/** The session answers before `post` returns. */
function taken(): readonly Profiler.ScriptCoverage[] {
  let scripts: readonly Profiler.ScriptCoverage[] = []
  session.post('Profiler.takePreciseCoverage', (failed, { result }) => {
    if (failed) throw failed
    scripts = result
  })
  return scripts
}
