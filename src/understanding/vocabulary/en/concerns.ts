import type { ConcernVocabulary } from '../vocabulary.ts'

/** Towns at which people are brought back to Mexico, and the country itself. */
const BACK =
  '(mexico|tijuana|mexicali|nogales sonora|nogales mexico|((ciudad|cd) )?juarez|ojinaga|acuna|piedras negras|nuevo laredo|reynosa|matamoros|tapachula|villahermosa)'
const SOMEBODY =
  '(i m|im|i am|he s|hes|he is|she s|shes|she is|my \\w+( \\w+)? is|baby is|kid is|they re|someone is)'
const MONEY =
  '(money|cash|bail|bond|fine|zelle|cash ?app|venmo|western union|moneygram|gift ?cards?|bitcoin|\\d{3,}|\\d+ (dollars|bucks))'
const FREE = '(release|released|let (him|her|me|them) (go|out)|get (him|her|them|me) out|free (him|her|them))'
const REMOTE = ['(years?|months?|weeks?) ago', 'in (19|20)\\d\\d', 'last year', 'last time']
const FICTION = ['movie', 'video game', 'song', 'joke', 'dream']

/** Words of English that have an answer of their own. */
export const CONCERNS: ConcernVocabulary = {
  life: {
    says: [
      '(i|he|she|they|we|my \\w+( \\w+)?|someone) (was|were|got|been|just got) (shot|stabbed|run over|hit by a (car|truck))',
      '(shot|stabbed) (me|him|her|us|my \\w+)',
      `${SOMEBODY} (bleeding|dying|unconscious|choking|not breathing|having (a )?(seizures?|heart attack|stroke)|badly hurt)`,
      '(can ?t|cannot|can not|cant|unable to|barely|hard to) breathe?',
      '(isn ?t|not|stopped|ain ?t) breathing',
      '(lots? of|so much|losing) blood',
      '(passed out|fainted)',
      // What is spoken of at work and in the news collapses too; under a roof there may be people.
      '(?<!\\b(deals?|talks|markets?|tents?|chairs?|tables?|shelf|shelves|umbrella|company|business|economy|system|plans?|app|network|bank|sales?|project|contract|negotiations|prices?|peso)( has| have| just)? )collapsed',
      'chest (pain|hurts|is hurting|is tight)',
      '(heart attack|overdose[ds]?|seizures?)',
      '(won ?t|not|doesn ?t) (wake up|waking up|responding|moving)',
      '(trying|going|gonna|wants?) to kill (me|us|him|her)',
      'beating (me|us) (up)?',
    ],
    unless: [
      'dying (of|from) (laughter|laughing|hunger|boredom)',
      '(to|of) (laugh|death laughing)',
      ...REMOTE,
      ...FICTION,
    ],
  },
  suicide: {
    says: [
      '(want|wanna|going|gonna|ready|rather|wish|wanted) (to )?(die|be dead|kill myself|end (it all|my life)|hurt myself)',
      'i wish i (was|were) dead',
      '(kill|killing|hurt|hurting|hang|cut) (my ?self|himself|herself)',
      '(don ?t|do not|dont) want to (live|be alive)( anymore| any more)?',
      'end(ing)? my (own )?life',
      'suicid(e|al)',
      'no reason to live',
      'better off (without me|dead)',
    ],
    unless: ['live (in|here|there|with)', ...FICTION],
  },
  scam: {
    says: [
      `(ask|asks|asked|asking|want|wants|wanted|demand|demands|demanding|need|needs|charging|charge|charged|telling|told|says?)( \\w+){0,5} (pay|send|wire|transfer|for|deposit|give|me|us)( \\w+){0,4} ${MONEY}`,
      `(pay|send|wire|transfer|give)( \\w+){0,5} (${MONEY} )?(to|so|or)( \\w+){0,4} ${FREE}`,
      `${MONEY}( \\w+){0,5} (to|for|or|so)( \\w+){0,4} (${FREE}|deport\\w*)`,
      '(pay|send|paying|sending)( \\w+){0,4} (by|with|through|via|on|using|over) (zelle|cash ?app|venmo|western union|moneygram|gift ?cards?|bitcoin|paypal)',
      '(money|bail|bond|fine|\\d{3,})( \\w+){0,4} (by|with|through|via|on|using|over) (zelle|cash ?app|venmo|western union|moneygram|gift ?cards?|bitcoin|paypal)',
      '(they|he|she|someone|somebody) (want|wants|wanted|ask|asks|asked|told|tells|need|needs)( me| us)? to pay',
      '(is it|is that) (true|real)( that)? (we|i|they|you) (have|need|got) to (pay|send|deposit)',
      '(is|looks like|sounds like) (this |it |that )?(a )?(scam|fraud|extortion)',
      '(scamming|scammed|extorting|extorted) (me|us|him|her|my)',
    ],
    unless: [
      '(the|a) judge (set|gave|granted|asked)',
      'my (landlord|boss|ex|son|brother|daughter)( \\w+)? (ask|want|charge)',
    ],
  },
  signing: {
    says: [
      '(want|wants|making|make|made|forcing|force|told|telling|asking|asked|pressuring|trying to (get|make)|gave)( \\w+){0,3} (to )?(sign|signing)',
      '(paper|papers|form|forms|documents?)( \\w+){0,3} to sign',
      '(if|unless) i (don ?t )?sign',
      '(should|do|can) i (have to )?sign',
      'sign( \\w+){0,4} (voluntary|departure|deportation|removal)',
      'sign (this|it|something)$',
    ],
    unless: ['lease', 'contract', 'rent', 'bank', 'petition', 'sign up', 'sign in', 'sign language'],
  },
  door: {
    says: [
      '(is|are|s|re|someone|somebody|they|ice|keep|keeps|kept|just)( \\w+){0,3} (knocking|banging|pounding|beating|knocked|banged)( \\w+){0,3} (door|house|apartment)',
      '(someone|somebody|they|cops|ice|agents|police|immigration|men)( \\w+){0,2} (at|outside) (my|our|the) (front )?door',
      '^(ice|immigration|cops|someone|somebody|they|police|there)( s| is| are| re| just)*( \\w+){0,2} (knocking|banging)( (now|hard|again|what do i do))*$',
      '(knock|knocks|come|comes|show up|shows up)( \\w+){0,3} (on|at|to) (my|our|the) (front )?door',
      '(should|do|can) (i|we) (have to )?(open|answer)( it| the door| up)?( for them)?( or not)?$',
    ],
    unless: [
      '(neighbor|neighbour|mailman|ups|fedex|amazon|package|delivery|pizza|landlord|doordash|jehovah|salesman|opportunity|joke|car door)s?',
      '(it was|turned out|they left|yesterday|last night)',
      ...REMOTE,
      ...FICTION,
    ],
  },
  returned: {
    says: [
      '(i|we) (got|was|were|have been|just got|been) (just )?deported',
      '(they|ice|immigration) (just )?deported (me|us)',
      `(i m|im|i am|we re|we are) (already |now )?(back )?in ${BACK}`,
      `(dropped|left|sent|dumped|flew|took|kicked|brought)( me| us)( \\w+)? (off )?(in|at|to|back to|into) ${BACK}`,
      `(released|let) (me|us) (go |off )?in ${BACK}`,
      'kicked (me|us) out of the (country|us|states)',
    ],
    unless: [
      '(if|when|almost|nearly|might|could|going to|gonna) (i |they |get |be )*(got |get |be )?deport\\w*',
      ...REMOTE,
      '(got|picked|being) (me|detained|arrested|picked)',
    ],
  },
  protection: {
    says: [
      '(request|requesting|want|ask|asking|need|demand|invoke)( \\w+){0,3} consular( \\w+)?',
      'consular (protection|assistance|notification)',
      '(want|need|ask|demand) (to (talk|speak|see)( \\w+)? |for )?(my|the mexican) (consulate|consul)',
    ],
    unless: ['appointment', 'passport'],
  },
  human: {
    says: [
      '(talk|speak|chat)(ing)? (to|with) (a |an |some ?|any ?|the )?(real |actual |live )?(person|human|human being|operator|agent|representative|someone|somebody|body|one)',
      'real (person|human)',
      '(are you|is this|am i talking to) (a )?(robot|bot|machine|real person|human)',
      '(call|phone) you( guys)?( \\w+)?$',
    ],
    unless: ['(the|an|ice) agent (who|is|took)', '(someone|somebody) (detained|in detention)'],
  },
  'lost-phone': {
    says: [
      '(lost|broke|dropped)( \\w+){0,2} (phone|cell|cellphone)',
      '(stole|stolen|robbed)( \\w+){0,3} (phone|cell|cellphone)',
      '(phone|cell) (was|got|is) (stolen|lost|broken)',
      'new (phone|cell|number)',
      '(changed|switched)( \\w+){0,2} (phones?|numbers?)',
    ],
    unless: [],
  },
  authentic: {
    says: [
      '(is|was) (this|that|it)( message| text)? (really )?(from|by) (you|you guys|avisa)',
      '(this|that) (message |text )?(is|was) (really )?(from|by) (you|you guys|avisa)',
      'did (you|you guys|avisa) (really )?(send|write|text)( \\w+){0,2} (this|that|message|text)',
      '(is|was) (this|that)( message| text)? (real|legit|true|fake|official|yours)',
    ],
    unless: [],
  },
  lostByAnother: ['(lost|broke|dropped|stole) (her|his|their) (phone|cell|cellphone)'],
  perhapsReturned: ['^(they )?(kicked|threw) me out$'],
  asksWhoAttends: [
    '(who|anyone|anybody|someone|consulate)( \\w+){0,4} (attending|attends|handling|handles|helping|on (it|the case))',
  ],
  asksWhoElse: ['doctor', 'hospital', 'nurse', 'lawyer', 'phone', 'hours'],
  asksIfReal: [
    '(is|was) (this|it) (a |just a )?(drill|test|real|practice)( or (a |not )?(drill|test|real|practice|not))?',
  ],
  endsDrill: ['(please )?(end|stop|finish|cancel)( (the|this))? (drill|practice)( please| now)?'],
  saysReal: [
    '(?!.*\\b(if|or|thinks?|thought|says?|said|when|asks?|asked)\\b)(\\w+ ){0,6}(not|isn t|isnt|ain t|aint|no longer) (just )?a (drill|practice|test|joke)( \\w+){0,8}',
    '((hey|ok|no|this|it|now|help|please) )*(is |s |its )?(now )?(for )?(real|serious)( \\w+){0,2}',
  ],
  money: [
    '(money|bail|bond|zelle|cash ?app|venmo|western union|moneygram|paypal|bitcoin|gift ?cards?)',
    '(deposit\\w*|wire (it|them|the|me|us)|bank account|account number)',
    '\\d+ (dollars|bucks)',
    '(pay|paying|payment)',
    '(scam|fraud|extortion)',
  ],
}
