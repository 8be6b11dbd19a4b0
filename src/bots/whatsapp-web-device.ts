import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Instant, instant } from '../domain/ids.ts'
import type { AuthVault } from './whatsapp-linked-vault.ts'
import { clearLeftover } from './whatsapp-web-browser.ts'

const DEVICE = { kind: 'web-device', name: 'linked' } as const

/** The linked device: a profile of the browser, which alone can speak as it. */
export interface Device {
  /** The name of its folder within the folder of all. */
  readonly name: string
  /** When it was linked: what the phone tells of the time before is none of our business. */
  readonly since: Instant
}

/** The device that is linked; undefined if none is. */
export async function linkedDevice(vault: AuthVault): Promise<Device | undefined> {
  const text = (await vault.read(DEVICE.kind, [DEVICE.name])).get(DEVICE.name)
  if (text === undefined) return undefined
  const { name, since }: { readonly name: string; readonly since: number } = JSON.parse(text)
  return { name, since: instant(since) }
}

/** Puts a device in the place of the one before. */
export async function noteDevice(vault: AuthVault, { name, since }: Device): Promise<void> {
  await vault.write([{ ...DEVICE, value: JSON.stringify({ name, since }) }])
}

/** Forgets the device: the phone has thrown it out, and to knock again would not help. */
export async function forgetDevice(vault: AuthVault): Promise<void> {
  await vault.write([DEVICE])
}

/** Who but the owner may do something with a folder or file. */
const OTHERS = 0o077

/**
 * Makes the folder of the devices for its owner alone, and closes it to others if it was open. Whoever can read it
 * is the device. False if it cannot be made or closed.
 */
export function closedFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (process.platform === 'win32') return true
    if ((statSync(folder).mode & OTHERS) !== 0) chmodSync(folder, 0o700)
    return (statSync(folder).mode & OTHERS) === 0
  } catch {
    return false
  }
}

/** The profile of the device `name`, as an absolute path. */
export function profileOf(folder: string, name: string): string {
  return resolve(folder, name)
}

/** The form of the names that we give, so that nothing else in the folder is ever touched. */
const NAME = /^device-[\da-f]{12}$/

/** A name for a new device from six unpredictable bytes. */
export const deviceName = (bytes: Uint8Array): string => `device-${Buffer.from(bytes).toString('hex')}`

/** Removes the profiles of devices other than `name`, with a browser that may still run on one. */
export function removeOthers(folder: string, name: string): void {
  if (!existsSync(folder)) return
  for (const each of readdirSync(folder)) if (each !== name && NAME.test(each)) removeProfile(folder, each)
}

/** Removes one profile; what cannot be removed now is tried again with the next device. */
export function removeProfile(folder: string, name: string): void {
  const profile = profileOf(folder, name)
  try {
    clearLeftover(profile)
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // A browser that is only just ending may still write into it.
  }
}
