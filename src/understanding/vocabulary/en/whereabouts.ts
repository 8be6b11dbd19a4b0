import type { WhereaboutsVocabulary } from '../whereabouts-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** Words by which a sentence in English says where somebody is. */
export const WHEREABOUTS: WhereaboutsVocabulary = {
  within: wordList('in at near around inside outside'),
  toward: wordList('to toward towards'),
  partOf: wordList('outside downtown city part side'),
  of: ['of'],
  being: wordList(`
    am im are is being live stuck got took caught stopped pulled arrested detained held holding trapped hiding picked have has`),
  held: wordList('detained held holding is'),
  taking: wordList('taking took taken transferred transferring moved moving sent sending bringing brought'),
  whom: wordList('me us him her them'),
  things: wordList('the an my our his her their this that'),
  landmarks: wordList('jail airport courthouse court station parking'),
  beside: wordList(`
    behind front next near across corner between church school gas store park restaurant laundromat factory warehouse building block
    blocks bus bridge address location`),
  detention: wordList('detention jail prison processing correctional'),
  street: wordList(
    'st street ave avenue av rd road dr drive blvd boulevard hwy highway ln lane pkwy way expressway freeway',
  ),
  streetBefore: wordList('route highway interstate'),
  and: ['and'],
  elsewhere: wordList('lives tell call text born'),
  kin: wordList(
    'brother sister mother father mom dad cousin uncle aunt friend husband wife son daughter sons daughters kids children',
  ),
  roles: wordList('lawyer attorney boss family relatives neighbor neighbors coworker doctor teacher partner'),
  ofSelf: wordList('i im ive we were'),
  own: wordList('i im ive me us we am were'),
  bySelf: wordList('i im ive me us we am'),
  toldMe: '(told|called|texted|tells|says to) (me|us)',
  another: wordList('him her them'),
  settled: wordList('lives works studies resides worked studied waits'),
  caught: wordList('got caught arrested detained held holding'),
  possessive: wordList('my his her our their your'),
  mine: wordList('my our'),
  ownPlaces: wordList('location address house home apartment door street car work job cell'),
  homes: wordList('house home apartment work job'),
  joining: wordList('and but because while'),
  from: ['from'],
  towardThe: [],
  going: wordList('going headed heading driving'),
  heading: wordList('toward towards'),
  not: ['not', 'never'],
  suppose: ['if (?:i|they|we|he|she|ice)'],
  away: [
    '(?:will|they ?ll|theyll|going to|gonna|want(?:s|ed)? to|wanna|plan(?:ning)? to|might|could|threaten(?:ed|ing)? to|trying to) (?:send|take|move|transfer|deport|ship|fly|bring|put)',
    '(?:com(?:e|ing)|came|driving|drove|back) (?:back )?from',
    'left (?:my|our|the) \\w+',
    '(?:my|our|the) (?:car|truck|van) stayed',
  ],
  was: [],
  wasThen: ['i was', 'we were', 'went', 'ive been'],
  earlier: [
    'yesterday',
    'last (?:night|week|month|year)',
    'before',
    'earlier',
    '\\w+ (?:days?|weeks?|months?|years?) ago',
  ],
  zip: ['zip', 'zipcode'],
  neverTowns: ['of'],
  townsOnly: [],
  peopleToo: wordList('aurora orlando jackson madison lincoln henderson irving'),
}
