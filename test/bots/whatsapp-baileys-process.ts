import { appendFileSync, closeSync, fsyncSync, openSync } from 'node:fs'
import { BaileysBot } from '../../src/bots/whatsapp-baileys.ts'
import { linkWhatsApp } from '../../src/bots/whatsapp-baileys-link.ts'
import { LINKED_ACCOUNT } from '../../src/bots/whatsapp-linked.ts'
import { type Ports, silentLog, systemClock, systemRandom } from '../../src/ports.ts'
import { openVault } from '../../src/store/vault.ts'
import { openStore } from './whatsapp-baileys-store.ts'

/**
 * A process of its own for the tests that kill one: `link` tells each step to its parent, and links by a code if it is
 * given a number; `serve` notes each message that it committed as a line of the given file and answers it. `hold` does
 * the same, and commits only as many as its parent allows it, as with a disk that is slow. None prints anything.
 */
const [mode, database = '', url = '', given] = process.argv.slice(2)
const ports: Ports = { clock: systemClock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
const vault = openVault(openStore(database), LINKED_ACCOUNT)

if (mode === 'link') {
  const tell = (event: object) => void process.send?.(event)
  const outcome = await linkWhatsApp({ vault, url, phone: given, tell }, ports, new AbortController().signal)
  process.send?.(outcome)
} else {
  let allowed = mode === 'hold' ? 0 : Number.POSITIVE_INFINITY
  let allow = Promise.withResolvers<void>()
  process.on('message', (more: number) => {
    allowed += more
    allow.resolve()
    allow = Promise.withResolvers<void>()
  })
  const bot = new BaileysBot({ vault, url }, ports)
  await bot.start(async inbound => {
    while (allowed <= 0) await allow.promise
    allowed -= 1
    const file = openSync(given ?? '', 'a')
    appendFileSync(file, `${inbound.id}\n`)
    fsyncSync(file)
    closeSync(file)
    process.send?.({ kind: 'noted' })
    if (inbound.kind === 'text' && !inbound.group)
      void bot.send(inbound.from.chat, { kind: 'text', text: 'Recibido' }, new AbortController().signal)
  })
  process.send?.({ kind: 'serving' })
}
