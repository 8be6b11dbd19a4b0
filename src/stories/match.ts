import type { Instant } from '../domain/ids.ts'
import type { Heard } from './screen.ts'
import type { Expected, StoryStep } from './story.ts'
import { spanInWords } from './time.ts'

/** Words that a placeholder's kind may stand for. A bound one stands for the same words every time. */
const PLACEHOLDERS: Readonly<Record<string, { readonly like: string; readonly bound: boolean }>> = {
  folio: { like: '[A-Z]{2,4}-\\d{3,}', bound: true },
  código: { like: '[A-Za-z0-9_-]{4,64}', bound: true },
  hora: { like: '\\d{1,2}:\\d{2}(?: ?[ap]\\.? ?m\\.?)?', bound: false },
  '…': { like: '.*', bound: false },
}
const PLACEHOLDER = /\{(folio|código|hora|…)([^{}]*)\}/g
/** Alone on its line, it stands for any number of lines. */
const ANY_LINES = '{…}'

/** The words that the story's names stand for, such as a desk's code; grows as they are heard. */
export type Bindings = Map<string, string>

/** Everything that was heard in one step, each with what the story said of it, and what was never heard. */
export interface Verdict {
  readonly heard: readonly {
    readonly heard: Heard
    readonly as: 'expected' | 'elided' | 'surplus'
    readonly expected?: Expected
  }[]
  readonly missing: readonly Expected[]
  readonly ok: boolean
}

/**
 * Compares what was heard with what the story says. For each listener the order counts; between listeners it does
 * not, since no person hears what another does, nor between new messages and changes in place, which stand elsewhere.
 */
export function judge(step: StoryStep, heard: readonly Heard[], began: Instant, bindings: Bindings): Verdict {
  const waiting = [...step.expected]
  const judged = heard.map(each => {
    const mayBeMore = step.elided.includes('*') || step.elided.includes(each.to)
    const next = waiting.find(({ to, edited }) => to === each.to && edited === each.edited)
    if (next && matches(next, each, began, bindings)) {
      waiting.splice(waiting.indexOf(next), 1)
      return { heard: each, as: 'expected', expected: next } as const
    }
    return { heard: each, as: mayBeMore ? 'elided' : 'surplus' } as const
  })
  const ok = waiting.length === 0 && judged.every(({ as }) => as !== 'surplus')
  return { heard: judged, missing: waiting, ok }
}

function matches(expected: Expected, heard: Heard, began: Instant, bindings: Bindings): boolean {
  if (expected.edited !== heard.edited) return false
  if (expected.after !== undefined && expected.after !== spanInWords(heard.at - began)) return false
  const found: Bindings = new Map(bindings)
  if (!linesMatch(expected.lines, heard.lines, found)) return false
  for (const [name, words] of found) bindings.set(name, words)
  return true
}

function linesMatch(pattern: readonly string[], lines: readonly string[], found: Bindings): boolean {
  const [first, ...rest] = pattern
  if (first === undefined) return lines.length === 0
  if (first.trim() === ANY_LINES)
    return lines.concat('').some((_, skipped) => linesMatch(rest, lines.slice(skipped), found))
  const [line, ...others] = lines
  return line !== undefined && lineMatches(first, line, found) && linesMatch(rest, others, found)
}

function lineMatches(pattern: string, line: string, found: Bindings): boolean {
  const names: string[] = []
  const source = pattern
    .split(PLACEHOLDER)
    .map((part, place, parts) => {
      // split() gives, after every stretch of plain words, the two groups of the placeholder.
      if (place % 3 === 0) return literally(part)
      if (place % 3 === 2) return ''
      const name = `${part}${parts[place + 1] ?? ''}`
      const known = found.get(name)
      if (known !== undefined) return literally(known)
      const kind = PLACEHOLDERS[part]
      if (!kind) return ''
      if (kind.bound) names.push(name)
      return kind.bound ? `(${kind.like})` : `(?:${kind.like})`
    })
    .join('')
  const match = new RegExp(`^${source}$`, 'u').exec(line)
  if (!match) return false
  for (const [place, name] of names.entries()) found.set(name, match[place + 1] ?? '')
  return true
}

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** `text` with every name in braces that is bound replaced by its words: for what people type. */
export function withBindings(text: string, bindings: Bindings): string {
  return text.replaceAll(/\{([^{}]+)\}/g, (written, name: string) => bindings.get(name) ?? written)
}
