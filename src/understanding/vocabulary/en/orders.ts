import type { OrderVocabulary } from '../order-vocabulary.ts'

/** Anybody an officer speaks of as the family. */
const KIN =
  '(family|relatives?|mom|mother|dad|father|parents|brothers?|sisters?|wife|husband|sons?|daughters?|aunt|uncle|cousin|partner|contact)'

const TOWARD = '((i |we )?(talked|spoke) (to|with)|(only )?(with|for|to))( (the|her|his|their))?'

const PERSON = '(person|detainee|her|him|them|herself|himself)'

/** Officers' words in English. */
export const ORDERS: OrderVocabulary = {
  verbs: {
    atender: ['(i ll )?(attend(ing)?|take it)'],
    contactado: ['contacted'],
    falsa: ['false( alarm)?'],
    cerrar: ['closed?'],
    misma: ['(yes )?(it is |its |it s )?the same( person)?'],
    distinta: ['(it is |its |it s )?not the same( person)?'],
    ver: ['show', 'details?'],
    sigo: ['(yes )?(i m |im |i am )?still (on it|with it|here)', 'yes i go on'],
    devolver: ['(i )?give it back', 'i can t go on'],
  },
  renews: ['(yes )?((we are |were |we re )?still (here|the desk)|still)', '(yes )?we go on'],
  beforeFolio: [],
  beforeNumber: [],
  self: [],
  forColleagues: ['who (takes|has|handles|closes) (it|this|her|him)', '(you or me|guys|colleagues?)$'],
  toward: [TOWARD, 'the', 'her', 'his', 'their'],
  answers: {
    family: [`(${TOWARD} |(the|her|his|their) )?${KIN}`],
    person: [`(${TOWARD} |the )?${PERSON}`],
    nobody: ['(with )?(nobody|no one)( answered)?', '(no|they did not|didn t) answer', 'voice ?mail'],
    everybody: [`(${TOWARD} )?(everybody|everyone|all|both)`],
    desk: [`(only )?(${TOWARD} |the )?(desks?|office|consulate|us)( only)?`, 'internal'],
    found: ['we (know where (she|he|they) (is|are)|found (her|him|them))', '(she|he) was found'],
    out: ['((she|he|they) (is|are|was|were) )?(out|free|released)'],
    lawyer: ['((she|he|they) (has|have) )?(a )?lawyer'],
    mexico: ['((she|he|they) (is|are) )?(back )?in mexico', '(she|he) was deported'],
    'family-says': [`(the |her |his )?${KIN} (said|says|say|confirmed)( so| it)?`],
    'person-says': [`(the )?(person|she|he) (said|says|confirmed)( so| it)?`],
    mistake: ['(it was )?(a |by )?mistake', '(an |by )?error'],
    keep: ['no', '(leave it|keep it)( open)?', '(do not|don t) (close|send)( it)?', 'never mind', 'cancel'],
  },
}
