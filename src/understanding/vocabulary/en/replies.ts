import type { ReplyVocabulary } from '../reply-vocabulary.ts'

/** Short answers and courtesies in English. */
export const REPLIES: ReplyVocabulary = {
  means: {
    yes: [
      'y',
      'yes+',
      'yep',
      'yeah',
      'yup',
      'uh huh',
      'of course',
      'ok(ay)?',
      'sure',
      'i agree',
      'i accept',
      'right',
      'correct',
    ],
    no: ['n+o*', 'nope', 'nah', 'no thanks', 'not at all', 'no way', 'wrong'],
    skip: ['skip', 'later', 'not now', 'next', 'none', 'nobody', 'rather not'],
    back: ['(go )?back'],
    repeat: ['repeat', 'again', 'what'],
    stop: ['cancel', 'stop', 'exit'],
  },
  politeness: ['please', 'thanks'],
  courtesy: ['hello', 'hi', 'thanks', 'thank you', 'bye'],
  beginsYes: ['yes'],
  denies: ['no', 'not', 'don t'],
  tellThem: ['(tell|call|notify|contact|alert)( (the|them|also))*'],
  notThem: [
    '(no )?(thats|that s|that is|its|it s|it is) not (her|him|them|my( [a-z]+){1,2})',
    '(no )?(it|that) (isnt|isn t|is not|wasnt|wasn t) (her|him|them|my( [a-z]+){1,2})',
    'i (dont|don t|do not) know (her|him|them|who (it|that|this) is)',
    '(no )?(remove|delete)( (her|him|them|it))?( please)?',
  ],
  dontTell: [
    '(don ?t|do not|never|please don ?t) (tell|call|text|notify|message|contact|alert|inform|send (her|him|them))',
    '(don ?t|do not) (let|want)( \\w+){1,3} (to )?(know|see|find out|hear)',
    'is(n ?t| not)( \\w+)? (my|a) contact',
    '(can ?t|cannot|shouldn ?t|must not) (know|find out)',
  ],
  takeOff: [
    '(remove|delete|block|take off)',
    '(that|this|she|he|it) ?(s|is) not( my)?',
    '(that|this) isn ?t( my)?',
  ],
  whomBehind: [],
  whose: ['my', 'the', 'his', 'her'],
  hiddenFromAnyway: ['immigration', 'police', 'cops?', 'boss', 'agents?', 'officers?', 'press', 'news'],
}
