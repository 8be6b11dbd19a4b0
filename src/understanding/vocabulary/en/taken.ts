import type { TakenVocabulary } from '../taken-vocabulary.ts'
import { wordList } from '../word-list.ts'

/** How people tell in English of somebody who was taken. */
export const TAKEN: TakenVocabulary = {
  endsName: wordList(`
    in at near outside from by while when he she they his her was were got leaving driving working taken arrested detained picked
    age aged today yesterday tonight now just
  `),
  years: ['years? old', 'years?', 'yrs?( old)?', 'y ?o'],
  months: ['months?( old)?'],
  behindAge: ['and'],
  behindOwnAge: [],
  ownAge: ['i (am|m)', 'im'],
  ownMinor: ['i (am|m) a (kid|child|minor)', 'im a (kid|child|minor)'],
  alone: [
    '(i m|im|i am|we re|were|we are) (home |all )?(alone|by (myself|ourselves))',
    'no (adults?|grown ?ups?)',
  ],
  beforeAge: ['age', 'aged', '(s?he|they) (is|are)', 'only', 'turned', 'i think( s?he s| s?he is)?'],
  notAgeAfter: [
    'for',
    'over',
    'after',
    'i am',
    'i ?m',
    '(his|her|a|two|three) (son|daughter|kid|child|children|kids)( is)?',
  ],
  notAgeBefore: [
    'ago',
    'here',
    'in (this|the)',
    'of (living|work|marriage)',
    'married',
    'together',
    'pregnant',
    'living',
    'working',
  ],
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
  },
  notYet: ['almost', 'under', 'turning', 'not yet', 'going to be', 'about to turn'],
  underAge: ['under 18', '(?<!not )a minor', 'underage'],
  ofAge: ['over 18', 'not a minor', 'not under 18'],
  answersUnder: ['(yes )?((s?he|they) (is|are) )?(a |still a )?(minor|kid|child|baby)'],
  answersOf: ['(no )?((s?he|they) (is|are) )?(an? )?(adult|grown up|grown)'],
  othersNumber: ['(his|her|their) (number|cell|phone)'],
  noNumber: ['i (don ?t|do not) have (a |any )?(number|phone|cell)', 'later', 'no (number|phone)'],
  around: wordList(
    'yes no he she is are they my number phone cell years year old months age a the its it s call me at',
  ),
  takenPlainly: ['(ice|la migra|immigration|they|the police) (just )?(took|got|arrested|detained|grabbed)'],
  aroundPlainly: [
    'now|just|today|please|help|oh|my|god|for real|this is real|it s real|not a drill|this is not a drill|it s not a drill',
  ],
  namedBehind: ['(took|taken|arrested|detained|grabbed|picked up)'],
  calls: ['named', 'called', '((his|her|whose) )?(full )?name (is|s)', '(his|her) (full )?name', 'goes by'],
  others: wordList(
    'friend neighbor neighbour boyfriend girlfriend partner roommate nephew niece coworker grandpa grandma',
  ),
  neverNames: wordList(`
    i idk dunno clue idea ice police agents agent officers officer men man people someone somebody another other work home school car court jail please
    away morning night last yesterday monday tuesday wednesday thursday friday saturday sunday sick alone pregnant again me us all
    son daughter brother sister husband wife mother father mom dad cousin uncle aunt friend while before after into out off down up
    and or but so with without because there here then too also first old young little only both can do
  `),
  neverNameEndings: ['\\w+ing', '\\w+ly'],
  namesAllTheSame: wordList('emily kelly molly billy sally lily king sterling beverly kimberly'),
  tells: wordList('says said told saw wrote'),
  articlesInNames: wordList('the'),
  joins: wordList('and'),
  too: wordList('also'),
  doneTo: [],
  ofThem: [],
  behindTaken: wordList(`
    in at from on yesterday today tonight this last when near outside too also while who please help away`),
  severalKin: wordList('sons daughters kids children brothers sisters parents cousins friends uncles aunts'),
  takenAfterSeveral: ['(were|got|have been) (taken|arrested|detained)'],
  endsPlace: wordList(
    'he she they my i his her please help is was has yesterday today tonight because but when not',
  ),
}
