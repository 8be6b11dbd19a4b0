import { BaileysBot } from '../../../../src/bots/whatsapp/baileys/baileys-bot.ts'
import { linkWhatsApp } from '../../../../src/bots/whatsapp/baileys/link.ts'
import { processPorts as ports, serve, tell, vaultAt } from '../linked/process.ts'

/**
 * A process of its own for the tests that kill one: `link` tells each step to its parent, and links by a code if it is
 * given a number; `serve` notes and answers messages. `hold` does the same, and commits only as many as its parent
 * allows it, as with a disk that is slow.
 */
const [mode, database = '', url = '', given] = process.argv.slice(2)
const vault = vaultAt(database)

if (mode === 'link') {
  tell(await linkWhatsApp({ vault, url, phone: given, tell }, ports, new AbortController().signal))
} else {
  let allowed = mode === 'hold' ? 0 : Number.POSITIVE_INFINITY
  let allow = Promise.withResolvers<void>()
  process.on('message', (more: number) => {
    allowed += more
    allow.resolve()
    allow = Promise.withResolvers<void>()
  })
  await serve(new BaileysBot({ vault, url }, ports), given ?? '', async () => {
    while (allowed <= 0) await allow.promise
    allowed -= 1
  })
}
