import { renderUnicodeCompact } from 'uqr'
import { INSTALL_COMMAND } from '../bots/whatsapp-baileys-library.ts'
import { linkWhatsApp } from '../bots/whatsapp-baileys-link.ts'
import { LINKED_ACCOUNT } from '../bots/whatsapp-linked.ts'
import type { LinkEvent, LinkOutcome } from '../bots/whatsapp-linked-link.ts'
import { silentLog, systemClock, systemRandom } from '../ports.ts'
import { openVault } from '../store/vault.ts'
import type { Command, Terminal } from './command.ts'
import { withStore } from './configured-store.ts'

const USAGE = [
  'avisa link whatsapp                        shows a QR code for the phone whose number Avisa is to use',
  'avisa link whatsapp --phone 13125550100    shows a code to type on that phone instead (country code first)',
].join('\n')

/** `avisa link`: links Avisa to a phone's WhatsApp. It may run beside the service, which then takes the device up. */
export const linkCommand: Command = {
  summary: 'links Avisa to a phone as a WhatsApp linked device',
  usage: USAGE,
  async run(args, terminal) {
    const [network, option, given, ...rest] = args
    const phone = given?.replaceAll(/[\s()+-]/g, '')
    const wrong = option !== undefined && (option !== '--phone' || !/^\d{8,15}$/.test(phone ?? ''))
    if (network !== 'whatsapp' || wrong || rest.length > 0) {
      terminal.err(USAGE)
      return 2
    }
    return await withStore(terminal, async (store, { whatsapp }) => {
      const ports = { clock: systemClock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
      const vault = openVault(store, LINKED_ACCOUNT)
      const tell = (event: LinkEvent) => show(event, terminal)
      const stopping = new AbortController()
      process.once('SIGINT', () => stopping.abort())
      const settings = { vault, url: whatsapp?.url, version: whatsapp?.version, phone, tell }
      return conclude(await linkWhatsApp(settings, ports, stopping.signal), terminal)
    })
  },
}

function show(event: LinkEvent, { out }: Terminal): void {
  if (event.kind === 'taken') {
    out('El teléfono aceptó. Entrando por primera vez…')
    return
  }
  out('En el teléfono: WhatsApp → Dispositivos vinculados → Vincular un dispositivo.')
  if (event.kind === 'qr') out(renderUnicodeCompact(event.text, { border: 1 }))
  else out(`Toca "Vincular con el número de teléfono" y escribe: ${event.code.replace(/^(.{4})/, '$1-')}`)
}

function conclude(outcome: LinkOutcome, { out, err }: Terminal): number {
  switch (outcome.kind) {
    case 'linked':
      out('Listo: Avisa es un dispositivo vinculado. Con AVISA_WHATSAPP=baileys el servicio lo usa.')
      return 0
    case 'ended':
      err(`WhatsApp terminó la vinculación (código ${outcome.code}). Inténtalo otra vez: avisa link whatsapp`)
      return 1
    case 'wrong-code':
      err(
        'El código que se escribió en el teléfono no era el de aquí. Pide otro: avisa link whatsapp --phone …',
      )
      return 1
    case 'not-installed':
      err(`WhatsApp needs Baileys, which is not installed: ${INSTALL_COMMAND}`)
      return 1
    case 'given-up':
      err('Cancelado: no se vinculó nada.')
      return 1
  }
}
