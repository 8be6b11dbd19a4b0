import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import type { Fault } from './faults.ts'
import { readWalked, type Walked } from './walked.ts'

/** After how many milliseconds a run is taken for one that never ends, which is a way of failing. */
const PATIENCE = 900_000

/** The same for the run of all tests without a fault. */
const PATIENCE_FOR_ALL = 3_600_000

/** It reads the parts of the simulator's page, which Node by itself does not. */
const UNREADABLE = 'test/web/rich-text.test.ts'

/** What a run of tests came to: the first test that failed, in which file if that is known, or none. */
export type Verdict =
  | { readonly caught: true; readonly by: string; readonly in?: string | undefined }
  | { readonly caught: false }

/** A copy of the tree as it stands on the disk, in which tests run with a fault in it. */
export class TreeCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'avisa-mutations-'))

  constructor() {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
    for (const file of listed.split('\0').filter(Boolean)) {
      mkdirSync(dirname(join(this.#folder, file)), { recursive: true })
      cpSync(file, join(this.#folder, file), { force: true })
    }
    symlinkSync(resolve('node_modules'), join(this.#folder, 'node_modules'))
  }

  /** Runs `tests` but for those of `asked` with the fault in its file, and takes it out again. */
  async judge(fault: Fault, tests: readonly string[], asked: readonly string[] = []): Promise<Verdict> {
    const path = join(this.#folder, fault.file)
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, whole.slice(0, fault.from) + fault.text + whole.slice(fault.to))
    try {
      return await this.run(tests, asked)
    } finally {
      writeFileSync(path, whole)
    }
  }

  /** Runs `tests` of `npm test`, folders or files, without the files and folders `but`, up to the first that fails. */
  async run(tests: readonly string[], but: readonly string[] = []): Promise<Verdict> {
    const files = this.#files(tests, but)
    // Without a file Vitest would run all.
    if (files.length === 0) return { caught: false }
    const report = join(this.#folder, 'report.json')
    rmSync(report, { force: true })
    const code = await this.#vitest(files, ['--bail=1', '--maxWorkers=1', `--outputFile=${report}`])
    if (code === undefined) return { caught: true, by: 'a test that never ends' }
    // Somebody else ended it: that says nothing of the fault.
    if (code === 'ended') return await this.run(tests, but)
    return code === 0 ? { caught: false } : { caught: true, ...this.#firstFailed(report) }
  }

  /** Runs `tests` without any fault, and tells which code each of their files walks through. `workers` files run at once; what is `kept` is not run again. */
  async walk(tests: readonly string[], workers: number, kept?: string): Promise<readonly Walked[]> {
    const written = kept ?? join(this.#folder, 'walked.jsonl')
    if (existsSync(written)) return readWalked(written)
    const config = join(this.#folder, 'vitest.config.ts')
    const whole = readFileSync(config, 'utf8')
    writeFileSync(
      config,
      whole.replace('setupFiles:', "runner: './scripts/mutations/covering.ts', setupFiles:"),
    )
    const crowded = await this.#walked(this.#files(tests, []), workers, written)
    // A file that fails among others, on a machine that is busy with them, is asked once more by itself.
    const failed = crowded.length === 0 ? [] : await this.#walked(crowded, 1, written)
    writeFileSync(config, whole)
    for (const test of failed) console.log(`without any fault this fails, and is not asked: ${test}`)
    const newest = new Map(readWalked(written).map(one => [one.test, one]))
    const sound = [...newest.values()].filter(({ test }) => !failed.includes(test))
    writeFileSync(written, sound.map(one => `${JSON.stringify(one)}\n`).join(''))
    return sound
  }

  /** Runs files with the covering runner, which adds to `written`; returns those that failed. */
  async #walked(files: readonly string[], workers: number, written: string): Promise<readonly string[]> {
    const report = join(this.#folder, 'report.json')
    const options = [`--maxWorkers=${workers}`, `--outputFile=${report}`]
    rmSync(report, { force: true })
    const code = await this.#vitest(files, options, { WALKED_FILE: written }, PATIENCE_FOR_ALL)
    if (!existsSync(report)) throw new Error('the run without a fault did not come to its end')
    return code === 0 ? [] : this.#failed(report)
  }

  /** The code that Vitest ended with, 'ended' if somebody else ended it, undefined if it never does. */
  async #vitest(
    files: readonly string[],
    more: readonly string[],
    env: NodeJS.ProcessEnv = {},
    milliseconds = PATIENCE,
  ): Promise<number | 'ended' | undefined> {
    const options = [
      '--project',
      'quick',
      '--reporter=json',
      ...more,
      // A test that is only slow on a busy machine has not seen the fault.
      '--testTimeout=120000',
      // Node reads the files itself: they need not be transformed for each run.
      '--experimental.viteModuleRunner=false',
    ]
    const vitest = join('node_modules', 'vitest', 'vitest.mjs')
    const child = spawn(process.execPath, [vitest, 'run', ...options, ...files], {
      cwd: this.#folder,
      env: { ...process.env, NODE_COMPILE_CACHE: join(this.#folder, 'compiled'), ...env },
      stdio: 'ignore',
      detached: true,
    })
    const { promise, resolve: end } = Promise.withResolvers<number | 'ended' | undefined>()
    // The whole group: a worker that turns in a circle would outlive its parent.
    const patience = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      end(undefined)
    }, milliseconds)
    child.once('exit', (code, signal) => end(signal === null ? (code ?? 1) : 'ended'))
    const code = await promise
    clearTimeout(patience)
    return code
  }

  /** The files of tests in `tests` without those in `but`: Vitest leaves none out whose project leaves some out itself. */
  #files(tests: readonly string[], but: readonly string[]): readonly string[] {
    const isIn = (file: string, places: readonly string[]) =>
      places.some(place => file === place || file.startsWith(`${place}/`))
    return readdirSync(join(this.#folder, 'test'), { recursive: true, encoding: 'utf8' })
      .map(name => join('test', name))
      .filter(file => file.endsWith('.test.ts') && isIn(file, tests) && !isIn(file, [...but, UNREADABLE]))
  }

  #failed(report: string): readonly string[] {
    const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'))
    return testResults.filter(({ status }) => status === 'failed').map(({ name }) => this.#relative(name))
  }

  #firstFailed(report: string): Pick<Verdict & { caught: true }, 'by' | 'in'> {
    const { testResults }: Report = existsSync(report)
      ? JSON.parse(readFileSync(report, 'utf8'))
      : { testResults: [] }
    for (const { name, status, assertionResults } of testResults) {
      const test = assertionResults.find(one => one.status === 'failed')
      if (test === undefined && status !== 'failed') continue
      const file = this.#relative(name)
      return { by: test?.fullName.trim() ?? 'a file that cannot be read any more', in: file }
    }
    return { by: 'a run that broke off' }
  }

  #relative(path: string): string {
    return relative(realpathSync(this.#folder), path)
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 })
  }
}

/** As much of vitest's report as is read here. */
interface Report {
  readonly testResults: readonly {
    /** The file's whole path. */
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}
