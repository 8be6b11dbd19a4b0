import type { ReleaseVocabulary } from '../vocabulary.ts'

/** How people say in English, with nothing else, that it is over. */
export const RELEASES: ReleaseVocabulary = {
  released: [
    '(they|ice|the cops|the police) (just )?(let (me|us) (go|out)|released (me|us))',
    '(let|released) me go',
    '(i|we) (was|were|got|have been|been) (released|let go)',
    '(i|we) got out',
    '(im|i m|i am|we are|were) (free|out|released)',
    '(im|i m|i am) out of (jail|detention)',
    '(im|i m|i am) out on bond',
    'bonded out',
  ],
  releasedWithYa: [],
  over: [
    '(it was |it s |its |was )?(a )?false alarm',
    'cancel( it| the alert| alert| this)?',
    '(it was |sent )?(a |by )(mistake|accident)',
    '(wrong (button|chat|person|number))',
    '(im|i m|i am|we are|were|everyone is|everything is) (ok|okay|fine|safe|good|home|at home)',
    '(this|it|its|it s)( is| was)? (just |only )?(a )?(drill|practice)',
    'all good',
    'never ?mind',
    'my bad',
  ],
  very: [],
  veryWhat: [],
  letLoose: ['(\\w+ ){0,5}but not me', 'of (the|my) (cuffs|handcuffs|hands)'],
  around: [
    'now',
    'sorry',
    'thanks?',
    'thank (you|god)',
    'please',
    'guys',
    'everyone',
    'hi',
    'finally',
    'just',
    'ok',
    'already',
  ],
}
