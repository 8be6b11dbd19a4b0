import { bareWords } from '../domain/messaging/bare-words.ts'
import { anyOf } from './vocabulary/languages.ts'
import type { ReportVocabulary } from './vocabulary/report-vocabulary.ts'

/**
 * The person's own words about an alert that a relative raised: to tell where they are, not to believe that relative, or
 * that it is not so, which blames nobody.
 */
export type AnswersReport = 'send' | 'disbelieve' | 'untrue'

function reportPhrase(pick: (reports: ReportVocabulary) => readonly string[]): string {
  return anyOf(({ reports }) => pick(reports))
}

const ANSWERS: ReadonlyMap<AnswersReport, RegExp> = new Map([
  ['send', new RegExp(`^${reportPhrase(({ send }) => send)}$`)],
  ['disbelieve', new RegExp(String.raw`^${reportPhrase(({ disbelieve }) => disbelieve)}\b`)],
  ['untrue', new RegExp(String.raw`^${reportPhrase(({ untrue }) => untrue)}\b`)],
])

/** Reads such words; undefined for anything else. */
export function answersReport(text: string, folded = bareWords(text)): AnswersReport | undefined {
  return [...ANSWERS].find(([, pattern]) => pattern.test(folded))?.[0]
}
