import { describe, test } from 'vitest'
import { botContract, type Cannot } from './contract.ts'
import { whyNoWeb } from './whatsapp-web-needs.ts'

const CANNOT: Cannot = {
  'a live location moves': 'the later points of a live location never reach a linked device',
  'the keyboard is shown, and its key comes back as its label':
    'WhatsApp has no keyboard; its words stand under the text as a hint',
  'somebody blocks us and comes back': 'WhatsApp tells nobody who blocks whom',
  'a reader who blocked us refuses': 'WhatsApp tells nobody who blocks whom',
  'a group that moves tells its new chat': 'a group of WhatsApp keeps its id',
  'a group that moved refuses and tells where to': 'a group of WhatsApp keeps its id',
  'a network that says "too often" is obeyed':
    "WhatsApp Web's program does not hand on why a message was refused, nor a wait",
}

const missing = await whyNoWeb()

if (missing === undefined) {
  const { webHarness } = await import('./whatsapp-web-harness.ts')
  botContract('WhatsApp as a linked device, by whatsapp-web.js', webHarness, CANNOT)
} else {
  describe('WhatsApp as a linked device, by whatsapp-web.js', () => {
    test.skip(`keeps the contract of a bot (skipped: ${missing})`)
  })
}
