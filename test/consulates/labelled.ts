import { readFileSync } from 'node:fs'
import type { PlaceAnswer } from '../../src/consulates/directory.ts'

/** The lines of a labelled file, fields parted by tabs, without its comments. */
export function labelled(file: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`labelled/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'))
}

/**
 * How an answer compares with its label: right; asked with the right one among the choices; missed, which asks
 * again or offers others; or wrong, which tells the person another consulate than theirs.
 */
export type Verdict = 'right' | 'asked' | 'missed' | 'wrong'

/** Compares an answer with a label: a consulate, `ask:a,b`, `outside` or `unknown`. */
export function verdict(answer: PlaceAnswer, label: string): Verdict {
  const offered =
    answer.kind === 'ambiguous' ? answer.options.map(option => String(option.route.consulate)) : []
  if (label.startsWith('ask:')) {
    const wanted = label.slice('ask:'.length).split(',').filter(Boolean)
    return answer.kind === 'ambiguous' && wanted.every(one => offered.includes(one)) ? 'right' : 'wrong'
  }
  if (answer.kind === 'found') return answer.route.consulate === label ? 'right' : 'wrong'
  if (answer.kind === label) return 'right'
  if (offered.includes(label)) return 'asked'
  return answer.kind === 'outside' ? 'wrong' : 'missed'
}
