import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { syncFolder } from '../../platform/durable-folder.ts'
import { systemCode } from '../../platform/fault.ts'
import type { Random } from '../../platform/random.ts'
import { beginDatabase, hasDatabase, isBeginning } from '../first-start.ts'
import { unwritable } from '../sqlite/faults.ts'
import { StoreError } from '../store-error.ts'
import { joinedSecret, makeSealer, SECRET_LENGTH, type Sealer } from './sealed.ts'

/**
 * The sealer whose secret is in the file at `path`: 32 bytes in base64, readable by its owner alone. If neither
 * that file nor the database exists, the key is made, and is on disk before this returns.
 * `second` names the file of the other half of the key, if it has two. Throws a
 * {@link StoreError} `gone` if the key is there and the database is not, and `key` if the file is missing beside a database that needs it, lies where a copy of the
 * database's folder would take it along, can be read by others, or holds no key.
 */
export function openKey(path: string, databasePath: string, random: Random, second?: string): Sealer {
  const inMemory = databasePath === ':memory:'
  if (!inMemory) refuseBesideDatabase(path, databasePath)
  if (second !== undefined) refuseSecond(second, path, databasePath)
  if (existsSync(path) && !isUnborn(path, databasePath)) {
    const secret = readKey(path)
    if (!inMemory) refuseWithoutDatabase(path, databasePath)
    return makeSealer(withSecond(secret, second, databasePath, random), random)
  }
  if (!inMemory && existsSync(databasePath))
    throw new StoreError(
      'key',
      `The key file ${path} is missing, and without it the database ${databasePath} cannot be opened. ` +
        'Put the key file back from its own backup, or move the database away to start anew.',
    )
  // Noted before the key is there: whenever this is cut off, the next start knows that there never was a database.
  if (!inMemory) noteBeginning(databasePath)
  return makeSealer(withSecond(makeKey(path, random), second, databasePath, random), random)
}

/**
 * The sealer whose secret is in the file at `path`, for a database that is to be put at `databasePath`: nothing is made. Throws a
 * {@link StoreError} `key` if the file is not there, or for what {@link openKey} refuses of it.
 */
export function openKeptKey(path: string, databasePath: string, random: Random, second?: string): Sealer {
  refuseBesideDatabase(path, databasePath)
  if (second !== undefined) refuseSecond(second, path, databasePath)
  if (!existsSync(path) || (second !== undefined && !existsSync(second)))
    throw new StoreError(
      'key',
      `The key file ${path} is not here, and a backup does not hold it. Put it back from where you kept it, or set AVISA_KEY_FILE.`,
    )
  return makeSealer(masterSecret(path, second), random)
}

/** The secret of a master key of one file or of two, which are there. */
export function masterSecret(path: string, second: string | undefined): Uint8Array {
  const first = readKey(path)
  return second === undefined ? first : joinedSecret(first, readKey(second))
}

/** The other half is made where there is no database yet, as the first is; beside one that needs it, it has to be there. */
function withSecond(
  secret: Uint8Array,
  second: string | undefined,
  databasePath: string,
  random: Random,
): Uint8Array {
  if (second === undefined) return secret
  if (existsSync(second)) return joinedSecret(secret, readKey(second))
  if (databasePath === ':memory:' || !existsSync(databasePath))
    return joinedSecret(secret, makeKey(second, random))
  throw new StoreError(
    'key',
    `The second half of the key, ${second}, is missing. Put it back from its own backup, or mount its disk. If this database has had ` +
      'one half until now, begin with two: avisa key rotate',
  )
}

function refuseSecond(second: string, first: string, databasePath: string): void {
  if (databasePath !== ':memory:') refuseBesideDatabase(second, databasePath)
  if (realFolder(second) !== realFolder(first)) return
  throw new StoreError(
    'key',
    `Both halves of the key are in one folder: whoever copies that has both. Set AVISA_KEY_FILE_2 to a file elsewhere than ${second}.`,
  )
}

/** A key was made for a database: where that is away, people would be strangers, and folios would be given a second time. */
function refuseWithoutDatabase(path: string, databasePath: string): void {
  if (hasDatabase(databasePath) || isBeginning(databasePath)) return
  throw new StoreError(
    'gone',
    `The key file ${path} is there, and its database ${databasePath} is not. Mount its volume, or put the database back from ` +
      'its last backup (avisa restore --help). Only if it is lost for good, begin an empty one: avisa init',
  )
}

function noteBeginning(databasePath: string): void {
  try {
    beginDatabase(databasePath)
  } catch (cause) {
    throw unwritable(databasePath, cause)
  }
}

/** True for the empty file of a first start that was cut off before the key was in it: nothing was ever sealed with it. */
function isUnborn(path: string, databasePath: string): boolean {
  return statSync(path).size === 0 && (databasePath === ':memory:' || !existsSync(databasePath))
}

function refuseBesideDatabase(path: string, databasePath: string): void {
  const way = relative(realFolder(databasePath), realFolder(path))
  const outside = way.startsWith('..') || resolve(way) === way
  if (outside) return
  throw new StoreError(
    'key',
    `The key file ${path} is in the folder of the database ${databasePath}: whoever copies that folder could ` +
      'read everything. Set AVISA_KEY_FILE to a file in another folder, and move the key there if there is one.',
  )
}

/** The folder of `file` with links followed, as far as it exists. */
function realFolder(file: string): string {
  const folder = dirname(resolve(file))
  if (existsSync(folder)) return realpathSync(folder)
  return resolve(realFolder(folder), relative(dirname(folder), folder))
}

function readKey(path: string): Uint8Array {
  // Windows keeps permissions elsewhere and reports none that would mean anything here.
  const open = process.platform === 'win32' ? 0 : statSync(path).mode & 0o077
  if (open !== 0)
    throw new StoreError(
      'key',
      `The key file ${path} can be read by others than its owner. Run: chmod 600 ${path}`,
    )
  const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64')
  if (secret.length !== SECRET_LENGTH)
    throw new StoreError(
      'key',
      `The key file ${path} does not hold a key (${SECRET_LENGTH} bytes in base64). Put it back from its own backup.`,
    )
  return secret
}

/** Makes a key file, whole and on disk, with its name only then; returns its secret. */
export function makeKey(path: string, random: Random): Uint8Array {
  const secret = random.bytes(SECRET_LENGTH)
  try {
    writeKey(path, secret)
  } catch (cause) {
    throw new StoreError(
      'key',
      `The key file ${path} cannot be made (${systemCode(cause)}). Make its folder writable, or set AVISA_KEY_FILE.`,
      cause,
    )
  }
  return secret
}

function writeKey(path: string, secret: Uint8Array): void {
  const folder = dirname(resolve(path))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const aside = `${path}.${process.pid}`
  const file = openSync(aside, 'w', 0o600)
  try {
    // A umask can only take permissions away, never the owner's own by mistake of ours.
    chmodSync(aside, 0o600)
    writeSync(file, `${Buffer.from(secret).toString('base64')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  nameKey(aside, path)
  syncFolder(folder)
}

/**
 * Gives a key its name once it is whole: a link is refused where there is one, so that of two processes that start together
 * one makes the key and the other fails. An empty file is what an older start left that was cut off.
 */
function nameKey(aside: string, path: string): void {
  if (existsSync(path) && statSync(path).size === 0) {
    renameSync(aside, path)
    return
  }
  try {
    linkSync(aside, path)
  } finally {
    unlinkSync(aside)
  }
}
