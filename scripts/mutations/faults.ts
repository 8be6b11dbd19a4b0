import ts from 'typescript'
import { everyNode, type House, lineOf } from '../house/program.ts'

/** One fault that can be put into a file: its text from `from` to `to` becomes `text`. */
export interface Fault {
  readonly file: string
  readonly line: number
  /** The kind of fault, such as "a guard is gone". */
  readonly kind: string
  readonly from: number
  readonly to: number
  /** The text that stands there without the fault. */
  readonly was: string
  readonly text: string
}

/** A node with its file, as the kinds of faults look at it. */
interface Spot {
  readonly node: ts.Node
  readonly file: ts.SourceFile
  readonly checker: ts.TypeChecker
}

/** A fault at a node itself, before it is told in which file: the node that is replaced, and by which texts. */
type Change = readonly [node: ts.Node, ...texts: string[]]

/** Pairs of operators that a tired hand mistakes for each other. */
const OPERATORS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '>='],
  [ts.SyntaxKind.LessThanEqualsToken, '>'],
  [ts.SyntaxKind.GreaterThanToken, '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '<'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
])

const KINDS: Readonly<Record<string, (spot: Spot) => Change | undefined>> = {
  'a condition is negated': ({ node, file }) => {
    if (ts.isIfStatement(node) && !isGuard(node))
      return [node.expression, `!(${node.expression.getText(file)})`]
    if (ts.isConditionalExpression(node)) return [node.condition, `!(${node.condition.getText(file)})`]
    return undefined
  },
  'a guard is gone': ({ node }) => (ts.isIfStatement(node) && isGuard(node) ? [node, ';'] : undefined),
  'a statement is dropped': ({ node, file }) =>
    ts.isExpressionStatement(node) && !isLog(node, file) ? [node, ';'] : undefined,
  'a list comes back empty': ({ node, file, checker }) => {
    if (!ts.isReturnStatement(node) || node.expression === undefined) return undefined
    const returned = checker.getTypeAtLocation(node.expression)
    return checker.isArrayType(returned) && !/^\[\s*\]$/.test(node.expression.getText(file))
      ? [node.expression, '[]']
      : undefined
  },
  'another member of the union': ({ node, checker }) => {
    if (!ts.isStringLiteral(node) || ts.isLiteralTypeNode(node.parent) || ts.isImportDeclaration(node.parent))
      return undefined
    const others = membersAt(node, checker).filter(member => member !== node.text)
    const other = others[(node.text.length + node.pos) % Math.max(others.length, 1)]
    return other === undefined ? undefined : [node, `'${other}'`]
  },
  'another number': ({ node }) =>
    ts.isNumericLiteral(node) ? [node, String(Number(node.text) + 1)] : undefined,
  'another truth': ({ node }) => {
    if (node.kind === ts.SyntaxKind.TrueKeyword) return [node, 'false']
    return node.kind === ts.SyntaxKind.FalseKeyword && !ts.isLiteralTypeNode(node.parent)
      ? [node, 'true']
      : undefined
  },
  'another operator': ({ node }) => {
    const other = ts.isBinaryExpression(node) ? OPERATORS.get(node.operatorToken.kind) : undefined
    return other !== undefined && ts.isBinaryExpression(node) ? [node.operatorToken, other] : undefined
  },
  'a member is missing': ({ node, file }) => {
    if (!ts.isArrayLiteralExpression(node) || node.elements.length < 2) return undefined
    const kept = node.elements.slice(0, -1).map(element => element.getText(file))
    return [node, `[${kept.join(', ')}]`]
  },
}

/** Every fault that can be put into `path`, in the order of the file. */
export function faultsOf(path: string, { files, checker }: House): readonly Fault[] {
  const file = files.get(path)
  if (file === undefined) throw new Error(`there is no ${path} to put faults into`)
  const found: Fault[] = []
  everyNode(file, node => {
    for (const [kind, change] of Object.entries(KINDS)) {
      const [place, ...texts] = change({ node, file, checker }) ?? []
      if (place === undefined) continue
      for (const text of texts)
        found.push({
          file: path,
          line: lineOf(file, place),
          kind,
          from: place.getStart(file),
          to: place.end,
          was: place.getText(file),
          text,
        })
    }
  })
  return found
}

/** An `if` that only leaves: what follows relies on it. */
function isGuard({ thenStatement, elseStatement }: ts.IfStatement): boolean {
  const only = ts.isBlock(thenStatement) ? thenStatement.statements[0] : thenStatement
  return (
    elseStatement === undefined &&
    only !== undefined &&
    (ts.isReturnStatement(only) || ts.isContinueStatement(only) || ts.isThrowStatement(only))
  )
}

/** What is written into the log reaches nobody whom a test asks. */
function isLog(node: ts.Node, file: ts.SourceFile): boolean {
  return /\blog\.(debug|info|warn|error)\(/.test(node.getText(file))
}

/** The literals that could stand in the place of `node` for all that the compiler knows. */
function membersAt(node: ts.StringLiteral, checker: ts.TypeChecker): readonly string[] {
  const { parent } = node
  const compared = ts.isBinaryExpression(parent)
    ? parent.left === node
      ? parent.right
      : parent.left
    : undefined
  const chosen = ts.isCaseClause(parent) ? parent.parent.parent.expression : undefined
  const other = compared ?? chosen
  const type = other === undefined ? checker.getContextualType(node) : checker.getTypeAtLocation(other)
  const members = type?.isUnion() === true ? type.types : []
  // Two cases alike are the compiler's to refuse.
  const taken = ts.isCaseClause(parent) ? casesOf(parent.parent) : []
  return members.flatMap(one => (one.isStringLiteral() && !taken.includes(one.value) ? [one.value] : []))
}

function casesOf(block: ts.CaseBlock): readonly string[] {
  return block.clauses.flatMap(clause =>
    ts.isCaseClause(clause) && ts.isStringLiteral(clause.expression) ? [clause.expression.text] : [],
  )
}
