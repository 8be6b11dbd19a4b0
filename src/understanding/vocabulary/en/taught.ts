import type { TaughtVocabulary } from '../taught-vocabulary.ts'

/** The thing that a question about the button may name. */
const BUTTON =
  '(it|this|that|the (button|alert|word|bot|app|message)|(the )?panic button|this (bot|app|button))'

/** The words that people are taught to send, in English, and what takes their force away. */
export const TAUGHT: TaughtVocabulary = {
  words: ['panic', 'help', 'sos'],
  joined: [],
  before: ['hi', 'hey', 'hello', 'oh', 'omg'],
  around: [
    'please',
    'pls',
    'plz',
    'me',
    'now',
    'quick',
    'quickly',
    'fast',
    'urgent',
    'i',
    'need',
    'it',
    's',
    'is',
    'an',
    'god',
    'my',
  ],
  about: [
    `(button )?what (is|does|s) ${BUTTON}( for| do| mean)?`,
    'whats (it|this|that)( for)?',
    'what (for|does it do)',
    `(button )?how (does|do|can) (i |you |we |one )?(use )?${BUTTON}( work)?`,
    `(button )?how (it|this) works`,
    `(button )?who (gets|receives|reads|sees) ${BUTTON}`,
    `(button )?what happens (if|when) (i|you|we) (press|send|type|use|hit|tap) ${BUTTON}( by (accident|mistake))?`,
    `(button )?when (should|do|can) (i|you|we) (use|send) ${BUTTON}`,
    `(button )?(is ${BUTTON} free|does ${BUTTON} cost (anything|money)|how much (is|does) ${BUTTON}( cost)?)`,
  ],
  toPlace: ['in', 'at', 'on', 'near', 'the', 'i', 'm', 'im', 'am', 'here', 'of', 'and', 'street', 'corner'],
  errands: [
    'help (me )?(with|fix|change|choose|add|delete|update|spell|fill|renew|set|find) (out |up )?(my|a|the|this|me|an) (.+ )?(passport|name|contacts?|number|picture|photo|language|form|appointment|account|password|homework|address|application|profile|settings)',
  ],
  setPhrases: ['panic (attacks?|disorder|room|buying|at the disco)', 'help yourself'],
}
