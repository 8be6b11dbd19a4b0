import ts from 'typescript'
import { everyNode, type House, lineOf } from './program.ts'

/** A function that has a name, or a method; how long it is, in lines, from its head to its last brace. */
export interface Measured {
  readonly where: string
  readonly lines: number
}

/** All functions of the house that have a name; what is written on the spot and handed on counts into its holder. */
export function measuredFunctions({ files }: House): readonly Measured[] {
  const found: Measured[] = []
  for (const [path, file] of files) {
    everyNode(file, node => {
      if (!isNamedFunction(node)) return
      const lines = file.getLineAndCharacterOfPosition(node.end).line + 2 - lineOf(file, node)
      found.push({ where: `${path}:${lineOf(file, node)}`, lines })
    })
  }
  return found.sort((one, other) => one.lines - other.lines)
}

function isNamedFunction(node: ts.Node): boolean {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return ts.isVariableDeclaration(node.parent)
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}
