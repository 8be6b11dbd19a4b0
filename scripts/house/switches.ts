import { basename } from 'node:path'
import ts from 'typescript'
import { everyNode, type House, lineOf, type Offence } from './program.ts'

/**
 * Where a `default:` takes a union's member that nobody wrote down, so that the compiler cannot name the place when
 * the union grows: a switch over literals whose `default:` does not end in `satisfies never`.
 */
export function swallowingDefaults({ files, checker }: House): readonly Offence[] {
  const found: Offence[] = []
  for (const [path, file] of files) {
    everyNode(file, node => {
      if (!ts.isSwitchStatement(node)) return
      const rest = node.caseBlock.clauses.find(ts.isDefaultClause)
      if (!rest || !isUnion(checker.getTypeAtLocation(node.expression)) || closes(rest)) return
      const words = `switch (${node.expression.getText(file)}) in ${basename(path)}`
      found.push({ where: `${path}:${lineOf(file, rest)}`, words })
    })
  }
  return found
}

function isUnion(type: ts.Type): boolean {
  const known = ts.TypeFlags.Literal | ts.TypeFlags.Undefined | ts.TypeFlags.Null
  return type.isUnion() && type.types.every(member => (member.flags & known) !== 0)
}

function closes(clause: ts.DefaultClause): boolean {
  let closed = false
  everyNode(clause, node => {
    if (ts.isSatisfiesExpression(node) && node.type.kind === ts.SyntaxKind.NeverKeyword) closed = true
  })
  return closed
}
