import type { CommandVocabulary } from '../vocabulary.ts'

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
  leaveDesk: ['leave', 'remove', 'end'],
  join: [],
}
