import ts from 'typescript'
import { everyNode, type House, lineOf } from './program.ts'

/** Openings that say which thing is meant only after half a sentence. */
const ROUNDABOUT = /^(What|Whoever|That)\b/

/** Doc comments that begin with a word that hides what the thing is. */
export function roundaboutComments({ files }: House): readonly string[] {
  const found: string[] = []
  for (const [path, file] of files) {
    const seen = new Set<number>()
    everyNode(file, node => {
      for (const { pos } of ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []) {
        const words = /^\/\*\*[\s*]*([\s\S]*?)\*\//.exec(file.text.slice(pos))?.[1]
        if (words === undefined || seen.has(pos)) continue
        seen.add(pos)
        const opening = ROUNDABOUT.exec(words)?.[1]
        const line = file.getLineAndCharacterOfPosition(pos).line + 1
        if (opening !== undefined) found.push(`${path}:${line}: a doc comment opens with "${opening}"`)
      }
    })
  }
  return found
}

/** Exports without a doc comment, which must say what their name does not. */
export function bareExports({ files }: House): readonly string[] {
  const found: string[] = []
  for (const [path, file] of files) {
    for (const statement of file.statements) {
      if (!isExported(statement) || hasDoc(file, statement)) continue
      found.push(`${path}:${lineOf(file, statement)}: an export without a doc sentence`)
    }
  }
  return found
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

function hasDoc(file: ts.SourceFile, statement: ts.Statement): boolean {
  const comments = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? []
  return comments.some(({ pos }) => file.text.startsWith('/**', pos))
}
