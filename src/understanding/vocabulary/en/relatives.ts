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
