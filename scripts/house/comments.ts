import ts from 'typescript'
import { everyNode, type House, lineOf, type Offence } from './program.ts'

/** Openings that say which thing is meant only after half a sentence. */
const ROUNDABOUT = /^(What|Whoever|That)\b/

/** Doc comments that begin with a word that hides what the thing is. */
export function roundaboutComments({ files }: House): readonly Offence[] {
  const found: Offence[] = []
  for (const [path, file] of files) {
    const seen = new Set<number>()
    everyNode(file, node => {
      for (const { pos } of ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []) {
        const words = /^\/\*\*[\s*]*([\s\S]*?)\*\//.exec(file.text.slice(pos))?.[1]
        if (words === undefined || seen.has(pos)) continue
        seen.add(pos)
        const line = file.getLineAndCharacterOfPosition(pos).line + 1
        if (ROUNDABOUT.test(words)) found.push({ where: `${path}:${line}`, words: firstLineOf(words) })
      }
    })
  }
  return found
}

function firstLineOf(words: string): string {
  return words.split('\n', 1).join().trim()
}

/** Exports without a doc comment, which must say what their name does not. */
export function bareExports({ files }: House): readonly Offence[] {
  const found: Offence[] = []
  for (const [path, file] of files) {
    for (const statement of file.statements) {
      if (!isExported(statement) || hasDoc(file, statement)) continue
      const words = firstLineOf(statement.getText(file))
      found.push({ where: `${path}:${lineOf(file, statement)}`, words })
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
