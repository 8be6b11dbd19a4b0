import { appendFileSync, closeSync, fsyncSync, openSync } from 'node:fs'
import { LINKED_ACCOUNT } from '../../src/bots/whatsapp-linked.ts'
import { WhatsAppWebBot } from '../../src/bots/whatsapp-web.ts'
import { linkWhatsAppWeb } from '../../src/bots/whatsapp-web-link.ts'
import { type Ports, silentLog, systemClock, systemRandom } from '../../src/ports.ts'
import { openVault } from '../../src/store/vault.ts'
import { findChromium } from '../web/browser.ts'
import { openStore } from './whatsapp-baileys-store.ts'

/**
 * A process of its own for the tests that kill one: `link` tells each step to its parent; `serve` notes each
 * message that it committed as a line of a file and answers it. Neither prints anything.
 */
const [mode, database = '', folder = '', page = '', notes = ''] = process.argv.slice(2)
const ports: Ports = { clock: systemClock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
const vault = openVault(openStore(database), LINKED_ACCOUNT)
const settings = { vault, folder, page, chromium: findChromium() }

if (mode === 'link') {
  const tell = (event: object) => void process.send?.(event)
  process.send?.(await linkWhatsAppWeb({ ...settings, tell }, ports, new AbortController().signal))
} else {
  const bot = new WhatsAppWebBot(settings, ports)
  await bot.start(async inbound => {
    const file = openSync(notes, 'a')
    appendFileSync(file, `${inbound.id}\n`)
    fsyncSync(file)
    closeSync(file)
    process.send?.({ kind: 'noted' })
    if (inbound.kind === 'text' && !inbound.group)
      void bot.send(inbound.from.chat, { kind: 'text', text: 'Recibido' }, new AbortController().signal)
  })
  process.send?.({ kind: 'serving' })
}
