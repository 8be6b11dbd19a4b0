import ts from 'typescript'
import type { House } from './program.ts'

/** Every name that is declared at the top level of a file, and the files that declare it. */
export function namesByFile({ files }: House): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>()
  for (const [path, file] of files) {
    for (const name of new Set(file.statements.flatMap(namesOf)))
      places.set(name, [...(places.get(name) ?? []), path])
  }
  return places
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name))
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
    return statement.name ? [statement.name.text] : []
  return []
}

function namesIn(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap(element => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)))
}
