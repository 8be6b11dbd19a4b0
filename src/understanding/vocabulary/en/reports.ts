import type { ReportVocabulary } from '../report-vocabulary.ts'

/** Words in English of somebody whom a relative reported as taken. */
export const REPORTS: ReportVocabulary = {
  send: ['(yes )?(send (it|them)|tell them)( please)?( where i am)?'],
  disbelieve: [
    '(don t|do not) (believe|trust) (him|her|them)',
    '(he|she) (is lying|lies|lied)',
    '(it s|it is|that s|that is) a lie',
  ],
  untrue: [
    '(it s|it is|that s|that is) not (true|so)',
    '(it isn t|that isn t) (true|so)',
    '(i was not|i wasn t) taken',
  ],
}
