import type { Cannot } from '../../contract/contract.ts'

/** What no linked device can do, whichever library speaks for it. */
export const LINKED_CANNOT: Cannot = {
  'a live location moves': 'the later points of a live location never reach a linked device',
  'the keyboard is shown, and its key comes back as its label':
    'WhatsApp has no keyboard; its words stand under the text as a hint',
  'somebody blocks us and comes back': 'WhatsApp tells nobody who blocks whom',
  'a reader who blocked us refuses': 'WhatsApp tells nobody who blocks whom',
  'a group that moves tells its new chat': 'a group of WhatsApp keeps its id',
  'a group that moved refuses and tells where to': 'a group of WhatsApp keeps its id',
}
