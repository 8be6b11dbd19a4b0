import type { RelativeVocabulary } from '../vocabulary.ts'

/** Words of relatives in English. */
export const RELATIVES: RelativeVocabulary = {
  unsure: ['no', 'not', 'never', 'hope', 'maybe', 'don t', 'isn t', 'can t'],
  safe: [
    '(is|he s|she s) (safe|ok|okay|home|free|out|with me)',
    'got out',
    'was released',
    'let (him|her) go',
  ],
  notSafe: [
    '(is|she s|he s) not (safe|ok|okay|home|free)',
    'i was wrong',
    '(it was )?(a |my )?mistake',
    '(i|we) don t know (if|whether)',
    'still (missing|detained)',
  ],
  stillMissing: {
    people: [
      '(is|she s|he s) (still )?(gone|missing|not (back|home))',
      'still (no (sign|news|word)|nothing from|looking for|not (home|back))',
      '(hasn t|has not|haven t|have not|never) (come|came|shown|turned|made it|gotten) (home|back|up)',
      '(haven t|have not|hasn t|has not) (seen|found|heard from|heard anything from|called)',
      '(can t|cannot|couldn t|could not) (find|reach|locate) (her|him|my)',
      'no (sign|news|word) (of|from) (her|him|my)',
      '(don t|do not) know where (she|he|they|my)',
      '(nobody|no one) (has seen|knows where)',
      'nowhere to be found',
      'they (still have|didn t release|did not release|never released) (her|him|my)',
      'that wasn t (her|him)',
    ],
    things: [
      '(the|my|a|that) (button|link|folio|email|message|app|page|number|code|password|list|office|dog|cat|car|truck|lawyer|passport)',
    ],
  },
  readAlone: [],
  nods: ['ok(ay)?', 'yes', 'thanks', 'thank you', 'noted'],
  addressed: [],
  read: [
    'on my way',
    'omw',
    'got it',
    'i saw',
    'received',
    'calling',
    'i ll (call|go)',
    'i m (going|coming)',
  ],
  asking: ['what', 'how', 'when', 'who', 'can', 'do', 'should'],
  asksAfter: ['where', 'what happened', 'who do i call'],
  asksOther: ['consul', 'lawyer'],
  asksWhatToDo: ['what (do|can|should) (i|we) do'],
  toPerson: ['tell (her|him|them|my \\w+) (that|i|we|not to|to)'],
  forAnother: ['(help|save|rescue) (her|him|them|my \\w+)'],
  ofKnown: [
    '(took|grabbed|arrested|detained|have|got) (her|him|them)',
    '(she|he) (was|got) (taken|grabbed|arrested|detained)',
  ],
  ofAnother: [
    'too$',
    'also',
    '(another|other) (one|person|man|woman)',
    '(took|grabbed|arrested|detained) my',
  ],
  kin: [
    '((it s|it is|it was) )?my (daughter|son|sister|brother|wife|husband|mom|dad|mother|father|cousin|aunt|uncle)',
  ],
  takenBefore: ['(took|arrested|detained|grabbed)'],
  takenAfter: ['(was|got|has been) (taken|arrested|detained)'],
}
