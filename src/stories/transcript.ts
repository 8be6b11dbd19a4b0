import type { Instant } from '../domain/ids.ts'
import type { Bindings, Verdict } from './match.ts'
import type { Heard } from './screen.ts'
import type { Story, StoryStep } from './story.ts'
import type { StoryResult } from './story-result.ts'
import { spanInWords } from './time.ts'

/**
 * Lines that the source should have as heard in a step: what was right stands as its author wrote it, with its
 * placeholders; the rest is written as it was heard, what was not heard is gone.
 */
export function heardLines(
  step: StoryStep,
  verdict: Verdict,
  began: Instant,
  bindings: Bindings,
): readonly string[] {
  const messages = verdict.heard.flatMap(({ heard, as, expected }) => {
    if (expected) return expected.source
    return as === 'elided' ? [] : messageLines(heard, step.deed.kind === 'pass' ? began : undefined, bindings)
  })
  return [...messages, ...step.elided.map(name => (name === '*' ? '  …' : `  … ${name}`))]
}

/** One message as a story writes it; with `since`, also how long after that it came. */
function messageLines(heard: Heard, since: Instant | undefined, bindings: Bindings): readonly string[] {
  const after = since === undefined ? '' : ` · ${spanInWords(heard.at - since)}`
  const body = heard.lines.map(line => (line === '' ? '' : `    ${withNames(line, bindings)}`))
  return [`  ${heard.edited ? '✎' : '→'} ${heard.to}${after}`, ...body]
}

/** Words that the story has a name for are written by their name. */
function withNames(line: string, bindings: Bindings): string {
  return [...bindings].reduce((text, [name, words]) => text.replaceAll(words, `{${name}}`), line)
}

/** The whole story as it should read after `result`: every step that went wrong is written as it went. */
export function rewritten(story: Story, result: StoryResult): string {
  const lines: string[] = []
  let at = 0
  for (const { step, lines: heard } of result.played) {
    lines.push(...story.source.slice(at, step.heardAt.from), ...heard)
    at = step.heardAt.to
  }
  return [...lines, ...story.source.slice(at)].join('\n')
}

/** Two texts line by line: `-` what only the first has, `+` what only the second has, two spaces what both have. */
export function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  const lengths = commonLengths(before, after)
  const lines: string[] = []
  let [one, other] = [0, 0]
  while (one < before.length || other < after.length) {
    const [left, right] = [before[one], after[other]]
    if (left !== undefined && left === right) {
      lines.push(`  ${left}`)
      one += 1
      other += 1
    } else if (
      left !== undefined &&
      (right === undefined || at(lengths, one + 1, other) >= at(lengths, one, other + 1))
    ) {
      lines.push(`- ${left}`)
      one += 1
    } else {
      lines.push(`+ ${right ?? ''}`)
      other += 1
    }
  }
  return lines
}

/** For every pair of places, how many lines the two rests have in common at most. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0))
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const row = lengths[one]
      if (!row) continue
      row[other] =
        before[one] === after[other]
          ? at(lengths, one + 1, other + 1) + 1
          : Math.max(at(lengths, one + 1, other), at(lengths, one, other + 1))
    }
  return lengths
}

const at = (lengths: readonly (readonly number[])[], one: number, other: number): number =>
  lengths[one]?.[other] ?? 0
