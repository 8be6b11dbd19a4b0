import type { ReportVocabulary } from '../report-vocabulary.ts'

/** Words in English of somebody whom a relative reported as taken. */
export const REPORTS: ReportVocabulary = {
  send: [
    '((yes|yeah|ok|okay|sure|please) )*(send (it|them)|tell them|let them know)( please)?( where i am| my location)?( please| now)?',
    '((yes|yeah|ok|okay|sure|please) )*(send|share) (them )?(my location|where i am)( please| now)?',
  ],
  maySend: ['(send|share)'],
  ownPlace: ['where i am', 'my location'],
  disbelieve: [
    '(don t|do not) (believe|trust) (him|her|them)',
    '(he|she) (is lying|lies|lied)',
    '(it s|it is|that s|that is) a lie',
  ],
  untrue: [
    '(it s|it is|that s|that is) not (true|so)',
    '(it isn t|that isn t) (true|so)',
    '(i was not|i wasn t) taken',
    '(it s|it was|that was|this is) (just )?a (mistake|misunderstanding|mix up)',
    '(my \\w+|she|he) (got it wrong|is wrong|is mistaken|made a mistake)',
    '(it s|it is|it was|that s|that is|i m) not me',
  ],
  well: [
    '(i m|im|i am) (fine|okay|ok|good|alright|all right|safe|at (home|work)|home|working)',
    '(nobody|no one) (took|grabbed|arrested) me',
    'they (didn t|did not|haven t) (take|taken|grab|arrest)(ed)? me',
    'nothing happened',
  ],
  notWell: ['but', '(i m|im|i am) not', 'not yet', 'they re coming', 'looking for me'],
}
