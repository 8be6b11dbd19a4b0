import { describe, test } from 'vitest'
import { botContract } from '../../contract/contract.ts'
import { LINKED_CANNOT } from '../linked/cannot.ts'

const installed = await import('@whiskeysockets/baileys').then(
  () => true,
  () => false,
)

if (installed) {
  const { baileysHarness } = await import('./harness.ts')
  botContract('WhatsApp as a linked device, by Baileys', baileysHarness, LINKED_CANNOT)
} else {
  describe('WhatsApp as a linked device, by Baileys', () => {
    test.skipIf(process.env.CI === undefined)('Baileys is installed where everything is checked', () => {
      throw new Error('the optional dependency @whiskeysockets/baileys is missing')
    })
  })
}
