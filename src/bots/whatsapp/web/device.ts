import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Instant } from '../../../domain/ids.ts'
import type { AuthVault } from '../linked/vault.ts'
import { clearLeftover, isProfileInUse } from './browser.ts'

const DEVICE_KIND = 'web-device'
const LINKED = { kind: DEVICE_KIND, name: 'linked' } as const
const PENDING = { kind: DEVICE_KIND, name: 'pending' } as const

/** A linked device: a profile of the browser, which alone can speak as it. */
export interface Device {
  /** The name of its folder within the folder of all. */
  readonly name: string
  /** When its linking began: what the phone tells of the time before is none of our business. */
  readonly since: Instant
}

/** A device that is being linked; `taken` if a phone has taken it in. */
export interface PendingDevice extends Device {
  readonly taken: boolean
}

/**
 * The device to be; undefined if none is linked. One whose linking was cut off, after the phone took it in, is the
 * device; one of which nobody can say whether the phone did is tried if there is no other.
 */
export async function linkedDevice(vault: AuthVault, folder: string): Promise<Device | undefined> {
  const { linked, pending } = await devices(vault)
  const cutOff = pending && !isProfileInUse(profileOf(folder, pending.name)) ? pending : undefined
  if (!cutOff || (linked && !cutOff.taken)) return linked
  await noteDevice(vault, cutOff)
  return cutOff
}

/** Remembers a device that is being linked, so that it is not lost if that is cut off. */
export async function notePending(vault: AuthVault, { name, since, taken }: PendingDevice): Promise<void> {
  await vault.write([{ ...PENDING, value: JSON.stringify({ name, since, taken }) }])
}

/** Gives up a device that was being linked. */
export async function forgetPending(vault: AuthVault): Promise<void> {
  await vault.write([PENDING])
}

/** Puts a device in the place of the one before. */
export async function noteDevice(vault: AuthVault, { name, since }: Device): Promise<void> {
  await vault.write([{ ...LINKED, value: JSON.stringify({ name, since }) }, PENDING])
}

/** Forgets the device: the phone has thrown it out, and to knock again would not help. */
export async function forgetDevice(vault: AuthVault): Promise<void> {
  await vault.write([LINKED])
}

async function devices(vault: AuthVault) {
  const entries = new Map(await vault.all(DEVICE_KIND))
  const [linked, pending] = [entries.get(LINKED.name), entries.get(PENDING.name)]
  return {
    linked: linked === undefined ? undefined : (JSON.parse(linked) as Device),
    pending: pending === undefined ? undefined : (JSON.parse(pending) as PendingDevice),
  }
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
const DEVICE_NAME = /^device-[\da-f]{12}$/

/** A name for a new device from six unpredictable bytes. */
export const deviceName = (bytes: Uint8Array): string => `device-${Buffer.from(bytes).toString('hex')}`

/** Removes the profiles of devices that are neither linked nor being linked: what a linking that was cut off left. */
export async function removeOthers(vault: AuthVault, folder: string): Promise<void> {
  const { linked, pending } = await devices(vault)
  const kept = [linked?.name, pending?.name]
  for (const each of existsSync(folder) ? readdirSync(folder) : [])
    if (DEVICE_NAME.test(each) && !kept.includes(each) && !isProfileInUse(profileOf(folder, each)))
      removeProfile(folder, each)
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
