import { parseArgs } from 'node:util'
import { linkWhatsApp } from '../bots/whatsapp/baileys/link.ts'
import { LINKED_ACCOUNT } from '../bots/whatsapp/linked/account.ts'
import type { LinkEvent, LinkOutcome } from '../bots/whatsapp/linked/link.ts'
import { systemClock } from '../platform/clock.ts'
import { silentLog } from '../platform/log.ts'
import { systemRandom } from '../platform/random.ts'
import { openVault } from '../store/queries/vault.ts'
import { openLinkPage } from '../web/link-page/link-page.ts'
import type { CliCommand, Terminal } from './command.ts'
import { withStore } from './configured-store.ts'
import { FIRST_SCENE, INTERRUPTED, lastScene, linesOf, outcomeWords, sceneOfStep } from './link-words.ts'

const LINK_USAGE = [
  'avisa link whatsapp                        shows a QR code for the phone whose number Avisa is to use',
  'avisa link whatsapp --phone 13125550100    shows a code to type on that phone instead (country code first)',
  'avisa link whatsapp --port 8100            puts the page, which shows the same, on this port of this computer',
].join('\n')

/** The options that `avisa link whatsapp` was called with. */
interface Called {
  readonly phone: string | undefined
  /** 0 picks a free one. */
  readonly port: number
}

/** `avisa link`: links Avisa to a phone's WhatsApp. It may run beside the service, which then takes the device up. */
export const linkCommand: CliCommand = {
  summary: 'links Avisa to a phone as a WhatsApp linked device',
  usage: LINK_USAGE,
  async run(args, terminal) {
    const called = calledWith(args)
    if (!called) {
      terminal.err(LINK_USAGE)
      return 2
    }
    return await withStore(terminal, async (store, { bots }) => {
      const ports = { clock: systemClock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
      const vault = openVault(store, LINKED_ACCOUNT)
      const { phone, port } = called
      const outcome = await linkedOnPage(terminal, port, (tell, signal) => {
        const linking = { vault, phone, tell }
        const link = bots.find(bot => bot.link)?.link
        // Nothing is set yet: Baileys needs no browser, so it is what a first linking is done with.
        return link ? link(linking, ports, signal) : linkWhatsApp(linking, ports, signal)
      })
      return outcome.kind === 'linked' ? 0 : 1
    })
  },
}

function calledWith(args: readonly string[]): Called | undefined {
  try {
    const options = { phone: { type: 'string' }, port: { type: 'string', default: '0' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [phone, port] = [values.phone?.replaceAll(/[\s()+-]/g, ''), Number(values.port)]
    const right = positionals.length === 1 && positionals[0] === 'whatsapp'
    if (!right || !/^\d+$/.test(values.port) || port > 65_535) return undefined
    return phone === undefined || /^\d{8,15}$/.test(phone) ? { phone, port } : undefined
  } catch {
    // parseArgs throws at an option that it does not know.
    return undefined
  }
}

/** Does a linking while the terminal and a page on this machine show how it goes; Ctrl-C gives it up. */
async function linkedOnPage(
  { out, err }: Terminal,
  port: number,
  link: (tell: (event: LinkEvent) => void, signal: AbortSignal) => Promise<LinkOutcome>,
): Promise<LinkOutcome> {
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const page = await openLinkPage({ clock: systemClock, random: systemRandom, port, first: FIRST_SCENE })
  if (page.kind === 'listening') out(`También en el navegador de esta computadora: ${page.url}`)
  else err('Sin página: el puerto no está libre en esta computadora. Elige otro con --port.')
  const tell = (event: LinkEvent): void => {
    for (const line of linesOf(event)) out(line)
    if (page.kind === 'listening') page.show(sceneOfStep(event))
  }
  let last = INTERRUPTED
  try {
    const outcome = await link(tell, stopping.signal)
    last = lastScene(outcome)
    const words = outcomeWords(outcome).es
    if (outcome.kind === 'linked') out(`Listo: ${words}`)
    else err(words)
    return outcome
  } finally {
    if (page.kind === 'listening') await page.close(last)
  }
}
