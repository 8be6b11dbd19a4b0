import { describe, test } from 'vitest'
import { botContract, type Cannot } from '../../contract/contract.ts'
import { LINKED_CANNOT } from '../linked/cannot.ts'
import { whyNoWeb } from './needs.ts'

const CANNOT: Cannot = {
  ...LINKED_CANNOT,
  'a network that says "too often" is obeyed':
    "WhatsApp Web's program does not hand on why a message was refused, nor a wait",
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
