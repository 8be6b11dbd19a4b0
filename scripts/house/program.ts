import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** A source file as the compiler reads it, under its path from the top of the project. */
export interface House {
  readonly checker: ts.TypeChecker
  /** By path, in the order of the alphabet. */
  readonly files: ReadonlyMap<string, ts.SourceFile>
}

/** A place that breaks a rule, and its words. */
export interface Offence {
  readonly where: string
  readonly words: string
}

/** Written by a script, which is held to the rules instead. */
export const GENERATED: ReadonlySet<string> = new Set(['src/locales/keys.ts'])

/** The settings of the compiler, and the whole paths of the files of `src/` that it reads first. */
export function compilerSettings(): {
  readonly options: ts.CompilerOptions
  readonly rootNames: string[]
} {
  const top = process.cwd()
  const { config } = ts.readConfigFile('tsconfig.json', path => readFileSync(path, 'utf8'))
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, top)
  return { options, rootNames: fileNames.filter(name => relative(top, name).startsWith('src/')) }
}

/** Reads every file of `src/`, and what it needs, under the compiler's settings. */
export function readHouse(): House {
  const top = process.cwd()
  const { options, rootNames } = compilerSettings()
  const program = ts.createProgram({ rootNames, options })
  const files = program
    .getSourceFiles()
    .map(file => [relative(top, file.fileName), file] as const)
    .filter(([path]) => path.startsWith('src/') && !GENERATED.has(path))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return { checker: program.getTypeChecker(), files: new Map(files) }
}

/** Calls `look` with `node` and everything below it. */
export function everyNode(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  ts.forEachChild(node, child => everyNode(child, look))
}

/** The line, counted from 1, on which `node` begins without its comments. */
export function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}

/** How many TypeScript files each folder in and below `top` holds itself, the fullest first. */
export function filesByFolder(top: string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const name of readdirSync(top, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue
    const folder = dirname(join(top, name))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}
