import { bareWords } from '../domain/messaging/bare-words.ts'
import { beginsWithYes } from './replies.ts'
import { anyOf } from './vocabulary/languages.ts'
import type { ReportVocabulary } from './vocabulary/report-vocabulary.ts'

/**
 * The person's own words about an alert that a relative raised: to tell where they are (`may-send`: perhaps), not to believe that relative, or
 * that it is not so or that they are well, which blames nobody.
 */
export type AnswersReport = 'send' | 'may-send' | 'disbelieve' | 'untrue' | 'well'

function reportPhrase(pick: (reports: ReportVocabulary) => readonly string[]): string {
  return anyOf(({ reports }) => pick(reports))
}

const NOT_WELL = new RegExp(String.raw`\b${reportPhrase(({ notWell }) => notWell)}\b`)

const OWN_PLACE = new RegExp(String.raw`\b${reportPhrase(({ ownPlace }) => ownPlace)}\b`)
const MAY_SEND = new RegExp(
  String.raw`\b${reportPhrase(({ maySend, ownPlace }) => [...maySend, ...ownPlace])}\b`,
)

const ANSWERS: ReadonlyMap<AnswersReport, RegExp> = new Map([
  ['send', new RegExp(`^${reportPhrase(({ send }) => send)}$`)],
  ['disbelieve', new RegExp(String.raw`^${reportPhrase(({ disbelieve }) => disbelieve)}\b`)],
  ['untrue', new RegExp(String.raw`^${reportPhrase(({ untrue }) => untrue)}\b`)],
  ['well', new RegExp(String.raw`\b${reportPhrase(({ well }) => well)}(?: |$)`)],
])

/** Reads such words; undefined for anything else. */
export function answersReport(text: string, folded = bareWords(text)): AnswersReport | undefined {
  const answer = [...ANSWERS].find(([, pattern]) => pattern.test(folded))?.[0]
  if (answer === 'send' && text.includes('?')) return 'may-send'
  if (answer === undefined && beginsWithYes(folded) && MAY_SEND.test(folded)) return 'may-send'
  return answer === 'well' && (text.includes('?') || NOT_WELL.test(folded)) ? undefined : answer
}

/** True for folded words that say themselves what they want sent: "mándales dónde estoy", and not "mándale". */
export function namesOwnPlace(folded: string): boolean {
  return OWN_PLACE.test(folded)
}
