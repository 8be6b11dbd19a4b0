import { resolve } from 'node:path'
import { MINUTE } from '../../../domain/ids.ts'
import type { Ports } from '../../../platform/ports.ts'
import { orTimeout } from '../../../platform/timeouts.ts'
import { digitsOf } from '../linked/address.ts'
import type { LinkEvent, LinkOutcome } from '../linked/link.ts'
import { type AuthVault, noteLinked } from '../linked/vault.ts'
import { findChromium } from './browser.ts'
import {
  closedFolder,
  deviceName,
  forgetPending,
  noteDevice,
  notePending,
  profileOf,
  removeProfile,
} from './device.ts'
import { CLOSED, UNREACHABLE } from './health.ts'
import { loadWebJs } from './library.ts'
import { WebLine } from './line.ts'

/** The account to link, where, and who is told. */
export interface WebLinkSettings {
  readonly vault: AuthVault
  /** Where the browser's profiles are. */
  readonly folder: string
  /** The browser, if it is not in one of the usual places. */
  readonly chromium?: string | undefined
  /** A folder with a test's own page in place of WhatsApp's. */
  readonly page?: string | undefined
  /** The number of the phone (digits, with country code), for a code to type instead of a QR code to scan. */
  readonly phone?: string | undefined
  tell(event: LinkEvent): void
}

/** How long all of it may take, in milliseconds: WhatsApp shows new codes for as long as it is asked to. */
const WEB_LINK_LIMIT = 10 * MINUTE

/** How long a code to type may take to come. */
const CODE_LIMIT = MINUTE

/** The code of an end that has none, in the manner of the other library: nobody came in time. */
const TIMED_OUT = 408

/**
 * Links a new device: shows codes until a phone takes us in, then waits until WhatsApp Web is ready once. The device
 * before it is the device until then. What arrives meanwhile the service finds in the page's store.
 */
export async function linkWhatsAppWeb(
  settings: WebLinkSettings,
  ports: Ports,
  signal: AbortSignal,
): Promise<LinkOutcome> {
  const library = await loadWebJs()
  if (!library) return { kind: 'not-installed' }
  const chromium = findChromium(settings.chromium)
  if (chromium === undefined) return { kind: 'no-chromium' }
  const folder = resolve(settings.folder)
  if (!closedFolder(folder)) return { kind: 'bad-folder' }
  const { vault, page } = settings
  const device = { name: deviceName(ports.random.bytes(6)), since: ports.clock.now() }
  const note = async (taken: boolean) => {
    await notePending(vault, { ...device, taken }).catch(() => line.end(CLOSED))
  }
  const line: WebLine = new WebLine({
    library,
    clock: ports.clock,
    chromium,
    profile: profileOf(folder, device.name),
    page,
    heard() {},
    reacted() {},
    called() {},
    acknowledged() {},
    connected() {},
    offered: offering(
      settings,
      () => line,
      () => note(false),
    ),
    taken: () => {
      // From now on the phone believes in this device: it is not lost even if we are killed.
      void note(true)
      settings.tell({ kind: 'taken' })
    },
  })
  const opened = await openedOf(line, ports, signal)
  await line.close()
  if (!opened) {
    await forgetPending(vault)
    removeProfile(folder, device.name)
    return signal.aborted ? { kind: 'given-up' } : { kind: 'ended', code: TIMED_OUT }
  }
  await noteDevice(vault, device)
  await noteLinked(vault, ports.clock.now())
  const { number } = line.own
  return { kind: 'linked', number: number && digitsOf(number) }
}

/**
 * Shows each QR code; for a number asks once, instead, for a code to type, of which the library brings new ones. The
 * device is noted before anybody can see a code, and so before a phone can take it in.
 */
function offering(
  { phone, tell }: WebLinkSettings,
  line: () => WebLine,
  note: () => Promise<void>,
): (qr: string) => void {
  let noted: Promise<void> | undefined
  return qr => {
    const first = noted === undefined
    noted ??= note()
    if (phone === undefined) void noted.then(() => tell({ kind: 'qr', text: qr }))
    else if (first) void noted.then(() => askForCode(line(), phone, tell))
  }
}

async function askForCode(line: WebLine, phone: string, tell: WebLinkSettings['tell']): Promise<void> {
  line.client.on('code', code => tell({ kind: 'code', code }))
  try {
    await line.ask(client => client.requestPairingCode(phone), CODE_LIMIT)
  } catch {
    line.end(UNREACHABLE)
  }
}

/** True if the line opened; it is let go of after the limit, or when `signal` aborts. */
async function openedOf(line: WebLine, { clock }: Ports, signal: AbortSignal): Promise<boolean> {
  const giveUp = () => line.end(CLOSED)
  signal.addEventListener('abort', giveUp)
  if (signal.aborted) giveUp()
  try {
    await orTimeout(clock, WEB_LINK_LIMIT, Promise.race([line.opened, line.ended]), undefined)
    return line.isOpen
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
