import { existsSync, lstatSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Where Linux distributions, macOS and Windows put a Chromium. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** The command that brings a Chromium, on Debian and its kin. */
export const CHROMIUM_COMMAND = 'apt-get install chromium'

/** The Chromium to use: `set` if it is there, and only that if one is set; else the first of the usual places. */
export function findChromium(set?: string): string | undefined {
  return (set === undefined ? USUAL_PATHS : [set]).find(path => existsSync(path))
}

/** WhatsApp's own hosts: the browser finds no other by its name. */
const HOSTS = ['whatsapp.com', '*.whatsapp.com', 'whatsapp.net', '*.whatsapp.net', '*.fbcdn.net']

/** Arguments with which the browser of a test reaches something else: a server on this machine, of which Chromium would ask a person. */
const TEST_ARGUMENTS = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
]

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-component-update',
  '--disable-quic',
  '--no-first-run',
]

/** How a Chromium is started. */
export interface BrowserParts {
  readonly chromium: string
  /** The profile, which is the linked device. */
  readonly folder: string
  /** True if a test serves the page. */
  readonly tested: boolean
  /** Ends the browser at once when it aborts. */
  readonly kill: AbortSignal
}

/**
 * The options of the browser. It is spoken to over a pipe: no port is open by which others on this machine could take
 * the device, and it ends with our process. It is not handed our environment, which holds tokens.
 */
export function browserOptions({ chromium, folder, tested, kill }: BrowserParts) {
  const reach = tested ? TEST_ARGUMENTS : [`--host-resolver-rules=MAP * ~NOTFOUND, ${excluded(HOSTS)}`]
  // Chromium refuses to run as root inside its sandbox; everybody else keeps it.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return {
    executablePath: chromium,
    headless: true,
    pipe: true,
    userDataDir: folder,
    args: [...ARGUMENTS, ...reach, ...root],
    env: { HOME: folder },
    signal: kill,
    // Our own process decides what a signal means; the library would end it at once.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }
}

const excluded = (hosts: readonly string[]): string => hosts.map(host => `EXCLUDE ${host}`).join(', ')

const LOCK = 'SingletonLock'

/**
 * Clears away what a browser of this profile left that was not closed: the process, if it still runs, and its locks. We
 * serve the database alone, and so this folder.
 */
export function clearLeftover(folder: string): void {
  const holder = holderOf(folder)
  if (!holder) return
  if (holder.host === hostname() && isBrowserOf(folder, holder.pid)) killTree(holder.pid)
  for (const name of [LOCK, 'SingletonCookie', 'SingletonSocket']) rmSync(join(folder, name), { force: true })
}

/** True while a browser of this machine runs on this profile. */
export function isProfileInUse(folder: string): boolean {
  const holder = holderOf(folder)
  return holder?.host === hostname() && isBrowserOf(folder, holder.pid)
}

/** Who has locked the profile: Chromium's lock is a link whose target is `host-pid`. */
function holderOf(folder: string): { readonly host: string; readonly pid: number } | undefined {
  const lock = join(folder, LOCK)
  if (!lstatSync(lock, { throwIfNoEntry: false })) return undefined
  const [, host = '', pid] = /^(.*)-(\d+)$/.exec(readlinkSync(lock)) ?? []
  return { host, pid: Number(pid) }
}

/** True if the process `pid` is a browser with this profile, so that no other is killed whose number it got. */
function isBrowserOf(folder: string, pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0').includes(`--user-data-dir=${folder}`)
  } catch {
    // It is gone, or this system has no /proc: then Chromium looks itself whether its lock is a dead one's.
    return false
  }
}

/** Ends a browser and its children at once: each browser is started as the first of a group of its own. */
export function killTree(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL')
      return
    } catch {
      // No such group: the process alone, or nothing.
    }
  }
}
