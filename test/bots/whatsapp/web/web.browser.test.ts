import { describe, test } from 'vitest'
import { botContract, type Cannot } from '../../contract/contract.ts'
import { LINKED_CANNOT } from '../linked/cannot.ts'
import { whyNoWeb } from './needs.ts'

const CANNOT: Cannot = {
  ...LINKED_CANNOT,
  'a network that says "too often" is obeyed':
    "WhatsApp Web's program does not hand on why a message was refused, nor a wait",
  'an answer that makes no sense leaves a doubt, and the message arrived':
    "WhatsApp Web's program reads the network's answers itself",
}

const missing = await whyNoWeb()

if (missing === undefined) {
  const { webHarness } = await import('./harness.ts')
  botContract('WhatsApp as a linked device, by whatsapp-web.js', webHarness, CANNOT)
} else {
  describe('WhatsApp as a linked device, by whatsapp-web.js', () => {
    test.skip(`keeps the contract of a bot (skipped: ${missing})`)
  })
}
