import type { CommandVocabulary } from '../vocabulary.ts'

const UNWANTED = 'i (don t|dont|do not|no longer) want'
const POSSESSOR = '(my|the|his|her|their|your|these|those|\\w+ s)'
const THEIR_ALERTS = `((any|more|${POSSESSOR}) ){0,2}(alerts?|notices|messages|texts|notifications|drills?)( (from|about|for) (my )?\\w+)?`
const SOMEBODYS_CONTACT = `((a|an|${POSSESSOR}) )?(emergency )?contact( (for|of) (my )?\\w+)?`

/** Commands in English. */
export const COMMANDS: CommandVocabulary = {
  names: {
    panic: { word: 'panic', also: [], bare: [] },
    family: { word: 'family', also: ['contacts'], bare: ['family', 'my family'] },
    name: {
      word: 'my_name',
      also: ['name'],
      bare: [
        'my name',
        'change my name',
        'change name',
        'fix my name',
        'my name is wrong',
        'that is not my name',
      ],
    },
    rights: { word: 'rights', also: [], bare: ['rights', 'my rights'] },
    consulate: { word: 'my_consulate', also: ['consulate'], bare: ['consulate', 'my consulate'] },
    drill: { word: 'drill', also: [], bare: ['drill'] },
    language: {
      word: 'language',
      also: ['lang'],
      bare: ['language', 'english', 'in english', 'english please'],
    },
    help: { word: 'help', also: ['menu'], bare: ['menu'] },
    privacy: { word: 'privacy', also: [], bare: ['privacy'] },
    erase: { word: 'delete', also: ['erase'], bare: ['delete'] },
    start: { word: 'start', also: [], bare: ['start'] },
    leave: { word: 'leave', also: [], bare: ['leave', 'unsubscribe'] },
    desk: { word: 'desk', also: [], bare: [] },
  },
  status: ['status', 'alert'],
  erases: [
    '((i (want|would like|d like|need) (you )?to|can you) )?(delete|erase|remove) (all )?(of )?my (data|info|information|account)',
  ],
  leaves: {
    says: [
      `${UNWANTED} (to (keep )?(get|getting|receive|receiving) )?${THEIR_ALERTS}`,
      `(${UNWANTED} to|i can t|i cannot) be ${SOMEBODYS_CONTACT}`,
      `i (want|would like|d like) to stop (being ${SOMEBODYS_CONTACT}|(getting|receiving) ${THEIR_ALERTS})`,
      `(can you )?(take|remove|delete) me (off|from) (${POSSESSOR} )?(contact |emergency |alert )?(list|contacts)`,
      `stop (sending|texting) me( ${THEIR_ALERTS})?`,
      `(don t|dont|do not) (send|text) me ${THEIR_ALERTS}`,
    ],
    declines: [
      '(i )?(dont|don t|do not) know (her|him|them|this person|that person|who (this|that|she|he) is)',
      '(i )?(dont|don t|do not) want (to|it|this|that|anything|to be)',
      '(i m |im |i am )?not interested',
      '(dont|don t|do not) (write|text|message|contact|bother) me( again)?',
      '(leave me alone|wrong (number|person)|i decline|no (thanks|thank you)|rather not|stop)',
    ],
    before: ['no', 'and', 'hi', 'hello', 'hey', 'please', 'sorry', 'thanks but'],
    after: ['(they|it) scares? (me|us)', 'any ?more', 'please', 'thanks', 'thank you'],
  },
  leaveDesk: ['leave', 'remove', 'end'],
  join: [],
}
