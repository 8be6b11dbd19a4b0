import type { ReportVocabulary } from '../report-vocabulary.ts'

/** Words in Spanish of somebody whom a relative reported as taken. */
export const REPORTS: ReportVocabulary = {
  send: [
    '(si )?(mandal[oa]|mandasel[oa]|mandasel[oa]s|envial[oa]|enviasel[oa])( por favor)?',
    '(si )?(diles|avisales)( donde estoy)?',
  ],
  disbelieve: [
    'no (le|les|lo|la|los|las) (creas|crean|crea|hagas caso|hagan caso)',
    '(me )?miente',
    'esta mintiendo',
    'es mentira',
  ],
  untrue: ['no es (cierto|verdad)', 'es falso', 'no me llevaron', 'no me han llevado'],
}
