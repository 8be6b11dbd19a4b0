import { describe, test } from 'vitest'
import { botContract, type Cannot } from './contract.ts'

const CANNOT: Cannot = {
  'a live location moves': 'the later points of a live location never reach a linked device',
  'the keyboard is shown, and its key comes back as its label':
    'WhatsApp has no keyboard; its words stand under the text as a hint',
  'somebody blocks us and comes back': 'WhatsApp tells nobody who blocks whom',
  'a reader who blocked us refuses': 'WhatsApp tells nobody who blocks whom',
  'a group that moves tells its new chat': 'a group of WhatsApp keeps its id',
  'a group that moved refuses and tells where to': 'a group of WhatsApp keeps its id',
}

const installed = await import('@whiskeysockets/baileys').then(
  () => true,
  () => false,
)

if (installed) {
  const { linkedHarness } = await import('./whatsapp-baileys-harness.ts')
  botContract('WhatsApp as a linked device, by Baileys', linkedHarness, CANNOT)
} else {
  describe('WhatsApp as a linked device, by Baileys', () => {
    test.skipIf(process.env.CI === undefined)('Baileys is installed where everything is checked', () => {
      throw new Error('the optional dependency @whiskeysockets/baileys is missing')
    })
  })
}
