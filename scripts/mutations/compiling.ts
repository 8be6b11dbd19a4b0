import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { compilerSettings } from '../house/program.ts'
import type { Fault } from './faults.ts'

/** Names that nothing uses any more: the compiler's complaint of them is no sign that the fault cannot be written. */
const UNUSED: ReadonlySet<number> = new Set([6133, 6192, 6196, 6198, 6199])

/** Asks the compiler whether a fault could be written at all: one that it refuses reaches no test and no person. */
export class Compiling {
  readonly #service: ts.LanguageService
  /** The file with the fault in it, and its text; the version counts the faults. */
  #altered: { readonly path: string; readonly text: string } | undefined
  #version = 0
  readonly #versions = new Map<string, string>()

  constructor() {
    const { options, rootNames } = compilerSettings()
    const text = (path: string) => (path === this.#altered?.path ? this.#altered.text : ts.sys.readFile(path))
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => rootNames,
      getScriptVersion: path => this.#versions.get(path) ?? '0',
      getScriptSnapshot: path => {
        const read = text(path)
        return read === undefined ? undefined : ts.ScriptSnapshot.fromString(read)
      },
      getCurrentDirectory: () => process.cwd(),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
    })
  }

  /** True if the compiler takes the file with the fault in it. */
  takes({ file, from, to, text }: Fault): boolean {
    const path = resolve(file)
    const whole = readFileSync(path, 'utf8')
    this.#altered = { path, text: whole.slice(0, from) + text + whole.slice(to) }
    this.#mark(path)
    const refused = this.#service
      .getSemanticDiagnostics(path)
      .some(({ category, code }) => category === ts.DiagnosticCategory.Error && !UNUSED.has(code))
    this.#altered = undefined
    this.#mark(path)
    return !refused
  }

  #mark(path: string): void {
    this.#version += 1
    this.#versions.set(path, String(this.#version))
  }
}
