import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import ts from 'typescript'

/** A source file as the compiler reads it, under its path from the top of the project. */
export interface House {
  readonly checker: ts.TypeChecker
  /** By path, in the order of the alphabet. */
  readonly files: ReadonlyMap<string, ts.SourceFile>
}

/** Written by a script, which is held to the rules instead. */
export const GENERATED: ReadonlySet<string> = new Set(['src/locales/keys.ts'])

/** Reads every file that the compiler's settings name; `folders` are those whose files are looked at. */
export function readHouse(folders: readonly string[]): House {
  const top = process.cwd()
  const { config } = ts.readConfigFile('tsconfig.json', path => readFileSync(path, 'utf8'))
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, top)
  const program = ts.createProgram({ rootNames: fileNames, options })
  const files = program
    .getSourceFiles()
    .map(file => [relative(top, file.fileName), file] as const)
    .filter(([path]) => folders.some(folder => path.startsWith(`${folder}/`)) && !GENERATED.has(path))
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

/** How many files each folder holds itself, without those in folders below it. */
export function filesByFolder(paths: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  return counts
}
