import { linkWhatsAppWeb } from '../../../../src/bots/whatsapp/web/link.ts'
import { WhatsAppWebBot } from '../../../../src/bots/whatsapp/web/web-bot.ts'
import { findChromium } from '../../../web/browser.ts'
import { processPorts as ports, serve, tell, vaultAt } from '../linked/process.ts'

/**
 * A process of its own for the tests that kill one: `link` tells each step to its parent; `serve` notes and answers
 * messages.
 */
const [mode, database = '', folder = '', page = '', notes = ''] = process.argv.slice(2)
const settings = { vault: vaultAt(database), folder, page, chromium: findChromium() }

if (mode === 'link') tell(await linkWhatsAppWeb({ ...settings, tell }, ports, new AbortController().signal))
else await serve(new WhatsAppWebBot(settings, ports), notes)
