import { botContract } from '../contract/contract.ts'
import { telegramHarness } from './harness.ts'

const CANNOT = {
  'somebody who calls is heard, and within minutes once': 'nobody can call a bot of Telegram',
  'words sent to a list of receivers arrive as said to us alone': 'Telegram has no lists of receivers',
  'words under a live location arrive with it': 'Telegram has no words under a location',
  'receipts tell that a message arrived and was read': 'Telegram tells a bot nothing of delivery or reading',
  'a receipt tells that a message failed after it was accepted': 'Telegram refuses at once or not at all',
}

botContract('Telegram by long polling', telegramHarness, CANNOT)

botContract('Telegram by webhook', (ports, clock) => telegramHarness(ports, clock, 'webhook'), CANNOT)
