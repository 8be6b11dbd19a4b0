import { bareWords } from '../domain/messaging/bare-words.ts'
import { anyOf } from './vocabulary/languages.ts'
import type { ReportVocabulary } from './vocabulary/report-vocabulary.ts'

/**
 * The person's own words about an alert that a relative raised: to tell where they are, not to believe that relative, or
 * that it is not so or that they are well, which blames nobody.
 */
export type AnswersReport = 'send' | 'disbelieve' | 'untrue' | 'well'

function reportPhrase(pick: (reports: ReportVocabulary) => readonly string[]): string {
  return anyOf(({ reports }) => pick(reports))
}

const NOT_WELL = new RegExp(String.raw`\b${reportPhrase(({ notWell }) => notWell)}\b`)

const ANSWERS: ReadonlyMap<AnswersReport, RegExp> = new Map([
  ['send', new RegExp(`^${reportPhrase(({ send }) => send)}$`)],
  ['disbelieve', new RegExp(String.raw`^${reportPhrase(({ disbelieve }) => disbelieve)}\b`)],
  ['untrue', new RegExp(String.raw`^${reportPhrase(({ untrue }) => untrue)}\b`)],
  ['well', new RegExp(String.raw`\b${reportPhrase(({ well }) => well)}(?: |$)`)],
])

/** Reads such words; undefined for anything else. */
export function answersReport(text: string, folded = bareWords(text)): AnswersReport | undefined {
  const answer = [...ANSWERS].find(([, pattern]) => pattern.test(folded))?.[0]
  return answer === 'well' && (text.includes('?') || NOT_WELL.test(folded)) ? undefined : answer
}
