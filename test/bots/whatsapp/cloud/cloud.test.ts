import { botContract } from '../../contract/contract.ts'
import { cloudHarness } from './harness.ts'

const NO_GROUPS = 'not on this network: a desk is the own chat of each officer'
const SILENT_BLOCK = 'WhatsApp tells a business nothing of being blocked, it only never delivers'

botContract('WhatsApp by the Cloud API', (ports, clock) => cloudHarness(ports, clock), {
  'a pin carries the accuracy that the phone told': 'a location of the Cloud API has no accuracy',
  'words sent to a list of receivers arrive as said to us alone':
    'a business number is told nothing of lists of receivers',
  'words under a live location arrive with it': 'the Cloud API brings no live location',
  'a live location starts': 'the Cloud API brings no live location',
  'a live location moves': 'the Cloud API brings no live location',
  'a group message names the group and who spoke': NO_GROUPS,
  'a group takes us in and puts us out': NO_GROUPS,
  'a group is never asked for a location or a card': NO_GROUPS,
  'a group that put us out refuses': NO_GROUPS,
  'a group that moved refuses and tells where to': NO_GROUPS,
  'somebody blocks us and comes back': SILENT_BLOCK,
  'a reader who blocked us refuses': SILENT_BLOCK,
})
