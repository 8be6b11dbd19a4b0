import { dirname, join } from 'node:path'
import ts from 'typescript'
import type { House } from './program.ts'

/** Groups of files that need each other to be understood, types included: each list is one knot. */
export function circles(house: House): readonly (readonly string[])[] {
  const known = new Map([...house.files].map(([path, file]) => [path, importsOf(path, file, house)]))
  const reach = new Map([...known.keys()].map(path => [path, reachable(path, known)]))
  const knots = new Map<string, readonly string[]>()
  for (const [path, others] of reach) {
    if (!others.has(path)) continue
    const knot = [...others].filter(other => reach.get(other)?.has(path)).sort(byName)
    knots.set(knot.join(), knot)
  }
  return [...knots.values()]
}

function importsOf(path: string, file: ts.SourceFile, { files }: House): readonly string[] {
  return file.statements
    .flatMap(statement =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier &&
      ts.isStringLiteral(statement.moduleSpecifier)
        ? [join(dirname(path), statement.moduleSpecifier.text)]
        : [],
    )
    .filter(target => files.has(target))
}

function reachable(from: string, known: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>()
  const next = [...(known.get(from) ?? [])]
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    next.push(...(known.get(path) ?? []))
  }
  return seen
}

function byName(one: string, other: string): number {
  return one.localeCompare(other, 'en')
}
