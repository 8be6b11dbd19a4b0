import type { SocketConfig } from '@whiskeysockets/baileys'
import { MINUTE } from '../../../domain/ids.ts'
import type { Ports } from '../../../platform/ports.ts'
import { orTimeout } from '../../../platform/timeouts.ts'
import { LINKED_ACCOUNT } from '../linked/account.ts'
import type { LinkEvent, LinkOutcome } from '../linked/link.ts'
import { Spool } from '../linked/spool.ts'
import { type AuthVault, noteLinked } from '../linked/vault.ts'
import { LinkedAuth } from './auth.ts'
import { TypedCode } from './code.ts'
import { Hearing } from './hearing.ts'
import { type Baileys, loadBaileys } from './library.ts'
import { BaileysLine, type LineParts, socketAddress } from './line.ts'
import { BaileysMemory } from './memory.ts'

/** The account to link, where, and who is told. */
export interface LinkSettings {
  readonly vault: AuthVault
  readonly url?: string | undefined
  readonly version?: SocketConfig['version'] | undefined
  /** The number of the phone (digits, with country code), for a code to type instead of a QR code to scan. */
  readonly phone?: string | undefined
  tell(event: LinkEvent): void
}

/** How long the first login may take after the phone took us in, in milliseconds. */
const LOGIN_LIMIT = 2 * MINUTE

/** How long all of it may take: WhatsApp ends it earlier if nobody scans. */
const LINK_LIMIT = 10 * MINUTE

/** The parts that both of its lines work with. */
interface LinkingParts {
  readonly settings: LinkSettings
  readonly ports: Ports
  readonly baileys: Baileys
  readonly auth: LinkedAuth
  readonly memory: BaileysMemory
  readonly spool: Spool
}

/**
 * Links a new device: shows codes until a phone takes us in, then logs in once so that the phone sees us. From the
 * moment that the phone believes in us everything is in the vault; before it nothing is. What arrives meanwhile is
 * put down for the service.
 */
export async function linkWhatsApp(
  settings: LinkSettings,
  ports: Ports,
  signal: AbortSignal,
): Promise<LinkOutcome> {
  const baileys = await loadBaileys()
  if (!baileys) return { kind: 'not-installed' }
  const { vault } = settings
  const auth = LinkedAuth.fresh(baileys, vault)
  const memory = await BaileysMemory.open(baileys, vault)
  const spool = new Spool({ vault, ports, account: LINKED_ACCOUNT, report() {} })
  const linking: LinkingParts = { settings, ports, baileys, auth, memory, spool }
  const { line, code } = offer(linking)
  const ended = await endOfLine(line, ports, LINK_LIMIT, signal)
  code?.stop()
  await auth.settled()
  if (!auth.creds.account) {
    if (signal.aborted) return { kind: 'given-up' }
    return code?.wasTyped ? { kind: 'wrong-code' } : { kind: 'ended', code: ended }
  }
  await noteLinked(vault, ports.clock.now())
  settings.tell({ kind: 'taken' })
  return await login(linking, signal)
}

/** The line on which a phone is to take us in: by a QR code, or for a number by a code to type on it. */
function offer(linking: LinkingParts): { line: BaileysLine; code: TypedCode | undefined } {
  const { phone, tell } = linking.settings
  if (phone === undefined) {
    const line = dial(linking, { offered: text => tell({ kind: 'qr', text }) })
    return { line, code: undefined }
  }
  const code = new TypedCode({
    clock: linking.ports.clock,
    ask: () => line.sock.requestPairingCode(phone),
    show: text => tell({ kind: 'code', code: text }),
    end: why => line.close(why),
  })
  const line: BaileysLine = dial(linking, {
    offered: () => code.begin(),
    addressed: stanza => code.hear(stanza),
  })
  return { line, code }
}

function dial(linking: LinkingParts, hearers: Pick<LineParts, 'offered' | 'addressed'> = {}): BaileysLine {
  const { settings, ports, baileys, auth, memory, spool } = linking
  const own = () => line.own
  const hearing = new Hearing({ account: LINKED_ACCOUNT, auth, memory, spool, ports, own, forgetGroup() {} })
  const line: BaileysLine = new BaileysLine({
    baileys,
    auth,
    url: socketAddress(settings.url),
    version: settings.version,
    heard: (stanza, content) => hearing.heard(stanza, content),
    noted: node => hearing.noted(node),
    copyOf: id => memory.copyOf(id),
    groupOf: () => undefined,
    ...hearers,
  })
  return line
}

/** The first login, which shows the phone that the device it took in is there. */
async function login(linking: LinkingParts, signal: AbortSignal): Promise<LinkOutcome> {
  const line = dial(linking)
  const ended = await Promise.race([line.opened, endOfLine(line, linking.ports, LOGIN_LIMIT, signal)])
  line.close()
  await linking.auth.settled()
  if (ended !== undefined) return signal.aborted ? { kind: 'given-up' } : { kind: 'ended', code: ended }
  return { kind: 'linked', number: line.own.number?.replace(/@.*$/, '') }
}

/** The code with which the line ends; it is let go of after `limit` milliseconds, or when `signal` aborts. */
async function endOfLine(
  line: BaileysLine,
  { clock }: Ports,
  limit: number,
  signal: AbortSignal,
): Promise<number> {
  const giveUp = () => line.close()
  signal.addEventListener('abort', giveUp)
  if (signal.aborted) giveUp()
  try {
    const code = await orTimeout(clock, limit, line.ended, undefined)
    if (code === undefined) line.close(408)
    return code ?? 408
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
