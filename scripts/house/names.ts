import ts from 'typescript'
import type { House } from './program.ts'

/** Folders of one language each, whose files declare the same names because a language is a copy of another. */
const LANGUAGE = /^(src\/(?:locales|understanding\/vocabulary))\/[a-z]{2}\//

/** Every name that is declared at the top level of a file, and the files that declare it: one for all languages. */
export function namesByFile({ files }: House): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>()
  for (const [path, file] of files) {
    const place = path.replace(LANGUAGE, '$1/<language>/')
    for (const name of file.statements.flatMap(namesOf))
      places.set(name, (places.get(name) ?? new Set()).add(place))
  }
  return new Map([...places].map(([name, files]) => [name, [...files]]))
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
